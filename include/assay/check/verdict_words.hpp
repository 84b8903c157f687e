// SPDX-License-Identifier: BSL-1.0
// verdict_words.hpp - values, gaps and reasons in plain words, for explanations of every kind.
#pragma once

#include <string>
#include <string_view>

#include <assay/check/verdict.hpp>
#include <assay/decimal.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// A value without trailing zeros; long ones rounded to twelve digits, which is said by "≈".
[[nodiscard]] inline auto shown_value(const quotient& value) -> std::string
{
    constexpr auto longest = 12;
    const auto exact = value.to_decimal();
    if (exact && exact->digits() <= longest) return to_string(exact->normalized());
    return to_string(value.rounded_to_precision(longest, rounding::half_even).normalized());
}

[[nodiscard]] inline auto percent(const quotient& share) -> std::string
{
    const auto shown = (share * quotient{100}).rounded(2, rounding::half_even);
    return (shown.is_negative() ? "" : "+") + to_string(shown) + " %";
}

[[nodiscard]] inline auto agreement(verdict_reason reason) -> std::string_view
{
    switch (reason) {
        case verdict_reason::exact: return "equal to the minor unit";
        case verdict_reason::rounded: return "agrees to the digits printed";
        case verdict_reason::source_rounded: return "agrees within the rounding of the source";
        case verdict_reason::truncated: return "agrees with digits cut instead of rounded";
        case verdict_reason::other_rate:
            return "agrees at this rate, or within 0.25 % of it, though not at the default one";
        case verdict_reason::other_reading: return "agrees with the units read so";
        case verdict_reason::hedged: return "agrees within its hedge";
        case verdict_reason::coarse: return "agrees only by hard rounding";
        default: return "does not agree";
    }
}

}  // namespace assay::detail
