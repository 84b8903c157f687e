// SPDX-License-Identifier: BSL-1.0
// ascii.hpp - what notation asks of single bytes, without a locale.
#pragma once

#include <cstddef>
#include <string_view>

namespace assay::detail {

[[nodiscard]] constexpr auto is_digit(char c) noexcept -> bool { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr auto is_capital(char c) noexcept -> bool { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr auto lower(char c) noexcept -> char
{
    return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] constexpr auto is_letter(char c) noexcept -> bool
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

/// The first byte of a Latin letter of two, À to ɏ: in "Kč" or "zł", in no sign of a currency.
[[nodiscard]] constexpr auto begins_accented(char c) noexcept -> bool
{
    const auto lead = static_cast<unsigned char>(c);
    return lead >= 0xC3U && lead <= 0xC9U;
}

/// Whether two words differ in capitals at most.
[[nodiscard]] constexpr auto is_same_word(std::string_view a, std::string_view b) noexcept -> bool
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i])) return false;
    }
    return true;
}

}  // namespace assay::detail
