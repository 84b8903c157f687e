// SPDX-License-Identifier: BSL-1.0
// print_money.hpp - money as English newsrooms print it.
//
//     const auto cost = money{1'400'000'000, "AZN"};
//     to_string(cost)                                               AZN 1400000000
//     to_string(cost, {.grouping = true, .digits = 2})              AZN 1,400,000,000.00
//     to_string(cost, {.scale = scale_notation::words})             AZN 1.4 billion
//     to_string(cost, {.unit = unit_notation::symbol,
//                      .scale = scale_notation::letters})           ₼1.4bn
//     to_string(cost, {.unit = unit_notation::word,
//                      .scale = scale_notation::words})             1.4 billion manat
//     to_string(money{-5.20_dec, "USD"},
//               {.unit = unit_notation::symbol})                    -$5.20
//
// No digit is lost that the style does not give up by name: 1,412,345,678 in words is 1.412345678
// billion. Where a currency has no symbol or word of its own alone, its code is printed, so that
// parse_money reads back what was meant.
#pragma once

#include <algorithm>  // std::min, std::max
#include <cstddef>
#include <cstdint>
#include <iterator>  // std::back_inserter
#include <optional>
#include <string>
#include <string_view>
#include <utility>  // std::move

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/detail/ascii.hpp>
#include <assay/detail/number_layout.hpp>
#include <assay/detail/number_spec.hpp>
#include <assay/detail/scale_notation.hpp>
#include <assay/money.hpp>
#include <assay/rounding.hpp>

namespace assay {

enum class unit_notation : std::uint8_t { code, symbol, word };

enum class scale_notation : std::uint8_t {
    none,
    words,   // million, billion, trillion
    letters  // k, m, bn, tn
};

struct money_style {
    unit_notation unit = unit_notation::code;
    scale_notation scale = scale_notation::none;
    bool grouping = false;  // 1,400,000; always where a scale is asked for
    /// So many after the point; where there is none, as they are.
    std::optional<int> digits = std::nullopt;
    /// How digits are given up; without it only zeros are.
    std::optional<rounding> mode = std::nullopt;
};

namespace detail {

/// Where a value's first digit stands decides: from 1 to 999 of a scale, more only of the largest.
[[nodiscard]] inline auto scale_of(const decimal& value, scale_notation notation)
    -> const scale_spelling*
{
    if (notation == scale_notation::none || value.is_zero()) return nullptr;
    for (const auto& scale : scale_spellings) {
        const auto is_printed = notation == scale_notation::letters || scale.power >= 6;
        if (is_printed && value.adjusted_exponent() >= scale.power) return &scale;
    }
    return nullptr;
}

/// A value in units of a scale. Zeros go that were only written to reach the point.
[[nodiscard]] inline auto in_scale(const decimal& value, const scale_spelling* scale) -> decimal
{
    if (scale == nullptr) return value;
    const auto shifted = value.shifted(-scale->power);
    return value.exponent() > 0 ? shifted : shifted.without_zeros(0);
}

[[nodiscard]] inline auto with_digits(const decimal& value, const money_style& style) -> decimal
{
    if (!style.digits) return value;
    if (style.mode) return value.quantized(-*style.digits, *style.mode);
    const auto kept = value.without_zeros(-*style.digits);
    return kept.quantized(std::min(-*style.digits, kept.exponent()), rounding::down);
}

/// "1234.50", with an exponent only where that would need more digits than a decimal may have.
[[nodiscard]] inline auto written_digits(const decimal& value) -> std::string
{
    const auto places = std::int64_t{value.exponent()};
    const auto count = std::int64_t{value.digits()};
    const auto written = places > 0 ? count + places : std::max(count, 1 - places);
    return written <= decimal::max_digits ? to_string(value) : to_scientific(value);
}

/// Signs touch their number, "$5" and "₼5"; letters do not, "Kč 5".
[[nodiscard]] constexpr auto ends_in_a_sign(std::string_view symbol) noexcept -> bool
{
    const auto last = symbol.back();
    if (static_cast<unsigned char>(last) < 0x80U) return last == '$';
    return !begins_accented(symbol[symbol.size() - 2]);
}

struct scaled_value {
    decimal number;
    const scale_spelling* scale;  // none where it is null
};

[[nodiscard]] inline auto scaled(const decimal& value, const money_style& style) -> scaled_value
{
    const auto* scale = scale_of(value, style.scale);
    auto number = with_digits(in_scale(value, scale), style);
    // 999.96 million may have become 1,000.0 million.
    const auto whole = scale == nullptr ? number : number.shifted(scale->power);
    const auto* carried = scale_of(whole, style.scale);
    if (carried == scale) return {std::move(number), scale};
    return {with_digits(in_scale(whole, carried), style), carried};
}

/// What the specification says of digits and notation has been done; what it says of sign, zeros,
/// separator and filling is done here.
template <typename Out>
auto put_money(Out out, const scaled_value& value, currency unit, const money_style& style,
               number_spec spec) -> Out
{
    const auto number = written_digits(abs(value.number));
    auto before = std::string{};
    auto after = std::string{};
    if (value.scale != nullptr) {
        after = style.scale == scale_notation::letters ? value.scale->letters
                                                       : " " + std::string{value.scale->word};
    }
    if (style.unit == unit_notation::word && !unit.word().empty()) {
        const auto is_one = number == "1" && value.scale == nullptr;
        (after += ' ').append(is_one ? unit.word() : unit.plural());
    } else {
        const auto has_symbol = style.unit == unit_notation::symbol && !unit.symbol().empty();
        before = has_symbol ? unit.symbol() : unit.code();
        if (!ends_in_a_sign(before)) before += ' ';
    }
    if (style.grouping || style.scale != scale_notation::none) spec.separator = ',';
    return lay_out(out, {value.number.is_negative(), before, number, after}, spec);
}

}  // namespace detail

/// Throws decimal_overflow where the style asks for over 100,000 digits.
[[nodiscard]] inline auto to_string(const money& sum, const money_style& style = {}) -> std::string
{
    auto text = std::string{};
    const auto value = detail::scaled(sum.amount(), style);
    detail::put_money(std::back_inserter(text), value, sum.unit(), style, {});
    return text;
}

}  // namespace assay
