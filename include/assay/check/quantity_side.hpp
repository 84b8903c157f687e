// SPDX-License-Identifier: BSL-1.0
// quantity_side.hpp - one side of a conversion of units as the values that its print can stand for:
// "9 m", "29 ft 4 1/2 in", "175 km/h".
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/check/stated_side.hpp>
#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/interval.hpp>

namespace assay {

/// Whether only one digit was printed: "9 m", "0.9 in".
[[nodiscard]] inline auto has_one_digit(const stated_number& number) -> bool
{
    return !number.is_scaled() && !number.value.is_zero() && number.finest == number.coarsest &&
           number.value.adjusted_exponent() == number.finest;
}

namespace detail {

/// Half of the step of a number printed with a fraction ("29 ft 4 1/2 in"); none of any other.
[[nodiscard]] inline auto half_of_fraction(std::string_view text, const figure& stated,
                                           const stated_number& number) -> std::optional<decimal>
{
    if (number.finest >= 0 || number.is_scaled()) return std::nullopt;
    const auto print = stated.span.in(text);
    for (std::size_t i = 0; i + 1 < print.size(); ++i) {
        const auto is_point = print[i] == '.' || print[i] == ',';
        if (is_point && print[i + 1] >= '0' && print[i + 1] <= '9') return std::nullopt;
    }
    const auto is_whole = [&](int times) {
        return (number.value * decimal{times}).normalized().exponent() >= 0;
    };
    if (is_whole(2)) return decimal::scaled(25, -2);
    return is_whole(4) ? std::optional{decimal::scaled(125, -3)} : std::nullopt;
}

}  // namespace detail

/// A quantity as one side of a conversion. One digit stands for itself: that no second one was
/// printed says nothing of round numbers. As a source a small plain number is as sharp as its two
/// first digits, for a measurement is no sum of money, yet nobody rounds 60 to 100.
[[nodiscard]] inline auto quantity_side(std::string_view text, const figure& stated, range_end end,
                                        bool is_source) -> stated_side
{
    const auto& number = number_at(stated, end);
    auto side = side_of(stated, end);
    if (stated.is_range() && end == range_end::none) return side;
    if (const auto slack = detail::half_of_fraction(text, stated, number)) {
        side.strict = interval::closed(number.value - *slack, number.value + *slack);
        side.lenient = side.strict;
    } else if (has_one_digit(number)) {
        const auto half = decimal::scaled(5, number.finest - 1);
        side.strict = around(number.value, number.finest);
        side.lenient = interval::closed(number.value - half, number.value + half);
    }
    if (is_source && is_exact_source(stated, number)) side.lenient = side.strict;
    return side;
}

/// What a number that is counted in fives ("175 km/h", "140 mph") stands for; none where it is not.
[[nodiscard]] inline auto in_fives(const figure& stated, range_end end) -> std::optional<interval>
{
    const auto& number = number_at(stated, end);
    if (number.fractional || number.is_scaled() || number.value.is_zero()) return std::nullopt;
    const auto last_digits = number.value.shifted(-number.coarsest);
    const auto ends_in_five = (last_digits * decimal::scaled(2, -1)).normalized().exponent() >= 0;
    const auto third = std::max(number.value.adjusted_exponent() - 2, number.finest);
    const auto place = ends_in_five ? number.coarsest : std::min(number.coarsest - 1, third);
    if (place < number.finest || number.value.adjusted_exponent() <= place) return std::nullopt;
    const auto half = decimal::scaled(25, place - 1);
    return interval::closed(number.value - half, number.value + half);
}

}  // namespace assay
