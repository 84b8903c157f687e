// SPDX-License-Identifier: BSL-1.0
// utf8.hpp - code points of UTF-8 text: validation once, decoding where a stage needs a character.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

struct code_point {
    char32_t value = 0;
    std::uint8_t length = 1;  // bytes
};

namespace utf8 {

[[nodiscard]] constexpr auto is_continuation(char byte) noexcept -> bool
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The bytes that a lead byte announces, 0 where none may start a code point.
[[nodiscard]] constexpr auto announced_length(char byte) noexcept -> std::uint8_t
{
    const auto lead = static_cast<unsigned char>(byte);
    if (lead < 0x80U) return 1;
    if (lead >= 0xC2U && lead < 0xE0U) return 2;
    if (lead >= 0xE0U && lead < 0xF0U) return 3;
    if (lead >= 0xF0U && lead < 0xF5U) return 4;
    return 0;
}

/// Decodes one code point of valid UTF-8. Precondition: `at` is the first byte of one.
[[nodiscard]] constexpr auto decode(std::string_view text, std::size_t at) noexcept -> code_point
{
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[at + i]));
    };
    const auto length = announced_length(text[at]);
    switch (length) {
        case 2: return {((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
        case 3:
            return {((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
        case 4:
            return {((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) |
                        ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU),
                    4};
        default: return {byte(0), 1};
    }
}

/// Where the first byte stands that is not UTF-8 (overlong forms and surrogates are not).
[[nodiscard]] constexpr auto find_invalid(std::string_view text) noexcept
    -> std::optional<std::size_t>
{
    for (std::size_t at = 0; at < text.size();) {
        const auto length = announced_length(text[at]);
        if (length == 0 || text.size() - at < length) return at;
        for (std::size_t i = 1; i < length; ++i) {
            if (!is_continuation(text[at + i])) return at;
        }
        const auto value = decode(text, at).value;
        const auto overlong = (length == 3 && value < 0x800U) || (length == 4 && value < 0x10000U);
        const auto surrogate = value >= 0xD800U && value <= 0xDFFFU;
        if (overlong || surrogate || value > 0x10FFFFU) return at;
        at += length;
    }
    return std::nullopt;
}

/// The byte before `at` that starts a code point. Precondition: at > 0.
[[nodiscard]] constexpr auto previous(std::string_view text, std::size_t at) noexcept -> std::size_t
{
    do {
        --at;
    } while (at > 0 && is_continuation(text[at]));
    return at;
}

/// How many code points a text has.
[[nodiscard]] constexpr auto count(std::string_view text) noexcept -> std::size_t
{
    auto found = std::size_t{0};
    for (const auto byte : text) {
        if (!is_continuation(byte)) ++found;
    }
    return found;
}

}  // namespace utf8
}  // namespace assay
