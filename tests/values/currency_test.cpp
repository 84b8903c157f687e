// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include <assay/currency.hpp>

using namespace assay;

static_assert(currency{"AZN"}.minor_digits() == 2);
static_assert(currency{"JPY"}.minor_digits() == 0);
static_assert(currency{"KWD"}.minor_digits() == 3);
static_assert(currency::from_code("AZM")->successor() == currency{"AZN"});
static_assert(!currency::from_code("ABC"));

TEST_CASE("every currency is found by its code, in order", "[currency]")
{
    auto seen = std::set<std::string_view>{};
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto unit = currency::nth(i);
        CHECK(currency::from_code(unit.code()) == unit);
        CHECK(seen.insert(unit.code()).second);
        CHECK_FALSE(unit.name().empty());
        if (i > 0) CHECK(currency::nth(i - 1) < unit);
    }
    CHECK(seen.size() > 300);
}

TEST_CASE("a currency that took over is one, from a day on", "[currency]")
{
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto& facts = currency::nth(i).facts();
        if (facts.successor.empty()) continue;
        CAPTURE(facts.code);
        CHECK(currency::from_code(facts.successor));
        CHECK_FALSE(facts.ratio.empty());
        CHECK(facts.changeover != 0);
    }
    const auto ratio_of = [](const char* code) { return currency::from_code(code)->facts().ratio; };
    CHECK(ratio_of("AZM") == "5000");
    CHECK(ratio_of("DEM") == "1.95583");
    CHECK(ratio_of("RUR") == "1000");
    CHECK(ratio_of("TRL") == "1000000");
    CHECK(currency::from_code("AZM")->facts().changeover == 13149);  // 2006-01-01
}

TEST_CASE("codes are capitals of three letters", "[currency]")
{
    for (const auto* code : {"", "AZ", "azn", "AZNN", "A\xC3\x9C"}) {
        CAPTURE(code);
        CHECK_FALSE(currency::from_code(code));
    }
}
