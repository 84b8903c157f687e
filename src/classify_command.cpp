// SPDX-License-Identifier: BSL-1.0
#include "classify_command.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "compiled/extract_document.hpp"
#include "items/class_listing.hpp"
#include "items/class_report.hpp"
#include "items/find_packing.hpp"
#include "items/read_named_item.hpp"
#include "messages.hpp"
#include "reports/print_text.hpp"
#include "reports/write_json.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

namespace {

auto as_text(const json_object& told, class_format format) -> std::string
{
    const auto layout = format == class_format::jsonl ? json_layout::line : json_layout::indented;
    return write_json(told, layout) + '\n';
}

/// As `rate` does where there is none: the reason on standard error, and in JSON where that is
/// asked for.
auto tell_nothing(const std::string& why, std::string_view reason, class_format format)
    -> exit_status
{
    const auto told = json_object({{"error", why}, {"reason", reason}});
    if (format != class_format::text) print_text(as_text(told, format));
    report_trouble(why);
    return exit_status::trouble;
}

auto classify_item(const std::string& text, const classify_command& options) -> exit_status
{
    const auto item = read_named_item(text);
    if (!item) return tell_nothing(item.error(), "no-class", options.format);
    auto packing = packing_answer{};
    if (item->pack != package::none) packing.fitting = find_fitting(*item);
    if (options.profile) {
        auto counted = count_contents(*item, *options.profile);
        if (!counted) return tell_nothing(counted.error(), "no-profile", options.format);
        packing.counted = *std::move(counted);
    }
    print_text(options.format == class_format::text
                   ? class_in_words(*item, packing)
                   : as_text(class_as_json(*item, packing), options.format));
    return exit_status::ok;
}

auto items_of(const loaded_document& loaded, const extracted_document& read)
    -> std::vector<listed_item>
{
    auto items = std::vector<listed_item>{};
    const auto& figures = read.found.figures;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (auto item = read_item_of(loaded.text(), figures[i], *read.words))
            items.push_back({i, figures[i].span, *std::move(item)});
    }
    return items;
}

auto classify_documents(const classify_command& options) -> exit_status
{
    const auto to = make_class_listing(options.format);
    const auto visit = [&](const met_document& met) {
        const auto read = compiled::extract_document(met.loaded.checkable(),
                                                     {met.published, met.language, met.home});
        to->add({met.loaded, items_of(met.loaded, read), read.notes, met.line});
    };
    // A line that is no document is told on standard error.
    const auto walked =
        walk_inputs(options.from, {.document = visit, .unreadable_line = [](const bad_line&) {}});
    to->finish();
    return walked.status;
}

}  // namespace

auto run_classify(const classify_command& options) -> exit_status
{
    return options.text ? classify_item(*options.text, options) : classify_documents(options);
}

}  // namespace assay::program
