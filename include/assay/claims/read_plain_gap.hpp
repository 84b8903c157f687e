// SPDX-License-Identifier: BSL-1.0
// read_plain_gap.hpp - what the words between two figures say of them where no bracket stands
// between: "A, equivalent to B", "A -- about B", "A last year, or B".
#pragma once

#include <cstddef>

#include <assay/claims/gap_kind.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

namespace detail {

/// Whether a link says of which time a rate is.
[[nodiscard]] inline auto tells_rate_time(link_sense sense) -> bool
{
    return sense == link_sense::at_that_time || sense == link_sense::at_present;
}

/// The signs that open a gap: ", ", " - ", " -- ", "; ", " = ".
struct gap_opening {
    gap_kind found = gap_kind::unrelated;
    std::size_t end = 0;
};
[[nodiscard]] inline auto opening_of(const sentence& in) -> gap_opening
{
    const auto is_double = in.is(0, token_kind::dash) && in.is(1, token_kind::dash);
    if (is_double && in.glued(1)) return {gap_kind::apposed, 2};
    if (in.is(0, ',') || (in.is(0, token_kind::dash) && in.tokens[0].spaced))
        return {gap_kind::apposed, 1};
    // Of quantities it may be an equation's: "5 x 20 kg = 0.1 t".
    if (in.is(0, '=') || in.is(0, '~') || in.is(0, "\u2248")) return {gap_kind::either, 1};
    return {gap_kind::unrelated, in.is(0, ';') ? std::size_t{1} : std::size_t{0}};
}

/// A gap of nothing but hedges and links.
[[nodiscard]] inline auto in_phrase(const sentence& in) -> gap_kind
{
    auto [found, i] = opening_of(in);
    for (const auto begin = i; i < in.size();) {
        if (const auto hedge = in.match(in.words.hedges, i)) {
            i += hedge.length;
            continue;
        }
        const auto link = in.match(in.words.links, i);
        if (!link) {
            if (in.is(i, '.') && in.glued(i)) return found;
            const auto is_tied = in.is(i, token_kind::dash) && found == gap_kind::joined;
            if (!is_tied && (!in.is(i, ',') || i == begin)) return gap_kind::unrelated;
            ++i;  // "that is, about", "9m-by-12m"
            continue;
        }
        const auto next = i + link.length;
        switch (link->sense) {
            case link_sense::equals: found = gap_kind::equated; break;
            case link_sense::either: found = gap_kind::either; break;
            case link_sense::range_to:
            case link_sense::range_and:
            case link_sense::by: found = gap_kind::joined; break;
            case link_sense::being:
                if (i == 0 && !in.match(in.words.hedges, next)) return gap_kind::unrelated;
                found = gap_kind::equated;
                break;
            case link_sense::at_that_time:
            case link_sense::at_present:
            case link_sense::refers:
            case link_sense::adds: break;
            default: return gap_kind::unrelated;
        }
        i = next;
    }
    return found;
}

/// "17 million manats last year, or about $10 million": words that go on with the source, then
/// ", or" and hedges.
[[nodiscard]] inline auto is_restated(const sentence& in) -> bool
{
    constexpr auto longest_words = std::size_t{9};  // tokens before ", or"
    auto end = in.size();
    while (const auto hedge = in.match_before(in.words.hedges, end)) end -= hedge.length;
    const auto either = in.match_before(in.words.links, end);
    if (!either || either->sense != link_sense::either || end < either.length + 2) return false;
    end -= either.length + 1;
    if (!in.is(end, ',') || end > longest_words) return false;
    for (std::size_t i = 0; i < end; ++i) {
        const auto is_year = read_year(in, i) != 0;
        if (!in.is(i, token_kind::word) && !in.is(i, ',') && !is_year) return false;
        if (in.match(in.words.clause_breaks, i)) return false;
        const auto link = in.match(in.words.links, i);
        if (!link || !ties_figures(link->sense) || tells_rate_time(link->sense)) continue;
        if (link->sense != link_sense::range_to && link->sense != link_sense::by) return false;
    }
    return true;
}

}  // namespace detail

/// Of the tokens between two figures, among which there is no bracket.
[[nodiscard]] inline auto read_plain_gap(const sentence& in) -> gap_kind
{
    if (in.size() == 0) return gap_kind::unrelated;
    if (in.size() == 1 && in.is(0, '/')) return gap_kind::either;
    if (in.size() == 1 && in.is(0, ';')) return gap_kind::listed;
    const auto tied = detail::in_phrase(in);
    if (tied != gap_kind::unrelated) return tied;
    return detail::is_restated(in) ? gap_kind::restated : gap_kind::unrelated;
}

}  // namespace assay
