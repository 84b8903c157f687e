// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <rapidcheck.h>

#include <assay/parse_period.hpp>

using namespace assay;

TEST_CASE("periods are read as people write them", "[period]")
{
    const auto [text, days] = GENERATE(table<const char*, const char*>({
        {"2025", "2025-01-01/2025-12-31"},
        {"2025-03", "2025-03-01/2025-03-31"},
        {"2024-02", "2024-02-01/2024-02-29"},
        {"2025-03-31", "2025-03-31"},
        {"2025-Q1", "2025-01-01/2025-03-31"},
        {"2025-q4", "2025-10-01/2025-12-31"},
        {"2024-2025", "2024-01-01/2025-12-31"},
        {"2024–2025", "2024-01-01/2025-12-31"},
        {"2015..2025", "2015-01-01/2025-12-31"},
        {"2015..2025-03", "2015-01-01/2025-03-31"},
        {"2024-Q4..2025-01-05", "2024-10-01/2025-01-05"},
        {"2025-01-01..2025-03-31", "2025-01-01/2025-03-31"},
        {"2025-01-01/2025-03-31", "2025-01-01/2025-03-31"},
        {"2025..2025", "2025-01-01/2025-12-31"},
    }));
    CAPTURE(text);
    const auto read = parse_period(text);
    REQUIRE(read);
    CHECK(to_string(*read) == days);
}

TEST_CASE("a fiscal year is its country's", "[period]")
{
    const auto [text, days] = GENERATE(table<const char*, const char*>({
        {"FY2025(us)", "2024-10-01/2025-09-30"},
        {"FY2025:us", "2024-10-01/2025-09-30"},
        {"fy2025 (US)", "2024-10-01/2025-09-30"},
        {"FY2024-25(uk)", "2024-04-01/2025-03-31"},
        {"FY2024/25:gb", "2024-04-01/2025-03-31"},
        {"FY2024-2025(in)", "2024-04-01/2025-03-31"},
        {"FY1999-00(jp)", "1999-04-01/2000-03-31"},
        {"FY2023–24:au", "2023-07-01/2024-06-30"},
        {"FY2024-25:pk", "2024-07-01/2025-06-30"},
        {"FY2024-25:eg", "2024-07-01/2025-06-30"},
        {"FY2024-25:uk..2025-06", "2024-04-01/2025-06-30"},
    }));
    CAPTURE(text);
    const auto read = parse_period(text);
    REQUIRE(read);
    CHECK(to_string(*read) == days);
}

TEST_CASE("what is no period is told with its place and what was wanted there", "[period]")
{
    const auto [text, position, expected] = GENERATE(table<const char*, std::size_t, const char*>({
        {"", 0, "a year of four digits"},
        {"last year", 0, "a year of four digits"},
        {"25", 0, "a year of four digits"},
        {"20255", 0, "a year of four digits"},
        {"2025 ", 4, "the end, or .. and an end"},
        {"2025-", 5, "a month of two digits, a quarter as Q1, or a year"},
        {"2025-3", 5, "a month of two digits, a quarter as Q1, or a year"},
        {"2025-13", 5, "a month from 01 to 12"},
        {"2025-00", 5, "a month from 01 to 12"},
        {"2024-25", 5, "a month from 01 to 12, or a fiscal year as FY2024-25(uk)"},
        {"2025-02-30", 8, "a day of that month, of two digits"},
        {"2025-02-3", 8, "a day of that month, of two digits"},
        {"2025-02-300", 8, "a day of that month, of two digits"},
        {"2025-Q5", 6, "a quarter from 1 to 4"},
        {"2025-Q0", 6, "a quarter from 1 to 4"},
        {"2025-Q", 6, "a quarter from 1 to 4"},
        {"2025-2024", 5, "a later year than the first"},
        {"2025-2025", 5, "a later year than the first"},
        {"2025..", 6, "a year of four digits"},
        {"2025..2024", 6, "a period that does not end before the first one begins"},
        {"2025..2026..2027", 10, "the end, or .. and an end"},
        {"FY", 2, "a year of four digits"},
        {"FY2025", 6, "the country in brackets, one of us, uk, in, jp, au, pk, eg"},
        {"FY2025(fr)", 7, "the country in brackets, one of us, uk, in, jp, au, pk, eg"},
        {"FY2025(us", 7, "the country in brackets, one of us, uk, in, jp, au, pk, eg"},
        {"FY2024-25(us)", 6, "one year, that in which it ends: FY2025(us)"},
        {"FY2025(uk)", 6, "both its years, as in FY2024-25(uk)"},
        {"FY2024-26(uk)", 7, "the year behind it: a fiscal year ends in the one after it began"},
        {"FY2024-2(uk)", 7, "the year behind it, of two or four digits"},
    }));
    CAPTURE(text);
    const auto read = parse_period(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().position == position);
    CHECK(read.error().expected == expected);
}

TEST_CASE("what is printed of a period is read back", "[period][property]")
{
    const auto holds = rc::check("parse_period(to_string(p)) == p", [] {
        const auto from = day{date::days{*rc::gen::inRange(-20'000, 50'000)}};
        const auto days = period{from, from + date::days{*rc::gen::inRange(0, 5000)}};
        RC_ASSERT(parse_period(to_string(days)) == days);
    });
    CHECK(holds);
}

TEST_CASE("any text is read or refused at a place within it", "[period][property]")
{
    const auto holds = rc::check("position <= size", [] {
        const auto pieces = std::vector<std::string>{
            "FY", "2025", "2024", "-", "–", "..", "/", "Q", "1", "03", "31", "(us)", ":uk", " "};
        auto text = std::string{};
        for (auto i = *rc::gen::inRange(0, 8); i > 0; --i) text += *rc::gen::elementOf(pieces);
        const auto read = parse_period(text);
        RC_ASSERT((read ? read->from <= read->to : read.error().position <= text.size()));
    });
    CHECK(holds);
}
