// SPDX-License-Identifier: BSL-1.0
// read_date.hpp - calendar days, months and years as they are printed: "5 January 2026", "Jan. 5,
// 2026", "2026-01-05", "January 2020", "2024".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <date/date.h>

#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

struct date_read {
    day on;
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
    if (!found || in.at(at)[0] < 'A' || in.at(at)[0] > 'Z') return {0, at};
    auto end = at + found.length;
    if (in.is(end, '.') && in.glued(end) && in.at(at).size() <= 4) ++end;
    return {found->month, end};
}

}  // namespace detail

/// A year between 1900 and 2100 in four plain digits, at token `at`; 0 for any other token.
[[nodiscard]] inline auto read_year(const sentence& in, std::size_t at) -> int
{
    if (in.at(at).size() != 4) return 0;
    const auto year = detail::small_number(in, at);
    return year >= 1900 && year < 2100 ? year : 0;
}

/// Reads a day with its year at token `at`.
[[nodiscard]] inline auto read_date(const sentence& in, std::size_t at) -> std::optional<date_read>
{
    const auto iso = in.is(at + 1, token_kind::dash) && in.is(at + 3, token_kind::dash) &&
                     in.glued(at + 1) && in.glued(at + 2) && in.glued(at + 3) && in.glued(at + 4);
    if (iso && in.at(at).size() == 4) {
        if (const auto on = parse_day(in.span_of(at, at + 5).in(in.text)))
            return date_read{*on, at + 5};
    }
    if (in.is(at, token_kind::number)) {
        const auto [month, behind] = detail::read_month(in, at + 1);
        const auto comma = in.is(behind, ',') ? behind + 1 : behind;
        const auto year = read_year(in, comma);
        if (month == 0 || year == 0) return std::nullopt;
        const auto on = detail::make_day(year, month, detail::small_number(in, at));
        return on ? std::optional{date_read{*on, comma + 1}} : std::nullopt;
    }
    const auto [month, behind] = detail::read_month(in, at);
    if (month == 0) return std::nullopt;
    const auto number = detail::small_number(in, behind);
    const auto comma = in.is(behind + 1, ',') ? behind + 2 : behind + 1;
    const auto year = read_year(in, comma);
    if (year == 0) return std::nullopt;
    const auto on = detail::make_day(year, month, number);
    return on ? std::optional{date_read{*on, comma + 1}} : std::nullopt;
}

}  // namespace assay
