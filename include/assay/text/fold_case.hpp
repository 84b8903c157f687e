// SPDX-License-Identifier: BSL-1.0
// fold_case.hpp - the small letter of a capital one, in the alphabets of the news that is read.
//
// Source: Unicode's CaseFolding.txt, simple foldings; Turkish capital i with a dot becomes a plain
// i.
#pragma once

namespace assay {

namespace detail {

/// Latin letters beyond Latin-1, where a capital stands right before its small letter.
[[nodiscard]] constexpr auto fold_latin_extended(char32_t c) noexcept -> char32_t
{
    if (c == 0x0130U) return U'i';
    if (c == 0x0178U) return 0x00FFU;
    if (c == 0x018FU) return 0x0259U;  // the Azerbaijani schwa
    const auto odd_capitals = (c >= 0x0139U && c <= 0x0148U) || (c >= 0x0179U && c <= 0x017EU);
    const auto even_capitals = (c >= 0x0100U && c <= 0x0137U && c != 0x0131U) ||
                               (c >= 0x014AU && c <= 0x0177U) || (c >= 0x01E6U && c <= 0x01E7U) ||
                               (c >= 0x0218U && c <= 0x021BU);
    if (odd_capitals) return c % 2 == 1 ? c + 1 : c;
    if (even_capitals) return c % 2 == 0 ? c + 1 : c;
    return c;
}

}  // namespace detail

[[nodiscard]] constexpr auto fold_case(char32_t c) noexcept -> char32_t
{
    if (c < 0x80U) return c >= U'A' && c <= U'Z' ? c + 0x20U : c;
    if (c < 0x0100U) return c >= 0x00C0U && c <= 0x00DEU && c != 0x00D7U ? c + 0x20U : c;
    if (c < 0x0250U) return detail::fold_latin_extended(c);
    if (c >= 0x0391U && c <= 0x03A9U) return c + 0x20U;
    if (c >= 0x0400U && c <= 0x040FU) return c + 0x50U;
    if (c >= 0x0410U && c <= 0x042FU) return c + 0x20U;
    if ((c >= 0x0460U && c <= 0x0481U) || (c >= 0x048AU && c <= 0x04BFU) ||
        (c >= 0x04D0U && c <= 0x052FU))
        return c % 2 == 0 ? c + 1 : c;
    if (c >= 0x0531U && c <= 0x0556U) return c + 0x30U;
    if (c >= 0x1C90U && c <= 0x1CBFU) return c - 0x0BC0U;  // Georgian capitals of headlines
    return c;
}

/// Whether a letter is a small one of an alphabet that has capitals at the head of sentences.
[[nodiscard]] constexpr auto is_small_letter(char32_t c) noexcept -> bool
{
    if (c < 0x80U) return c >= U'a' && c <= U'z';
    const auto is_latin = c >= 0x00DFU && c <= 0x0259U && c != 0x00F7U;  // the schwa is last
    const auto is_greek = c >= 0x03ACU && c <= 0x03CEU;
    const auto is_cyrillic = c >= 0x0400U && c <= 0x052FU;
    const auto is_armenian = c >= 0x0561U && c <= 0x0587U;
    return (is_latin || is_greek || is_cyrillic || is_armenian) && fold_case(c) == c;
}

}  // namespace assay
