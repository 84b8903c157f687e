// SPDX-License-Identifier: BSL-1.0
// Days of speaking, datelines, and what holds of every period whatever the day.
#include "support/catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <rapidcheck.h>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/extract_periods.hpp>
#include <assay/figures/find_dateline.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/text/sentence_reader.hpp>

#include <compiled/extract_figures.hpp>

#include "support/corpus.hpp"

using namespace assay;

namespace {

auto dateline_of(std::string_view text, std::string_view published = {}) -> std::string
{
    const auto on = find_dateline(text, english(), parse_day(published));
    return on ? to_string(*on) : "none";
}

auto first_period(std::string_view text, std::string_view published) -> std::string
{
    const auto found = compiled::extract_figures(text, english(), parse_day(published)).figures;
    REQUIRE_FALSE(found.empty());
    return found[0].when ? to_string(found[0].when->days) : "none";
}

auto any_unit() -> calendar_unit
{
    return *rc::gen::element(calendar_unit::one_day, calendar_unit::week, calendar_unit::month,
                             calendar_unit::quarter, calendar_unit::half, calendar_unit::year);
}

}  // namespace

TEST_CASE("a dateline is read where it closes the head of a line", "[figures][dateline]")
{
    const auto [text, published, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"BAKU, 6 January 2026 - The budget", "", "2026-01-06"},
        {"Baku, 3 March 2025. The ministry spent $5 million on it last year, it said.", "",
         "2025-03-03"},
        {"Baku, March 3, 2025: the ministry spent $5 million on it last year, it said.", "",
         "2025-03-03"},
        {"NEW YORK, March 3, 2025 (AP) — Shares fell by 5 percent as the day went on.", "",
         "2025-03-03"},
        {"Budget grows\nBy a reporter\n3 March 2025, 14:05\nThe budget", "", "2025-03-03"},
        {"LONDON, Jan 5 — Shares fell by 5 percent as the day went on and on and on.", "2026-01-06",
         "2026-01-05"},
        {"LONDON Dec 30 (Reuters) - Shares fell by 5 percent as the day went on.", "2026-01-02",
         "2025-12-30"},
        {"SYDNEY, Jan 7 — Shares fell by 5 percent as the day went on and on.", "2026-01-06",
         "2026-01-07"},
        {"LONDON, Jan 5 — Shares fell by 5 percent as the day went on and on.", "", "none"},
        {"BAKU (Reuters) - On 5 January 2026 shares fell by 5 percent as the day went on.",
         "2026-01-06", "none"},
        {"In Baku, 3 March 2025 was a day off, and it cost the shops $5 million in all.", "",
         "none"},
        {"Born in Baku, 3 March 1925. The man spent $5 million on it in a long life.", "", "none"},
        {"On Jan 5 — the day of the vote — shares fell by 5 percent and then rose.", "2026-01-06",
         "none"},
        {"The bank said on 3 March 2025. It was one of the many things that it said.", "", "none"},
    }));
    CAPTURE(text);
    CHECK(dateline_of(text, published) == expected);
}

TEST_CASE("relative periods count from the day of speaking, the dateline, then publication",
          "[figures][periods]")
{
    const auto [text, published, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"Last year it paid $5 million.", "2026-01-06", "2025-01-01/2025-12-31"},
        {"Baku, 30 December 2025. Last year it paid $5 million.", "2026-01-06",
         "2024-01-01/2024-12-31"},
        {"BAKU, Dec 30 — Last year it paid $5 million.", "2026-01-06", "2024-01-01/2024-12-31"},
        {"Baku, 30 December 2025. Last year it paid $5 million.", "", "2024-01-01/2024-12-31"},
        {"Baku, 30 December 2015. Last year it paid $5 million.", "2026-01-06",
         "2025-01-01/2025-12-31"},
        {"He told reporters on December 30 that $5 million was paid last year.", "2026-01-06",
         "2024-01-01/2024-12-31"},
        {"He spoke in an interview on 30 December 2025. Last year it paid $5 million.",
         "2026-01-06", "2024-01-01/2024-12-31"},
        {"He said that since December 20 it has paid $5 million.", "2026-01-06",
         "2025-12-20/2026-01-06"},
        {"Last year it paid $5 million.", "", "none"},
        {"In 2020 it was less, but last year it paid $5 million.", "", "none"},
    }));
    CAPTURE(text, published);
    CHECK(first_period(text, published) == expected);
}

TEST_CASE("no period ends before it begins, whatever the day of speaking",
          "[figures][periods][property]")
{
    const auto lines = read_corpus(std::string{ASSAY_TEST_DIR} + "/corpus/en-periods.txt");
    REQUIRE_FALSE(lines.empty());
    CHECK(rc::check([&] {
        const auto& line = lines[*rc::gen::inRange(std::size_t{0}, lines.size())];
        const auto anchor =
            *rc::gen::oneOf(rc::gen::arbitrary<int>(), rc::gen::inRange(-9000, 9000),
                            rc::gen::inRange(-360'000, 2'580'000));
        const auto on = day{date::days{anchor}};
        auto reader = sentence_reader{line.text, english().index(), english().abbreviations.id,
                                      english().scales.id};
        auto periods = std::vector<period_read>{};
        while (reader.next()) {
            const auto in = sentence{line.text, reader.span(), reader.tokens(), english()};
            extract_periods(in, on, periods);
        }
        for (const auto& read : periods) {
            RC_ASSERT(read.begin < read.end);
            if (!read.stated) continue;
            RC_ASSERT(read.stated->days.from <= read.stated->days.to);
            RC_ASSERT(!read.stated->text.empty());
        }
    }));
}

TEST_CASE("any words about time are read without harm", "[figures][periods][property]")
{
    static constexpr auto pieces = std::to_array<std::string_view>({
        "since",
        "by",
        "from",
        "between",
        "the",
        "last",
        "first",
        "2024",
        "25",
        "31",
        "to",
        "and",
        "January",
        "Feb.",
        "29",
        "of",
        "in",
        "Q3",
        "year",
        "end of",
        "early",
        "half",
        "months",
        "nine",
        "Monday",
        "past",
        "ago",
        "-",
        "/",
        ",",
        "next",
        "mid",
        "a year earlier",
        "the same period of",
        "1990s",
        "FY",
        "$5 million",
    });
    CHECK(rc::check([] {
        auto text = std::string{};
        const auto count = *rc::gen::inRange(1, 12);
        for (auto i = 0; i < count; ++i) {
            text += pieces[*rc::gen::inRange(std::size_t{0}, pieces.size())];
            text += *rc::gen::element(" ", " ", "");
        }
        const auto on = day{date::days{*rc::gen::inRange(-360'000, 2'580'000)}};
        for (const auto& one : compiled::extract_figures(text, english(), on).figures) {
            if (one.when) RC_ASSERT(one.when->days.from <= one.when->days.to);
        }
    }));
}

TEST_CASE("a unit of the calendar holds its day, and the next one begins behind it",
          "[figures][periods][property]")
{
    CHECK(rc::check([] {
        const auto on = day{date::days{*rc::gen::inRange(-300'000, 2'500'000)}};
        const auto unit = any_unit();
        const auto offset = *rc::gen::inRange(-99, 99);
        const auto here = unit_from(on, unit, offset);
        RC_ASSERT(unit_from(on, unit, 0).contains(on));
        RC_ASSERT(unit_from(on, unit, offset + 1).from == here.to + date::days{1});
        RC_ASSERT(moved(here, unit, 1) == unit_from(on, unit, offset + 1));
    }));
}
