// SPDX-License-Identifier: BSL-1.0
// The ladder of verdicts, rung by rung, on one sentence each.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <assay/check/explain_rate.hpp>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>

using namespace assay;

namespace {

auto check(const std::string& text, const char* published) -> checked_document
{
    return compiled::check_document({"test", text}, builtin(), {.published = parse_day(published)});
}

/// "verdict reason severity" of the only claim.
auto verdict_on(const std::string& text, const char* published) -> std::string
{
    const auto checked = check(text, published);
    if (checked.claims.size() != 1) return std::to_string(checked.claims.size()) + " claims";
    const auto& found = checked.claims[0].judged;
    return std::string{to_string(found.kind)} + ' ' + std::string{to_string(found.reason)} + ' ' +
           std::string{to_string(found.severity)};
}

}  // namespace

TEST_CASE("each rung of the ladder gives its own verdict", "[check]")
{
    const auto [text, published, verdict] = GENERATE(table<std::string, const char*, std::string>({
        {"It paid ₼1,700 ($1,000).", "2026-01-06", "consistent exact none"},
        {"It made ₼1.4 billion ($820 million).", "2026-01-06", "consistent rounded none"},
        {"It made ₼1.3 billion ($764 million).", "2026-01-06", "consistent source-rounded none"},
        {"Each got AZN 190 ($111.7).", "2026-01-06", "consistent truncated info"},
        {"It costs €100.00 ($108.34).", "2024-03-29", "consistent other-rate info"},
        {"In 2015 it made ₼1.27 billion ($808 million).", "2016-01-15",
         "consistent other-rate info"},
        {"It made over ₼1.40 billion ($832 million).", "2026-01-06", "consistent hedged info"},
        {"It costs €3,000 ($3,550).", "2025-09-12", "consistent source-rounded none"},
        {"It made ₼60 million ($38 million).", "2026-01-06", "loose coarse info"},
        {"It made ₼1.4 billion ($820,000).", "2026-01-06", "inconsistent scale error"},
        {"It made ₼1.4 billion ($8.2 billion).", "2026-01-06", "inconsistent scale error"},
        {"It owes ₼200,000 ($340,000).", "2026-01-06", "inconsistent inverted-rate error"},
        {"It cost €20.4 million ($21.2 million).", "2025-09-12", "inconsistent stale-rate error"},
        {"Sweden paid 500 million kronor ($78.5 million).", "2025-09-12",
         "inconsistent other-currency error"},
        {"It cost 8.5 billion manats ($1 million).", "2025-09-12", "inconsistent old-unit error"},
        {"It rose by 235.3 million manats ($138.2 million).", "2022-09-16",
         "inconsistent unexplained info"},
        {"It made ₼1.4 billion ($780 million).", "2026-01-06",
         "inconsistent unexplained warning"},
        {"It made ₼1.4 billion ($600 million).", "2026-01-06", "inconsistent unexplained error"},
        {"It cost 15.5 billion UAH ($388 million).", "2024-05-01", "consistent other-rate info"},
        {"It cost 15.5 billion UAH ($388 million).", "1995-05-01", "unverifiable no-rate unknown"},
        {"It cost IRR 65.95 billion ($100,000).", "2024-04-14", "consistent other-rate info"},
        {"It cost IRR 4.2 billion ($100,000).", "2024-04-15", "consistent rounded none"},
        {"It cost IRR 65.95 billion ($100 million).", "2024-04-14", "inconsistent scale error"},
        {"It cost IRR 65.95 trillion ($100,000).", "2024-04-14", "inconsistent scale error"},
        {"It cost IRR 4.2 billion ($100 million).", "2024-04-15", "inconsistent scale error"},
        {"It cost 11.05 billion roubles ($100,000).", "2024-12-31", "inconsistent scale error"},
        {"It cost IRR 65.95 billion ($400,000).", "2024-04-14", "inconsistent unexplained error"},
        {"It cost IRR 12.5 billion ($100,000).", "2024-04-14", "inconsistent unexplained error"},
        {"It cost IRR 95 billion ($100,000).", "2025-06-13", "consistent other-rate info"},
        {"It cost IRR 12.5 billion ($100,000).", "2025-06-13", "unverifiable no-rate unknown"},
        {"It lent 400 million kroner ($50 million).", "2025-09-12",
         "unverifiable open-unit unknown"},
        {"Since 2015 it has spent ₼1 billion ($800 million).", "2026-01-06",
         "unverifiable multi-regime unknown"},
        {"Next year it gets 690 million lari ($418 million).", "1999-11-28",
         "unverifiable forecast unknown"},
    }));
    CAPTURE(text);
    CHECK(verdict_on(text, published) == verdict);
}

TEST_CASE("a sum at the rate of then, or of now, is judged by that rate", "[check]")
{
    // CBAR: 0.7844 from 2014-12-17 to 2015-02-12, 1.5594 on 2016-01-01; the average of 2014 is
    // 0.7844.
    const auto [text, published, verdict] = GENERATE(table<const char*, const char*, const char*>({
        {"It cost $10 million (7.844 million manats).", "2016-01-05",
         "inconsistent stale-rate error"},
        {"It cost $10 million (7.844 million manats at the then rate).", "2016-01-05",
         "consistent other-rate info"},
        {"It cost $10 million (then 7.844 million manats).", "2016-01-05",
         "consistent other-rate info"},
        {"It cost $10 million, or 7.844 million manats at the time.", "2016-01-05",
         "consistent other-rate info"},
        {"It cost $10 million, or 7.844 million manats, then fell.", "2016-01-05",
         "inconsistent stale-rate error"},
        {"It cost $10 million (then 7.844 billion manats).", "2016-01-05",
         "inconsistent unexplained error"},
        {"It cost $10 million (then 3 million manats).", "2016-01-05",
         "inconsistent unexplained error"},
        {"In 2014 it cost $10 million (17 million manats).", "2025-06-05",
         "inconsistent stale-rate error"},
        {"In 2014 it cost $10 million (17 million manats at the current rate).", "2025-06-05",
         "consistent other-rate info"},
        {"In 2014 it cost $10 million (now 17 million manats).", "2025-06-05",
         "consistent other-rate info"},
        {"In 2014 it cost $10 million (now 17 billion manats).", "2025-06-05",
         "inconsistent unexplained error"},
    }));
    CAPTURE(text);
    CHECK(verdict_on(text, published) == verdict);
}

TEST_CASE("a slip at the other market's rate is told and repaired at that rate", "[check]")
{
    const auto checked = check("It cost IRR 65.95 billion ($100 million).", "2024-04-14");
    REQUIRE(checked.claims.size() == 1);
    const auto& found = checked.claims[0].judged;
    REQUIRE(found.slip);
    CHECK(std::get<decimal>(found.slip->detail) == decimal{1000});
    REQUIRE(found.rate);
    CHECK(found.rate->free_market);
    CHECK(found.suggestion == "$100,000");
    CHECK(found.source_suggestion == "IRR 65.95 trillion");
    CHECK(std::ranges::find(found.notes, verdict_note::dual_rate) != found.notes.end());
}

TEST_CASE("a figure that fits the other of two markets says so", "[check]")
{
    const auto checked = check("It cost IRR 65.95 billion ($100,000).", "2024-04-14");
    REQUIRE(checked.claims.size() == 1);
    const auto& found = checked.claims[0].judged;
    REQUIRE(found.rate);
    CHECK(found.rate->free_market);
    CHECK(found.rate->source == "bonbast");
    CHECK(found.notes == std::vector{verdict_note::dual_rate});
}

TEST_CASE("the text's own rate goes before any table", "[check]")
{
    CHECK(verdict_on("It got 1.5 million manats ($1 million); $1 = 1.5 manats that day.",
                     "2026-01-06") == "consistent exact none");
    const auto checked =
        check("It got 3 million manats ($2 million); 1 USD = 1.5 AZN.", "2026-01-06");
    CHECK(checked.claims[0].judged.rate->kind == rate_kind::stated);
}

TEST_CASE("manats of before 2006 are old ones", "[check]")
{
    const auto checked =
        check("Parliament voted 171 billion manats ($34.9 million).", "2004-07-02");
    REQUIRE(checked.claims.size() == 1);
    CHECK(checked.claims[0].judged.kind == verdict_kind::consistent);
    CHECK(checked.claims[0].judged.units[0] == currency{"AZM"});
    const auto later = check("In 2004 it cost 49 billion manats ($10 million).", "2020-07-02");
    CHECK(later.claims[0].judged.reason == verdict_reason::other_reading);
    CHECK(later.claims[0].judged.units[0] == currency{"AZM"});
}

TEST_CASE("without a day nothing is judged, but the days that fit are told", "[check]")
{
    const auto checked =
        compiled::check_document({"test", "It made ₼1,050,000 ($1,000,000) there."}, builtin());
    REQUIRE(checked.claims.size() == 1);
    const auto& found = checked.claims[0].judged;
    CHECK(found.reason == verdict_reason::no_date);
    REQUIRE_FALSE(found.implied_rate_held.empty());
    CHECK(found.implied_rate_held.front().to == *parse_day("2015-12-20"));
    CHECK(checked.notes.size() == 1);
    // A stated period dates its own figures.
    const auto dated = compiled::check_document(
        {"test", "In 2024 it made ₼1.7 billion ($1 billion)."}, builtin());
    CHECK(dated.claims[0].judged.reason == verdict_reason::exact);
}

TEST_CASE("a dateline dates its article", "[check]")
{
    const auto [text, day] = GENERATE(table<std::string, const char*>({
        {"BAKU, 6 January 2026 - It rained.", "2026-01-06"},
        {"Headline\n\nBaku, January 6, 2026 (Agency) — It rained.", "2026-01-06"},
        {"Tuesday, 6 Jan. 2026\n\nIt rained.", "2026-01-06"},
        {"2026-01-06\nIt rained.", "2026-01-06"},
    }));
    CAPTURE(text);
    CHECK(compiled::check_document({"test", text}, builtin()).published == parse_day(day));
    CHECK_FALSE(
        compiled::check_document(
            {"test", "It rained on 6 January 2026 and for some days more, they say."}, builtin())
            .published);
}

TEST_CASE("speech is dated by the day on which it was spoken", "[check]")
{
    const auto checked = check(
        "In an interview on 29 December 2025 he spoke. Last year it made ₼1.4 billion ($820 "
        "million).",
        "2026-01-06");
    REQUIRE(checked.figures.size() == 2);
    CHECK(checked.figures[0].when->days == calendar_year(2024));
}

TEST_CASE("a wrong figure gets both repairs in the article's notation", "[check]")
{
    const auto [text, reported, source] = GENERATE(table<std::string, std::string, std::string>({
        {"It made ₼1.4 billion ($820,000).", "$820 million", "₼1.4 million"},
        {"It made ₼1.4bn ($82m) there.", "$820m", "₼140m"},
        {"It made 1,400,000 manats (US$82,000).", "US$820,000", "140,000 manats"},
        {"It made 1.4 mln manat (82 mln dollars).", "820,000 dollars", "140 mln manat"},
    }));
    CAPTURE(text);
    const auto checked = check(text, "2026-01-06");
    REQUIRE(checked.claims.size() == 1);
    CHECK(checked.claims[0].judged.suggestion == reported);
    CHECK(checked.claims[0].judged.source_suggestion == source);
}

TEST_CASE("a range is judged end by end", "[check]")
{
    const auto checked = check("Stamps cost 50-100 manat (US$29-80).", "2026-01-06");
    REQUIRE(checked.claims.size() == 2);
    CHECK(checked.claims[0].said.end == range_end::low);
    CHECK(checked.claims[0].judged.kind == verdict_kind::consistent);
    CHECK(checked.claims[1].said.end == range_end::high);
    CHECK(checked.claims[1].judged.kind == verdict_kind::inconsistent);
    CHECK(verdict_on("It needs ₼26-27 billion ($16 billion).", "2026-01-06") ==
          "consistent rounded none");
}

TEST_CASE("an explanation can be checked with a pocket calculator", "[check][explain]")
{
    const auto text = std::string{"Last year it made ₼1.4 billion ($820,000)."};
    const auto source = document{"test", text};
    const auto checked =
        compiled::check_document(source, builtin(), {.published = parse_day("2026-01-06")});
    CHECK(compiled::explain(source, checked, checked.claims[0]) ==
          "₼1.4 billion at 1 USD = 1.7 AZN (average of 2025, cbar) is 823,529,411.76 USD; "
          "$820,000 is -99.90 % "
          "from it and does not agree; it looks 1,000 times too small");
    CHECK(explain(no_rate{no_rate::cause::too_old,
                          "USD",
                          "EUR",
                          {*parse_day("2026-05-20"), *parse_day("2026-05-20")},
                          parse_day("2026-04-13"),
                          "ecb"}) ==
          "no rate of USD and EUR for 2026-05-20: the newest quote (ecb) is of 2026-04-13; add "
          "newer rates");
}

TEST_CASE("a language without a lexicon yields a note and no figures", "[check]")
{
    const auto checked = compiled::check_document({"test", "₼1.4 milyard ($820 milyon)"},
                                                  builtin(), {.language = "xx"});
    CHECK(checked.figures.empty());
    CHECK(checked.notes.size() == 1);
}
