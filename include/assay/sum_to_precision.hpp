// SPDX-License-Identifier: BSL-1.0
// sum_to_precision.hpp - sums of decimals so far apart that the exact sum would fill the memory.
//
//     sum_to_precision(parse_decimal("1e999999999").value(), 1, 3, rounding::half_even);
//                                                                          // 1.00E+999999999
#pragma once

#include <algorithm>  // std::min
#include <cstdint>

#include <assay/decimal.hpp>
#include <assay/rounding.hpp>

namespace assay {

/// a + b rounded once to `count` significant digits, however far apart they are: what an exact sum
/// would need too many digits for. Precondition: count > 0.
[[nodiscard]] constexpr auto sum_to_precision(const decimal& a, const decimal& b, int count,
                                              rounding mode) -> decimal
{
    const auto a_leads =
        b.is_zero() || (!a.is_zero() && a.adjusted_exponent() >= b.adjusted_exponent());
    const auto& large = a_leads ? a : b;
    const auto& small = a_leads ? b : a;
    // Below all that the sum may keep, and below the larger one's own digits.
    const auto last = std::min(std::int64_t{large.exponent()} - 1,
                               std::int64_t{large.adjusted_exponent()} - count - 2);
    if (small.adjusted_exponent() >= last || large.is_zero()) {
        return (a + b).rounded_to_precision(count, mode);
    }
    // Digits that only decide a rounding are kept as one that no later rounding takes for a tie.
    const auto rest = small.quantized(static_cast<int>(last), rounding::zero_five_up);
    return (large + rest).rounded_to_precision(count, mode);
}

}  // namespace assay
