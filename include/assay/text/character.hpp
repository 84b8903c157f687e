// SPDX-License-Identifier: BSL-1.0
// character.hpp - what a character is to a reader of figures: digit, letter, space, dash, mark.
#pragma once

#include <cstdint>

namespace assay {

enum class character : std::uint8_t { digit, letter, space, dash, mark, line_end, other };

/// Spaces that printers put inside a number or between it and its unit.
[[nodiscard]] constexpr auto is_no_break_space(char32_t c) noexcept -> bool
{
    return c == 0x00A0U || c == 0x2007U || c == 0x2009U || c == 0x200AU || c == 0x202FU;
}

[[nodiscard]] constexpr auto is_dash(char32_t c) noexcept -> bool
{
    return c == U'-' || (c >= 0x2010U && c <= 0x2015U) || c == 0x2212U;
}

/// Signs of currencies: the Unicode block and those that stand outside it.
[[nodiscard]] constexpr auto is_currency_mark(char32_t c) noexcept -> bool
{
    return c == U'$' || (c >= 0x00A2U && c <= 0x00A5U) || (c >= 0x20A0U && c <= 0x20CFU) ||
           c == 0x058FU || c == 0x060BU || c == 0x0E3FU || c == 0x17DBU || c == 0xFDFCU ||
           c == 0xFE69U || c == 0xFF04U || (c >= 0xFFE0U && c <= 0xFFE1U) ||
           (c >= 0xFFE5U && c <= 0xFFE6U);
}

/// Any character beyond ASCII that is not known as a space, dash, sign or punctuation counts as a
/// letter: a word of an unknown script is a word.
[[nodiscard]] constexpr auto character_of(char32_t c) noexcept -> character
{
    if (c >= U'0' && c <= U'9') return character::digit;
    if ((c | 0x20U) >= U'a' && (c | 0x20U) <= U'z') return character::letter;
    if (c == U'\n' || c == U'\r' || c == 0x2028U || c == 0x2029U) return character::line_end;
    if (c == U' ' || c == U'\t' || is_no_break_space(c)) return character::space;
    if (is_dash(c)) return character::dash;
    if (is_currency_mark(c)) return character::mark;
    if (c < 0x80U) return character::other;
    if (c >= 0x2000U && c <= 0x200DU) return character::space;
    const auto is_punctuation =
        (c >= 0x0080U && c <= 0x00BFU && c != 0x00AAU && c != 0x00B5U && c != 0x00BAU) ||
        c == 0x00D7U || c == 0x00F7U || (c >= 0x2010U && c <= 0x206FU) ||
        (c >= 0x2190U && c <= 0x2BFFU) || (c >= 0x3000U && c <= 0x3003U) ||
        (c >= 0x3008U && c <= 0x3011U) || c == 0xFF08U || c == 0xFF09U || c == 0xFF0CU ||
        c == 0xFF0EU || c == 0xFF1AU || c == 0xFEFFU;
    return is_punctuation ? character::other : character::letter;
}

}  // namespace assay
