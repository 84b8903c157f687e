// SPDX-License-Identifier: BSL-1.0
// A day between two quotes, interpolated only where that is asked for by name.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <rapidcheck.h>

#include <assay/rates/find_rate.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

constexpr auto interpolated = rate_policy{.between = between_quotes::interpolate};

auto head(const char* source, const char* more = "") -> std::string
{
    return std::string{"# format: assay-rates/1\n# source: "} + source + "\n# base: USD\n" + more;
}

/// 30 days apart, in a table that samples.
auto samples() -> rate_table
{
    return tables_of(
        {head("samples") + "date,AZN,kind\n2020-04-01,1,period-end\n2020-05-01,4,period-end\n"});
}

}  // namespace

TEST_CASE("between two quotes the straight line is told where it is asked for", "[rates]")
{
    const auto [asked, value] = GENERATE(table<const char*, quotient>({
        {"2020-04-01", quotient{1}},  // quoted
        {"2020-04-02", 11_dec / 10_dec},
        {"2020-04-11", quotient{2}},
        {"2020-04-12", 21_dec / 10_dec},
        {"2020-05-01", quotient{4}},
    }));
    CAPTURE(asked);
    const auto table = samples();
    const auto rate = find_rate(table, "USD", "AZN", on(asked), interpolated);
    REQUIRE(rate);
    CHECK(rate->value == value);
    CHECK_FALSE(rate->range);
}

TEST_CASE("an interpolated rate says what it is made of", "[rates]")
{
    const auto table = samples();
    const auto rate = find_rate(table, "AZN", "USD", on("2020-04-11"), interpolated);
    REQUIRE(rate);
    CHECK(rate->how == provenance::interpolated);
    CHECK(to_string(rate->how) == "interpolated");
    CHECK(is_interpolated(*rate));
    CHECK(rate->sampled);
    CHECK(rate->used == period{on("2020-04-01"), on("2020-05-01")});
    const auto quoted = find_rate(table, "AZN", "USD", on("2020-05-01"), interpolated);
    REQUIRE(quoted);
    CHECK(quoted->how == provenance::published);
    CHECK_FALSE(quoted->sampled);
}

TEST_CASE("unasked nothing is interpolated", "[rates]")
{
    const auto rate = find_rate(samples(), "AZN", "USD", on("2020-04-11"));
    REQUIRE(rate);
    CHECK(rate->range == interval::closed(1, 4));
    CHECK(rate->how == provenance::published);
    CHECK_FALSE(is_interpolated(*rate));
}

TEST_CASE("a hole in a daily table is crossed only by name", "[rates]")
{
    const auto table = tables_of({head("daily", "# carry-days: 7\n") +
                                  "date,AZN\n2020-01-01,1\n2020-01-21,2\n2020-09-01,3\n"});
    CHECK_FALSE(find_rate(table, "AZN", "USD", on("2020-01-11")));
    CHECK(find_rate(table, "AZN", "USD", on("2020-01-11"), interpolated)->value == 15_dec / 10_dec);
    CHECK(find_rate(table, "AZN", "USD", on("2020-01-08"), interpolated)->value == quotient{1});
    // A quarter and more is too far for any line, and there is none behind the last quote.
    CHECK_FALSE(find_rate(table, "AZN", "USD", on("2020-05-01"), interpolated));
    CHECK_FALSE(find_rate(table, "AZN", "USD", on("2020-10-01"), interpolated));
    CHECK_FALSE(find_rate(table, "AZN", "USD", on("2019-12-31"), interpolated));
}

TEST_CASE("a quote goes before a line, however trusted its table is", "[rates]")
{
    const auto table = tables_of(
        {head("samples") + "date,AZN,kind\n2020-04-01,1,period-end\n2020-05-01,4,period-end\n",
         head("daily") + "date,AZN\n2020-04-11,1.7\n"});
    const auto rate = find_rate(table, "AZN", "USD", on("2020-04-11"), interpolated);
    REQUIRE(rate);
    CHECK(rate->source == "daily");
    CHECK(rate->how == provenance::published);
}

TEST_CASE("a cross names the leg that was interpolated", "[rates]")
{
    const auto cross = find_rate(builtin(), "AZN", "EUR", on("2017-01-15"), interpolated);
    REQUIRE(cross);
    CHECK(cross->how == provenance::cross);
    CHECK(is_interpolated(*cross));
    CHECK_FALSE(cross->range);
    REQUIRE(cross->legs.size() == 2);
    CHECK(cross->legs[0].how == provenance::interpolated);
    CHECK(cross->legs[1].how == provenance::published);
}

TEST_CASE("an average with interpolated days has a point", "[rates]")
{
    const auto table = samples();
    const auto april = calendar_month(2020, 4);  // 1.0, 1.1, ... 3.9
    const auto average = average_rate(table, "AZN", "USD", april, interpolated);
    REQUIRE(average);
    CHECK(average->value == 245_dec / 100_dec);
    CHECK(average->how == provenance::interpolated);
    CHECK_FALSE(average->range);
    CHECK(average_rate(table, "AZN", "USD", april)->range);
    const auto end = period_end_rate(table, "AZN", "USD", april, interpolated);
    REQUIRE(end);
    CHECK(end->value == 39_dec / 10_dec);
    CHECK(end->kind == rate_kind::period_end);
}

TEST_CASE("a line is never outside what its quotes bracket, and its days sum to the average",
          "[rates][property]")
{
    CHECK(rc::check("lines", [] {
        const auto first = *rc::gen::inRange(1, 1'000'000);
        const auto second = *rc::gen::inRange(1, 1'000'000);
        const auto apart = *rc::gen::inRange(2, 100);
        const auto start = on("2020-01-01");
        const auto end = start + date::days{apart};
        const auto table = tables_of({head("samples") + "date,AZN,kind\n2020-01-01," +
                                      std::to_string(first) + ",period-end\n" + to_string(end) +
                                      ',' + std::to_string(second) + ",period-end\n"});
        auto sum = quotient{0};
        for (auto day = start; day < end; day += date::days{1}) {
            const auto point = find_rate(table, "USD", "AZN", day, interpolated);
            const auto bracket = find_rate(table, "USD", "AZN", day);
            RC_ASSERT(point && bracket);
            if (bracket->range) RC_ASSERT(bracket->range->contains(point->value));
            sum = sum + point->value;
        }
        const auto over = period{start, end - date::days{1}};
        const auto average = average_rate(table, "USD", "AZN", over, interpolated);
        RC_ASSERT(average);
        RC_ASSERT(average->value == sum / quotient{apart});
    }));
}
