// SPDX-License-Identifier: BSL-1.0
// period_words.hpp - what the words of time mean to a reader of periods: the rows of their tables.
#pragma once

#include <cstdint>
#include <string_view>

namespace assay {

struct month_name {
    std::string_view phrase;
    std::uint8_t month = 0;
};

enum class calendar_unit : std::uint8_t { one_day, week, month, quarter, half, year };

/// "quarter", "months": what parts of a year and stretches of days are counted in.
struct calendar_word {
    std::string_view phrase;
    calendar_unit unit = calendar_unit::year;
};

/// Monday is 1.
struct weekday_name {
    std::string_view phrase;
    std::uint8_t weekday = 0;
};

/// What a relative period is counted from.
enum class period_base : std::uint8_t {
    speaking,  // "last year": the day of speaking
    shifted,   // "a year earlier": the period said before, moved
    ago,       // "a year ago": so too, else counted from the day of speaking
    previous,  // "the year before": the period said before, of just that unit
    same,      // "the same period": the period said before, in the year that follows
};

/// What is meant of a period that a word looks at one end of.
enum class period_edge : std::uint8_t {
    whole,
    start,  // its first day
    end,    // its last day
    early,  // all of it, as with middle and late: nobody knows how much
    middle,
    late,
};

/// "last year": one year before the year of speaking.
struct relative_period {
    std::string_view phrase;
    calendar_unit unit = calendar_unit::year;
    std::int8_t offset = 0;
    period_base base = period_base::speaking;
    period_edge edge = period_edge::whole;
    bool closes = false;  // not before a noun: "the year before" the war
};

/// "third" of a year's quarters; "first" of nine months; -1 is the last.
struct ordinal_word {
    std::string_view phrase;
    std::int8_t value = 0;
};

/// Which way from the day of speaking: "last Friday", "the past two years", "next May".
enum class direction : std::uint8_t { back, here, ahead };

struct direction_word {
    std::string_view phrase;
    direction towards = direction::back;
};

/// "early" 2024, "the end of" 2025, before the period or behind it.
struct edge_word {
    std::string_view phrase;
    period_edge edge = period_edge::whole;
    bool behind = false;
};

/// What a preposition makes of the period that it stands at.
enum class period_sense : std::uint8_t { within, since, until };

struct period_word {
    std::string_view phrase;
    period_sense sense = period_sense::within;
    bool weak = false;     // stands before counted things as well: "for 1930 cartridges"
    bool behind = false;   // stands behind its period: "2015 onwards"
    bool of_days = false;  // stands before days, not years: "on"
};

/// The small words and endings in and around periods.
enum class period_part : std::uint8_t {
    article,     // "the"
    of_year,     // "in", "of": a part before it, its year behind it
    decade,      // "1990s"
    day_ending,  // "5th"
    year_word,   // behind a year, meaning nothing more: "2025's"
    of_a_year,   // a thing that has its year before it: "budget"
    fiscal,      // "FY": a year that may begin in any month
    ago,         // "two years ago"
    earlier,     // "two years earlier"
    ending,      // "the three months to June"
    than,        // a period behind it is compared with
    each,        // "respectively": periods are told off one by one
    contract,    // "January delivery": goods or papers that have their month for a name
    ahead,       // "will": what is said behind it is yet to come
    extreme,     // "highest": since when it is so is no time of the figure
    goes_on,     // "and will": something else is said from here
};

struct period_mark {
    std::string_view phrase;
    period_part part = period_part::article;
};

}  // namespace assay
