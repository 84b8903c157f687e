// SPDX-License-Identifier: BSL-1.0
// division.hpp - integer division with one of the eight rounding modes.
#pragma once

#include <cstdint>

#include <assay/detail/integer.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// Where a value lies between a quotient cut towards zero and its neighbour away from zero.
struct cut_place {
    bool inside = false;  // at neither of the two
    bool above = false;   // nearer to the neighbour
    bool tie = false;
};

/// Whether a quotient cut towards zero has to move one step away from it. Without branches, for no
/// processor guesses which way the next amount will be rounded.
template <typename Integer>
[[nodiscard]] constexpr auto rounds_away(rounding mode, bool negative, const Integer& quotient,
                                         cut_place place) -> bool
{
    switch (mode) {
        case rounding::ceiling: return place.inside & !negative;
        case rounding::floor: return place.inside & negative;
        case rounding::down: return false;
        case rounding::up: return place.inside;
        case rounding::half_down: return place.above;
        case rounding::half_up: return place.above | place.tie;
        case rounding::half_even: return place.above | (place.tie & (quotient % 2 != 0));
        case rounding::zero_five_up: return place.inside && quotient % 5 == 0;
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
    const auto other = Integer{divisor - rest};  // rest and other against each other: no overflow
    const auto away =
        rounds_away(mode, negative, quotient, {rest != 0, rest > other, rest == other});
    quotient += static_cast<unsigned>(away);
    return quotient;
}

/// dividend / divisor, rounded to an integer. Precondition: divisor > 0.
[[nodiscard]] constexpr auto divide(std::int64_t dividend, std::uint64_t divisor, rounding mode)
    -> std::int64_t
{
    const auto negative = dividend < 0;
    const auto size = static_cast<std::uint64_t>(dividend);
    const auto cut = divide_sizes(negative ? 0 - size : size, divisor, negative, mode);
    return static_cast<std::int64_t>(negative ? 0 - cut : cut);
}
[[nodiscard]] inline auto divide(const wide_integer& dividend, const wide_integer& divisor,
                                 rounding mode) -> wide_integer
{
    if (dividend >= 0) return divide_sizes(dividend, divisor, false, mode);
    return -divide_sizes(wide_integer{-dividend}, divisor, true, mode);
}

}  // namespace assay::detail
