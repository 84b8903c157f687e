// SPDX-License-Identifier: BSL-1.0
// What the built-in tables know, and which of them is asked first.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

/// "cba", or the sources of a cross in the order of its legs: "cba ecb".
auto sources(const exchange_rate& rate) -> std::string
{
    auto all = std::string{rate.source};
    for (const auto& leg : rate.legs) all += (all.empty() ? "" : " ") + std::string{leg.source};
    return all;
}

}  // namespace

TEST_CASE("the neighbours' currencies have a rate a day", "[rates]")
{
    const auto [unit, asked, value, source] =
        GENERATE(table<const char*, const char*, decimal, const char*>({
            {"AMD", "2010-05-05", 385.55_dec, "cba"},
            {"GEL", "2023-11-22", 2.70746_dec, "cba"},
            {"KZT", "1997-11-12", 75.9109_dec, "nbu"},
            {"KZT", "2023-11-22", 457.284_dec, "cba"},
            {"UAH", "1996-09-02", 1.761_dec, "nbu"},
            {"UAH", "2022-07-20", 29.2549_dec, "nbu"},
            {"UAH", "2023-11-22", 36.123_dec, "cba"},
            {"BYR", "2016-06-30", 20043.9_dec, "nbu"},
            {"BYN", "2016-07-01", 2.0053_dec, "nbu"},
            {"RUB", "1998-01-01", 5.95298_dec, "nbu"},
            {"RUB", "2023-11-22", 88.2478_dec, "cba"},
            {"RUB", "2024-12-31", 101.68_dec, "imf"},
            {"RUR", "1997-12-31", 5960_dec, "imf"},
            {"AMD", "2024-01-31", 403.7_dec, "imf"},
            {"IRR", "2023-11-22", 41917.7_dec, "cba"},
            {"UAH", "2024-03-02", 38.2179_dec, "currency-api"},
        }));
    CAPTURE(unit, asked);
    const auto rate = find_rate(builtin(), code(unit), "USD", on(asked));
    REQUIRE(rate);
    CHECK(rate->base == currency{"USD"});
    CHECK(rate->value == quotient{value});
    CHECK(rate->source == source);
    CHECK_FALSE(rate->range);
}

TEST_CASE("of several ways the one with the most trusted sources is told", "[rates]")
{
    const auto [unit, asked, told] = GENERATE(table<const char*, const char*, const char*>({
        {"INR", "2005-05-05", "cba"},           // the euro's bank did not quote it yet
        {"INR", "2012-05-04", "ecb ecb"},       // though the Armenian cross is direct
        {"INR", "2026-05-20", "currency-api"},  // behind the end of the euro's bank
        {"RUB", "2012-05-04", "ecb ecb"},
        {"GBP", "2024-03-04", "ecb ecb"},  // a market rate is direct
        {"AZN", "2024-03-04", "cbar"},
    }));
    CAPTURE(unit, asked);
    const auto rate = find_rate(builtin(), code(unit), "USD", on(asked));
    REQUIRE(rate);
    CHECK(sources(*rate) == told);
}

TEST_CASE("the euro's rate in manats steps with the dollar's", "[rates]")
{
    const auto [asked, value] = GENERATE(table<const char*, decimal>({
        {"2015-02-20", 0.8934_dec},  // as the bank itself crossed it, by the morning's euro
        {"2015-02-21", 1.1950_dec},
    }));
    CAPTURE(asked);
    const auto cross = find_rate(builtin(), "EUR", "AZN", on(asked));
    REQUIRE(cross);
    CHECK(cross->how == provenance::cross);
    CHECK(abs(cross->value / quotient{value} - quotient{1}) < quotient{0.01_dec});
}

TEST_CASE("a day after the last old manats is one of new ones", "[rates]")
{
    CHECK(find_rate(builtin(), "AZN", "USD", on("2005-12-30"))->value == 5000_dec / 4593_dec);
    CHECK(find_rate(builtin(), "AZN", "USD", on("2006-01-05"))->value == quotient{0.9184_dec});
}

TEST_CASE("every currency of the news has a rate on a day of 2025", "[rates]")
{
    const auto* unit =
        GENERATE("AED", "AFN", "ALL", "AMD", "ARS", "AUD", "BAM", "BDT", "BGN", "BHD", "BRL", "BYN",
                 "CAD", "CHF", "CLP", "CNY", "CZK", "DKK", "DZD", "EGP", "ETB", "EUR", "GBP", "GEL",
                 "GHS", "HUF", "IDR", "ILS", "INR", "IQD", "ISK", "JOD", "JPY", "KES", "KGS", "KRW",
                 "KWD", "KZT", "LBP", "MDL", "MXN", "NGN", "NOK", "OMR", "PKR", "PLN", "QAR", "RON",
                 "RSD", "RUB", "SAR", "SEK", "SGD", "SYP", "THB", "TJS", "TMT", "TRY", "UAH", "USD",
                 "UZS", "VND", "XAF", "XDR", "XOF", "ZAR");
    CAPTURE(unit);
    const auto rate = find_rate(builtin(), code(unit), "AZN", on("2025-03-07"));
    REQUIRE(rate);
    CHECK(rate->value > quotient{0});
}

TEST_CASE("what the market table is known to have wrong is not in it", "[rates]")
{
    CHECK_FALSE(find_rate(builtin(), "SYP", "USD", on("2026-03-02")));
    CHECK_FALSE(find_rate(builtin(), "IRR", "USD", on("2025-06-13"))->source == "currency-api");
    CHECK(find_rate(builtin(), "AZN", "USD", on("2026-09-18"))->value == quotient{1.7_dec});
}

TEST_CASE("an official parity is exact and holds from its day", "[rates]")
{
    const auto [unit, anchor, value, since] =
        GENERATE(table<const char*, const char*, decimal, const char*>({
            {"AED", "USD", 3.6725_dec, "1997-11-02"},
            {"SAR", "USD", 3.75_dec, "1992-01-01"},
            {"QAR", "USD", 3.64_dec, "2001-07-09"},
            {"BHD", "USD", 0.376_dec, "2001-01-01"},
            {"OMR", "USD", 0.3845_dec, "1992-01-01"},
            {"JOD", "USD", 0.709_dec, "1995-10-23"},
            {"XAF", "EUR", 655.957_dec, "1999-01-01"},
            {"BAM", "EUR", 1.95583_dec, "1999-01-01"},
        }));
    CAPTURE(unit);
    for (const auto when : {on(since), on("2015-06-01"), on("2026-11-20")}) {
        const auto rate = find_rate(builtin(), code(unit), code(anchor), when);
        REQUIRE(rate);
        CHECK(rate->value == quotient{value});
        CHECK(rate->kind == rate_kind::fixed);
        CHECK(rate->how == provenance::fixed);
        CHECK_FALSE(rate->floats);
    }
    const auto average = average_rate(builtin(), code(unit), code(anchor), calendar_year(2020));
    REQUIRE(average);
    CHECK(average->kind == rate_kind::fixed);
    CHECK(average->value == quotient{value});
}

TEST_CASE("before its first day a parity does not hold", "[rates]")
{
    const auto early = find_rate(builtin(), "AED", "USD", on("1997-11-01"));
    REQUIRE_FALSE(early);
    CHECK(early.error().why == no_rate::cause::before_first);
    const auto rials = find_rate(builtin(), "AED", "SAR", on("2020-01-01"));
    REQUIRE(rials);
    CHECK(rials->kind == rate_kind::fixed);
    CHECK(rials->value == 3.75_dec / 3.6725_dec);
}

TEST_CASE("a source that knows the rate goes before one that only brackets it", "[rates]")
{
    const auto* head = "# format: assay-rates/1\n# source: ";
    const auto samples = std::string{head} +
                         "samples\n# base: USD\ndate,AZN,kind\n2020-01-01,1,period-end\n"
                         "2020-02-01,2,period-end\n";
    const auto daily = std::string{head} + "daily\n# base: USD\ndate,AZN\n2020-01-15,1.5\n";
    const auto table = tables_of({samples, daily});
    CHECK(find_rate(table, "AZN", "USD", on("2020-01-01"))->source == "samples");
    CHECK(find_rate(table, "AZN", "USD", on("2020-01-15"))->source == "daily");
    const auto bracketed = find_rate(table, "AZN", "USD", on("2020-01-10"));
    REQUIRE(bracketed);
    CHECK(bracketed->source == "samples");
    CHECK(bracketed->sampled);
}

TEST_CASE("unequal samples more than a quarter apart bracket nothing", "[rates]")
{
    const auto table =
        tables_of({"# format: assay-rates/1\n# source: test\n# base: USD\ndate,AZN,kind\n"
                   "2020-01-01,1,period-end\n2020-04-10,2,period-end\n2020-07-20,3,period-end\n"});
    CHECK(find_rate(table, "AZN", "USD", on("2020-02-01"))->sampled);
    CHECK(find_rate(table, "AZN", "USD", on("2020-05-01")).error().why == no_rate::cause::gap);
}

TEST_CASE("tables stand in the order of their trust", "[rates]")
{
    const auto wanted = std::vector<std::string_view>{
        "peg", "peg", "peg", "cbar",         "ecb",     "cba",         "nbu",
        "imf", "fed", "imf", "currency-api", "bonbast", "currency-api"};
    auto found = std::vector<std::string_view>{};
    for (const auto& source : builtin().sources()) found.push_back(source.id);
    CHECK(found == wanted);
}

TEST_CASE("where nothing answers, the quote nearest to the days asked is told", "[rates]")
{
    const auto late = find_rate(builtin(), "GBP", "USD", on("2026-11-20"));
    REQUIRE_FALSE(late);
    CHECK(late.error().why == no_rate::cause::too_old);
    CHECK(late.error().source == "currency-api");
    CHECK(to_string(*late.error().nearest) == "2026-09-29");
}

TEST_CASE("of a currency with two markets the official rate is told, the other when asked",
          "[rates]")
{
    const auto [unit, asked, official, free] =
        GENERATE(table<const char*, const char*, decimal, decimal>({
            {"IRR", "2024-04-15", 41874.1_dec, 659500_dec},
            {"RUB", "2024-12-31", 101.68_dec, 110.5_dec},
        }));
    CAPTURE(unit);
    const auto rate = find_rate(builtin(), code(unit), "USD", on(asked));
    REQUIRE(rate);
    CHECK_FALSE(rate->free_market);
    CHECK(rate->value == quotient{official});
    const auto other =
        find_rate(builtin(), code(unit), "USD", on(asked), {.market = rate_market::free});
    REQUIRE(other);
    CHECK(other->free_market);
    CHECK(abs(other->value / quotient{free} - quotient{1}) < quotient{0.02_dec});
    const auto cross =
        find_rate(builtin(), code(unit), "AZN", on(asked), {.market = rate_market::free});
    REQUIRE(cross);
    CHECK(cross->free_market);
    CHECK(sources(*cross).find("cbar") != std::string::npos);
}

TEST_CASE("where only one market is known, it answers", "[rates]")
{
    const auto rial = find_rate(builtin(), "IRR", "USD", on("2025-06-13"));
    REQUIRE(rial);
    CHECK(rial->free_market);
    const auto lari =
        find_rate(builtin(), "GEL", "USD", on("2020-06-12"), {.market = rate_market::free});
    REQUIRE(lari);
    CHECK_FALSE(lari->free_market);
    CHECK(lari->source == "cba");
}
