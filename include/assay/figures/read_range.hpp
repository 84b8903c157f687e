// SPDX-License-Identifier: BSL-1.0
// read_range.hpp - what ties two amounts into one range: "6-7 billion", "from 2,000 to 3,000
// manat"; but "grew from $5 million to $7 million" tells of a change, which is two figures.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>

#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_hedge.hpp>
#include <assay/figures/read_numeral.hpp>
#include <assay/figures/sentence.hpp>

namespace assay::detail {

enum class range_sign : std::uint8_t { none, dash, to, between };

struct range_sign_read {
    range_sign sign = range_sign::none;
    std::size_t end = 0;  // the token behind it
};

/// Whether the word that a hyphen at token `at` would tie to its number follows another one: "6-
/// and 12-month", "2-, 5- and 10-year".
[[nodiscard]] inline auto is_suspended(const sentence& in, std::size_t at) -> bool
{
    return in.is(at, token_kind::dash) && in.glued(at) && (!in.glued(at + 1) || in.is(at + 1, ','));
}

/// What ties the amount `low` to another one as its low end.
[[nodiscard]] inline auto read_range_sign(const sentence& in, const printed_amount& low)
    -> range_sign_read
{
    const auto next = low.end;
    if (in.is(next, token_kind::dash)) {
        const auto behind = in.match(in.words.links, next + 1);
        const auto suspended =
            in.glued(next) && !in.glued(next + 1) && behind &&
            behind->sense == link_sense::range_to;  // "a two- to three-year term"
        if (suspended) return {range_sign::to, next + 1 + behind.length};
        const auto last = next + 1 + behind.length;  // "a $5-to-$10-million fund"
        const auto tied = in.glued(next) && in.glued(next + 1) && behind &&
                          behind->sense == link_sense::range_to && in.is(last, token_kind::dash) &&
                          in.glued(last) && in.glued(last + 1);
        if (tied) return {range_sign::to, last + 1};
        const auto tight = in.glued(next) && in.glued(next + 1);
        const auto loose = !low.has_unit() && !low.in_words && in.tokens[next].spaced &&
                           in.is(next + 1, token_kind::number) && in.tokens[next + 1].spaced &&
                           read_year(in, low.begin) == 0;  // "2000 - 2500 tonnes"
        return {tight || loose ? range_sign::dash : range_sign::none, next + 1};
    }
    const auto link = in.match(in.words.links, next);
    if (!link) return {range_sign::none, next};
    if (link->sense == link_sense::range_to) return {range_sign::to, next + link.length};
    if (link->sense == link_sense::range_and) {
        const auto hedge = in.match_before(in.words.hedges, low.begin);
        const auto opening = in.match_before(in.words.links, low.begin - hedge.length);
        const auto opened = opening && opening->sense == link_sense::opens_range;
        return {opened ? range_sign::between : range_sign::none, next + link.length};
    }
    return {range_sign::none, next};
}

/// The number of an amount that may have its unit before it at token `at`; the sentence's size
/// where there is none.
[[nodiscard]] inline auto find_number(const sentence& in, std::size_t at) -> std::size_t
{
    constexpr auto longest_mark = std::size_t{5};  // tokens
    const auto is_signed = in.is(at, token_kind::dash) && in.glued(at + 1) && in.tokens[at].spaced;
    for (auto i = is_signed ? at + 1 : at; i < in.size() && i <= at + longest_mark; ++i) {
        const auto is_mark = in.is(i + 1, token_kind::mark) && in.glued(i + 1);  // "A$5"
        if (in.is(i, token_kind::number) || (in.may_begin_number(i) && !is_mark)) return i;
        if (!in.is(i, token_kind::mark) && !in.is(i, token_kind::word) && !in.is(i, '.')) break;
    }
    return in.size();
}

/// The tokens of a hedge before the high end of a range, 0 without one that the low end has, too.
[[nodiscard]] inline auto repeated_hedge(const sentence& in, const printed_amount& low,
                                         std::size_t at) -> std::size_t
{
    const auto high = in.match(in.words.hedges, at);
    const auto before = in.match_before(in.words.hedges, low.begin);
    return high && before && high->meaning == before->meaning ? high.length : 0;
}

[[nodiscard]] inline auto same_unit(const printed_amount& low, const printed_amount& high) -> bool
{
    if (low.money && high.money)
        return low.money->readings.likeliest() == high.money->readings.likeliest();
    if (!low.measure || !high.measure || low.measure->kind != high.measure->kind) return false;
    return low.measure->kind != figure_kind::quantity ||
           low.measure->units.likeliest() == high.measure->units.likeliest();
}

/// Whether a word of change stands before token `end`, nearer than any word of ranges: "costs have
/// gone", not "rose in a range". None of either is told as `otherwise`.
[[nodiscard]] inline auto changes_before(const sentence& in, std::size_t end, bool otherwise)
    -> bool
{
    constexpr auto farthest = std::size_t{8};  // tokens
    for (auto i = end; i > end - std::min(end, farthest); --i) {
        if (in.match(in.words.growth_words, i - 1) || in.match(in.words.change_words, i - 1))
            return true;
        if (in.match(in.words.range_words, i - 1)) return false;
    }
    return otherwise;
}

/// Whether a word of ranges and "from" stand right before token `begin`: "ranged from".
[[nodiscard]] inline auto tells_range(const sentence& in, std::size_t begin) -> bool
{
    const auto opening = in.match_before(in.words.links, begin);
    return opening && opening->sense == link_sense::opens_change &&
           in.match_before(in.words.range_words, begin - opening.length);
}

/// Whether "from A to B", both with their units, rather tells of a change: unless a word of ranges
/// stands nearest before it, or there is no "from" and nothing grew.
[[nodiscard]] inline auto tells_change(const sentence& in, const printed_amount& low,
                                       const printed_amount& high) -> bool
{
    const auto hedge = in.match_before(in.words.hedges, low.begin);
    const auto begin = low.begin - hedge.length;
    const auto opening = in.match_before(in.words.links, begin);
    const auto has_from = opening && opening->sense == link_sense::opens_change;
    if (high.number.is_scaled() && !low.number.is_scaled() && !low.grouped &&
        low.number.value.shifted(high.number.scale) < high.number.value)
        return false;  // "from $10 to $15 billion" shares its scale
    if (!has_from) return static_cast<bool>(in.match_before(in.words.growth_words, begin));
    return changes_before(in, begin - opening.length, true);
}

/// Whether "from 51 to 49 percent" tells of a change: it falls, or something grew before it.
[[nodiscard]] inline auto tells_shared_change(const sentence& in, const printed_amount& low,
                                              const printed_amount& high) -> bool
{
    const auto hedge = in.match_before(in.words.hedges, low.begin);
    const auto begin = low.begin - hedge.length;
    const auto opening = in.match_before(in.words.links, begin);
    const auto grew = in.match_before(in.words.growth_words, begin);
    if (opening && grew && opening.length > 1) return true;  // "up from 5 to 7 cents"
    if (!opening || opening->sense != link_sense::opens_change) return false;
    const auto same_scale = low.number.is_scaled() == high.number.is_scaled();
    if (same_scale && low.number.value > high.number.value) return true;
    return changes_before(in, begin - opening.length, false);
}

/// "from 5 to 7 per cent to 3 to 5 per cent": a range begins at token `at`, too.
[[nodiscard]] inline auto begins_range(const sentence& in, std::size_t at) -> bool
{
    const auto number = find_number(in, at);
    if (number == in.size()) return false;
    const auto low = read_amount(in, number, at, true);
    return low.found && read_range_sign(in, *low.found).sign != range_sign::none;
}

/// "$160 to $180 to $200": whether `low` is the middle of three steps, of which the first one ends
/// at token `floor`.
[[nodiscard]] inline auto goes_on_from(const sentence& in, const printed_amount& low,
                                       const printed_amount& high, std::size_t floor) -> bool
{
    const auto link = in.match(in.words.links, floor);
    if (floor == 0 || !link || link->sense != link_sense::range_to) return false;
    if (floor + link.length != low.begin) return false;
    constexpr auto farthest = std::size_t{6};  // tokens
    for (auto i = floor; i > floor - std::min(floor, farthest); --i) {
        if (!in.is(i - 1, token_kind::number)) continue;
        const auto first = read_amount(in, i - 1, 0);
        if (!first.found || first.found->end != floor || !same_unit(*first.found, low))
            return false;
        const auto& start = first.found->number.value;
        const auto& middle = low.number.value;
        const auto& last = high.number.value;
        return (start < middle && middle < last) || (start > middle && middle > last);
    }
    return false;
}

/// Whether digits without a unit may be a year, those of past centuries too.
[[nodiscard]] inline auto may_be_any_year(const sentence& in, const printed_amount& read) -> bool
{
    const auto plain = !read.has_unit() && !read.grouped && !read.in_words &&
                       !read.number.is_scaled() && !read.number.fractional;
    return plain && read.end == read.begin + 1 && read.number.value >= decimal{1000} &&
           read.number.value < decimal{2100} && in.is(read.begin, token_kind::number);
}

/// Whether two amounts so tied are the ends of one range. What stands before `floor` was read.
[[nodiscard]] inline auto makes_range(const sentence& in, range_sign sign,
                                      const printed_amount& low, const printed_amount& high,
                                      std::size_t floor) -> bool
{
    if (sign == range_sign::none) return false;
    if (sign == range_sign::to && goes_on_from(in, low, high, floor)) return false;
    if (low.in_words != high.in_words && sign == range_sign::dash) return false;
    const auto is_year = !low.has_unit() && read_year(in, low.begin) != 0;
    if (is_year && high.money) return false;  // "from 2024 to $5 million"
    if (may_be_any_year(in, low) && may_be_any_year(in, high) &&
        !in.match_before(in.words.hedges, low.begin))
        return false;  // "between 1600 and 1900 temperatures fell"
    const auto both = low.has_unit() && high.has_unit();
    if (both && !same_unit(low, high)) return false;
    const auto falls = low.number.value > high.number.value && !low.number.is_scaled();
    if (sign == range_sign::dash && !both && falls) return false;  // "its 787-9 jets"
    if (sign == range_sign::dash || sign == range_sign::between) return true;
    const auto goes_on = in.match(in.words.links, high.end);
    if (goes_on && goes_on->sense == link_sense::range_to &&
        begins_amount(in, high.end + goes_on.length))
        return begins_range(in, high.end + goes_on.length);  // "$160 to $180 to $200"
    if (!both && tells_shared_change(in, low, high)) return false;
    const auto is_share = low.measure && low.measure->kind == figure_kind::percent;
    if (is_share && !high.has_unit()) return false;  // "rose 7 percent to 83 million"
    const auto falling = low.number.value >= high.number.value;
    if (both && falling) return !low.number.is_scaled() && tells_range(in, low.begin);
    return both ? !tells_change(in, low, high)
                : high.has_unit() || high.number.is_scaled() || !low.has_unit();
}

/// Lets an end without a unit count in the parts of it that the other one counts in: "5 to 8
/// cents".
inline void share_part(printed_amount& low, printed_amount& high)
{
    if (!low.has_unit()) count_in_parts(low.number, high.number.part);
    if (!high.has_unit()) count_in_parts(high.number, low.number.part);
}

/// Gives the low end the scale word that it shares with the high one ("6-7 billion"). False where
/// that cannot be meant: "500-1 million".
[[nodiscard]] inline auto share_scale(printed_amount& low, const printed_amount& high) -> bool
{
    const auto both = low.has_unit() && high.has_unit();
    if (low.in_words && high.in_words) share_hundreds(low.number, high.number);
    if (!high.number.is_scaled()) return !low.number.is_scaled();
    if (low.number.is_scaled()) return true;
    const auto shared = low.number.value.shifted(high.number.scale);
    const auto is_whole =
        low.grouped && !high.grouped;  // "1,200-2 million", not "1,200-1,500 crore"
    if (is_whole || shared >= high.number.value) return both;
    apply_scale(low.number, high.number.scale);
    return true;
}

}  // namespace assay::detail
