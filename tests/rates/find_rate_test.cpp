// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <stdexcept>  // std::domain_error
#include <string>
#include <utility>
#include <vector>

#include <assay/rates/builtin.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_days.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/read_rates.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

/// The bank's own table, without the averages that others publish.
auto of_the_bank() -> rate_table
{
    auto sources = std::vector<rate_source>{};
    for (const auto& source : builtin().sources()) {
        if (source.id == "cbar") sources.push_back(source);
    }
    return rate_table{std::move(sources)};
}

}  // namespace

TEST_CASE("the manat's official rate is told as its bank quotes it", "[rates]")
{
    const auto [asked, value, used] = GENERATE(table<const char*, decimal, const char*>({
        {"2015-02-20", 0.7862_dec, "2015-02-19"},  // the day before the devaluation
        {"2015-02-21", 1.05_dec, "2015-02-21"},
        {"2015-12-18", 1.0499_dec, "2015-12-17"},
        {"2015-12-21", 1.55_dec, "2015-12-21"},
        {"2006-01-05", 0.9184_dec, "2006-01-05"},
        {"2026-01-06", 1.7_dec, "2025-05-16"},
    }));
    CAPTURE(asked);
    for (const auto& rate : {find_rate(builtin(), "AZN", "USD", on(asked)),
                             find_rate(builtin(), "USD", "AZN", on(asked))}) {
        REQUIRE(rate);
        CHECK(rate->base == currency{"USD"});
        CHECK(rate->counter == currency{"AZN"});
        CHECK(rate->value == quotient{value});
        CHECK(to_string(rate->used) == used);
        CHECK(rate->kind == rate_kind::spot);
        CHECK(rate->source == "cbar");
    }
}

TEST_CASE("old and new manat are two currencies with a parity", "[rates]")
{
    CHECK(find_rate(builtin(), "AZM", "USD", on("2005-12-30"))->value == quotient{4593});
    const auto parity = find_rate(builtin(), "AZM", "AZN", on("2010-06-01"));
    REQUIRE(parity);
    CHECK(parity->kind == rate_kind::fixed);
    CHECK(convert(quotient{5000}, "AZM", *parity) == quotient{1});
    // A new manat of 2005 is a restated sum: 5000 old ones at the rate of the day.
    const auto restated = find_rate(builtin(), "AZN", "USD", on("2005-12-30"));
    REQUIRE(restated);
    CHECK(restated->how == provenance::cross);
    CHECK(convert(quotient{1}, "AZN", *restated) == quotient{5000, 4593});
}

TEST_CASE("a day without a fixing takes the last one, and says which", "[rates]")
{
    const auto easter = find_rate(builtin(), "EUR", "USD", on("2024-03-31"));
    REQUIRE(easter);
    CHECK(easter->value == quotient{1.0811_dec});
    CHECK(to_string(easter->used) == "2024-03-28");
    CHECK(to_string(easter->asked) == "2024-03-31");
    CHECK(easter->how == provenance::published);
}

TEST_CASE("where no rate is known, the reason is", "[rates]")
{
    const auto old = find_rate(builtin(), "EUR", "USD", on("2026-11-20"));
    REQUIRE_FALSE(old);
    CHECK(old.error().why == no_rate::cause::too_old);
    CHECK(to_string(*old.error().nearest) == "2026-09-29");
    CHECK(find_rate(builtin(), "EUR", "USD", on("1998-12-31")).error().why ==
          no_rate::cause::before_first);
    CHECK(find_rate(builtin(), "EUR", "ISK", on("2012-06-01")).error().why == no_rate::cause::gap);
    CHECK(find_rate(builtin(), "AZN", "XAU", on("2020-01-01")).error().why ==
          no_rate::cause::unknown_pair);
    CHECK(find_rate(builtin(), "AZN", "USD", on("2026-10-10")).error().why ==
          no_rate::cause::too_old);
}

TEST_CASE("a cross names its legs and multiplies them exactly", "[rates]")
{
    const auto cross = find_rate(builtin(), "AZN", "GBP", on("2020-05-20"));
    REQUIRE(cross);
    CHECK(cross->how == provenance::cross);
    REQUIRE(cross->legs.size() == 3);
    const auto& dollar = cross->legs[0].value;  // AZN per USD
    const auto& euro = cross->legs[1].value;    // USD per EUR
    const auto& pound = cross->legs[2].value;   // GBP per EUR
    CHECK(cross->value == quotient{1} / dollar / euro * pound);

    const auto two = find_rate(builtin(), "AZN", "EUR", on("2020-05-20"));
    REQUIRE(two);
    REQUIRE(two->legs.size() == 2);
    CHECK(two->base == currency{"AZN"});
    CHECK(two->legs[0].source == "cbar");
    CHECK(two->legs[0].base == currency{"USD"});
    CHECK(two->legs[1].source == "ecb");
    CHECK(two->legs[1].base == currency{"EUR"});

    const auto parity = find_rate(builtin(), "DEM", "EUR", on("2000-05-19"));
    REQUIRE(parity);
    CHECK(parity->kind == rate_kind::fixed);
    CHECK(parity->base == currency{"EUR"});
    CHECK(parity->value == quotient{1.95583_dec});
    const auto mark = find_rate(builtin(), "DEM", "FRF", on("2000-05-19"));
    REQUIRE(mark);
    CHECK(mark->kind == rate_kind::fixed);
    CHECK(mark->value == quotient{6.55957_dec, 1.95583_dec});
    CHECK_FALSE(mark->floats);
    CHECK_FALSE(find_rate(builtin(), "DEM", "FRF", on("1998-05-19")));  // before there was a euro
}

TEST_CASE("an average weighs calendar days", "[rates]")
{
    const auto rates = tables_of(
        {"# format: assay-rates/1\n# source: test\n# base: USD\n# complete-to: 2020-01-10\n"
         "date,AZN,kind\n2020-01-01,1,change\n2020-01-04,2,change\n2020-01-09,7,change\n"});
    const auto average = average_rate(rates, "USD", "AZN", {on("2020-01-01"), on("2020-01-10")});
    REQUIRE(average);
    CHECK(average->value == quotient{3 * 1 + 5 * 2 + 2 * 7, 10});
    CHECK(average->kind == rate_kind::period_average);
    const auto end = period_end_rate(rates, "USD", "AZN", {on("2020-01-01"), on("2020-01-08")});
    CHECK(end->value == quotient{2});
    const auto range = rate_range(rates, "USD", "AZN", {on("2020-01-02"), on("2020-01-05")});
    CHECK(*range->range->low() == quotient{1});
    CHECK(*range->range->high() == quotient{2});
    CHECK_FALSE(average_rate(rates, "USD", "AZN", {on("2020-01-05"), on("2020-01-11")}));
}

TEST_CASE("an average under a peg is the peg", "[rates]")
{
    const auto year = GENERATE(range(2019, 2026));
    CAPTURE(year);
    const auto average = average_rate(builtin(), "AZN", "USD", calendar_year(year));
    REQUIRE(average);
    CHECK(average->base == currency{"USD"});
    CHECK(average->value == quotient{1.7_dec});
    CHECK_FALSE(average->range);
    CHECK_FALSE(average->floats);
    CHECK(average_rate(builtin(), "AZN", "USD", calendar_year(2026)).error().why ==
          no_rate::cause::too_old);
}

TEST_CASE("a rate floats where another held within 90 days before", "[rates]")
{
    const auto rates = tables_of(
        {"# format: assay-rates/1\n# source: test\n# base: USD\n# complete-to: 2020-12-31\n"
         "date,AZN,kind\n2020-01-01,1,change\n2020-02-01,1.0,change\n2020-03-01,2,change\n"
         "2020-03-11,2.00,change\n2020-12-01,3,change\n"});
    const auto floats = [&](const char* day) {
        return find_rate(rates, "AZN", "USD", on(day)).value().floats;
    };
    CHECK_FALSE(floats("2020-01-20"));
    CHECK_FALSE(floats("2020-02-10"));  // the same value, printed with another digit
    CHECK(floats("2020-03-01"));
    CHECK(floats("2020-05-29"));  // the last day of 1 was February 29th
    CHECK_FALSE(floats("2020-05-30"));
    CHECK_FALSE(floats("2020-11-30"));
    CHECK(floats("2020-12-01"));
}

TEST_CASE("a period has to end after it begins", "[rates]")
{
    CHECK_THROWS_AS(average_rate(builtin(), "AZN", "USD", {on("2025-12-31"), on("2025-01-01")}),
                    std::domain_error);
}

TEST_CASE("a hole in a daily table stays one between equal rates", "[rates]")
{
    const auto head = std::string{"# format: assay-rates/1\n# source: test\n# base: USD\n"};
    const auto daily = tables_of({head + "date,AZN\n2010-01-01,1.7\n2020-01-01,1.7\n"});
    CHECK(find_rate(daily, "AZN", "USD", on("2010-01-08")));
    CHECK(find_rate(daily, "AZN", "USD", on("2010-01-09")).error().why == no_rate::cause::gap);
    const auto sampled = tables_of({head + "date,AZN,kind\n2010-01-01,1.7,\n2020-01-01,1.7,\n"});
    CHECK(find_rate(sampled, "AZN", "USD", on("2015-06-01"))->value == quotient{1.7_dec});
}

TEST_CASE("yearly averages agree with those of the International Monetary Fund", "[rates]")
{
    // IMF, Exchange Rates, national currency per US dollar, period average; in new manats also
    // before 2006. Of 1992 to 1994 only the ends of quarters are known.
    const auto [year, imf] = GENERATE(table<int, decimal>({
        {1995, 0.8827085_dec},  {1996, 0.86025283_dec}, {1997, 0.797075_dec},
        {1998, 0.77379969_dec}, {1999, 0.82403333_dec}, {2000, 0.89483075_dec},
        {2001, 0.93131667_dec}, {2002, 0.97216417_dec}, {2003, 0.982146_dec},
        {2004, 0.9826955_dec},  {2005, 0.945421_dec},   {2006, 0.893445_dec},
        {2007, 0.85812381_dec}, {2008, 0.82161958_dec}, {2009, 0.80378333_dec},
        {2010, 0.80265_dec},    {2011, 0.78968639_dec}, {2012, 0.78564535_dec},
        {2013, 0.78454108_dec}, {2014, 0.7843475_dec},  {2015, 1.0245638_dec},
        {2016, 1.5957216_dec},  {2017, 1.7211548_dec},  {2018, 1.7000167_dec},
        {2019, 1.7_dec},        {2024, 1.7_dec},
    }));
    CAPTURE(year);
    const auto average = average_rate(of_the_bank(), "USD", "AZN", calendar_year(year));
    REQUIRE(average);
    CHECK(abs(average->value / quotient{imf} - quotient{1}) < quotient{0.003_dec});
}

TEST_CASE("no one rate holds over years of devaluation", "[rates]")
{
    const auto since = average_rate(builtin(), "AZN", "USD", {on("2015-01-01"), on("2026-01-05")});
    REQUIRE(since);
    CHECK(since->multi_regime);
    REQUIRE(since->range);
    CHECK(*since->range->low() < quotient{0.79_dec});
    CHECK(*since->range->high() > quotient{1.9_dec});
    const auto pegged = average_rate(builtin(), "AZN", "USD", {on("2019-01-01"), on("2025-12-31")});
    CHECK_FALSE(pegged->multi_regime);
    CHECK_FALSE(pegged->floats);
    CHECK(pegged->value == quotient{1.7_dec});
}

TEST_CASE("between far samples there is a range and no point", "[rates]")
{
    const auto sampled = find_rate(builtin(), "USD", "AZN", on("2016-11-20"));
    REQUIRE(sampled);
    CHECK(sampled->sampled);
    REQUIRE(sampled->range);
    CHECK(*sampled->range->low() == quotient{1.6381_dec});
    CHECK(*sampled->range->high() == quotient{1.7318_dec});
    const auto worth = convert(interval::point(1000), "AZN", *sampled);
    CHECK(worth.contains(590));
    CHECK_FALSE(worth.contains(620));
}

TEST_CASE("a user's table outranks the built-in ones", "[rates]")
{
    auto mine = std::vector<rate_source>{};
    mine.push_back(
        read_rates(
            "# format: assay-rates/1\n# source: mine\n# base: USD\ndate,AZN\n2026-01-05,1.71\n",
            "mine.csv")
            .value());
    const auto rates = make_builtin_rates(std::move(mine));
    const auto found = find_rate(rates, "AZN", "USD", on("2026-01-06"));
    CHECK(found->source == "mine");
    CHECK(found->value == quotient{1.71_dec});
    CHECK(find_rate(rates, "AZN", "USD", on("2020-01-06"))->source == "cbar");
}

TEST_CASE("what was converted comes back", "[rates]")
{
    for (const auto* pair : {"EUR", "GBP", "TRY", "JPY", "AZM"}) {
        const auto unit = *currency::from_code(pair);
        const auto there = find_rate(builtin(), unit, "AZN", on("2021-06-15"));
        const auto back = find_rate(builtin(), "AZN", unit, on("2021-06-15"));
        REQUIRE(there);
        const auto sum = quotient{1234567, 100};
        CHECK(convert(convert(sum, unit, *there), "AZN", *back) == sum);
    }
    const auto rate = find_rate(builtin(), "EUR", "USD", on("2021-06-15"));
    CHECK_THROWS_AS(convert(quotient{1}, "AZN", *rate), rate_mismatch);
}

TEST_CASE("a rate dates a conversion", "[rates]")
{
    const auto wanted = interval::closed(1 / 1.051_dec, 1 / 1.049_dec);
    const auto days =
        find_days(builtin(), "AZN", "USD", wanted, {on("1993-01-01"), on("2026-10-02")}, 3);
    REQUIRE_FALSE(days.empty());
    CHECK(days.front().to == on("2015-12-20"));
    CHECK(days.back().from >= on("2015-02-21"));
}

TEST_CASE("a bank's prices of two currencies make no rate where another table has one", "[rates]")
{
    auto bank = read_rates(
        "# format: assay-rates/1\n# source: bank\n# counter: AZN\n"
        "date,USD,EUR,GEL\n2026-03-02,1.7,1.9,0.63\n",
        "bank");
    auto other = read_rates(
        "# format: assay-rates/1\n# source: other\n# base: EUR\n"
        "date,USD\n2026-03-02,1.18\n",
        "other");
    auto sources = std::vector<rate_source>{};
    sources.push_back(*std::move(bank));  // the more trusted one
    sources.push_back(*std::move(other));
    const auto table = rate_table{std::move(sources)};
    CHECK(find_rate(table, "EUR", "USD", on("2026-03-02"))->value == 1.18_dec);
    CHECK(find_rate(table, "EUR", "AZN", on("2026-03-02"))->value == 1.9_dec);
    CHECK(find_rate(table, "GEL", "AZN", on("2026-03-02"))->value == 0.63_dec);
    const auto alone = find_rate(table, "GEL", "USD", on("2026-03-02"));
    REQUIRE(alone);
    CHECK(alone->value == 0.63_dec / 1.7_dec);
}

TEST_CASE("a bank that quotes foreign money in its own is told and crossed its way", "[rates]")
{
    const auto table =
        tables_of({"# format: assay-rates/1\n# source: bank\n# counter: GEL\ndate,USD,AZN\n"
                   "2026-03-02,2.7,1.5836\n2026-03-03,2.71,1.58\n"});
    const auto direct = find_rate(table, "GEL", "AZN", on("2026-03-02"));
    REQUIRE(direct);
    CHECK(direct->base == currency{"AZN"});
    CHECK(direct->counter == currency{"GEL"});
    CHECK(direct->value == 1.5836_dec);
    CHECK(convert(quotient{15836}, "GEL", *direct) == quotient{10000});
    const auto crossed = find_rate(table, "USD", "AZN", on("2026-03-03"));
    REQUIRE(crossed);
    CHECK(crossed->value == 2.71_dec / 1.58_dec);
    REQUIRE(crossed->legs.size() == 2);
    CHECK(crossed->legs[0].base == currency{"USD"});
    CHECK(crossed->legs[0].counter == currency{"GEL"});
    const auto late = find_rate(table, "USD", "GEL", on("2026-04-03"));
    REQUIRE_FALSE(late);
    CHECK(late.error().why == no_rate::cause::too_old);
    const auto mean = average_rate(table, "GEL", "AZN", {on("2026-03-02"), on("2026-03-03")});
    REQUIRE(mean);
    CHECK(mean->value == 1.5818_dec);
}
