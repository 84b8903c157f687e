// SPDX-License-Identifier: BSL-1.0
#include "walk_inputs.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "documents/find_inputs.hpp"
#include "documents/input.hpp"
#include "documents/load_document.hpp"
#include "messages.hpp"
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

class input_walker {
public:
    input_walker(const input_options& options, const input_visitor& visitor)
        : options_(options), visitor_(visitor), configured_(options.configured)
    {}

    void walk(const std::string& path)
    {
        settings_ = configured_.of(path);
        if (settings_ == nullptr) return fail();  // told by configurations
        auto opened = input::open(path);
        if (!opened) return fail(cannot_read(path, opened.error()));
        if (is_json_lines(path, *opened, options_.input)) {
            walk_json_lines(path, *opened);
        } else {
            meet_whole(path, *opened);
        }
    }
    void fail(std::string_view trouble)
    {
        report_trouble(trouble);
        fail();
    }
    [[nodiscard]] auto status() const -> exit_status { return status_; }

private:
    const input_options& options_;
    const input_visitor& visitor_;
    configurations configured_;
    const configuration* settings_ = nullptr;  // of the file that is being read
    exit_status status_ = exit_status::ok;

    void fail() { status_ = exit_status::trouble; }

    void meet_whole(const std::string& path, input& opened)
    {
        auto bytes = opened.rest();
        if (opened.trouble()) return fail(cannot_read(path, *opened.trouble()));
        const auto loaded =
            load_document(path, std::move(bytes), {options_.input, options_.encoding});
        if (!loaded) return fail(loaded.error());
        const auto published = options_.published ? options_.published : loaded->published;
        meet(*loaded, published, options_.language ? options_.language : loaded->language);
    }

    void walk_json_lines(const std::string& path, input& opened)
    {
        if (!options_.encoding.empty())
            return fail(
                cannot_use(path, {}, {}, "--encoding is not for JSON Lines: they are UTF-8"));
        auto number = std::size_t{0};
        while (const auto line = opened.next_line()) {
            const auto content = ++number == 1 ? without_mark(*line) : *line;
            if (content.find_first_not_of(" \t\r") != std::string_view::npos)
                meet_line(path, number, content);
        }
        if (opened.trouble()) fail(cannot_read(path, *opened.trouble()));
    }

    void meet_line(const std::string& path, std::size_t number, std::string_view line)
    {
        auto read = read_json_line(line);
        if (!read) {
            visitor_.unreadable_line(read.error());
            return fail(fmt::format("{}:{}: {}", path, number, read.error().error));
        }
        const auto loaded = load_plain_text(read->name.value_or(fmt::format("{}:{}", path, number)),
                                            std::move(read->text));
        const auto published = read->published ? read->published : options_.published;
        meet(loaded, published, read->language ? read->language : options_.language, &*read,
             number);
    }

    void meet(const loaded_document& loaded, std::optional<day> published,
              const std::optional<std::string>& language, const json_line* line = nullptr,
              std::size_t number = 0)
    {
        const auto& said = language ? language : settings_->language;
        const auto home = options_.home ? options_.home : settings_->home;
        visitor_.document({loaded, published, said ? std::string_view{*said} : "en", home,
                           *settings_, line, number});
    }
};

}  // namespace

auto walk_inputs(const input_options& options, const input_visitor& visitor) -> walked_inputs
{
    auto unreadable = std::vector<std::string>{};
    const auto inputs = find_inputs(options.paths, unreadable);
    auto walker = input_walker{options, visitor};
    for (const auto& folder : unreadable)
        walker.fail(cannot_read(folder, "the folder cannot be listed"));
    for (const auto& path : inputs) walker.walk(path);
    return {walker.status(), inputs.size() > 1};
}

}  // namespace assay::program
