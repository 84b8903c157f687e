// SPDX-License-Identifier: BSL-1.0
// period.hpp - calendar days and the stretches of them that figures speak of.
#pragma once

#include <charconv>  // std::from_chars
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <date/date.h>

namespace assay {

using day = date::sys_days;

/// Whole days, both ends included.
struct period {
    day from;
    day to;

    [[nodiscard]] constexpr auto length() const -> std::int64_t { return (to - from).count() + 1; }
    [[nodiscard]] constexpr auto contains(day on) const -> bool { return from <= on && on <= to; }
    [[nodiscard]] constexpr auto is_one_day() const -> bool { return from == to; }

    friend constexpr auto operator==(const period&, const period&) -> bool = default;
};

[[nodiscard]] constexpr auto calendar_month(int year, unsigned month) -> period
{
    const auto first = date::year{year} / date::month{month};
    return {day{first / 1}, day{first / date::last}};
}

/// `quarter` is 1 to 4.
[[nodiscard]] constexpr auto calendar_quarter(int year, unsigned quarter) -> period
{
    return {calendar_month(year, quarter * 3 - 2).from, calendar_month(year, quarter * 3).to};
}

[[nodiscard]] constexpr auto calendar_year(int year) -> period
{
    return {calendar_month(year, 1).from, calendar_month(year, 12).to};
}

/// Reads "2026-01-06" and nothing else; none for a day that does not exist.
[[nodiscard]] inline auto parse_day(std::string_view text) -> std::optional<day>
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto number = [&](std::size_t begin, std::size_t length) {
        auto value = -1;
        const auto* first = text.data() + begin;
        const auto [stop, error] = std::from_chars(first, first + length, value);
        return error == std::errc{} && stop == first + length ? value : -1;
    };
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto dom = number(8, 2);
    if (year < 0 || month < 0 || dom < 0) return std::nullopt;
    const auto civil = date::year{year} / month / dom;
    if (!civil.ok()) return std::nullopt;
    return day{civil};
}

/// "2026-01-06".
[[nodiscard]] inline auto to_string(day on) -> std::string
{
    const auto civil = date::year_month_day{on};
    auto text = std::string{"0000-00-00"};
    const auto put = [&](std::size_t last, unsigned value) {
        for (; value != 0; value /= 10) text[last--] = static_cast<char>('0' + value % 10);
    };
    put(3, static_cast<unsigned>(static_cast<int>(civil.year())));
    put(6, static_cast<unsigned>(civil.month()));
    put(9, static_cast<unsigned>(civil.day()));
    return text;
}

/// "2026-01-06", or "2025-01-01/2025-12-31".
[[nodiscard]] inline auto to_string(const period& days) -> std::string
{
    if (days.is_one_day()) return to_string(days.from);
    return to_string(days.from) + '/' + to_string(days.to);
}

}  // namespace assay
