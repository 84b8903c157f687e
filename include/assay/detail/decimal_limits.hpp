// SPDX-License-Identifier: BSL-1.0
// decimal_limits.hpp - how large a decimal may become, for us and for std::numeric_limits.
#pragma once

#include <limits>

namespace assay {

class decimal;

namespace detail {

inline constexpr auto max_digits = 100'000;
inline constexpr auto max_exponent = 1'999'999'999;

}  // namespace detail

}  // namespace assay

/// Exact and bounded only by the number of digits; there is no max() that one would want to print.
template <>
struct std::numeric_limits<assay::decimal> {
    static constexpr auto is_specialized = true;
    static constexpr auto is_signed = true;
    static constexpr auto is_integer = false;
    static constexpr auto is_exact = true;
    static constexpr auto is_bounded = true;
    static constexpr auto is_modulo = false;
    static constexpr auto is_iec559 = false;
    static constexpr auto has_infinity = false;
    static constexpr auto has_quiet_NaN = false;
    static constexpr auto has_signaling_NaN = false;
    static constexpr auto traps = false;
    static constexpr auto tinyness_before = false;
    static constexpr auto round_style = std::round_indeterminate;  // whoever rounds says how
    static constexpr auto radix = 10;
    static constexpr auto digits = assay::detail::max_digits;
    static constexpr auto digits10 = assay::detail::max_digits;
    static constexpr auto max_digits10 = assay::detail::max_digits;
    static constexpr auto max_exponent10 = assay::detail::max_exponent;
    static constexpr auto min_exponent10 = -assay::detail::max_exponent;
};
