// SPDX-License-Identifier: BSL-1.0
// read_date.hpp - calendar days, months and years as they are printed: "5 January 2026", "Jan. 5,
// 2026", "2026-01-05", "05.01.2026", "January 2020", "5th of January", "2024".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>  // std::pair

#include <date/date.h>

#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

struct date_read {
    day on;
    std::size_t end = 0;  // the token behind
};

/// A day, a month or a year; what is not said of it is 0.
struct calendar_point {
    int year = 0;
    unsigned month = 0;
    int number = 0;       // the day of the month
    std::size_t end = 0;  // the token behind
};

namespace detail {

/// A token of at most four plain digits, as a number; -1 for any other.
[[nodiscard]] inline auto small_number(const sentence& in, std::size_t at) -> int
{
    if (!in.is(at, token_kind::number) || in.at(at).size() > 4) return -1;
    auto value = 0;
    for (const auto c : in.at(at)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

[[nodiscard]] inline auto make_day(int year, unsigned month, int number) -> std::optional<day>
{
    if (number < 1 || number > 31) return std::nullopt;
    const auto civil =
        date::year{year} / date::month{month} / date::day{static_cast<unsigned>(number)};
    if (!civil.ok()) return std::nullopt;
    return day{civil};
}

/// A month's name in capitals or with one: "may" is a verb. Its full stop is taken along.
[[nodiscard]] inline auto read_month(const sentence& in, std::size_t at)
    -> std::pair<unsigned, std::size_t>
{
    const auto found = in.match(in.words.months, at);
    if (!found || in.tokens[at].letters == letter_case::lower) return {0, at};
    auto end = at + found.length;
    const auto is_last = end + 1 == in.size();
    if (in.is(end, '.') && in.glued(end) && in.at(at).size() <= 4 && !is_last) ++end;
    return {found->month, end};
}

/// How many tokens a small word of periods takes at `at`; 0 where it plays no such part there.
[[nodiscard]] inline auto part_length(const sentence& in, std::size_t at, period_part part)
    -> std::size_t
{
    const auto found = in.match(in.words.period_marks, at);
    for (const auto& row : found.rows) {
        if (row.part == part) return found.length;
    }
    return 0;
}

/// Whether a number that ends before token `at` is an amount of what stands there.
[[nodiscard]] inline auto is_amount_of(const sentence& in, std::size_t at) -> bool
{
    const auto& words = in.words;
    if (in.is(at, token_kind::mark)) return in.glued(at);
    const auto currency = in.match(words.currencies, at);
    if (currency)
        return !in.is(at + currency.length, token_kind::number);  // "in 2024 AZN 5 billion"
    return in.match(words.scales, at) || in.match(words.measures, at) ||
           in.match(words.percents, at) || in.match(words.subunits, at);
}

}  // namespace detail

/// A year between 1900 and 2100 in four plain digits, at token `at`; 0 for any other token.
[[nodiscard]] inline auto read_year(const sentence& in, std::size_t at) -> int
{
    if (in.at(at).size() != 4) return 0;
    const auto year = detail::small_number(in, at);
    return year >= 1900 && year < 2100 ? year : 0;
}

namespace detail {

/// The year at `at`, or behind a comma there, with what may stand behind it.
inline auto add_year(const sentence& in, std::size_t at, calendar_point& point) -> bool
{
    const auto next = in.is(at, ',') ? at + 1 : at;
    point.year = read_year(in, next);
    if (point.year == 0 || (in.is(next + 1, token_kind::mark) && in.glued(next + 1))) {
        point.year = 0;
        return false;
    }
    point.end = next + 1;
    point.end += part_length(in, point.end, period_part::year_word);
    return true;
}

/// "2026-01-05", "05.01.2026".
[[nodiscard]] inline auto read_day_in_digits(const sentence& in, std::size_t at)
    -> std::optional<calendar_point>
{
    const auto text = in.at(at);
    const auto point_of = [](day on, std::size_t end) {
        const auto civil = date::year_month_day{on};
        return calendar_point{static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
                              static_cast<int>(static_cast<unsigned>(civil.day())), end};
    };
    if (text.size() == 10 && text[2] == '.' && text[5] == '.') {
        const auto digit = [&](std::size_t i) { return text[i] - '0'; };
        const auto year = digit(6) * 1000 + digit(7) * 100 + digit(8) * 10 + digit(9);
        const auto month = digit(3) * 10 + digit(4);
        const auto on = make_day(year, static_cast<unsigned>(month), digit(0) * 10 + digit(1));
        if (on && year >= 1900 && year < 2100) return point_of(*on, at + 1);
    }
    const auto has_dashes = text.size() == 4 && in.is(at + 1, token_kind::dash) &&
                            in.is(at + 3, token_kind::dash) && in.glued(at + 1) &&
                            in.glued(at + 2) && in.glued(at + 3) && in.glued(at + 4);
    if (!has_dashes || read_year(in, at) == 0) return std::nullopt;
    const auto on = parse_day(in.span_of(at, at + 5).in(in.text));
    return on ? std::optional{point_of(*on, at + 5)} : std::nullopt;
}

/// "5 January", "5th of January 2026".
[[nodiscard]] inline auto read_number_first(const sentence& in, std::size_t at)
    -> std::optional<calendar_point>
{
    auto point = calendar_point{.number = small_number(in, at), .end = at + 1};
    if (point.number < 1 || point.number > 31) return std::nullopt;
    if (in.glued(point.end)) point.end += part_length(in, point.end, period_part::day_ending);
    point.end += part_length(in, point.end, period_part::of_year);
    const auto [month, behind] = read_month(in, point.end);
    if (month == 0) return std::nullopt;
    point.month = month;
    point.end = behind;
    add_year(in, behind, point);
    return point;
}

/// "January 2026", "January 5", "January 5, 2026". A number that counts what follows is no day.
[[nodiscard]] inline auto read_month_first(const sentence& in, std::size_t at)
    -> std::optional<calendar_point>
{
    const auto [month, behind] = read_month(in, at);
    if (month == 0) return std::nullopt;
    auto point = calendar_point{.month = month, .end = behind};
    if (add_year(in, behind, point)) return point;
    const auto number = small_number(in, behind);
    if (number < 1 || number > 31) return point;
    auto end = behind + 1;
    if (in.glued(end)) end += part_length(in, end, period_part::day_ending);
    point.number = number;
    point.end = end;
    if (add_year(in, end, point)) return point;
    if (is_amount_of(in, end)) return calendar_point{.month = month, .end = behind};
    return point;
}

/// Whether a day of a date really has one.
[[nodiscard]] inline auto exists(const calendar_point& point) -> bool
{
    constexpr auto leap_year = 2000;
    return point.number == 0 ||
           make_day(point.year == 0 ? leap_year : point.year, point.month, point.number);
}

}  // namespace detail

/// Reads a day, a month or a year at token `at`, as much as is said of it.
[[nodiscard]] inline auto read_point(const sentence& in, std::size_t at)
    -> std::optional<calendar_point>
{
    auto point = std::optional<calendar_point>{};
    if (!in.is(at, token_kind::number)) {
        point = detail::read_month_first(in, at);
    } else if (const auto digits = detail::read_day_in_digits(in, at)) {
        return digits;
    } else if (const auto year = read_year(in, at)) {
        const auto end = at + 1;
        const auto length = detail::part_length(in, end, period_part::year_word);
        return calendar_point{.year = year, .end = end + length};
    } else {
        point = detail::read_number_first(in, at);
    }
    return point && detail::exists(*point) ? point : std::nullopt;
}

/// Reads a day with its year at token `at`.
[[nodiscard]] inline auto read_date(const sentence& in, std::size_t at) -> std::optional<date_read>
{
    const auto point = read_point(in, at);
    if (!point || point->number == 0 || point->year == 0) return std::nullopt;
    const auto on = detail::make_day(point->year, point->month, point->number);
    return on ? std::optional{date_read{*on, point->end}} : std::nullopt;
}

/// The day that a point names; where its year is not said, the nearest such day not after `anchor`,
/// and none without one.
[[nodiscard]] inline auto day_of(const calendar_point& point, const day* anchor)
    -> std::optional<day>
{
    if (point.number == 0) return std::nullopt;
    if (point.year != 0) return detail::make_day(point.year, point.month, point.number);
    if (anchor == nullptr) return std::nullopt;
    constexpr auto longest_wait = 8;  // years between two 29ths of February
    const auto now = static_cast<int>(date::year_month_day{*anchor}.year());
    for (auto year = now; year >= now - longest_wait; --year) {
        const auto on = detail::make_day(year, point.month, point.number);
        if (on && *on <= *anchor) return on;
    }
    return std::nullopt;
}

}  // namespace assay
