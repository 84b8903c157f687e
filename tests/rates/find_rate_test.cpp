// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include <assay/rates/builtin.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_days.hpp>
#include <assay/rates/find_rate.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

auto builtin() -> const rate_table&
{
    static const auto table = make_builtin_rates();
    return table;
}

auto on(const char* text) -> day { return parse_day(text).value(); }

auto read(const char* text) -> rate_source { return read_rates(text, "test.csv").value(); }

auto one_table(const char* text) -> rate_table
{
    auto sources = std::vector<rate_source>{};
    sources.push_back(read(text));
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
    const auto old = find_rate(builtin(), "EUR", "USD", on("2026-05-20"));
    REQUIRE_FALSE(old);
    CHECK(old.error().why == no_rate::cause::too_old);
    CHECK(to_string(*old.error().nearest) == "2026-04-13");
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

    const auto mark = find_rate(builtin(), "DEM", "FRF", on("2000-05-19"));
    REQUIRE(mark);
    CHECK(mark->kind == rate_kind::fixed);
    CHECK(mark->value == quotient{6.55957_dec, 1.95583_dec});
    CHECK_FALSE(mark->floats);
    CHECK_FALSE(find_rate(builtin(), "DEM", "FRF", on("1998-05-19")));  // before there was a euro
}

TEST_CASE("an average weighs calendar days", "[rates]")
{
    const auto rates = one_table(
        "# format: assay-rates/1\n# source: test\n# base: USD\n# complete-to: 2020-01-10\n"
        "date,AZN,kind\n2020-01-01,1,change\n2020-01-04,2,change\n2020-01-09,7,change\n");
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

TEST_CASE("yearly averages agree with those of the International Monetary Fund", "[rates]")
{
    // IMF, Exchange Rates, national currency per US dollar, period average.
    const auto [year, imf] = GENERATE(table<int, decimal>({
        {2008, 0.8216_dec},
        {2010, 0.8027_dec},
        {2012, 0.7856_dec},
        {2014, 0.7844_dec},
        {2015, 1.0246_dec},
        {2016, 1.5957_dec},
        {2020, 1.7_dec},
    }));
    CAPTURE(year);
    const auto average = average_rate(builtin(), "USD", "AZN", calendar_year(year));
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
        read("# format: assay-rates/1\n# source: mine\n# base: USD\ndate,AZN\n2026-01-05,1.71\n"));
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
