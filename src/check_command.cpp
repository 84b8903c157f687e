// SPDX-License-Identifier: BSL-1.0
#include "check_command.hpp"

#include <cstdlib>  // std::getenv
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>  // isatty

#include <fmt/format.h>

#include <assay/check/check_document.hpp>

#include "documents/find_inputs.hpp"
#include "documents/input.hpp"
#include "documents/json_line.hpp"
#include "documents/load_document.hpp"
#include "load_rates.hpp"
#include "messages.hpp"
#include "reports/report.hpp"
#include "text_position.hpp"  // byte_order_mark

namespace assay::program {

namespace {

auto without_mark(std::string_view text) -> std::string_view
{
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return text;
}

/// Told by the name; where that says nothing (standard input, a pipe), by the first line.
auto is_json_lines(const std::string& path, input& opened, std::optional<input_format> asked)
    -> bool
{
    const auto told = asked ? asked : format_of_name(path);
    if (told) return *told == input_format::jsonl;
    const auto first = opened.peek_line();
    return first && is_json_object(without_mark(*first));
}

auto wants_colours() -> bool
{
    const auto* refused = std::getenv("NO_COLOR");  // counts where it is not empty
    return isatty(STDOUT_FILENO) != 0 && (refused == nullptr || *refused == '\0');
}

auto threshold_of(fail_threshold asked) -> std::optional<severity>
{
    switch (asked) {
        case fail_threshold::error: return severity::error;
        case fail_threshold::warning: return severity::warning;
        case fail_threshold::never: break;
    }
    return std::nullopt;
}

auto has_findings(const checked_document& checked, fail_threshold asked) -> bool
{
    const auto least = threshold_of(asked);
    for (const auto& one : checked.claims) {
        if (least && is_at_least(one.judged.severity, *least)) return true;
    }
    return false;
}

/// Checks inputs one after the other and hands them to a report.
class checker {
public:
    checker(const check_command& options, const rate_table& rates, report& to)
        : options_(options), rates_(rates), report_(to)
    {}

    void check(const std::string& path)
    {
        auto opened = input::open(path);
        if (!opened) return fail(cannot_read(path, opened.error()));
        if (is_json_lines(path, *opened, options_.input)) {
            check_json_lines(path, *opened);
        } else {
            check_whole(path, *opened);
        }
    }
    void fail(std::string_view trouble)
    {
        report_trouble(trouble);
        status_ = exit_status::trouble;
    }
    [[nodiscard]] auto status() const -> exit_status { return status_; }

private:
    const check_command& options_;
    const rate_table& rates_;
    report& report_;
    exit_status status_ = exit_status::ok;

    void check_whole(const std::string& path, input& opened)
    {
        auto bytes = opened.rest();
        if (opened.trouble()) return fail(cannot_read(path, *opened.trouble()));
        const auto loaded =
            load_document(path, std::move(bytes), {options_.input, options_.encoding});
        if (!loaded) return fail(loaded.error());
        const auto published = options_.published ? options_.published : loaded->published;
        const auto& language = options_.language ? options_.language : loaded->language;
        check_one(*loaded, published, language, nullptr);
    }

    void check_json_lines(const std::string& path, input& opened)
    {
        if (!options_.encoding.empty())
            return fail(
                cannot_use(path, {}, {}, "--encoding is not for JSON Lines: they are UTF-8"));
        auto number = std::size_t{0};
        while (const auto line = opened.next_line()) {
            const auto content = ++number == 1 ? without_mark(*line) : *line;
            if (content.find_first_not_of(" \t\r") != std::string_view::npos)
                check_line(path, number, content);
        }
        if (opened.trouble()) fail(cannot_read(path, *opened.trouble()));
    }

    void check_line(const std::string& path, std::size_t number, std::string_view line)
    {
        auto read = read_json_line(line);
        if (!read) {
            report_.add_unreadable(read.error());
            return fail(fmt::format("{}:{}: {}", path, number, read.error().error));
        }
        const auto loaded =
            loaded_document{.id = read->name.value_or(fmt::format("{}:{}", path, number)),
                            .source = {std::move(read->text), {}}};
        const auto published = read->published ? read->published : options_.published;
        const auto& language = read->language ? read->language : options_.language;
        check_one(loaded, published, language, &*read);
    }

    void check_one(const loaded_document& loaded, std::optional<day> published,
                   const std::optional<std::string>& language, const json_line* line)
    {
        const auto checked = check_document(
            loaded.checkable(), rates_, {published, language ? std::string_view{*language} : "en"});
        if (has_findings(checked, options_.fail_on))
            status_ = worse(status_, exit_status::findings);
        report_.add({loaded, checked, line});
    }
};

}  // namespace

auto run_check(const check_command& options) -> exit_status
{
    const auto rates = load_rates(options.rates);
    const auto shown =
        options.quiet ? threshold_of(options.fail_on).value_or(severity::error) : severity::none;
    const auto to = make_report(options.format, {options.quiet, shown, wants_colours()});

    auto unreadable = std::vector<std::string>{};
    const auto inputs = find_inputs(options.inputs, unreadable);
    auto check = checker{options, rates.table, *to};
    for (const auto& folder : unreadable)
        check.fail(cannot_read(folder, "the folder cannot be listed"));
    for (const auto& path : inputs) check.check(path);
    to->finish(inputs.size() > 1);
    return rates.complete ? check.status() : exit_status::trouble;  // told by load_rates
}

}  // namespace assay::program
