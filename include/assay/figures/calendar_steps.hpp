// SPDX-License-Identifier: BSL-1.0
// calendar_steps.hpp - from a day to the week, month, quarter or year around it, and from a period
// to the like one before: "last week", "a year earlier".
#pragma once

#include <cstdint>

#include <date/date.h>

#include <assay/lexicon/lexicon.hpp>  // calendar_unit
#include <assay/period.hpp>

namespace assay {

/// Whether steps of any length that a text can tell stay inside the calendar.
[[nodiscard]] constexpr auto is_countable(day on) -> bool
{
    return on >= day{date::year{1000} / 1 / 1} && on <= day{date::year{8999} / 12 / 31};
}

[[nodiscard]] constexpr auto year_of(day on) -> int
{
    return static_cast<int>(date::year_month_day{on}.year());
}

[[nodiscard]] constexpr auto month_of(day on) -> unsigned
{
    return static_cast<unsigned>(date::year_month_day{on}.month());
}

/// Monday is 1.
[[nodiscard]] constexpr auto weekday_of(day on) -> unsigned
{
    return date::weekday{on}.iso_encoding();
}

[[nodiscard]] constexpr auto months_of(calendar_unit unit) -> int
{
    switch (unit) {
        case calendar_unit::month: return 1;
        case calendar_unit::quarter: return 3;
        case calendar_unit::half: return 6;
        case calendar_unit::year: return 12;
        case calendar_unit::one_day:
        case calendar_unit::week: break;
    }
    return 0;
}

/// As many units later, or earlier; in a shorter month its last day.
[[nodiscard]] constexpr auto moved(day on, calendar_unit unit, int count) -> day
{
    if (unit == calendar_unit::one_day) return on + date::days{count};
    if (unit == calendar_unit::week) return on + date::days{7 * count};
    const auto civil = date::year_month_day{on};
    const auto there = civil.year() / civil.month() + date::months{months_of(unit) * count};
    const auto last = date::year_month_day{there / date::last};
    return day{civil.day() < last.day() ? there / civil.day() : last};
}

/// A period that ends with a month does so there too.
[[nodiscard]] constexpr auto moved(period days, calendar_unit unit, int count) -> period
{
    const auto behind = days.to + date::days{1};
    const auto ends_month = static_cast<unsigned>(date::year_month_day{behind}.day()) == 1;
    const auto to = ends_month && months_of(unit) != 0 ? moved(behind, unit, count) - date::days{1}
                                                       : moved(days.to, unit, count);
    return {moved(days.from, unit, count), to};
}

/// The calendar's unit that holds a day; a week begins on Monday.
[[nodiscard]] constexpr auto unit_around(day on, calendar_unit unit) -> period
{
    switch (unit) {
        case calendar_unit::one_day: return {on, on};
        case calendar_unit::week: {
            const auto monday = on - date::days{weekday_of(on) - 1};
            return {monday, monday + date::days{6}};
        }
        case calendar_unit::month: return calendar_month(year_of(on), month_of(on));
        case calendar_unit::quarter: return calendar_quarter(year_of(on), (month_of(on) + 2) / 3);
        case calendar_unit::half: {
            const auto first = month_of(on) <= 6 ? 1U : 7U;
            return {calendar_month(year_of(on), first).from,
                    calendar_month(year_of(on), first + 5).to};
        }
        case calendar_unit::year: break;
    }
    return calendar_year(year_of(on));
}

/// The unit that lies so many behind the one around a day.
[[nodiscard]] constexpr auto unit_from(day on, calendar_unit unit, int offset) -> period
{
    return unit_around(moved(unit_around(on, unit).from, unit, offset), unit);
}

/// So many units up to a day, that day included: "the past two years". Of quarters and halves, only
/// those that have ended.
[[nodiscard]] constexpr auto units_before(day on, calendar_unit unit, int count) -> period
{
    if (unit == calendar_unit::quarter || unit == calendar_unit::half) {
        const auto now = unit_around(on, unit).from;
        return {moved(now, unit, -count), now - date::days{1}};
    }
    return {moved(on, unit, -count) + date::days{1}, on};
}

[[nodiscard]] constexpr auto units_behind(day on, calendar_unit unit, int count) -> period
{
    return {on, moved(on, unit, count)};
}

/// Units of a longer period, counted from its start, or from its end with `first` -1. Ends before
/// it begins where there are not so many.
[[nodiscard]] constexpr auto units_within(period whole, calendar_unit unit, int first, int count)
    -> period
{
    constexpr auto one = date::days{1};
    const auto from =
        first < 0 ? moved(whole.to + one, unit, -count) : moved(whole.from, unit, first - 1);
    const auto to = moved(from, unit, count) - one;
    if (from < whole.from || to > whole.to) return {whole.to, whole.from - one};
    return {from, to};
}

}  // namespace assay
