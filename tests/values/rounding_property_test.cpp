// SPDX-License-Identifier: BSL-1.0
// Rounding against an oracle on plain big integers, and the laws of rounding.
#include "support/catch.hpp"
#include "support/decimal_oracle.hpp"

#include <algorithm>  // std::min
#include <utility>    // std::swap

#include <rapidcheck.h>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>
#include <assay/sum_to_precision.hpp>

using namespace assay;
using oracle::any_decimal;
using oracle::any_decimal_but_zero;
using oracle::any_mode;
using oracle::cpp_int;

namespace {

/// Ties, one digit beside them, and anything.
auto any_to_round() -> rc::Gen<decimal>
{
    return rc::gen::oneOf(any_decimal(),
                          rc::gen::apply(
                              [](const decimal& whole, int tail, int places) {
                                  const auto digit = decimal::scaled(tail, -2).shifted(places);
                                  return whole.quantized(places, rounding::down) + digit;
                              },
                              any_decimal(), rc::gen::inRange(47, 53), rc::gen::inRange(-20, 20)));
}

/// above / below with `count` significant digits, the slow way.
auto quotient_to_precision(const decimal& a, const decimal& b, int count, rounding mode) -> decimal
{
    const auto lowest = std::min(a.exponent(), b.exponent());
    auto above = oracle::units_of(a, lowest);
    auto below = oracle::units_of(b, lowest);
    if (below < 0) {
        above = -above;
        below = -below;
    }
    const auto limit = oracle::power_of_ten(count);
    auto exponent = 0;
    for (; abs(above) * 10 < below * limit; --exponent) above *= 10;
    for (; abs(above) >= below * limit; ++exponent) below *= 10;
    return oracle::make_decimal(oracle::divide(above, below, mode), exponent);
}

}  // namespace

TEST_CASE("giving up digits agrees with a slow oracle in every mode", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_to_round();
        const auto mode = *any_mode();
        const auto places = *rc::gen::inRange(1, 70);
        const auto rounded =
            oracle::divide(oracle::coefficient_of(a), oracle::power_of_ten(places), mode);
        const auto exponent = a.exponent() + places;
        RC_ASSERT(oracle::is_written(a.quantized(exponent, mode), rounded, exponent));
        RC_ASSERT(oracle::is_written(a.rounded(-exponent, mode), rounded, exponent));
    }));
}

TEST_CASE("rounding to significant digits is rounding at their last place", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_to_round();
        const auto mode = *any_mode();
        const auto count = *rc::gen::inRange(1, 45);
        const auto cut = a.rounded_to_precision(count, mode);
        RC_ASSERT(cut.digits() <= count);
        if (a.digits() <= count) {
            RC_ASSERT(to_scientific(cut) == to_scientific(a));
        } else {
            RC_ASSERT(cut.digits() == count);
            RC_ASSERT(cut == a.quantized(a.adjusted_exponent() - count + 1, mode));
        }
    }));
}

TEST_CASE("a quotient is rounded once, and as a slow oracle does", "[quotient][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *any_decimal_but_zero();
        const auto mode = *any_mode();
        const auto places = *rc::gen::inRange(-30, 50);
        const auto lowest = std::min(a.exponent(), b.exponent());
        auto above = cpp_int{oracle::units_of(a, lowest)};
        auto below = cpp_int{oracle::units_of(b, lowest)};
        (places > 0 ? above : below) *= oracle::power_of_ten(places > 0 ? places : -places);
        const auto expected =
            below < 0 ? oracle::divide(-above, -below, mode) : oracle::divide(above, below, mode);
        RC_ASSERT(oracle::is_written((a / b).rounded(places, mode), expected, -places));
    }));
}

TEST_CASE("a quotient has the significant digits that a slow oracle finds", "[quotient][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal_but_zero();
        const auto b = *any_decimal_but_zero();
        const auto mode = *any_mode();
        const auto count = *rc::gen::inRange(1, 50);
        const auto found = (a / b).rounded_to_precision(count, mode);
        RC_ASSERT(found.digits() <= count);
        RC_ASSERT(found == quotient_to_precision(a, b, count, mode));
    }));
}

TEST_CASE("an exact quotient is written as near to its ideal exponent as it can be",
          "[quotient][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *any_decimal_but_zero();
        const auto product = a * b;
        const auto found = (product / b).rounded_to_precision(100, *any_mode());
        RC_ASSERT(found == a);
        RC_ASSERT(found.exponent() == a.exponent());  // the ideal one: that of a × b less b's
        RC_ASSERT((product / b).to_decimal() == a);
        RC_ASSERT(product / b == a);
    }));
}

TEST_CASE("rounding never turns an order round", "[decimal][quotient][property]")
{
    CHECK(rc::check([] {
        auto a = *any_to_round();
        auto b =
            *rc::gen::oneOf(any_to_round(), rc::gen::just(a + decimal::scaled(1, a.exponent())));
        if (a > b) std::swap(a, b);
        const auto mode = *any_mode();
        const auto places = *rc::gen::inRange(-20, 20);
        const auto count = *rc::gen::inRange(1, 40);
        const auto divisor = abs(*any_decimal_but_zero());
        RC_ASSERT(a.quantized(places, mode) <= b.quantized(places, mode));
        RC_ASSERT(a.rounded_to_precision(count, mode) <= b.rounded_to_precision(count, mode));
        RC_ASSERT((a / divisor).rounded(places, mode) <= (b / divisor).rounded(places, mode));
        RC_ASSERT(a / divisor <= b / divisor);
    }));
}

TEST_CASE("each mode rounds to the side that it is named after", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_to_round();
        const auto exponent = *rc::gen::inRange(-20, 20);
        const auto at = [&](rounding mode) { return a.quantized(exponent, mode); };
        const auto unit = decimal::scaled(1, exponent);
        RC_ASSERT(at(rounding::floor) <= a && a < at(rounding::floor) + unit);
        RC_ASSERT(at(rounding::ceiling) >= a && a > at(rounding::ceiling) - unit);
        RC_ASSERT(abs(at(rounding::down)) <= abs(a));
        RC_ASSERT(abs(at(rounding::up)) >= abs(a));
        for (const auto mode : {rounding::half_down, rounding::half_even, rounding::half_up}) {
            RC_ASSERT(abs(at(mode) - a) * 2 <= unit);
        }
        RC_ASSERT(at(rounding::floor) == -(-a).quantized(exponent, rounding::ceiling));
        RC_ASSERT(at(rounding::half_even) == -(-a).quantized(exponent, rounding::half_even));
    }));
}

TEST_CASE("a sum to a precision is the sum, rounded", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_to_round();
        const auto other = *any_decimal();
        // Anything, something far smaller, and something that leaves next to nothing.
        const auto b = *rc::gen::element(
            other, other.shifted(-60), other.shifted(a.exponent() - other.adjusted_exponent() - 2),
            other.shifted(-60) - a);
        const auto mode = *any_mode();
        const auto count = *rc::gen::inRange(1, 45);
        RC_ASSERT(to_scientific(sum_to_precision(a, b, count, mode)) ==
                  to_scientific((a + b).rounded_to_precision(count, mode)));
    }));
}
