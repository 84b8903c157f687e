// SPDX-License-Identifier: BSL-1.0
// restated_figures.hpp - what a claim's figure would have to be, as the article would print it.
#pragma once

#include <algorithm>  // std::min
#include <optional>
#include <string>
#include <string_view>

#include <assay/check/claim_context.hpp>
#include <assay/check/restate.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

/// Whether a figure's value is that of its digits and its scale word: not so of cents, of basis
/// points and of numbers in words.
[[nodiscard]] inline auto is_plain_number(std::string_view text, const stated_number& number)
    -> bool
{
    auto digits = std::string{};
    for (const auto c : number.digits.in(text)) {
        if (c != ',') digits += c;
    }
    const auto value = parse_decimal(digits);
    return value && value->shifted(number.scale) == number.value && number.divisor == 1;
}

}  // namespace detail

/// `stated` with another value; none of a range, of a number in words, or where nothing or less
/// would be left. Digits are kept down to 10^`finest`.
[[nodiscard]] inline auto restated(const claim_context& context, const figure& stated,
                                   const quotient& value, std::optional<int> finest = {})
    -> std::optional<std::string>
{
    auto number = stated.number;
    if (stated.is_range() || value <= quotient{0} || !detail::is_plain_number(context.text, number))
        return std::nullopt;
    if (finest) {
        const auto size = value.rounded_to_precision(9, rounding::half_even).adjusted_exponent();
        number.coarsest =
            std::min(number.coarsest, number.value.adjusted_exponent() - size + *finest);
    }
    return restate(context.text, stated, number, value, context.words);
}

}  // namespace assay
