// SPDX-License-Identifier: BSL-1.0
// restate.hpp - a figure with another value, in the article's own notation: "$820,000" becomes
// "$820 million".
#pragma once

#include <algorithm>  // std::max, std::ranges::transform
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

/// Commas between thousands; no-break spaces where the decimal sign is a comma.
[[nodiscard]] inline auto grouped(const decimal& value, decimal_sign decimals = decimal_sign::point)
    -> std::string
{
    auto text = to_string(value);
    const auto point = std::min(text.find('.'), text.size());
    const auto has_comma = decimals == decimal_sign::comma;
    if (has_comma && point < text.size()) text[point] = ',';
    const auto first = text.starts_with('-') ? std::size_t{1} : std::size_t{0};
    for (auto at = point; at > first + 3;) {
        at -= 3;
        text.insert(at, has_comma ? "\u00A0" : ",");
    }
    return text;
}

[[nodiscard]] inline auto spelling_of(const scale_style& style, int power) -> std::string_view
{
    switch (power) {
        case 3: return style.thousand;
        case 6: return style.million;
        case 9: return style.billion;
        case 12: return style.trillion;
        default: return {};
    }
}

/// The style that writes `power` as `word` does; the first one where none does.
[[nodiscard]] inline auto style_of(const lexicon& words, std::string_view word, int power)
    -> const scale_style&
{
    for (const auto& style : words.scale_styles) {
        if (spelling_of(style, power) == word) return style;
    }
    return words.scale_styles.front();
}

/// The scale that leaves one to three digits before the point; 0 for small sums.
[[nodiscard]] inline auto fitting_scale(const decimal& value) -> int
{
    if (value.is_zero()) return 0;
    const auto magnitude = value.adjusted_exponent();
    return magnitude < 6 ? 0 : std::min(magnitude / 3 * 3, 12);
}

/// The scale of a printed number where it leaves one to three digits of `value` before the point,
/// else that which does.
[[nodiscard]] inline auto kept_scale(const decimal& value, int scale) -> int
{
    const auto keeps = scale != 0 && !value.is_zero() && value.adjusted_exponent() >= scale &&
                       value.adjusted_exponent() < scale + 3;
    return keeps ? scale : fitting_scale(value);
}

/// A value in units of 10^scale as it is printed: no zeros at the end of a fraction.
[[nodiscard]] inline auto counted_in(const decimal& value, int scale) -> decimal
{
    const auto shown = value.shifted(-scale).normalized();
    return shown.exponent() > 0 ? shown.quantized(0, rounding::half_even) : shown;
}

/// The same of a sum: without a scale word, parts of a unit have all digits of the minor unit.
[[nodiscard]] inline auto sum_counted_in(const decimal& value, int scale, currency unit) -> decimal
{
    const auto shown = counted_in(value, scale);
    const auto pays_parts = scale == 0 && shown.exponent() < 0;
    return pays_parts && -shown.exponent() < unit.minor_digits()
               ? shown.quantized(-unit.minor_digits(), rounding::half_even)
               : shown;
}

}  // namespace detail

/// How many digits of a figure are meant: two at least.
[[nodiscard]] inline auto meant_digits(const stated_number& number) -> int
{
    if (number.value.is_zero()) return 2;
    return std::max(2, number.value.adjusted_exponent() - number.coarsest + 1);
}

/// Prints `value` as the text printed `number` of the figure `stated`, to as many digits. None for
/// an end of a range that would need another scale word than the other end.
[[nodiscard]] inline auto restate(std::string_view text, const figure& stated,
                                  const stated_number& number, const quotient& value,
                                  const lexicon& words) -> std::optional<std::string>
{
    const auto rounded = value.rounded_to_precision(meant_digits(number), rounding::half_even);
    const auto scale = detail::kept_scale(rounded, number.scale);
    const auto shown = detail::counted_in(rounded, scale);

    const auto old_word = number.scale_word.in(text);
    auto restated = std::string{stated.span.in(text)};
    if (stated.is_range() && scale != number.scale) return std::nullopt;
    const auto offset = stated.span.begin;
    const auto begin = number.digits.begin - offset;
    auto end = std::max(number.digits.end, number.scale_word.end) - offset;
    auto amount = detail::grouped(
        abs(shown), words.decimals);  // a minus stands before the sign, outside the digits
    if (scale == number.scale) {
        end = number.digits.end - offset;
    } else if (scale != 0) {
        const auto& style = detail::style_of(words, old_word, number.scale);
        const auto glued = number.scale != 0 && number.digits.end == number.scale_word.begin;
        if (!glued) amount += ' ';
        amount += detail::spelling_of(style, scale);
    }
    restated.replace(begin, end - begin, amount);
    return restated;
}

}  // namespace assay
