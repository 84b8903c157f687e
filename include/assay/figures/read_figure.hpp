// SPDX-License-Identifier: BSL-1.0
// read_figure.hpp - one figure or one range: "₼1.4 billion", "6-7 billion manat", "5 to 6
// percent", "775 mortar shells".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>  // std::swap

#include <assay/figures/figure.hpp>
#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_hedge.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/read_odds.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/shared_change.hpp>
#include <assay/figures/unread_number.hpp>

namespace assay {

/// What stands at a place: perhaps a figure, else perhaps an amount without a unit, and in any case
/// where to read on.
struct figure_read {
    std::optional<figure> found{};
    std::optional<printed_amount> bare{};
    unread_reason reason = unread_reason::none;
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
};

namespace detail {

enum class range_sign : std::uint8_t { none, dash, to, between };

struct range_sign_read {
    range_sign sign = range_sign::none;
    std::size_t end = 0;  // the token behind it
};

/// What ties the amount `low` to another one as its low end.
[[nodiscard]] inline auto read_range_sign(const sentence& in, const printed_amount& low)
    -> range_sign_read
{
    const auto next = low.end;
    if (in.is(next, token_kind::dash)) {
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
        const auto opening = in.match_before(in.words.links, low.begin);
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
    for (auto i = at; i < in.size() && i <= at + longest_mark; ++i) {
        if (in.is(i, token_kind::number) || in.may_begin_number(i)) return i;
        if (!in.is(i, token_kind::mark) && !in.is(i, token_kind::word) && !in.is(i, '.')) break;
    }
    return in.size();
}

[[nodiscard]] inline auto same_unit(const printed_amount& low, const printed_amount& high) -> bool
{
    if (low.money && high.money)
        return low.money->readings.likeliest() == high.money->readings.likeliest();
    if (!low.measure || !high.measure || low.measure->kind != high.measure->kind) return false;
    return low.measure->kind != figure_kind::quantity ||
           low.measure->units.likeliest() == high.measure->units.likeliest();
}

/// Whether "from A to B", both with their units, rather tells of a change: unless a word of ranges
/// stands before it, or there is no "from" and nothing grew.
[[nodiscard]] inline auto tells_change(const sentence& in, const printed_amount& low,
                                       const printed_amount& high) -> bool
{
    constexpr auto farthest = std::size_t{8};  // tokens
    const auto opening = in.match_before(in.words.links, low.begin);
    const auto has_from = opening && opening->sense == link_sense::opens_change;
    const auto end = has_from ? low.begin - opening.length : low.begin;
    if (high.number.is_scaled() && !low.number.is_scaled() && !low.grouped &&
        low.number.value.shifted(high.number.scale) < high.number.value)
        return false;  // "from $10 to $15 billion" shares its scale
    if (!has_from) return static_cast<bool>(in.match_before(in.words.growth_words, end));
    for (auto i = end - std::min(end, farthest); i < end; ++i) {
        if (in.match(in.words.range_words, i)) return false;
    }
    return true;
}

/// Whether two amounts so tied are the ends of one range.
[[nodiscard]] inline auto makes_range(const sentence& in, range_sign sign,
                                      const printed_amount& low, const printed_amount& high) -> bool
{
    if (sign == range_sign::none) return false;
    if (low.in_words != high.in_words && sign == range_sign::dash) return false;
    const auto is_year = !low.has_unit() && read_year(in, low.begin) != 0;
    if (is_year && high.money) return false;  // "from 2024 to $5 million"
    const auto both = low.has_unit() && high.has_unit();
    if (both && !same_unit(low, high)) return false;
    if (sign == range_sign::dash || sign == range_sign::between) return true;
    const auto goes_on = in.match(in.words.links, high.end);
    if (goes_on && goes_on->sense == link_sense::range_to) return false;  // "$160 to $180 to $200"
    if (!both && tells_shared_change(in, low, high)) return false;
    return both ? !tells_change(in, low, high) && low.number.value < high.number.value
                : high.has_unit() || high.number.is_scaled() || !low.has_unit();
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
    if (low.grouped || shared >= high.number.value) return both;
    apply_scale(low.number, high.number.scale);
    return true;
}

/// Whether digits alone are the name or the day of something: "Article 5", "5 January", "7 p.m.".
[[nodiscard]] inline auto names_or_dates(const sentence& in, const printed_amount& read)
    -> unread_reason
{
    if (in.match(in.words.clock_words, read.end)) return unread_reason::date_or_time;
    const auto plain = !read.in_words && !read.number.is_scaled() && !read.grouped;
    if (!plain) return unread_reason::none;
    const auto pointed = read.begin > 0 && in.is(read.begin - 1, '.');  // "Feb. 21"
    if (in.match(in.words.months, read.end) ||
        in.match_before(in.words.months, pointed ? read.begin - 1 : read.begin))
        return unread_reason::date_or_time;
    if (in.match_before(in.words.number_names, read.begin)) return unread_reason::part_of_a_name;
    const auto before = read.begin - 1;
    const auto named = read.begin > 1 && in.is(before, token_kind::word) &&
                       in.tokens[before].letters != letter_case::lower &&
                       !in.match(in.words.not_counted, before) &&
                       !in.match_before(in.words.hedges, read.begin);
    return named ? unread_reason::part_of_a_name : unread_reason::none;
}

/// The noun that an amount without a unit counts; none where it hardly counts anything.
[[nodiscard]] inline auto read_counted(const sentence& in, const printed_amount& read,
                                       unread_reason& reason) -> std::optional<item_read>
{
    reason = names_or_dates(in, read);
    if (reason != unread_reason::none) return std::nullopt;
    reason = unread_reason::no_unit;
    const auto& value = read.number.value;
    if (read.number.fractional && !read.number.is_scaled()) return std::nullopt;
    if (value < decimal{2} && !value.is_zero()) return std::nullopt;
    const auto odd = match_hedge_behind(in, read.end);  // "ten or so guards", "60-plus drones"
    const auto end = read.end + odd.length;
    const auto tied = in.is(end, token_kind::dash) && in.glued(end);
    const auto is_year = read_year(in, read.begin) != 0 &&
                         (read.end == read.begin + 1 || read_year(in, read.end - 1) != 0);
    const auto is_name = static_cast<bool>(in.match_before(in.words.number_names, read.begin));
    const auto next = tied ? end + 1 : end;
    const auto is_part = in.match(in.words.part_words, next) || is_part_of_number(in, next);
    if (!is_year && !is_name && is_part)
        return item_read{end, end};  // "seven of which", "a 15-strong team"
    if (tied) return std::nullopt;
    const auto item = read_item(in, end);
    if (item && is_year && !in.match_before(in.words.hedges, read.begin)) {
        reason = unread_reason::year;
        return std::nullopt;
    }
    if (!item && !is_year && counts_group(in, read.begin)) return item_read{end, end};
    return item;
}

/// Fills what money, quantities, percentages and ratios have of their own.
inline void set_unit(const sentence& in, const printed_amount& read, figure& found)
{
    if (read.money) {
        found.kind = figure_kind::money;
        found.currencies = read.money->readings;
        found.use = read.money->use;
        return;
    }
    found.kind = read.measure->kind;
    found.units = read.measure->units;
    found.points = read.measure->points;
    if (found.kind != figure_kind::quantity) return;
    if (const auto item = read_substance(in, read.end))
        found.item = in.span_of(item->begin, item->end);
}

inline void set_hedge(figure& found, hedge_read said)
{
    found.qualifier = said.meaning;
    found.unsharp = said.unsharp;
}

[[nodiscard]] inline auto to_figure(const sentence& in, const printed_amount& read) -> figure
{
    auto found = figure{};
    found.span = in.span_of(read.begin, read.end);
    found.number = read.number;
    found.sentence = in.span;
    set_hedge(found, read_hedge(in, read.begin, read.end));
    const auto plus = in.is(read.end, '+') && in.glued(read.end);
    if (plus && found.qualifier == hedge::none) found.qualifier = hedge::at_least;
    if (read.has_unit()) set_unit(in, read, found);
    return found;
}

/// Makes of an amount, or of the range [low, high], the figure that it is.
[[nodiscard]] inline auto finish(const sentence& in, const printed_amount& whole,
                                 const stated_number* high) -> figure_read
{
    auto read = figure_read{.begin = whole.begin, .end = whole.end};
    auto item = std::optional<item_read>{};
    if (!whole.has_unit()) {
        item = read_counted(in, whole, read.reason);
        if (!item) {
            if (high == nullptr) read.bare = whole;
            return read;
        }
        read.end = item->end;
    } else if (!whole.has_sure_unit()) {
        read.reason = unread_reason::unsure_unit;
        return read;
    }
    read.reason = unread_reason::none;
    read.found = to_figure(in, whole);
    if (item) {
        read.found->kind = figure_kind::count;
        if (item->begin != item->end) read.found->item = in.span_of(item->begin, item->end);
        read.found->span = in.span_of(whole.begin, item->end);
        if (read.found->qualifier == hedge::none)
            set_hedge(*read.found, read_hedge(in, whole.begin, item->end));
        if (tells_duration(in, whole.begin, item->end)) set_hedge(*read.found, {});
    }
    if (high != nullptr) {
        read.found->upper = *high;
        if (read.found->number.value > high->value)
            std::swap(read.found->number, *read.found->upper);
    }
    return read;
}

/// "dozens of drones", "hundreds of millions of dollars": bounds instead of a number.
[[nodiscard]] inline auto read_vague(const sentence& in, std::size_t at)
    -> std::optional<figure_read>
{
    const auto found = in.match(in.words.vague_counts, at);
    if (!found) return std::nullopt;
    auto whole = printed_amount{.begin = at, .end = at + found.length, .in_words = true};
    whole.number.value = decimal{static_cast<std::int64_t>(found->low)};
    whole.number.digits = in.span_of(at, whole.end);
    const auto of = in.match(in.words.of_words, whole.end);
    const auto behind = whole.end + of.length;
    whole.money = read_currency_behind(in, behind);
    if (whole.money) {
        whole.end = whole.money->end;
    } else if (auto measure = read_measure(in, behind);
               measure && measure->kind == figure_kind::quantity) {
        whole.measure = measure;
        whole.end = measure->end;
    } else {
        whole.end = behind;
    }
    auto high = whole.number;
    high.value = decimal{static_cast<std::int64_t>(found->high)};
    const auto is_point = found->high == found->low;
    auto read = finish(in, whole, found->high == 0 || is_point ? nullptr : &high);
    if (!read.found)
        return figure_read{.reason = read.reason, .begin = at, .end = at + found.length};
    if (read.found->qualifier == hedge::none)
        read.found->qualifier = is_point           ? hedge::about
                                : found->high == 0 ? hedge::at_least
                                                   : hedge::none;
    return read;
}

[[nodiscard]] inline auto to_ratio(const sentence& in, const stated_number& number,
                                   std::size_t begin, std::size_t end) -> figure_read
{
    auto read = figure_read{.begin = begin, .end = end};
    read.found.emplace();
    read.found->kind = figure_kind::ratio;
    read.found->number = number;
    read.found->span = in.span_of(begin, end);
    read.found->sentence = in.span;
    set_hedge(*read.found, read_hedge(in, begin, end));
    return read;
}

/// "doubled", "a third of": a ratio by itself. A fraction that a noun follows is an ordinal.
[[nodiscard]] inline auto read_ratio(const sentence& in, std::size_t at)
    -> std::optional<figure_read>
{
    const auto found = in.match(in.words.ratios, at);
    if (!found) return std::nullopt;
    const auto end = at + found.length;
    const auto noun_follows =
        in.is(end, token_kind::word) &&
        (!in.match(in.words.not_counted, end) || in.match(in.words.scaled_parts, end));
    const auto tied = in.is(end, token_kind::dash) && in.glued(end);
    const auto is_plural =
        found->numerator > 1 && found->denominator != 4;  // "three quarters": time
    const auto is_ordinal = noun_follows && found->denominator != 1 && !is_plural;
    if (is_ordinal || tied) return std::nullopt;
    auto number = stated_number{};
    number.value = decimal{static_cast<std::int64_t>(found->numerator)};
    number.divisor = found->denominator;
    number.digits = in.span_of(at, end);
    return to_ratio(in, number, at, end);
}

}  // namespace detail

/// Whether a number in words begins at token `at`, and not just a word that one may begin with:
/// "a" does only before "million", "third", "dozen".
[[nodiscard]] inline auto begins_in_words(const sentence& in, std::size_t at) -> bool
{
    if (!in.may_begin_number(at)) return false;
    if (in.may_begin(in.words.numbers, at) || in.match(in.words.vague_counts, at) ||
        in.match(in.words.ratios, at))
        return true;
    const auto part = in.match(in.words.scaled_parts, at);
    if (!part) return false;
    const auto next = detail::behind_hyphen(in, at + part.length);
    const auto is_one = part->coefficient == 1 && part->exponent == 0;  // "half a" tonne
    return !is_one || detail::match_scale(in, next) ||
           (next < in.size() && in.may_begin(in.words.numbers, next));
}

/// Reads the figure whose first number is token `at`; its unit begins at `floor` or behind it.
[[nodiscard]] inline auto read_figure(const sentence& in, std::size_t at, std::size_t floor)
    -> figure_read
{
    if (!in.is(at, token_kind::number)) {
        if (auto vague = detail::read_vague(in, at)) return *vague;
    }
    auto low = read_amount(in, at, floor);
    if (low.found && !low.found->has_unit()) {
        if (const auto odds = read_odds(in, *low.found)) {
            auto number = low.found->number;
            number.divisor = odds->whole;
            return detail::to_ratio(in, number, low.found->begin, odds->end);
        }
    }
    if (!in.is(at, token_kind::number) && (!low.found || !low.found->has_unit())) {
        auto ratio = detail::read_ratio(in, at);  // "two thirds" is more than "two"
        if (ratio && (!low.found || ratio->end > low.found->end)) return *ratio;
    }
    if (const auto share = read_digit_share(in, at)) {
        auto number = stated_number{.value = decimal{detail::small_number(in, at)}};
        number.divisor = share->whole;
        number.digits = in.span_of(at, share->end);
        return detail::to_ratio(in, number, at, share->end);
    }
    if (!low.found) return {.reason = low.reason, .begin = at, .end = low.end};
    const auto sign = detail::read_range_sign(in, *low.found);
    if (sign.sign == detail::range_sign::none) return detail::finish(in, *low.found, nullptr);
    const auto number = detail::find_number(in, sign.end);
    if (number == in.size()) return detail::finish(in, *low.found, nullptr);
    auto high = read_amount(in, number, sign.end, true);
    if (low.found->money) read_in_money(in, number, high);
    const auto follows = high.found && high.found->begin == sign.end;
    if (!follows || !detail::makes_range(in, sign.sign, *low.found, *high.found))
        return detail::finish(in, *low.found, nullptr);
    if (!detail::share_scale(*low.found, *high.found))
        return {.reason = unread_reason::unclear_range, .begin = at, .end = high.end};
    const auto has_noun =
        low.found->has_unit() || high.found->has_unit() || read_item(in, high.found->end);
    if (!has_noun) return detail::finish(in, *low.found, nullptr);
    auto whole = *low.found;
    whole.end = high.found->end;
    if (high.found->has_unit()) {
        whole.money = high.found->money;
        whole.measure = high.found->measure;
    }
    return detail::finish(in, whole, &high.found->number);
}

}  // namespace assay
