// SPDX-License-Identifier: BSL-1.0
// number_layout.hpp - puts a number's text into its field: sign, zeros, separators, filling.
#pragma once

#include <algorithm>  // std::copy, std::fill_n
#include <cstddef>
#include <string_view>

#include <assay/detail/ascii.hpp>
#include <assay/detail/number_spec.hpp>

namespace assay::detail {

template <typename Out>
auto put(Out out, std::string_view text) -> Out
{
    return std::copy(text.begin(), text.end(), out);
}

template <typename Out>
auto put_fill(Out out, std::size_t count, const number_spec& spec) -> Out
{
    if (spec.fill_size == 1) return std::fill_n(out, count, spec.fill[0]);
    for (; count > 0; --count) out = put(out, {spec.fill.data(), spec.fill_size});
    return out;
}

/// How many characters there are in UTF-8: the bytes that continue none.
[[nodiscard]] constexpr auto code_points(std::string_view text) noexcept -> std::size_t
{
    auto count = std::size_t{0};
    for (const auto c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
    return count;
}

/// Fills up to the width what `write` puts in `size` characters; to the left of it where nothing
/// else is said.
template <typename Out, typename Write>
auto put_filled(Out out, std::size_t size, const number_spec& spec, Write write) -> Out
{
    const auto width = static_cast<std::size_t>(std::max(spec.width.value, 0));
    if (width <= size) return write(out);
    const auto fill = width - size;
    const auto before = spec.align == '<' ? 0 : spec.align == '^' ? fill / 2 : fill;
    out = put_fill(out, before, spec);
    return put_fill(write(out), fill - before, spec);
}

/// How many characters `digits` digits take with a separator before every third.
[[nodiscard]] constexpr auto grouped_size(std::size_t digits, char separator) -> std::size_t
{
    return digits + (separator != '\0' && digits > 0 ? (digits - 1) / 3 : 0);
}

/// Zeros up to `digits` digits, then those of `text`.
template <typename Out>
auto put_grouped(Out out, std::string_view text, std::size_t digits, char separator) -> Out
{
    const auto zeros = digits - text.size();
    if (separator == '\0') return put(std::fill_n(out, zeros, '0'), text);
    for (std::size_t i = 0; i < digits; ++i) {
        if (i > 0 && (digits - i) % 3 == 0) *out++ = separator;
        *out++ = i < zeros ? '0' : text[i - zeros];
    }
    return out;
}

/// What is printed of a number, from left to right.
struct number_parts {
    bool is_negative = false;
    std::string_view before;  // between the sign and the number: "EUR "
    std::string_view number;  // ASCII; zeros and separators go to the digits that it begins with
    std::string_view after;
};

template <typename Out>
auto lay_out(Out out, const number_parts& parts, const number_spec& spec) -> Out
{
    const auto& number = parts.number;
    const auto sign = parts.is_negative ? '-' : spec.sign == '-' ? '\0' : spec.sign;
    const auto behind = std::find_if_not(number.begin(), number.end(), is_digit);
    const auto whole = static_cast<std::size_t>(behind - number.begin());
    const auto rest = number.substr(whole);
    const auto others = (sign != '\0' ? 1U : 0U) + code_points(parts.before) + rest.size() +
                        code_points(parts.after);
    auto digits = whole;
    if (spec.zeros && spec.align == '\0') {
        const auto width = static_cast<std::size_t>(std::max(spec.width.value, 0));
        while (others + grouped_size(digits, spec.separator) < width) ++digits;
    }
    const auto size = others + grouped_size(digits, spec.separator);
    return put_filled(out, size, spec, [&](Out at) {
        if (sign != '\0') *at++ = sign;
        at = put(at, parts.before);
        at = put_grouped(at, number.substr(0, whole), digits, spec.separator);
        return put(put(at, rest), parts.after);
    });
}

}  // namespace assay::detail
