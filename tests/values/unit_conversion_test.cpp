// SPDX-License-Identifier: BSL-1.0
// One unit told in another one, exactly.
#include "support/catch.hpp"

#include <assay/unit_conversion.hpp>

using namespace assay;
using namespace assay::literals;

TEST_CASE("a quantity is told in another unit exactly", "[values][unit]")
{
    const auto [amount, from, to, told] = GENERATE(table<decimal, unit, unit, quotient>({
        {10, unit::mile, unit::kilometre, 16.09344_dec},
        {103, unit::kilometre, unit::mile, 103_dec / 1.609344_dec},
        {1, unit::square_mile, unit::acre, 640},
        {2000, unit::pound, unit::short_ton, 1},
        {90, unit::kilometre_per_hour, unit::metre_per_second, 25},
        {1, unit::knot, unit::kilometre_per_hour, 1.852_dec},
        {42, unit::us_gallon, unit::oil_barrel, 1},
        {38, unit::celsius, unit::fahrenheit, 100.4_dec},
        {-40, unit::fahrenheit, unit::celsius, -40},
        {5, unit::fahrenheit, unit::celsius, -15},
        {0, unit::kelvin, unit::celsius, -273.15_dec},
        {1, unit::psi, unit::pascal, 4.4482216152605_dec / 0.00064516_dec},
    }));
    CAPTURE(to_string(from), to_string(to));
    const auto how = unit_conversion_between(from, to);
    REQUIRE(how);
    CHECK(convert(quotient{amount}, *how) == told);
    CHECK(convert(told, how->reversed()) == quotient{amount});
    CHECK(convert(interval::point(amount), *how) == interval::point(told));
}

TEST_CASE("a difference of temperatures knows no zero", "[values][unit]")
{
    const auto how = unit_conversion_between(unit::celsius, unit::fahrenheit)->of_differences();
    CHECK(convert(quotient{2}, how) == quotient{3.6_dec});
    CHECK(convert(quotient{3.6_dec}, how.reversed()) == quotient{2});
}

TEST_CASE("units of two dimensions are no conversion", "[values][unit]")
{
    CHECK_FALSE(unit_conversion_between(unit::mile, unit::square_mile));
    CHECK_FALSE(unit_conversion_between(unit::tonne, unit::tonne_of_tnt));
}
