// SPDX-License-Identifier: BSL-1.0
#include "check_command.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <unistd.h>  // isatty

#include <fmt/format.h>

#include <assay/check/check_document.hpp>
#include <assay/text/utf8.hpp>

#include "documents/find_inputs.hpp"
#include "documents/json_line.hpp"
#include "documents/read_file.hpp"
#include "load_rates.hpp"
#include "messages.hpp"
#include "reports/report.hpp"

namespace assay::program {

namespace {

auto is_json_lines(const std::string& path, input_format asked) -> bool
{
    if (asked != input_format::by_name) return asked == input_format::jsonl;
    return path.ends_with(".jsonl") || path.ends_with(".ndjson");
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
        if (is_json_lines(path, options_.input)) {
            check_json_lines(path);
        } else {
            check_text(path);
        }
    }
    void fail() { status_ = exit_status::trouble; }
    [[nodiscard]] auto status() const -> exit_status { return status_; }

private:
    const check_command& options_;
    const rate_table& rates_;
    report& report_;
    exit_status status_ = exit_status::ok;

    void check_text(const std::string& path)
    {
        const auto text = read_file(path);
        if (!text) {
            report_trouble(cannot_read(path, text.error()));
            return fail();
        }
        if (const auto bad = utf8::find_invalid(*text)) {
            report_trouble(not_utf8(path, *text, *bad));
            return fail();
        }
        const auto source = document{path, *text};
        const auto checked =
            check_document(source, rates_, {options_.published, options_.language});
        note(checked);
        report_.add({source, checked, path, nullptr});
    }

    void check_json_lines(const std::string& path)
    {
        auto file = std::ifstream{};
        if (path != "-") {
            if (const auto probe = read_probe(path)) {
                report_trouble(cannot_read(path, *probe));
                return fail();
            }
            file.open(path, std::ios::binary);
        }
        auto& stream = path == "-" ? std::cin : static_cast<std::istream&>(file);
        auto line = std::string{};
        for (auto number = std::size_t{1}; std::getline(stream, line); ++number) {
            if (line.ends_with('\r')) line.pop_back();
            if (!line.empty()) check_line(path, number, line);
        }
        if (stream.bad()) {
            report_trouble(cannot_read(path, "the stream broke"));
            fail();
        }
    }

    void check_line(const std::string& path, std::size_t number, const std::string& line)
    {
        const auto read = read_json_line(line);
        if (!read) {
            report_trouble(fmt::format("{}:{}: {}", path, number, read.error().error));
            report_.add_unreadable(read.error());
            return fail();
        }
        const auto name =
            read->id.is_string() ? read->id.get<std::string>() : fmt::format("{}:{}", path, number);
        const auto source = document{name, read->text};
        const auto published = read->published ? read->published : options_.published;
        const auto& language = read->language ? *read->language : options_.language;
        const auto checked = check_document(source, rates_, {published, language});
        note(checked);
        report_.add({source, checked, read->id, &read->others});
    }

    /// The system's word for why a file cannot be opened; none where it can.
    static auto read_probe(const std::string& path) -> std::optional<std::string>
    {
        if (std::ifstream{path}.peek() != std::ifstream::traits_type::eof()) return std::nullopt;
        const auto whole = read_file(path);
        return whole ? std::nullopt : std::optional{whole.error()};
    }

    void note(const checked_document& checked)
    {
        if (has_findings(checked, options_.fail_on))
            status_ = worse(status_, exit_status::findings);
    }
};

}  // namespace

auto run_check(const check_command& options) -> exit_status
{
    const auto rates = load_rates(options.rates);
    if (!rates) return exit_status::trouble;
    const auto colours = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    const auto shown =
        options.quiet ? threshold_of(options.fail_on).value_or(severity::error) : severity::none;
    const auto to = make_report(options.format, {options.quiet, shown, colours});

    auto unreadable = std::vector<std::string>{};
    const auto inputs = find_inputs(options.inputs, unreadable);
    auto check = checker{options, *rates, *to};
    for (const auto& folder : unreadable) {
        report_trouble(cannot_read(folder, "the folder cannot be listed"));
        check.fail();
    }
    for (const auto& path : inputs) check.check(path);
    to->finish(inputs.size() > 1);
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        report_trouble("standard output: cannot be written; is the disk full or the reader gone?");
        return exit_status::trouble;
    }
    return check.status();
}

}  // namespace assay::program
