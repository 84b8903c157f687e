// SPDX-License-Identifier: BSL-1.0
// bounds_in_words.hpp - "more than 400", "300 to 448", "775".
#pragma once

#include <string>

#include <fmt/format.h>

#include <assay/check/verdict_words.hpp>  // shown_value
#include <assay/decimal.hpp>
#include <assay/format.hpp>
#include <assay/interval.hpp>
#include <assay/rounding.hpp>

namespace assay::program {

/// With its thousands apart, and to 12 digits where it has no end.
[[nodiscard]] inline auto grouped_value(const quotient& value) -> std::string
{
    if (const auto whole = value.to_decimal()) return fmt::format("{:,}", whole->normalized());
    return fmt::format("{:,}", value.rounded_to_precision(12, rounding::half_even).normalized());
}

[[nodiscard]] inline auto bounds_in_words(const interval& bounds) -> std::string
{
    const auto* low = bounds.low();
    const auto* high = bounds.high();
    if (low == nullptr && high == nullptr) return "any number";
    if (bounds.is_point()) return grouped_value(*low);
    if (high == nullptr)
        return (bounds.low_open() ? "more than " : "at least ") + grouped_value(*low);
    if (low == nullptr)
        return (bounds.high_open() ? "less than " : "at most ") + grouped_value(*high);
    return grouped_value(*low) + " to " + grouped_value(*high) +
           (bounds.high_open() ? ", less than that" : "");
}

}  // namespace assay::program
