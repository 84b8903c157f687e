// SPDX-License-Identifier: BSL-1.0
// parse_period.hpp - reads the periods that people write.
//
//     parse_period("2025")                       a calendar year
//     parse_period("2025-03")                    a month; "2025-Q1" a quarter, "2025-03-31" a day
//     parse_period("2024-2025")                  two calendar years
//     parse_period("2015..2025-03")              from the first day of one to the last of another
//     parse_period("FY2025(us)")                 October 2024 to September 2025
//     parse_period("FY2024-25(uk)")              April 2024 to March 2025
//     parse_period("2024-25")                    fails at byte 5: no month, and no country's year
//
// A fiscal year names its country, also as FY2025:us, which no shell takes for its own. Of one year
// alone it is only where the country itself calls it so; else it names both of its years. What
// to_string prints of a period is read back.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/detail/ascii.hpp>
#include <assay/parse_error.hpp>
#include <assay/period.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

/// A country's government closes its books on the day before `first_month` begins.
struct fiscal_calendar {
    std::string_view country;  // ISO 3166, but "uk" as people write it
    unsigned first_month = 1;
    bool named_by_end = false;  // by the one year in which it ends; else by both
};

inline constexpr auto fiscal_calendars = std::array{
    fiscal_calendar{"us", 10, true}, fiscal_calendar{"uk", 4}, fiscal_calendar{"gb", 4},
    fiscal_calendar{"in", 4},        fiscal_calendar{"jp", 4}, fiscal_calendar{"au", 7},
    fiscal_calendar{"pk", 7},        fiscal_calendar{"eg", 7},
};

/// Reads from the left to the right; the first thing that does not fit is told.
class period_reader {
public:
    explicit period_reader(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] auto read() -> result<period, parse_error>
    {
        auto days = read_one();
        if (days && (skip("..") || skip("/"))) {
            const auto begin = at_;
            const auto last = read_one();
            if (last && last->to < days->from) {
                at_ = begin;
                fail("a period that does not end before the first one begins");
                days.reset();
            } else if (last) {
                days->to = last->to;
            } else {
                days.reset();
            }
        }
        if (!days) return unexpected{wrong_};
        if (at_ != text_.size()) return unexpected{parse_error{at_, "the end, or .. and an end"}};
        return *days;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    parse_error wrong_;

    [[nodiscard]] auto rest() const noexcept -> std::string_view { return text_.substr(at_); }
    auto skip(std::string_view wanted) noexcept -> bool
    {
        if (!rest().starts_with(wanted)) return false;
        at_ += wanted.size();
        return true;
    }
    auto skip_dash() noexcept -> bool { return skip("-") || skip("\u2013"); }
    auto fail(std::string_view expected) noexcept -> std::nullopt_t
    {
        wrong_ = {at_, expected};
        return std::nullopt;
    }

    /// How many digits stand here.
    [[nodiscard]] auto digits() const noexcept -> std::size_t
    {
        auto count = std::size_t{0};
        while (at_ + count < text_.size() && is_digit(text_[at_ + count])) ++count;
        return count;
    }
    /// Precondition: `count` digits stand here.
    auto take(std::size_t count) noexcept -> int
    {
        auto value = 0;
        for (; count != 0; --count) value = value * 10 + (text_[at_++] - '0');
        return value;
    }

    auto read_one() -> std::optional<period>
    {
        if (skip("FY") || skip("fy")) return read_fiscal();
        if (digits() != 4) return fail("a year of four digits");
        const auto year = take(4);
        if (!skip_dash()) return calendar_year(year);
        if (skip("Q") || skip("q")) return read_quarter(year);
        if (digits() == 4) return read_years(year);
        return read_month(year);
    }

    auto read_quarter(int year) -> std::optional<period>
    {
        constexpr auto wanted = std::string_view{"a quarter from 1 to 4"};
        if (digits() != 1) return fail(wanted);
        const auto quarter = take(1);
        if (quarter >= 1 && quarter <= 4)
            return calendar_quarter(year, static_cast<unsigned>(quarter));
        --at_;
        return fail(wanted);
    }

    auto read_years(int first) -> std::optional<period>
    {
        const auto last = take(4);
        if (last > first) return period{calendar_year(first).from, calendar_year(last).to};
        at_ -= 4;
        return fail("a later year than the first");
    }

    auto read_month(int year) -> std::optional<period>
    {
        if (digits() != 2) return fail("a month of two digits, a quarter as Q1, or a year");
        const auto begin = at_;
        const auto month = take(2);
        if (month < 1 || month > 12) {
            at_ = begin;
            return fail(month == (year + 1) % 100
                            ? "a month from 01 to 12, or a fiscal year as FY2024-25(uk)"
                            : "a month from 01 to 12");
        }
        if (!skip("-")) return calendar_month(year, static_cast<unsigned>(month));
        const auto on = digits() == 2 ? parse_day(text_.substr(begin - 5, 10)) : std::nullopt;
        if (!on) return fail("a day of that month, of two digits");
        at_ += 2;
        return period{*on, *on};
    }

    /// Behind "FY".
    auto read_fiscal() -> std::optional<period>
    {
        const auto begin = at_;
        if (digits() != 4) return fail("a year of four digits");
        const auto first = take(4);
        auto last = first;
        if (skip_dash() || skip("/")) {
            const auto years = at_;
            const auto count = digits();
            if (count != 2 && count != 4) return fail("the year behind it, of two or four digits");
            last = take(count);
            if (last != (count == 2 ? (first + 1) % 100 : first + 1)) {
                at_ = years;
                return fail("the year behind it: a fiscal year ends in the one after it began");
            }
            last = first + 1;
        }
        const auto years_end = at_;
        const auto* calendar = read_country();
        if (calendar == nullptr) return std::nullopt;
        if (calendar->named_by_end != (last == first)) {
            at_ = calendar->named_by_end ? begin + 4 : years_end;
            return fail(calendar->named_by_end ? "one year, that in which it ends: FY2025(us)"
                                               : "both its years, as in FY2024-25(uk)");
        }
        const auto start = calendar->named_by_end ? first - 1 : first;
        return period{calendar_month(start, calendar->first_month).from,
                      calendar_month(start + 1, calendar->first_month - 1).to};
    }

    /// "(us)", " (us)" or ":us".
    auto read_country() -> const fiscal_calendar*
    {
        constexpr auto wanted =
            std::string_view{"the country in brackets, one of us, uk, in, jp, au, pk, eg"};
        const auto bracket = skip("(") || skip(" (");
        if (!bracket && !skip(":")) {
            fail(wanted);
            return nullptr;
        }
        const auto begin = at_;
        for (const auto& calendar : fiscal_calendars) {
            at_ = begin;
            const auto here = rest().substr(0, calendar.country.size());
            if (!is_same_word(here, calendar.country)) continue;
            at_ += here.size();
            if (!bracket || skip(")")) return &calendar;
        }
        at_ = begin;
        fail(wanted);
        return nullptr;
    }
};

}  // namespace detail

/// All of the text, or the byte where it ceases to be a period and what was expected there.
[[nodiscard]] inline auto parse_period(std::string_view text) -> result<period, parse_error>
{
    return detail::period_reader{text}.read();
}

}  // namespace assay
