// SPDX-License-Identifier: BSL-1.0
// share_units.hpp - lists whose last number alone says what they are of: "106, 105 and 61 million
// manats", "eight or nine euros", "3 x 3.7 metres", "6- and 12-month rates", "2 million of the 5
// million euros".
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

namespace detail {

/// What stands between two numbers of a list.
enum class list_joint : std::uint8_t { none, comma, last, by };

[[nodiscard]] inline auto read_joint(const sentence& in, std::size_t begin, std::size_t end)
    -> list_joint
{
    if (is_suspended(in, begin)) ++begin;
    const auto tied = in.is(begin, token_kind::dash) ? in.match(in.words.links, begin + 1)
                                                     : phrase_match<link_phrase>{};
    if (tied && tied->sense == link_sense::by && begin + 1 + tied.length + 1 == end &&
        in.is(end - 1, token_kind::dash))
        return list_joint::by;  // "9-by-12-foot"
    if (end == begin + 1 && in.is(begin, ',')) return list_joint::comma;
    const auto word = in.is(begin, ',') ? begin + 1 : begin;
    const auto link = in.match(in.words.links, word);
    if (!link) return list_joint::none;
    const auto behind = word + link.length;
    const auto hedge = in.match(in.words.hedges, behind);  // "from about 10 to about 15 percent"
    if (behind + hedge.length != end) return list_joint::none;
    if (link->sense == link_sense::by) return list_joint::by;
    const auto joins = link->sense == link_sense::range_and || link->sense == link_sense::either ||
                       link->sense == link_sense::range_to;  // "from 51 to 49 percent"
    return joins ? list_joint::last : list_joint::none;
}

/// "45,000, or 12,000 families": not a list, as nothing is listed before it.
[[nodiscard]] inline auto is_restated(const sentence& in, const printed_amount& bare,
                                      list_joint joint) -> bool
{
    if (joint != list_joint::last || !in.is(bare.end, ',')) return false;
    const auto is_listed =
        bare.begin >= 2 && in.is(bare.begin - 1, ',') && in.is(bare.begin - 2, token_kind::number);
    return !is_listed;
}

/// Whether a bare number can share the scale and unit of `last`, the figure behind it.
[[nodiscard]] inline auto can_share(const sentence& in, const printed_amount& bare,
                                    const figure_read& behind) -> bool
{
    const auto& last = *behind.found;
    if (in.match(in.words.vague_counts, behind.begin)) return false;  // "two or three dozen"
    const auto reason = names_or_dates(in, bare);
    const auto both_scaled = bare.number.is_scaled() && last.number.is_scaled();
    const auto form_fits =
        both_scaled || (!bare.number.is_scaled() && !(bare.grouped && last.number.is_scaled()));
    const auto is_other = bare.grouped && last.kind == figure_kind::percent;  // "110,000 or 10 %"
    return reason == unread_reason::none && form_fits && !is_other &&
           last.kind != figure_kind::ratio && !last.is_range();
}

[[nodiscard]] inline auto share_unit(const sentence& in, const printed_amount& bare,
                                     const figure& last) -> figure
{
    auto made = last;
    made.number = bare.number;
    if (bare.in_words) share_hundreds(made.number, last.number);
    if (!bare.number.is_scaled() && last.number.is_scaled())
        apply_scale(made.number, last.number.scale);
    count_in_parts(made.number, last.number.part);
    made.span = in.span_of(bare.begin, bare.end);
    set_hedge(made, read_hedge(in, bare.begin, bare.end));
    return made;
}

/// "280 million of the 1.5 billion shekels": whether the part, which counts nothing, is in the unit
/// of its whole. One without a scale word may be of another thing ("one of the 5 million").
[[nodiscard]] inline auto is_part_of(const sentence& in, const figure_read& part,
                                     const figure_read& whole) -> bool
{
    const auto& counted = *part.found;
    const auto counts_nothing = counted.kind == figure_kind::count && counted.item.empty();
    const auto has_unit =
        whole.found->kind == figure_kind::money || whole.found->kind == figure_kind::quantity;
    if (!counts_nothing || !has_unit || counted.is_range() || whole.found->is_range()) return false;
    const auto of = in.match(in.words.of_words, part.end);
    return of && part.end + of.length == whole.begin && counted.number.is_scaled() &&
           whole.found->number.is_scaled();
}

}  // namespace detail

/// Gives parts the unit of the whole that they are said to be of.
inline void share_unit_with_parts(const sentence& in, std::span<figure_read> figures)
{
    for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
        if (!detail::is_part_of(in, figures[i], figures[i + 1])) continue;
        auto made = *figures[i + 1].found;
        made.number = figures[i].found->number;
        made.span = figures[i].found->span;
        made.qualifier = figures[i].found->qualifier;
        made.unsharp = figures[i].found->unsharp;
        figures[i].found = made;
    }
}

/// Adds to `figures`, which stay in order, the bare numbers of lists that a figure ends.
inline void share_units(const sentence& in, std::span<const printed_amount> bare,
                        std::vector<figure_read>& figures)
{
    auto shared = std::vector<figure_read>{};
    auto behind = bare.size();
    for (auto read = figures.rbegin(); read != figures.rend(); ++read) {
        auto next = read->begin;
        auto wanted = detail::list_joint::last;
        while (behind > 0 && bare[behind - 1].begin >= read->begin) --behind;
        for (auto at = behind; at > 0; --at) {
            const auto& candidate = bare[at - 1];
            if (candidate.end >= next) break;
            const auto joint = detail::read_joint(in, candidate.end, next);
            if (detail::is_restated(in, candidate, joint)) break;
            const auto is_side = joint == detail::list_joint::by &&
                                 wanted != detail::list_joint::comma &&
                                 read->found->kind == figure_kind::quantity;
            if ((joint != wanted && !is_side) || !detail::can_share(in, candidate, *read)) break;
            shared.push_back({.found = detail::share_unit(in, candidate, *read->found),
                              .begin = candidate.begin,
                              .end = candidate.end});
            next = candidate.begin;
            wanted = is_side ? detail::list_joint::by : detail::list_joint::comma;
        }
    }
    add_in_order(shared, figures);
}

}  // namespace assay
