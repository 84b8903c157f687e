// SPDX-License-Identifier: BSL-1.0
// division.hpp - integer division with one of the eight rounding modes.
#pragma once

#include <cstdint>

#include <assay/detail/integer.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// Whether a quotient cut towards zero has to move one step away from it. `twice` compares twice
/// the remainder with the divisor: below 0, 0 or above; the remainder is not zero.
template <typename Integer>
[[nodiscard]] constexpr auto rounds_away(rounding mode, bool negative, const Integer& quotient,
                                         int twice) -> bool
{
    switch (mode) {
        case rounding::ceiling: return !negative;
        case rounding::floor: return negative;
        case rounding::down: return false;
        case rounding::up: return true;
        case rounding::half_down: return twice > 0;
        case rounding::half_up: return twice >= 0;
        case rounding::half_even: return twice > 0 || (twice == 0 && quotient % 2 != 0);
        case rounding::zero_five_up: return quotient % 5 == 0;
    }
    return false;
}

/// dividend / divisor, both without sign; `negative` is the sign of the true dividend.
template <typename Integer>
[[nodiscard]] constexpr auto divide_sizes(const Integer& dividend, const Integer& divisor,
                                          bool negative, rounding mode) -> Integer
{
    auto quotient = Integer{dividend / divisor};
    const auto rest = Integer{dividend - quotient * divisor};
    if (rest == 0) return quotient;
    const auto other = Integer{divisor - rest};  // rest and other against each other: no overflow
    const auto twice = rest > other ? 1 : rest == other ? 0 : -1;
    if (rounds_away(mode, negative, quotient, twice)) ++quotient;
    return quotient;
}

/// dividend / divisor, rounded to an integer. Precondition: divisor > 0.
[[nodiscard]] constexpr auto divide(int128 dividend, int128 divisor, rounding mode) -> int128
{
    const auto negative = dividend < 0;
    const auto size = magnitude(dividend);
    const auto by = static_cast<uint128>(divisor);
    if (((size | by) >> 64U) == 0) {  // the machine's own division: several times as fast
        return with_sign(divide_sizes(static_cast<std::uint64_t>(size),
                                      static_cast<std::uint64_t>(by), negative, mode),
                         negative);
    }
    return with_sign(divide_sizes(size, by, negative, mode), negative);
}
[[nodiscard]] inline auto divide(const wide_integer& dividend, const wide_integer& divisor,
                                 rounding mode) -> wide_integer
{
    if (dividend >= 0) return divide_sizes(dividend, divisor, false, mode);
    return -divide_sizes(wide_integer{-dividend}, divisor, true, mode);
}

}  // namespace assay::detail
