// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <assay/money.hpp>

using namespace assay;
using namespace assay::literals;

TEST_CASE("money rounds to the minor unit of its currency", "[money]")
{
    CHECK(money{2.345_dec, "EUR"}.rounded(rounding::half_even) == money{2.34_dec, "EUR"});
    CHECK(money{-2.345_dec, "EUR"}.rounded(rounding::half_up) == money{-2.35_dec, "EUR"});
    CHECK(money{2.5_dec, "JPY"}.rounded(rounding::half_even) == money{2, "JPY"});
    CHECK(money{2.5_dec, "KWD"}.rounded(rounding::half_even) == money{2.5_dec, "KWD"});
}

TEST_CASE("currencies do not mix", "[money]")
{
    CHECK(money{1, "EUR"} + money{0.50_dec, "EUR"} == money{1.5_dec, "EUR"});
    CHECK_THROWS_AS((money{1, "EUR"} + money{1, "USD"}), currency_mismatch);
    CHECK_THROWS_WITH((money{1, "EUR"} - money{1, "USD"}),
                      "cannot combine EUR and USD without a rate");
    CHECK(money{1, "EUR"} != money{1, "USD"});
    CHECK((money{1, "EUR"} <=> money{2, "USD"}) == std::partial_ordering::unordered);
    CHECK(money{2, "AZN"} * 1.5_dec == money{3, "AZN"});
}
