// SPDX-License-Identifier: BSL-1.0
// Averages that are published as such, and what daily tables come to beside them.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>
#include <utility>
#include <vector>

#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/read_rates.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

auto in_dollars(const std::string& rows) -> rate_table
{
    const auto head = std::string{"# format: assay-rates/1\n# source: test\n# base: USD\n"};
    return tables_of({head + "date,AZN,kind\n" + rows});
}

const auto months = in_dollars(
    "2020-01-31,1,month-average\n2020-02-29,2,month-average\n"
    "2020-03-31,4,month-average\n2020-05-31,5,month-average\n");

auto over(const char* from, const char* to) -> result<exchange_rate, no_rate>
{
    return average_rate(months, "USD", "AZN", {on(from), on(to)});
}

/// How far two rates are apart, as a share of the second.
auto gap(const quotient& a, const decimal& b) -> quotient
{
    return abs(a / quotient{b} - quotient{1});
}

}  // namespace

TEST_CASE("a month's average answers for that month and for months in a row", "[rates]")
{
    CHECK(over("2020-02-01", "2020-02-29")->value == quotient{2});
    CHECK(over("2020-02-01", "2020-02-29")->kind == rate_kind::period_average);
    const auto quarter = over("2020-01-01", "2020-03-31");
    REQUIRE(quarter);
    CHECK(quarter->value == quotient{31 * 1 + 29 * 2 + 31 * 4, 91});
    CHECK(to_string(quarter->used) == "2020-01-01/2020-03-31");
    CHECK(quarter->floats);
}

TEST_CASE("a month's average answers for nothing else", "[rates]")
{
    CHECK(over("2020-01-02", "2020-01-31").error().why == no_rate::cause::gap);
    CHECK(over("2020-01-01", "2020-02-28").error().why == no_rate::cause::gap);
    CHECK(over("2020-03-01", "2020-05-31").error().why == no_rate::cause::gap);
    CHECK(over("2020-05-01", "2020-06-30").error().why == no_rate::cause::too_old);
    CHECK(over("2019-12-01", "2020-01-31").error().why == no_rate::cause::before_first);
    const auto days = period{on("2020-01-01"), on("2020-01-31")};
    CHECK_FALSE(find_rate(months, "USD", "AZN", on("2020-01-31")));
    CHECK_FALSE(period_end_rate(months, "USD", "AZN", days));
    CHECK_FALSE(rate_range(months, "USD", "AZN", days));
}

TEST_CASE("years' averages weigh their days", "[rates]")
{
    const auto years = in_dollars(
        "2019-12-31,1,year-average\n2020-12-31,1.05,year-average\n"
        "2021-12-31,2,year-average\n");
    const auto calm = average_rate(years, "AZN", "USD", {on("2019-01-01"), on("2020-12-31")});
    REQUIRE(calm);
    CHECK(calm->value == (365 * 1_dec + 366 * 1.05_dec) / 731_dec);
    CHECK_FALSE(calm->multi_regime);
    const auto wild = average_rate(years, "AZN", "USD", {on("2019-01-01"), on("2021-12-31")});
    REQUIRE(wild);
    CHECK(wild->multi_regime);
    CHECK(*wild->range->low() == quotient{1});
    CHECK(*wild->range->high() == quotient{2});
    CHECK_FALSE(average_rate(years, "AZN", "USD", calendar_month(2020, 12)));
}

TEST_CASE("averages have a table of their own, dated with last days", "[rates]")
{
    const auto head = std::string{"# format: assay-rates/1\n# source: a\n# base: USD\n"} +
                      "date,AZN,kind\n2020-01-31,1,month-average\n";
    const auto [row, told] = GENERATE(table<std::string, std::string>({
        {"2020-02-28,1,month-average\n",
         "t.csv:6:1: '2020-02-28' is not the last day of what the row is the average of; write "
         "that"},
        {"2020-12-31,1,year-average\n",
         "t.csv:6:14: 'year-average' is of another kind than the rows before; averages of months "
         "or years have a table of their own"},
        {"2020-02-29,1,spot\n",
         "t.csv:6:14: 'spot' is of another kind than the rows before; averages of months or years "
         "have a table of their own"},
    }));
    CHECK(to_string(read_rates(head + row, "t.csv").error()) == told);
}

TEST_CASE("months and years without a daily source have a published average", "[rates]")
{
    const auto [unit, days, value, source] =
        GENERATE(table<const char*, period, decimal, const char*>({
            {"DEM", calendar_month(1995, 3), 1.4061_dec, "fed"},
            {"JPY", calendar_month(1995, 4), 83.6895_dec, "fed"},
            {"TWD", calendar_month(2020, 3), 30.1305_dec, "fed"},
            {"EUR", calendar_month(2026, 6), 0.8684_dec, "fed"},
            {"PKR", calendar_year(2010), 85.193816_dec, "imf"},
            {"NGN", calendar_year(2005), 131.27433_dec, "imf"},
            {"AZM", calendar_year(1994), 1570.225_dec, "imf"},
            {"TRL", calendar_year(1995), 45845.061_dec, "imf"},
            {"RUR", calendar_year(1993), 991.66667_dec, "imf"},
        }));
    CAPTURE(unit);
    const auto average = average_rate(builtin(), "USD", code(unit), days);
    REQUIRE(average);
    CHECK(average->value == quotient{value});
    CHECK(average->source == source);
    CHECK_FALSE(average->range);
    CHECK_FALSE(find_rate(builtin(), "USD", "PKR", on("2010-06-01")));
}

TEST_CASE("days, where they are known, go before a published average", "[rates]")
{
    CHECK(average_rate(builtin(), "USD", "AZN", calendar_year(2014))->source == "cbar");
    CHECK(average_rate(builtin(), "USD", "AMD", calendar_year(2005))->source == "cba");
    CHECK(average_rate(builtin(), "USD", "JPY", calendar_year(2005))->how == provenance::cross);
    // Of late 2016 and early 2017 only some days are known.
    const auto sampled = average_rate(builtin(), "USD", "AZN", calendar_year(2016));
    CHECK(sampled->source == "imf");
    CHECK(sampled->value == quotient{1.5957216_dec});
}

TEST_CASE("a cross of a year is made of its legs' averages", "[rates]")
{
    const auto cross = average_rate(builtin(), "DEM", "JPY", calendar_month(1995, 3));
    REQUIRE(cross);
    REQUIRE(cross->legs.size() == 2);
    CHECK(cross->value == 90.5196_dec / 1.4061_dec);
    const auto restated = average_rate(builtin(), "AZN", "USD", calendar_year(1994));
    REQUIRE(restated);  // a new manat of 1994 is 5000 old ones
    CHECK(convert(quotient{1}, "AZN", *restated) == 5000_dec / 1570.225_dec);
}

TEST_CASE("daily tables come to the years' averages of the International Monetary Fund", "[rates]")
{
    const auto [unit, year, imf] = GENERATE(table<const char*, int, decimal>({
        {"AMD", 2005, 457.68694_dec},
        {"KZT", 2010, 147.355_dec},
        {"UAH", 2005, 5.124729_dec},
        {"BYR", 2012, 8336.8983_dec},
        {"TRL", 2001, 1225588.1_dec},
        {"ROL", 2000, 21708.721_dec},
        {"TRY", 2020, 7.0086054_dec},
        {"RON", 2010, 3.1779_dec},
    }));
    CAPTURE(unit, year);
    const auto average = average_rate(builtin(), "USD", code(unit), calendar_year(year));
    REQUIRE(average);
    CHECK(average->source != "imf");
    const auto value = convert(quotient{1}, "USD", *average);
    CHECK(gap(value, imf) < quotient{0.006_dec});
}

TEST_CASE("the European Central Bank's months agree with the Federal Reserve's", "[rates]")
{
    const auto [year, month, unit, fed] = GENERATE(table<int, unsigned, const char*, decimal>({
        {2005, 9, "EUR", 0.8174_dec},
        {2005, 9, "JPY", 111.239_dec},
        {2005, 9, "GBP", 0.5536_dec},
        {2010, 6, "CHF", 1.1255_dec},
        {2010, 6, "KRW", 1214.1114_dec},
        {2015, 1, "BRL", 2.6346_dec},
        {2015, 1, "ZAR", 11.5527_dec},
        {2020, 3, "MXN", 22.3785_dec},
        {2020, 3, "INR", 74.5482_dec},
        {2023, 10, "CNY", 7.3071_dec},
        {2023, 10, "SEK", 11.0259_dec},
        {2023, 10, "MYR", 4.7458_dec},
    }));
    CAPTURE(unit, year, month);
    const auto average = average_rate(builtin(), "USD", code(unit), calendar_month(year, month));
    REQUIRE(average);
    CHECK(gap(convert(quotient{1}, "USD", *average), fed) < quotient{0.006_dec});
}

TEST_CASE("a decade of manats has no one rate, however it is asked", "[rates]")
{
    const auto since2015 = period{on("2015-01-01"), on("2026-01-05")};
    for (const auto* other : {"USD", "EUR", "GBP"}) {
        CAPTURE(other);
        const auto since =
            average_rate(builtin(), "AZN", code(other), {since2015.from, on("2025-12-31")});
        REQUIRE(since);
        CHECK(since->multi_regime);
        REQUIRE(since->range);
        CHECK(*since->range->low() * quotient{1.5_dec} < *since->range->high());
    }
    CHECK(average_rate(builtin(), "AZN", "USD", since2015)->multi_regime);
}
