// SPDX-License-Identifier: BSL-1.0
// amount_algebra.hpp - sums, differences and ratios of stated amounts, which are bounds and not
// numbers.
//
//     sum_of(over_500, over_100).bounds;          // (600, unbounded)
//     factor_between(over_500.bounds, over_100.bounds)  // none: it may be anything
//
// Low ends are added to low ends, high ones to high ones; an end that is missing stays missing, and
// one that is open opens the sum's.
#pragma once

#include <optional>

#include <assay/interval.hpp>
#include <assay/normalise/record.hpp>  // stated_amount
#include <assay/quotient.hpp>

namespace assay {

/// Precondition: both are in one unit, and of things that add up (add_up.hpp).
[[nodiscard]] inline auto sum_of(const stated_amount& a, const stated_amount& b) -> stated_amount
{
    auto made = stated_amount{{}, a.bounds + b.bounds, a.likely + b.likely};
    if (a.value && b.value) made.value = *a.value + *b.value;
    return made;
}

/// By how much `a` is above `b`. Precondition: both are in one unit.
[[nodiscard]] inline auto difference_of(const stated_amount& a, const stated_amount& b)
    -> stated_amount
{
    auto made = stated_amount{{}, a.bounds - b.bounds, a.likely - b.likely};
    if (a.value && b.value) made.value = *a.value - *b.value;
    return made;
}

/// How many times `b` is in `a`; none where that may be any number, or `b` may be zero.
[[nodiscard]] inline auto factor_between(const interval& a, const interval& b)
    -> std::optional<interval>
{
    const auto above = [](const quotient* low, bool open) {
        return low != nullptr && !low->is_negative() && (open || !low->is_zero());
    };
    if (!above(b.low(), b.low_open())) return std::nullopt;
    auto made = a / b;
    const auto has_low = made.low() != nullptr && !made.low()->is_zero();
    if (!has_low && made.high() == nullptr) return std::nullopt;
    return made;
}

/// What is one of two amounts, or both in two tellings: bounds that hold either.
[[nodiscard]] inline auto either_of(const stated_amount& a, const stated_amount& b) -> stated_amount
{
    auto made = stated_amount{{}, hull(a.bounds, b.bounds), hull(a.likely, b.likely)};
    if (a.value && b.value && *a.value == *b.value) made.value = a.value;
    return made;
}

}  // namespace assay
