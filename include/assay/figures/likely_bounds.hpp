// SPDX-License-Identifier: BSL-1.0
// likely_bounds.hpp - which values a writer is likely to have had in mind: "over 500" is hardly
// said of 5,000.
//
// Nothing here is proof. What a number proves are its hard bounds (stated_interval.hpp); these are
// what readers take the words to suggest, and are for comparing and adding figures, never for
// calling one wrong. They follow how far a round number reaches: n = m × 10^k has the grain 10^k,
// or five times that where m ends in 5 (500: 100; 150: 50).
//
//     over 500   (500, 600]     about 20   [18, 22]      1.4 billion   [1.35, 1.45] billion
//     over 100   (100, 150]     nearly 500 [450, 500)    775 shells    775
//
// Sources: Cummins, Sauerland and Solt 2012 (what "more than n" leaves unsaid); Williams and Power
// 2013 (round numbers are taken for approximate); Jansen and Pollmann 2001 (which are round).
#pragma once

#include <algorithm>  // std::min, std::max

#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

namespace detail {

/// How round a number is: n = m × 10^k, of which k is that of the last digit that was meant.
struct roundness {
    decimal grain;        // 10^k, or five times that
    int digits = 0;       // of m
    bool is_one = false;  // m is 1
};

/// Precondition: above zero.
[[nodiscard]] inline auto roundness_of(const stated_number& stated) -> roundness
{
    const auto place = lenient_step(stated);
    const auto digits = stated.value.adjusted_exponent() - place + 1;
    const auto mantissa = stated.value.shifted(-place);
    const auto ends_in_five = digits > 1 && mantissa.normalized().exponent() == 0 &&
                              (mantissa * decimal{2}).normalized().exponent() > 0;
    return {decimal::scaled(ends_in_five ? 5 : 1, place), digits, mantissa == decimal{1}};
}

/// So many hundredths of a number.
[[nodiscard]] inline auto hundredths(const decimal& size, int count) -> decimal
{
    return size * decimal::scaled(count, -2);
}

[[nodiscard]] inline auto half_of(const decimal& size) -> decimal
{
    return size * decimal::scaled(5, -1);
}

/// How far a round number reaches that has no hedge.
[[nodiscard]] inline auto reach_of_round(const stated_number& stated) -> decimal
{
    return std::min(half_of(roundness_of(stated).grain), hundredths(stated.value, 5));
}

[[nodiscard]] inline auto reach_of_about(const stated_number& stated) -> decimal
{
    const auto round = roundness_of(stated);
    const auto least = stated.value * decimal::scaled(round.digits <= 2 ? 50 : 25, -3);
    return std::max(least, std::min(half_of(round.grain), hundredths(stated.value, 10)));
}

/// How far from the number behind "over" the next rounder one is.
[[nodiscard]] inline auto reach_of_over(const stated_number& stated) -> decimal
{
    const auto round = roundness_of(stated);
    return round.is_one ? half_of(stated.value) : round.grain;
}

/// Of a number without a hedge: itself where it counts sharply, else its last digit, or what a
/// round number reaches.
[[nodiscard]] inline auto likely_unhedged(const figure& stated) -> interval
{
    const auto& number = stated.number;
    if (is_exact_count(stated)) return interval::point(number.value);
    const auto is_round = number.is_scaled() || lenient_step(number) > 0;
    return interval::around(
        number.value, is_round ? reach_of_round(number) : half_step(number.value, number.finest));
}

/// A share in words, "more than half": ten points above it, five below.
[[nodiscard]] inline auto likely_share(const figure& stated) -> interval
{
    const auto share = stated.number.value / decimal{stated.number.divisor};
    const auto points = [](int count) { return quotient{decimal::scaled(count, -2)}; };
    switch (stated.qualifier) {
        case hedge::over: return interval::open_closed(share, share + points(10));
        case hedge::nearly: return interval::closed_open(share - points(5), share);
        case hedge::none:
        case hedge::about: return share_bounds(stated.number);
        default: return hard_bounds(stated);
    }
}

}  // namespace detail

/// What a figure is likely to stand for, in its own unit (members likely_low and likely_high of a
/// report). Unbounded where the words suggest no end: "at least 400", "hundreds or more".
[[nodiscard]] inline auto likely_bounds(const figure& stated) -> interval
{
    const auto& number = stated.number;
    if (stated.upper) return hard_bounds(stated);
    if (number.divisor != 1) return detail::likely_share(stated);
    if (number.value.is_negative() || number.value.is_zero()) return hard_bounds(stated);
    const auto& value = number.value;
    switch (stated.qualifier) {
        case hedge::none: return detail::likely_unhedged(stated);
        case hedge::about: return interval::around(value, detail::reach_of_about(number));
        case hedge::over:
            return interval::open_closed(value, value + detail::reach_of_over(number));
        case hedge::under: {
            const auto reach = std::min(detail::reach_of_over(number), detail::half_of(value));
            return interval::closed_open(value - reach, value);
        }
        case hedge::nearly: {
            const auto grain = detail::roundness_of(number).grain;
            return interval::closed_open(value - std::min(grain, detail::hundredths(value, 10)),
                                         value);
        }
        case hedge::at_least:
        case hedge::at_most:
        case hedge::up_to:
        case hedge::exactly: break;
    }
    return hard_bounds(stated);
}

}  // namespace assay
