// SPDX-License-Identifier: BSL-1.0
// Which currency a country pays in.
#include "support/catch.hpp"

#include <string_view>

#include <assay/home_currency.hpp>

using namespace assay;

TEST_CASE("a country's currency is its own, or that of the union or neighbour whose it uses",
          "[currency]")
{
    const auto [country, code] = GENERATE(table<std::string_view, std::string_view>({
        {"AU", "AUD"},
        {"AZ", "AZN"},
        {"BG", "EUR"},
        {"EC", "USD"},
        {"GL", "DKK"},
        {"NA", "NAD"},
        {"PS", "ILS"},
        {"SN", "XOF"},
        {"ZW", "ZWG"},
    }));
    CAPTURE(country);
    REQUIRE(home_currency(country));
    CHECK(home_currency(country)->code() == code);
}

TEST_CASE("what is no country in capitals has no currency", "[currency]")
{
    const auto* word = GENERATE("", "A", "UK", "XQ", "au", "AUS", "AQ");
    CAPTURE(word);
    CHECK_FALSE(home_currency(word));
}

TEST_CASE("every country pays in a currency that is in use", "[currency]")
{
    for (const auto& one : generated::countries) {
        CAPTURE(one.code);
        CHECK(one.money.is_active());
        CHECK(home_currency(one.code) == one.money);
    }
}
