// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <assay/prices/builtin.hpp>
#include <assay/prices/deflate.hpp>
#include <assay/prices/find_price_change.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

auto builtin() -> const std::vector<price_source>&
{
    static const auto tables = make_builtin_prices();
    return tables;
}

auto tables_of(const std::vector<std::string>& texts) -> std::vector<price_source>
{
    auto made = std::vector<price_source>{};
    for (const auto& text : texts)
        made.push_back(read_prices("# format: assay-prices/1\n# source: s" +
                                       std::to_string(made.size() + 1) + '\n' + text,
                                   "test.csv")
                           .value());
    return made;
}

const auto months = std::string{
    "# measure: index\n# base: 2020=100\nmonth,USD\n2020-01,100\n2020-02,102\n2020-04,110\n"
    "2021-01,120\n"};
const auto changes = std::string{"# measure: change\nyear,USD\n2019,10\n2020,-50\n2022,100\n"};

auto why(const result<price_change, no_prices>& found) -> no_prices::cause
{
    return found.error().why;
}

}  // namespace

TEST_CASE("prices of months are looked up as they are, a quarter's as the mean", "[prices]")
{
    const auto tables = tables_of({months});
    const auto found =
        find_price_change(tables, "USD", calendar_month(2020, 2), calendar_month(2021, 1));
    REQUIRE(found);
    CHECK(found->factor() == 120_dec / 102_dec);
    CHECK(found->source == "s1");
    CHECK(found->base == "2020=100");
    CHECK(found->from.used == calendar_month(2020, 2));
    const auto day = parse_day("2020-02-29").value();
    CHECK(find_price_change(tables, "USD", {day, day}, calendar_month(2021, 1))->from.value ==
          quotient{102});

    const auto two =
        find_price_change(tables, "USD", {day, day}, {calendar_month(2020, 1).from, day});
    REQUIRE(two);
    CHECK(two->to.value == quotient{101});
    CHECK(two->to.used == period{calendar_month(2020, 1).from, day});
}

TEST_CASE("yearly changes are chained, either way, the earlier prices being 100", "[prices]")
{
    const auto tables = tables_of({changes});
    const auto there = find_price_change(tables, "USD", calendar_year(2018), calendar_year(2020));
    REQUIRE(there);
    CHECK(there->factor() == quotient{0.55_dec});
    CHECK(there->from.value == quotient{100});
    CHECK(there->measure == price_measure::change);
    const auto back = find_price_change(tables, "USD", calendar_year(2020), calendar_year(2018));
    REQUIRE(back);
    CHECK(back->factor() == 1_dec / 0.55_dec);
    CHECK(find_price_change(tables, "USD", calendar_year(2019), calendar_year(2019))->factor() ==
          quotient{1});
}

TEST_CASE("the first table answers that knows both times, never two of them", "[prices]")
{
    const auto tables = tables_of({months, changes});
    const auto source = [&](int from, int to) {
        return std::string{
            find_price_change(tables, "USD", calendar_year(from), calendar_year(to))->source};
    };
    CHECK(source(2020, 2020) == "s2");  // 2020 is not whole in the first one
    CHECK(source(2018, 2019) == "s2");
    CHECK(find_price_change(tables, "USD", calendar_month(2020, 1), calendar_month(2020, 4))
              ->source == "s1");
}

TEST_CASE("prices that nobody knows are a value with its reason", "[prices]")
{
    using cause = no_prices::cause;
    const auto index = tables_of({months});
    const auto change = tables_of({changes});
    const auto month = [](int year, unsigned number) { return calendar_month(year, number); };
    const auto of_index = [&](const period& a, const period& b) {
        return why(find_price_change(index, "USD", a, b));
    };
    CHECK(why(find_price_change(index, "CHF", month(2020, 1), month(2020, 1))) ==
          cause::unknown_unit);
    CHECK(of_index(month(2019, 12), month(2020, 1)) == cause::before_first);
    CHECK(of_index(month(2020, 1), month(2021, 2)) == cause::after_last);
    CHECK(of_index(month(2020, 1), month(2020, 3)) == cause::gap);
    CHECK(of_index({month(2020, 1).from, month(2021, 1).to}, month(2020, 1)) ==
          cause::several_years);
    CHECK(of_index({month(2020, 2).from, month(2020, 4).to}, month(2020, 1)) == cause::gap);
    const auto broken = find_price_change(change, "USD", calendar_year(2020), calendar_year(2022));
    CHECK(why(broken) == cause::gap);
    CHECK(broken.error().asked == calendar_year(2021));
    CHECK(why(find_price_change(change, "USD", calendar_year(2017), calendar_year(2018))) ==
          cause::before_first);
    CHECK(why(find_price_change(change, "USD", {month(2019, 10).from, month(2020, 9).to},
                                calendar_year(2019))) == cause::several_years);
}

TEST_CASE("the failure told is that of the table that reaches nearest", "[prices]")
{
    const auto late = find_price_change(builtin(), "AZN", calendar_year(2024), calendar_year(2025));
    REQUIRE_FALSE(late);
    CHECK(late.error().why == no_prices::cause::after_last);
    CHECK(late.error().nearest == calendar_year(2024));
    const auto early =
        find_price_change(builtin(), "USD", calendar_year(1900), calendar_year(2024));
    CHECK(early.error().nearest == calendar_month(1913, 1));
}

TEST_CASE("the built-in prices are those of their publishers", "[prices]")
{
    const auto level = [](const char* unit, const period& of) {
        return find_price_change(builtin(), currency::from_code(unit).value(), of, of)
            ->from.value.rounded(3, rounding::half_even);
    };
    CHECK(level("USD", calendar_month(2026, 5)) == 335.123_dec);
    CHECK(level("USD", calendar_month(1913, 1)) == 9.8_dec);
    CHECK(level("USD", calendar_year(2024)) == 313.689_dec);
    CHECK(level("AZN", calendar_year(2015)) == 117.731_dec);
    CHECK(level("AZM", calendar_year(1995)) == 42.593_dec);
    const auto year = find_price_change(builtin(), "USD", calendar_year(2025), calendar_year(2025));
    CHECK(year->from.missing == 1);
    CHECK(year->from.value.rounded(3, rounding::half_even) == 321.943_dec);
    CHECK(why(find_price_change(builtin(), "USD", calendar_month(2025, 10), calendar_year(2024))) ==
          no_prices::cause::gap);
}

TEST_CASE("an index and the yearly changes of the same prices agree", "[prices]")
{
    const auto [unit, first, last, most] = GENERATE(table<const char*, int, int, decimal>({
        {"USD", 1991, 2024, 0.00001_dec},
        {"AZN", 1996, 2019, 0.004_dec},  // the two are of different editions, most apart in 2018
    }));
    const auto tables = std::span{builtin()};
    const auto code = currency::from_code(unit).value();
    for (auto year = first; year <= last; ++year) {
        const auto from = calendar_year(year - 1);
        const auto to = calendar_year(year);
        const auto by_index = find_price_change(tables, code, from, to);
        const auto by_changes = find_price_change(tables.last(1), code, from, to);
        REQUIRE(by_index);
        REQUIRE(by_changes);
        CAPTURE(unit, year);
        CHECK(by_index->measure == price_measure::index);
        const auto apart = by_index->factor() / by_changes->factor() - quotient{1};
        CHECK(apart < most);
        CHECK(-1_dec * most < apart);
    }
}

TEST_CASE("an old unit's prices are those of the one that took over from it", "[prices]")
{
    const auto found =
        find_price_change(builtin(), "AZM", calendar_year(2004), calendar_year(2015));
    REQUIRE(found);
    CHECK(found->unit == currency{"AZN"});
    CHECK(found->factor() ==
          find_price_change(builtin(), "AZN", calendar_year(2004), calendar_year(2015))->factor());
    // The mark's end with it: those of Germany go on, those of the mark do not.
    CHECK(why(find_price_change(builtin(), "DEM", calendar_year(1995), calendar_year(2010))) ==
          no_prices::cause::after_last);
}
