// SPDX-License-Identifier: BSL-1.0
#include "annotate_command.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "compiled/annotate.hpp"
#include "edits/edit_document.hpp"
#include "edits/edit_words.hpp"
#include "edits/edited_output.hpp"
#include "load_rates.hpp"
#include "messages.hpp"
#include "text_position.hpp"
#include "walk_inputs.hpp"

namespace assay::program {

namespace {

/// A figure that got no conversion, and why.
struct left_figure {
    std::size_t figure = 0;
    std::string why{};
};

/// Those that the library left and those that could not be written, in the order of the text.
auto left_figures(const annotated_document& made, const edited_document& edited,
                  const annotate_options& asked) -> std::vector<left_figure>
{
    auto left = std::vector<left_figure>{};
    for (const auto& one : made.left) left.push_back({one.figure, in_words(one, asked)});
    for (const auto& one : edited.refused)
        left.push_back({made.annotations[one.edit].figure, one.why});
    std::ranges::sort(left, {}, &left_figure::figure);
    return left;
}

void tell(const loaded_document& original, const annotated_document& made,
          const std::vector<left_figure>& left)
{
    auto walk = position_walk{original.source.text};
    for (const auto& [place, why] : left) {
        const auto& stated = made.checked.figures[place];
        const auto at = walk.to(original.in_source(stated.span).begin);
        report_trouble(fmt::format("{}:{}:{}: '{}' is not converted: {}", original.id, at.line,
                                   at.column, stated.span.in(original.text()), why));
    }
}

auto annotate_one(const met_document& met, const rate_table& rates, const annotate_command& options)
    -> exit_status
{
    const auto target = options.dry_run ? edit_target::diff : edit_target::file;
    auto asked = options.asked;
    asked.style = options.style.value_or(met.settings.style);
    const auto made = compiled::annotate(
        met.loaded.checkable(), rates, asked,
        {met.published, met.language, met.home, met.settings.policy, met.loaded.ignored});
    const auto edited = edit_document(met.loaded, made.edits(), insertion_place::behind_markup);
    if (!edited) {
        report_trouble(edited.error());
        put_unedited(met.loaded, target);
        return exit_status::trouble;
    }
    for (const auto& note : made.checked.notes)
        report_trouble(fmt::format("{}: {}", met.loaded.id, note));
    tell(met.loaded, made, left_figures(made, *edited, asked));
    return put_edited(met.loaded, *edited, target);
}

}  // namespace

auto run_annotate(const annotate_command& options) -> exit_status
{
    auto rates = house_rates{options.rates};
    auto status = exit_status::ok;
    auto has_told_lines = false;
    const auto walked = walk_inputs(
        options.from, {.document =
                           [&](const met_document& met) {
                               const auto& loaded = rates.with(met.settings.rates);
                               if (!loaded.complete)
                                   status = exit_status::trouble;  // told by load_rates
                               if (met.line == nullptr) {
                                   status = worse(status, annotate_one(met, loaded.table, options));
                                   return;
                               }
                               status = exit_status::trouble;
                               if (!std::exchange(has_told_lines, true))
                                   report_trouble(no_lines_edited(met.loaded.id));
                           },
                       .unreadable_line = [](const bad_line&) {}});  // told on standard error
    return worse(status, walked.status);
}

}  // namespace assay::program
