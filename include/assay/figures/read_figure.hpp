// SPDX-License-Identifier: BSL-1.0
// read_figure.hpp - one figure or one range: "₼1.4 billion", "6-7 billion manat", "5 to 6
// percent", "775 mortar shells".
#pragma once

#include <algorithm>  // std::ranges::sort
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>  // std::move, swap
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_counted.hpp>
#include <assay/figures/read_hedge.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/read_odds.hpp>
#include <assay/figures/read_package.hpp>
#include <assay/figures/read_range.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/unread_number.hpp>
#include <assay/lexicon/arithmetic_word.hpp>  // tells_rise_or_fall
#include <assay/quotient.hpp>

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

/// Adds figures to those of a sentence, which stay in order.
inline void add_in_order(std::span<const figure_read> added, std::vector<figure_read>& figures)
{
    if (added.empty()) return;
    figures.insert(figures.end(), added.begin(), added.end());
    std::ranges::sort(figures, {}, &figure_read::begin);
}

namespace detail {

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
    found.multiple = read.measure->multiple;
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
    auto packed = std::optional<package_read>{};
    if (!whole.has_unit()) {
        item = read_counted(in, whole, read.reason);
        if (!item) {
            if (high == nullptr) read.bare = whole;
            return read;
        }
        packed = read_package(in, *item);
        if (packed && packed->content) item->end = packed->content->end;
        read.end = item->end;
    } else if (whole.money && !whole.number.is_scaled() && is_suspended(in, whole.end)) {
        read.reason = unread_reason::unclear_range;  // "$5- and $10-million funds"
        return read;
    } else if (!whole.has_sure_unit() && !is_told_in_money(in, whole.end)) {
        read.reason = unread_reason::unsure_unit;
        return read;
    }
    read.reason = unread_reason::none;
    read.found = to_figure(in, whole);
    if (item) {
        read.found->kind = figure_kind::count;
        if (packed) read.found->pack = packed->which;
        const auto named = packed && packed->content ? packed->content->begin : item->begin;
        if (named != item->end) read.found->item = in.span_of(named, item->end);
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
    if (in.match(in.words.vague_counts, at + found.length))  // "several [tens of thousands] of"
        return figure_read{.begin = at, .end = at + found.length};
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

/// "three quarters of a percentage point", "a quarter percentage point": points instead of the
/// fraction that ends at token `end`, where decimals can tell them.
[[nodiscard]] inline auto read_points(const sentence& in, std::size_t begin, std::size_t end,
                                      const stated_number& fraction) -> std::optional<figure_read>
{
    const auto of = in.match(in.words.of_words, end);
    const auto article = in.match(in.words.scaled_parts, end + of.length);
    const auto at = of ? end + of.length + article.length : behind_hyphen(in, end);
    const auto points = in.match(in.words.percents, at);
    if (!points || !points->points) return std::nullopt;
    const auto told = (fraction.value / decimal{fraction.divisor}).to_decimal();
    if (!told) return figure_read{.begin = begin, .end = at + points.length};  // "a third of a"
    auto number = fraction;
    number.value = told->normalized();
    number.finest = number.coarsest = number.value.exponent();
    number.fractional = true;
    number.divisor = 1;
    count_in_parts(number, points->exponent);
    auto read = to_ratio(in, number, begin, at + points.length);
    read.found->kind = figure_kind::percent;
    read.found->points = true;
    return read;
}

/// "an option on a fourth": one of several, where nothing says that a part is meant.
[[nodiscard]] inline auto is_one_more(const sentence& in, std::size_t at, std::size_t end,
                                      const ratio_word& found) -> bool
{
    if (found.numerator != 1 || found.denominator < 3) return false;
    const auto& words = in.words;
    const auto hedge = in.match_before(words.hedges, at);
    const auto begin = at - hedge.length;
    const auto before = in.match_before(words.arithmetic, begin);
    const auto is_compared = in.match(words.comparisons, end) || in.match(words.of_words, end);
    return !hedge && !is_compared && !before && !in.match_before(words.growth_words, begin) &&
           in.match_before(words.period_words, begin) && !in.match_before(words.of_words, begin);
}

/// "doubled", "a third of": a ratio by itself. A fraction that a noun follows is an ordinal.
[[nodiscard]] inline auto read_ratio(const sentence& in, std::size_t at)
    -> std::optional<figure_read>
{
    const auto found = in.match(in.words.ratios, at);
    if (!found) return std::nullopt;
    const auto end = at + found.length;
    auto number = stated_number{};
    number.value = decimal{static_cast<std::int64_t>(found->numerator)};
    number.divisor = found->denominator;
    number.digits = in.span_of(at, end);
    if (auto points = read_points(in, at, end, number)) return points;
    const auto noun_follows =
        in.is(end, token_kind::word) &&
        (!in.match(in.words.not_counted, end) || in.match(in.words.scaled_parts, end));
    const auto tied = in.is(end, token_kind::dash) && in.glued(end);
    const auto is_plural =
        found->numerator > 1 && found->denominator != 4;  // "three quarters": time
    const auto is_compared =
        tells_rise_or_fall(in.match(in.words.arithmetic, end));  // "a third more than"
    const auto is_ordinal = noun_follows && found->denominator != 1 && !is_plural && !is_compared;
    if (is_ordinal || tied || is_one_more(in, at, end, *found.operator->())) return std::nullopt;
    if (found->compares && !in.match(in.words.comparisons, end)) return std::nullopt;
    return to_ratio(in, number, at, end);
}

/// Shares that need no unit: "one in five", "two thirds", "1/3 of the men". `amount` is what was
/// read of an amount there.
[[nodiscard]] inline auto read_share(const sentence& in, std::size_t at, const amount_read& amount)
    -> std::optional<figure_read>
{
    const auto has_unit = amount.found && amount.found->has_unit();
    if (amount.found && !has_unit) {
        if (const auto odds = read_odds(in, *amount.found)) {
            auto number = amount.found->number;
            number.divisor = odds->whole;
            return to_ratio(in, number, amount.found->begin, odds->end);
        }
    }
    if (!in.is(at, token_kind::number) && !has_unit) {
        auto ratio = read_ratio(in, at);  // "two thirds" is more than "two"
        if (ratio && (!amount.found || ratio->end > amount.found->end)) return ratio;
    }
    if (const auto share = read_digit_share(in, at)) {
        auto number = stated_number{.value = decimal{small_number(in, at)}};
        number.divisor = share->whole;
        number.digits = in.span_of(at, share->end);
        if (auto points = read_points(in, at, share->end, number)) return points;
        return to_ratio(in, number, at, share->end);
    }
    return std::nullopt;
}

/// Reads on from an amount to the high end of the range that it is the low end of; none where it is
/// none. What stands before `floor` was read.
[[nodiscard]] inline auto read_range(const sentence& in, const printed_amount& low,
                                     std::size_t floor) -> std::optional<figure_read>
{
    const auto sign = read_range_sign(in, low);
    if (sign.sign == range_sign::none) return std::nullopt;
    // "from about 10 to about 15 percent": the hedge is that of both ends.
    const auto behind = sign.end + repeated_hedge(in, low, sign.end);
    const auto number = find_number(in, behind);
    if (number == in.size()) return std::nullopt;
    auto high = read_amount(in, number, behind, in.glued(behind));
    if (low.money) read_in_money(in, number, high);
    if (!high.found || high.found->begin != behind) return std::nullopt;
    auto whole = low;
    share_part(whole, *high.found);
    if (!makes_range(in, sign.sign, whole, *high.found, floor)) return std::nullopt;
    if (!share_scale(whole, *high.found))
        return figure_read{
            .reason = unread_reason::unclear_range, .begin = low.begin, .end = high.end};
    const auto has_noun = low.has_unit() || high.found->has_unit() ||
                          read_item(in, high.found->end) ||
                          read_compound(in, behind_hyphen(in, high.found->end));
    if (!has_noun) return std::nullopt;
    whole.end = high.found->end;
    if (high.found->has_unit()) {
        whole.money = high.found->money;
        whole.measure = high.found->measure;
    }
    return finish(in, whole, &high.found->number);
}

/// Whether an amount may have a letter that is a scale word elsewhere: "1.1m" is read as metres.
[[nodiscard]] inline auto may_be_abbreviated(const sentence& in, const amount_read& amount) -> bool
{
    if (!amount.found) return true;
    if (amount.found->money) return false;
    const auto behind = behind_hyphen(in, amount.found->numeral_end);
    return amount.found->number.is_scaled() ||
           (behind < in.size() && in.may_begin(in.words.scales, behind));
}

/// "1.1m-1.2m cars", "1m to 1.5m euros": a letter that would be metres is a scale word where the
/// high end's is.
[[nodiscard]] inline auto read_abbreviated_range(const sentence& in, std::size_t at,
                                                 std::size_t floor) -> std::optional<figure_read>
{
    const auto numeral = read_numeral(in, at, true);
    if (!numeral || !numeral->needs_money || continues_something(in, at)) return std::nullopt;
    const auto low = printed_amount{
        .number = numeral->number, .begin = at, .end = numeral->end, .grouped = numeral->grouped};
    auto read = read_range(in, low, floor);
    const auto is_scaled = read && read->found && read->found->upper->is_scaled();
    return is_scaled ? read : std::nullopt;
}

}  // namespace detail

/// Whether a number in words begins at token `at`, and not just a word that one may begin with:
/// "a" does only before "million", "third", "dozen", "dollar and 42 cents".
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
    return !is_one || detail::match_scale(in, next) || detail::is_single_unit(in, next) ||
           detail::sum_in_parts_follows(in, next) ||
           (next < in.size() && in.may_begin(in.words.numbers, next));
}

/// Reads the figure whose first number is token `at`; its unit begins at `floor` or behind it.
[[nodiscard]] inline auto read_figure(const sentence& in, std::size_t at, std::size_t floor)
    -> figure_read
{
    if (!in.is(at, token_kind::number)) {
        if (auto vague = detail::read_vague(in, at)) return *std::move(vague);
    }
    const auto amount = read_amount(in, at, floor);
    if (auto share = detail::read_share(in, at, amount)) return *std::move(share);
    if (detail::may_be_abbreviated(in, amount)) {
        if (auto range = detail::read_abbreviated_range(in, at, floor)) return *std::move(range);
    }
    if (!amount.found) return {.reason = amount.reason, .begin = at, .end = amount.end};
    if (auto range = detail::read_range(in, *amount.found, floor)) return *std::move(range);
    if (amount.reason != unread_reason::none)
        return {.bare = amount.found, .reason = amount.reason, .begin = at, .end = amount.end};
    return detail::finish(in, *amount.found, nullptr);
}

}  // namespace assay
