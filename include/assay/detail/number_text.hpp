// SPDX-License-Identifier: BSL-1.0
// number_text.hpp - the text of a number as a specification wants it: see format.hpp.
#pragma once

#include <algorithm>  // std::max
#include <array>
#include <charconv>  // std::to_chars_result
#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>  // std::errc

#include <assay/decimal.hpp>
#include <assay/detail/number_layout.hpp>
#include <assay/detail/number_spec.hpp>
#include <assay/quotient.hpp>
#include <assay/result.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

using printable = result<decimal, std::string_view>;

/// The value with the digits that the specification asks for; fails where that would lose some and
/// no mode is named.
[[nodiscard]] inline auto fit_digits(const decimal& value, const number_spec& spec) -> printable
{
    if (!spec.digits.is_given()) return value;
    const auto digits = spec.digits.value;
    if (spec.is_scientific() && value.is_zero()) return decimal{};
    const auto last = spec.is_scientific() ? value.adjusted_exponent() - digits : -digits;
    const auto fitted = spec.is_scientific() && spec.mode
                            ? value.rounded_to_precision(digits + 1, *spec.mode)
                            : value.quantized(last, spec.mode.value_or(rounding::down));
    if (!spec.mode && fitted != value) {
        return unexpected{std::string_view{"digits would be lost: name a rounding"}};
    }
    return fitted;
}

[[nodiscard]] inline auto printable_value(const decimal& value, const number_spec& spec)
    -> printable
{
    return fit_digits(spec.is_percent() ? value.shifted(2) : value, spec);
}

/// Rounded once, from the fraction.
[[nodiscard]] inline auto printable_value(const quotient& value, const number_spec& spec)
    -> printable
{
    const auto shown = spec.is_percent() ? value * 100 : value;
    if (spec.mode) {
        const auto digits = spec.digits.value;
        return fit_digits(spec.is_scientific() ? shown.rounded_to_precision(digits + 1, *spec.mode)
                                               : shown.rounded(digits, *spec.mode),
                          spec);
    }
    const auto whole = shown.to_decimal();
    if (!whole) return unexpected{std::string_view{"a fraction without end: name a rounding"}};
    return fit_digits(whole->normalized(), spec);
}

/// "1.25e+1": one digit before the point, as many as the specification asks for behind it.
[[nodiscard]] inline auto scientific_text(const decimal& value, const number_spec& spec)
    -> std::string
{
    auto text = value.coefficient_digits();
    const auto exponent = std::to_string(value.adjusted_exponent());
    const auto wanted =
        spec.digits.is_given() ? static_cast<std::size_t>(spec.digits.value) + 1 : text.size();
    text.resize(std::max(text.size(), wanted), '0');
    if (text.size() > 1 || spec.always_point) text.insert(1, 1, '.');
    if (value.is_negative()) text.insert(0, 1, '-');
    text += spec.type;
    if (exponent[0] != '-') text += '+';
    return text + exponent;
}

/// The number without trimmings; one of up to 64 characters takes no memory.
class plain_text {
public:
    explicit plain_text(const decimal& value)
    {
        const auto [end, error] = to_chars(room_.data(), room_.data() + room_.size(), value);
        if (error == std::errc{}) {
            view_ = {room_.data(), static_cast<std::size_t>(end - room_.data())};
        } else {
            long_ = to_string(value);
            view_ = long_;
        }
    }
    plain_text(const plain_text&) = delete;
    auto operator=(const plain_text&) -> plain_text& = delete;

    [[nodiscard]] auto view() const noexcept -> std::string_view { return view_; }

private:
    std::array<char, 64> room_;  // left as it is: to_chars says how far it wrote
    std::string long_;
    std::string_view view_;
};

/// A number's text with its sign, separators and filling. All of it but the fill is ASCII, so bytes
/// are what is counted.
template <typename Out>
auto put_number_text(Out out, std::string_view text, const number_spec& spec) -> Out
{
    const auto is_negative = text.starts_with('-');
    if (is_negative) text.remove_prefix(1);
    const auto after = std::string_view{spec.is_percent() ? "%" : ""};
    return lay_out(out, {is_negative, {}, text, after}, spec);
}

/// A decimal that fits, as the specification says.
template <typename Out>
auto put_number(Out out, const decimal& value, const number_spec& spec) -> Out
{
    if (spec.is_scientific()) return put_number_text(out, scientific_text(value, spec), spec);
    const auto plain = plain_text{value};
    if (spec.always_point && plain.view().find('.') == std::string_view::npos) {
        return put_number_text(out, std::string{plain.view()} + '.', spec);
    }
    return put_number_text(out, plain.view(), spec);
}

}  // namespace assay::detail
