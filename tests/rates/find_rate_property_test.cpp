// SPDX-License-Identifier: BSL-1.0
// What has to hold for the rates of all tables, days and pairs.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <cstdint>
#include <string>

#include <rapidcheck.h>

#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>

using namespace assay;

namespace {

/// Rates of manats in random steps of days, digits and kinds; some need all 18 digits.
auto any_rates() -> std::string
{
    auto text = std::string{"# format: assay-rates/1\n# source: test\n# base: USD\n"};
    const auto has_kinds = *rc::gen::arbitrary<bool>();
    text += has_kinds ? "date,AZN,kind\n" : "date,AZN\n";
    auto at = on("2019-12-28");
    const auto rows = *rc::gen::inRange(10, 150);
    for (auto row = 0; row < rows; ++row) {
        at += date::days{*rc::gen::inRange(1, has_kinds ? 30 : 8)};
        const auto is_long = *rc::gen::inRange(0, 5) == 0;
        const auto digits = is_long ? *rc::gen::inRange<std::int64_t>(100'000'000'000'000'000,
                                                                      900'000'000'000'000'000)
                                    : *rc::gen::inRange<std::int64_t>(1, 30'000);
        const auto places = *rc::gen::inRange(0, 20);
        text += to_string(at) + ',' + to_string(decimal::scaled(digits, -places));
        if (has_kinds) text += *rc::gen::element(",spot", ",change", ",period-end");
        text += '\n';
    }
    return text;
}

auto any_unit() -> currency
{
    return *rc::gen::element(currency{"AZN"}, currency{"USD"}, currency{"EUR"}, currency{"GBP"},
                             currency{"JPY"}, currency{"TRY"}, currency{"AZM"}, currency{"DEM"});
}

/// Every unit of any_unit has a rate on these days, and none is sampled.
auto any_day() -> day { return on("2018-04-01") + date::days{*rc::gen::inRange(0, 2900)}; }

/// What one `from` is worth in `to`.
auto worth(currency from, currency to, day when) -> quotient
{
    return convert(quotient{1}, from, find_rate(builtin(), from, to, when).value());
}

}  // namespace

TEST_CASE("an average is the mean of its days", "[rates]")
{
    CHECK(rc::check([] {
        const auto rates = tables_of({any_rates()});
        const auto first = on("2019-12-20") + date::days{*rc::gen::inRange(0, 100)};
        const auto days = period{first, first + date::days{*rc::gen::inRange(0, 400)}};
        const auto average = average_rate(rates, "USD", "AZN", days);
        auto sum = quotient{0};
        auto low = quotient{0};
        auto high = quotient{0};
        for (auto at = days.from; at <= days.to; at += date::days{1}) {
            const auto rate = find_rate(rates, "USD", "AZN", at);
            if (!rate) {
                RC_ASSERT_FALSE(average.has_value());
                RC_ASSERT(average.error().why == rate.error().why);
                return;
            }
            const auto range = rate->range.value_or(interval::point(rate->value));
            if (at == days.from || *range.low() < low) low = *range.low();
            if (at == days.from || *range.high() > high) high = *range.high();
            sum = sum + rate->value;
        }
        RC_ASSERT(average.has_value());
        RC_ASSERT(average->value == sum / quotient{days.length()});
        const auto range = rate_range(rates, "USD", "AZN", days);
        RC_ASSERT(*range->range->low() == low);
        RC_ASSERT(*range->range->high() == high);
    }));
}

TEST_CASE("there and back is where one was, whichever way round", "[rates]")
{
    CHECK(rc::check([] {
        const auto a = any_unit();
        const auto b = any_unit();
        const auto when = any_day();
        RC_PRE(a != b);
        RC_ASSERT(worth(a, b, when) * worth(b, a, when) == quotient{1});
    }));
}

TEST_CASE("a way over a third currency of the same day is no detour", "[rates]")
{
    CHECK(rc::check([] {
        const auto a = any_unit();
        const auto b = any_unit();
        const auto c = any_unit();
        const auto when = any_day();
        RC_PRE(a != b && b != c && a != c);
        RC_ASSERT(worth(a, b, when) * worth(b, c, when) == worth(a, c, when));
    }));
}
