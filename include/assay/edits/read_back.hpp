// SPDX-License-Identifier: BSL-1.0
// read_back.hpp - whether a check of a text finds the conversions that were written into it.
#pragma once

#include <algorithm>  // std::ranges::sort, equal_range, lower_bound
#include <cstddef>
#include <optional>
#include <utility>  // std::pair
#include <vector>

#include <assay/check/check_document.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/edits/annotate_options.hpp>
#include <assay/edits/annotated_document.hpp>
#include <assay/edits/text_edit.hpp>
#include <assay/figures/figure.hpp>
#include <assay/period.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

/// An annotation that a check of the written text does not find, or does not find right.
struct lost_annotation {
    std::size_t place = 0;         // among the annotations
    std::optional<period> days{};  // that the sum speaks of in the written text
};

namespace detail {

/// The conversions of a checked document: where their sources begin, each with its place among the
/// claims.
using claims_by_source = std::vector<std::pair<std::size_t, std::size_t>>;

[[nodiscard]] inline auto conversions_by_source(const checked_document& checked) -> claims_by_source
{
    auto found = claims_by_source{};
    for (std::size_t i = 0; i < checked.claims.size(); ++i) {
        const auto& said = checked.claims[i].said;
        if (said.kind == claim_kind::conversion)
            found.emplace_back(checked.figures[said.figures[0]].span.begin, i);
    }
    std::ranges::sort(found);
    return found;
}

/// The days that the figure which begins at `begin` speaks of.
[[nodiscard]] inline auto days_of(const checked_document& checked, std::size_t begin)
    -> std::optional<period>
{
    const auto found = std::ranges::lower_bound(checked.figures, begin, {},
                                                [](const figure& one) { return one.span.begin; });
    const auto is_there = found != checked.figures.end() && found->span.begin == begin;
    return is_there && found->when ? std::optional{found->when->days} : std::nullopt;
}

/// Whether the sum that now begins at `begin` is read as before, and converted by what stands in
/// the bracket and nothing else.
[[nodiscard]] inline auto is_read_back(const checked_document& again,
                                       const claims_by_source& claims, const figure& stated,
                                       std::size_t begin, source_span bracket,
                                       const annotate_options& asked) -> bool
{
    auto count = std::size_t{0};
    const auto of_source =
        std::ranges::equal_range(claims, begin, {}, &claims_by_source::value_type::first);
    for (const auto& [at, place] : of_source) {
        const auto& [said, judged] = again.claims[place];
        const auto& source = again.figures[said.figures[0]];
        const auto& reported = again.figures[said.figures[1]];
        const auto is_own = bracket.contains(reported.span) &&
                            source.number.value == stated.number.value &&
                            source.unit() == stated.unit() && reported.unit() == asked.to;
        const auto is_right = judged.kind == verdict_kind::consistent || asked.over;
        if (!is_own || !is_right) return false;
        ++count;
    }
    return count == (stated.is_range() ? 2U : 1U);
}

}  // namespace detail

/// In the order of the text. At another time's rate than the text speaks of, annotations only have
/// to be found.
[[nodiscard]] inline auto find_lost(const document& source, const annotated_document& made,
                                    const annotate_options& asked, const rate_table& rates,
                                    const check_options& how) -> std::vector<lost_annotation>
{
    auto lost = std::vector<lost_annotation>{};
    if (made.annotations.empty()) return lost;
    const auto edits = made.edits();
    const auto text = apply_edits(source.text, edits);
    const auto places = edited_places{edits};
    const auto ignored = places.of(how.ignored);
    auto how_again = how;
    how_again.ignored = ignored;
    const auto again = check_document({source.id, text}, rates, how_again);
    const auto claims = detail::conversions_by_source(again);
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const auto& stated = made.checked.figures[made.annotations[i].figure];
        const auto begin = places.of(edits[i].span.begin);
        const auto bracket = source_span{begin, begin + edits[i].replacement.size()};
        const auto is_found = detail::is_read_back(again, claims, stated,
                                                   places.of(stated.span.begin), bracket, asked);
        if (!is_found) lost.push_back({i, detail::days_of(again, places.of(stated.span.begin))});
    }
    return lost;
}

}  // namespace assay
