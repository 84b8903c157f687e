// SPDX-License-Identifier: BSL-1.0
// division.hpp - integer division with one of the eight rounding modes.
#pragma once

#include <assay/detail/integer.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// Whether a quotient cut towards zero has to move one step away from it. `twice` compares twice
/// the remainder with the divisor: below 0, 0 or above; the remainder is not zero.
[[nodiscard]] constexpr auto rounds_away(rounding mode, bool negative, int last_digit, int twice)
    -> bool
{
    switch (mode) {
        case rounding::ceiling: return !negative;
        case rounding::floor: return negative;
        case rounding::down: return false;
        case rounding::up: return true;
        case rounding::half_down: return twice > 0;
        case rounding::half_up: return twice >= 0;
        case rounding::half_even: return twice > 0 || (twice == 0 && last_digit % 2 != 0);
        case rounding::zero_five_up: return last_digit == 0 || last_digit == 5;
    }
    return false;
}

/// dividend / divisor, rounded to an integer. Precondition: divisor > 0.
template <typename Integer>
[[nodiscard]] constexpr auto divide(const Integer& dividend, const Integer& divisor, rounding mode)
    -> Integer
{
    auto quotient = Integer{dividend / divisor};
    auto rest = Integer{dividend - quotient * divisor};
    if (rest == 0) return quotient;
    const auto negative = dividend < 0;
    if (negative) rest = Integer{-rest};
    const auto other = Integer{divisor - rest};  // rest and other against each other: no overflow
    const auto twice = rest > other ? 1 : rest == other ? 0 : -1;
    auto last = static_cast<int>(Integer{quotient % 10});
    if (last < 0) last = -last;
    if (rounds_away(mode, negative, last, twice)) quotient += negative ? -1 : 1;
    return quotient;
}

}  // namespace assay::detail
