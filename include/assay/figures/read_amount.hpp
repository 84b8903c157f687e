// SPDX-License-Identifier: BSL-1.0
// read_amount.hpp - a numeral with whatever unit stands before or behind it, and the refusal of
// digits that belong to something else: a name, a date, a time, a score.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>  // std::move

#include <assay/figures/add_smaller_measure.hpp>
#include <assay/figures/printed_amount.hpp>
#include <assay/figures/read_currency.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_hedge.hpp>
#include <assay/figures/read_height.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/read_measure.hpp>
#include <assay/figures/read_numeral.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/settle_pound.hpp>
#include <assay/figures/unread_number.hpp>
#include <assay/unit.hpp>

namespace assay {

/// An amount, or why there is none; `end` is where to read on in any case. One below zero that has
/// no unit is found with the reason `negative`: it can only be an end of a range.
struct amount_read {
    std::optional<printed_amount> found{};
    unread_reason reason = unread_reason::none;
    std::size_t end = 0;
};

namespace detail {

/// Whether the number at `at` goes on from what stands glued before it: "S-300", "TB2", "10:30".
[[nodiscard]] inline auto continues_something(const sentence& in, std::size_t at) -> bool
{
    if (!in.glued(at)) return false;
    const auto before = at - 1;
    switch (in.tokens[before].kind) {
        case token_kind::word:
        case token_kind::number: return true;
        case token_kind::mark: return false;
        case token_kind::punctuation:
            if (in.is(before, '/') &&
                (in.match_before(in.words.measures, before) ||
                 in.match_before(in.words.currencies, before) || read_code(in, before - 1)))
                return false;  // "500 hectares/1,235 acres", "10 USD/8.68 EUR"
            return in.glued(before) && std::string_view{"/:.,#@=&%_?^*+×"}.find(in.at(before)) !=
                                           std::string_view::npos;
        case token_kind::dash: break;
    }
    const auto by = in.match_before(in.words.links, before);
    if (by && by->sense == link_sense::by && in.glued(before)) return false;  // "9-by-12-foot"
    // A hyphen before a number is a sign, or ties it to a name or to another number.
    const auto is_long_dash = in.at(before).size() > 1 && in.at(before) != "\u2212";
    return !(is_long_dash && before > 0 && in.is(before - 1, token_kind::word));
}

/// Whether something glued behind the number makes it another thing: "1/2", "10:30", "21st".
[[nodiscard]] inline auto is_continued(const sentence& in, std::size_t end) -> bool
{
    if (!in.glued(end)) return false;
    if (in.is(end, token_kind::word)) return true;
    const auto joins = in.is(end, '/') || in.is(end, ':') || in.is(end, '\'');
    return joins && in.glued(end + 1) && in.is(end + 1, token_kind::number);
}

/// A minus right before the amount at `at`, with nothing before it that it could tie it to.
[[nodiscard]] inline auto is_negative(const sentence& in, std::size_t at) -> bool
{
    if (at == 0 || !in.glued(at) || !in.is(at - 1, token_kind::dash)) return false;
    const auto is_minus = in.at(at - 1) == "-" || in.at(at - 1) == "\u2212";
    return is_minus && (at == 1 || in.tokens[at - 1].spaced || in.is(at - 2, '('));
}

/// Where the amount at `begin` starts with its minus: "-5", "minus 5", "minus-130"; else `begin`.
[[nodiscard]] inline auto begin_of_minus(const sentence& in, std::size_t begin, std::size_t floor)
    -> std::size_t
{
    if (begin == floor) return begin;
    const auto tied = in.is(begin - 1, token_kind::dash) && in.glued(begin) && in.glued(begin - 1);
    const auto word = tied ? begin - 1 : begin;
    if (const auto minus = in.match_before(in.words.minus_words, word);
        minus && word >= floor + minus.length)
        return word - minus.length;
    return is_negative(in, begin) ? begin - 1 : begin;
}

[[nodiscard]] inline auto looks_like_year(const numeral& read) -> bool
{
    const auto plain = !read.number.is_scaled() && !read.grouped && !read.number.fractional &&
                       read.number.finest == 0;
    return plain && read.number.value >= decimal{1900} && read.number.value < decimal{2100};
}

/// "$2US billion": letters between the digits and their scale word.
[[nodiscard]] inline auto read_split_scale(const sentence& in, numeral read) -> numeral
{
    const auto country = behind_country(in, read.end);
    if (read.number.is_scaled() || country == read.end || !in.glued(read.end)) return read;
    read.end = country;
    const auto scale = match_scale(in, country);
    if (!scale) return read;
    apply_scale(read.number, scale->power);
    read.number.scale_word = in.span_of(country, country + scale.length);
    read.end += scale.length;
    return read;
}

/// "130 manat and 50 qapik", "5 dollars 30 cents": the smaller part counts in the larger unit.
inline void add_subunits(const sentence& in, printed_amount& whole)
{
    if (whole.number.is_scaled() || whole.number.fractional || !whole.money) return;
    const auto joiner = in.match(in.words.subunit_joiners, whole.end);
    const auto begin = whole.end + joiner.length;
    if (!in.is(begin, token_kind::number) && !in.may_begin_number(begin)) return;
    const auto part = read_simple_numeral(in, begin, false);
    if (!part || part->number.is_scaled() || part->number.fractional) return;
    const auto unit = in.match(in.words.subunits, part->end);
    if (!unit || part->number.value >= decimal{100}) return;
    const auto is_cent = unit.rows.size() > 1;  // a name that many currencies have for it
    const auto fits = is_cent || whole.money->readings.contains(unit->reading);
    if (!fits) return;
    whole.number.value = whole.number.value + part->number.value.shifted(unit->exponent);
    whole.number.finest = unit->exponent;
    whole.number.coarsest = part->number.coarsest + unit->exponent;
    whole.number.fractional = true;
    whole.end = part->end + unit.length;
}

/// Makes of a number of units one of their parts, 10^part of a unit each: of cents, basis points.
inline void count_in_parts(stated_number& number, std::int32_t part)
{
    const auto power = part - number.part;
    if (power == 0) return;
    number.value = number.value.shifted(power);
    number.finest += power;
    number.coarsest += power;
    number.part = part;
}

/// "four to five hundred": in words the hundreds are said once.
inline void share_hundreds(stated_number& low, const stated_number& high)
{
    const auto hundreds = high.value.shifted(-high.scale - 2);
    const auto is_shared = !low.is_scaled() && low.value < decimal{10} && !low.value.is_zero() &&
                           high.coarsest - high.scale == 2 && low.value < hundreds;
    if (!is_shared) return;
    low.value = low.value.shifted(2);
    low.finest += 2;
    low.coarsest += 2;
}

/// "50 cents": hundredths of a currency.
[[nodiscard]] inline auto read_subunits(const sentence& in, printed_amount& read) -> bool
{
    const auto hyphenated =
        in.is(read.end, token_kind::dash) && in.glued(read.end) && in.glued(read.end + 1);
    const auto at = hyphenated ? read.end + 1 : read.end;
    const auto found = in.match(in.words.subunits, at);
    if (!found) return false;
    const auto is_letter = found->phrase.size() == 1;  // "68p"
    if (is_letter && (!in.glued(at) || in.at(at) != found->phrase)) return false;
    auto money = currency_read{
        .begin = at, .end = at + found.length, .use = unit_use::part, .is_word = true};
    for (const auto& row : found.rows) money.readings.add(row.reading);
    count_in_parts(read.number, found->exponent);
    read.number.fractional = true;
    read.money = money;
    read.end = money.end;
    return true;
}

/// The tokens of "below zero" behind a temperature; 0 without them.
[[nodiscard]] inline auto match_below_zero(const sentence& in, const printed_amount& read)
    -> std::size_t
{
    if (read.measure->kind != figure_kind::quantity) return 0;
    const auto unit = read.measure->units.likeliest();
    if (facts_of(unit).measures != dimension::temperature) return 0;
    return in.match(in.words.minus_words, read.end).length;
}

/// "20 below zero Celsius": the unit behind such words.
[[nodiscard]] inline auto read_degrees_below_zero(const sentence& in, std::size_t at)
    -> std::optional<measure_read>
{
    const auto below = in.match(in.words.minus_words, at);
    if (!below) return std::nullopt;
    const auto measure = read_unit(in, at + below.length);
    if (!measure || facts_of(measure->units.likeliest()).measures != dimension::temperature)
        return std::nullopt;
    return measure;
}

/// "155mm shells": the calibre of what is counted is part of its name.
[[nodiscard]] inline auto is_calibre(const sentence& in, const printed_amount& read) -> bool
{
    if (read.measure->kind != figure_kind::quantity) return false;
    const auto unit = read.measure->units.likeliest();
    if (unit != unit::millimetre && unit != unit::inch && unit != unit::centimetre) return false;
    const auto tied = in.is(read.end, token_kind::dash) && in.glued(read.end);
    return static_cast<bool>(in.match(in.words.weapons, tied ? read.end + 1 : read.end));
}

/// "1.5m people", "4.3m of them", "3m b/d": an abbreviated million before what is counted.
[[nodiscard]] inline auto counts_people(const sentence& in, std::size_t end) -> bool
{
    if (in.at(end - 1) == "K") return false;                 // "4K screens"
    if (in.match(in.words.length_words, end)) return false;  // "400m hurdles"
    if (read_item(in, end) || read_measure(in, end)) return true;
    const auto part = in.match(in.words.part_words, end);
    return part && in.match(in.words.of_words, end).length != part.length;  // not "3m of the wall"
}

[[nodiscard]] inline auto done(printed_amount&& found, unread_reason reason = unread_reason::none)
    -> amount_read
{
    const auto end = found.end;
    return {.found = std::move(found), .reason = reason, .end = end};
}

}  // namespace detail

/// Reads the amount whose number is token `number`; its unit, if any, begins at `floor` or behind
/// it. The high end of a range is `tied`: a hyphen before it is no part of it.
[[nodiscard]] inline auto read_amount(const sentence& in, std::size_t number, std::size_t floor,
                                      bool tied = false) -> amount_read
{
    const auto before = read_currency_before(in, number, floor);
    const auto begin = before ? before->begin : number;
    const auto signed_inside = before && in.is(number - 1, token_kind::dash);
    const auto minus = tied ? begin : detail::begin_of_minus(in, begin, floor);
    const auto negative = minus != begin || signed_inside;
    if (!tied && before && !negative && in.glued(begin) && in.is(begin - 1, token_kind::number))
        return {.reason = unread_reason::part_of_a_name, .end = number + 1};
    if (!tied && !before && !negative && detail::continues_something(in, number) &&
        !detail::match_prefix(in, number))
        return {.reason = unread_reason::part_of_a_name, .end = number + 1};

    if (const auto height = before ? std::nullopt : read_height(in, number)) {
        auto tall = printed_amount{.number = height->number, .begin = number, .end = height->end};
        tall.numeral_end = number + 1;
        tall.measure = measure_read{.units = unit_readings{unit::inch}, .end = height->end};
        return {.found = tall, .end = height->end};
    }
    auto read = read_numeral(in, number, true);
    if (!read) return {.reason = unread_reason::not_an_amount, .end = number + 1};
    const auto is_mark = before && !before->is_word;
    if (is_mark) *read = detail::read_split_scale(in, *read);
    auto behind = read_currency_behind(in, read->end);
    if (behind && detail::is_measure_of_words(in, *behind)) behind.reset();
    if (!behind && !before && read->number.is_scaled()) behind = read_country_alone(in, read->end);
    if (behind && before && !behind->is_word) behind.reset();  // "$5 (AZN ..." keeps its sign
    const auto is_people = !before && !behind && read->needs_money && in.glued(read->end - 1) &&
                           detail::counts_people(in, read->end);
    const auto lacks_money = !before && !behind && read->needs_money && !is_people;
    const auto scaled_end = read->end;
    if (lacks_money) read = read_numeral(in, number, false);
    if (!read) return {.reason = unread_reason::not_an_amount, .end = number + 1};

    auto found = printed_amount{.number = read->number, .begin = minus, .end = read->end};
    found.numeral_end = read->end;
    found.grouped = read->grouped;
    found.in_words = read->in_words;
    if (behind) {
        found.end = behind->end;
        found.money = behind;
    } else if (before) {
        found.money = before;
        const auto country = is_mark ? behind_country(in, read->end) : read->end;
        if (!in.is(country, token_kind::word)) found.end = country;
    }
    if (found.money) {
        if (before && before->is_word && detail::looks_like_year(*read))
            return {.reason = unread_reason::year, .end = found.end};
        const auto is_share = in.glued(read->end) && in.may_begin(in.words.percents, read->end);
        if (!behind && (is_share || detail::is_continued(in, read->end)))
            return {.reason = unread_reason::part_of_a_name, .end = read->end};
        detail::add_subunits(in, found);
        detail::settle_pound(in, found, behind.has_value());
        if (found.measure) detail::add_smaller_measure(in, found);
        if (negative) found.number.value = -found.number.value;
        return detail::done(std::move(found));
    }
    if (!negative && detail::read_subunits(in, found)) return detail::done(std::move(found));
    if (auto measure = read_measure(in, found.end)) {
        found.measure = measure;
        found.end = measure->end;
        detail::count_in_parts(found.number, measure->exponent);
        if (detail::is_calibre(in, found))
            return {.reason = unread_reason::part_of_a_name, .end = found.end};
        if (measure->kind == figure_kind::quantity) detail::add_smaller_measure(in, found);
        const auto below = detail::match_below_zero(in, found);
        found.end += below;
        if (negative != (below != 0)) found.number.value = -found.number.value;
        return detail::done(std::move(found));
    }
    if (const auto degrees = detail::read_degrees_below_zero(in, found.end); degrees && !negative) {
        found.measure = degrees;
        found.end = degrees->end;
        found.number.value = -found.number.value;
        return detail::done(std::move(found));
    }
    if (negative) {
        found.number.value = -found.number.value;
        return detail::done(std::move(found), unread_reason::negative);
    }
    if (lacks_money && in.glued(found.end))
        return {.reason = unread_reason::needs_money, .end = scaled_end};
    if (!is_people && detail::is_continued(in, found.end))
        return {.reason = unread_reason::part_of_a_name, .end = found.end};
    return detail::done(std::move(found));
}

/// "€5-6m": the high end of a range of money has its abbreviation read as money's.
inline void read_in_money(const sentence& in, std::size_t number, amount_read& high)
{
    if (high.found && high.found->money) return;
    const auto read = read_numeral(in, number, true);
    if (!read || !read->needs_money) return;
    high.found = printed_amount{.number = read->number, .begin = number, .end = read->end};
    high.found->grouped = read->grouped;
}

}  // namespace assay
