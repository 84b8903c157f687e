// SPDX-License-Identifier: BSL-1.0
#include "fix_figures.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "compiled/check_document.hpp"
#include "compiled/find_fixes.hpp"
#include "edits/edit_words.hpp"
#include "messages.hpp"
#include "text_position.hpp"

namespace assay::program {

namespace {

/// Tells about the figure that a claim is judged by, with its place.
class teller {
public:
    teller(const loaded_document& source, const checked_document& checked)
        : source_(source), checked_(checked), walk_(source.source.text)
    {}

    void tell(std::size_t claim, std::string_view what)
    {
        const auto& judged = checked_.figures[judged_figure(checked_.claims[claim].said)];
        const auto place = walk_.to(source_.in_source(judged.span).begin);
        report_trouble(fmt::format("{}:{}:{}: '{}' {}", source_.id, place.line, place.column,
                                   judged.span.in(source_.text()), what));
    }

private:
    const loaded_document& source_;
    const checked_document& checked_;
    position_walk walk_;
};

void tell(const loaded_document& source, const checked_document& checked, const found_fixes& found,
          const edited_document& edited, edit_target target)
{
    auto to = teller{source, checked};
    auto refused = edited.refused.begin();
    for (std::size_t i = 0; i < found.fixes.size(); ++i) {
        const auto& fix = found.fixes[i];
        if (refused != edited.refused.end() && refused->edit == i) {
            to.tell(fix.claim, "is not mended: " + refused++->why);
        } else {
            const auto* becomes = target == edit_target::diff ? "would become" : "is now";
            to.tell(fix.claim, fmt::format("{} '{}'", becomes, fix.suggestion));
        }
    }
    for (const auto& [claim, why] : found.unfixed)
        to.tell(claim, fmt::format("is not mended: {}", in_words(why)));
}

}  // namespace

auto mend(const met_document& met, const checked_document& checked, const rate_table& rates,
          const check_options& options, edit_target target, exit_status& status)
    -> std::optional<mended_document>
{
    const auto& original = met.loaded;
    const auto found = compiled::find_fixes(original.checkable(), checked, rates, options);
    auto edited = edit_document(original, found.edits(), insertion_place::in_markup);
    if (!edited) {
        report_trouble(edited.error());
        put_unedited(original, target);
        status = exit_status::trouble;
        return std::nullopt;
    }
    const auto put = put_edited(original, *edited, target);
    if (put != exit_status::ok) {
        status = put;
        return std::nullopt;
    }
    tell(original, checked, found, *edited, target);
    auto how = options;
    how.ignored = edited->read.ignored;
    auto again = compiled::check_document(edited->read.checkable(), rates, how);
    return mended_document{std::move(edited->read), std::move(again)};
}

}  // namespace assay::program
