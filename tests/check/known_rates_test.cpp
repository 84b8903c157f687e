// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <assay/rates/find_days.hpp>
#include <assay/rates/known_rates.hpp>

#include "support/rates.hpp"

using namespace assay;

TEST_CASE("a document's rates are those of the table, each looked up once", "[check][rates]")
{
    auto asked = known_rates{builtin()};
    const auto days = period{on("2025-01-01"), on("2025-03-31")};

    const auto& day = find_rate(asked, "AZN", "EUR", days.from);
    CHECK(day->value == find_rate(builtin(), "AZN", "EUR", days.from)->value);
    const auto& average = average_rate(asked, "AZN", "EUR", days);
    CHECK(average->value == average_rate(builtin(), "AZN", "EUR", days)->value);
    const auto& end = period_end_rate(asked, "AZN", "EUR", days);
    CHECK(end->value == period_end_rate(builtin(), "AZN", "EUR", days)->value);
    const auto& range = rate_range(asked, "AZN", "EUR", days);
    CHECK(range->range == rate_range(builtin(), "AZN", "EUR", days)->range);

    CHECK(&find_rate(asked, "AZN", "EUR", days.from) == &day);
    CHECK(&average_rate(asked, "AZN", "EUR", days) == &average);
    CHECK(&find_rate(asked, "EUR", "AZN", days.from) != &day);
    CHECK(&find_rate(asked, "AZN", "EUR", days.from, rate_market::free) != &day);
}

TEST_CASE("what is not known is remembered, too", "[check][rates]")
{
    auto asked = known_rates{builtin()};
    const auto& none = find_rate(asked, "AZN", "USD", on("1900-01-01"));
    CHECK_FALSE(none);
    CHECK(&find_rate(asked, "AZN", "USD", on("1900-01-01")) == &none);
}

TEST_CASE("days of a rate are found through known rates as through the table", "[check][rates]")
{
    const auto among = period{on("2023-01-10"), on("2025-12-31")};
    const auto from = GENERATE(as<const char*>{}, "EUR", "USD", "GBP", "AZN");
    const auto to = GENERATE(as<const char*>{}, "EUR", "USD", "CHF");
    if (code(from) == code(to)) return;
    const auto rate = find_rate(builtin(), code(from), code(to), on("2024-07-15"));
    REQUIRE(rate);
    const auto worth = convert(quotient{1}, code(from), *rate);
    const auto wanted = interval::closed(worth * quotient{999} / quotient{1000},
                                         worth * quotient{1001} / quotient{1000});
    auto asked = known_rates{builtin()};
    const auto found = find_days(asked, code(from), code(to), wanted, among, 5);
    CHECK(found == find_days(builtin(), code(from), code(to), wanted, among, 5));
    REQUIRE_FALSE(found.empty());
    for (const auto& days : found) {
        for (auto day = days.from; day <= days.to; day += date::days{1}) {
            const auto held = find_rate(builtin(), code(from), code(to), day);
            REQUIRE(held);
            CHECK(wanted.contains(convert(quotient{1}, code(from), *held)));
        }
    }
}
