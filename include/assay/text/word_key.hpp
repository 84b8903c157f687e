// SPDX-License-Identifier: BSL-1.0
// word_key.hpp - a word in small letters, ready to be compared and looked up.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <assay/text/fold_case.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

/// The first 40 bytes of a word's small letters, zero behind them. A longer one is in no language's
/// tables.
struct word_key {
    static constexpr auto longest = std::size_t{40};

    std::array<std::uint64_t, longest / 8> parts{};
    std::size_t length = 0;  // bytes; more than `longest` where the word did not fit

    [[nodiscard]] auto fits() const noexcept -> bool { return length <= longest; }

    [[nodiscard]] auto hash() const noexcept -> std::uint64_t
    {
        auto mixed = short_hash(parts[0], parts[1], length);
        for (std::size_t i = 2; i * 8 < length && i < parts.size(); ++i)
            mixed = (mixed ^ parts[i]) * 0xD6E8FEB86659FD93U ^ mixed >> 32U;
        return mixed;
    }
    /// That of a key of 16 bytes at most, which nearly all are.
    [[nodiscard]] static auto short_hash(std::uint64_t first, std::uint64_t second,
                                         std::size_t length) noexcept -> std::uint64_t
    {
        auto mixed = (first ^ length << 56U) * 0xD6E8FEB86659FD93U;
        mixed = (mixed ^ mixed >> 32U ^ second) * 0x9E3779B97F4A7C15U;
        return mixed ^ mixed >> 32U;
    }
    void append(char byte) noexcept
    {
        if (length < longest) {
            const auto shift = 8 * (length % 8);
            parts[length / 8] |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
        }
        ++length;
    }
    void append(char32_t c) noexcept
    {
        if (c < 0x80U) {
            append(static_cast<char>(c));
        } else if (c < 0x800U) {
            append(static_cast<char>(0xC0U | (c >> 6U)));
            append(static_cast<char>(0x80U | (c & 0x3FU)));
        } else if (c < 0x10000U) {
            append(static_cast<char>(0xE0U | (c >> 12U)));
            append(static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)));
            append(static_cast<char>(0x80U | (c & 0x3FU)));
        } else {
            append(static_cast<char>(0xF0U | (c >> 18U)));
            append(static_cast<char>(0x80U | ((c >> 12U) & 0x3FU)));
            append(static_cast<char>(0x80U | ((c >> 6U) & 0x3FU)));
            append(static_cast<char>(0x80U | (c & 0x3FU)));
        }
    }

    friend auto operator==(const word_key& a, const word_key& b) noexcept -> bool
    {
        auto differ = a.length ^ b.length;
        for (std::size_t i = 0; i < a.parts.size(); ++i) differ |= a.parts[i] ^ b.parts[i];
        return differ == 0;
    }
};

/// The key of `text` as it stands, folded.
[[nodiscard]] inline auto make_word_key(std::string_view text) noexcept -> word_key
{
    auto key = word_key{};
    for (std::size_t at = 0; at < text.size();) {
        const auto next = utf8::decode(text, at);
        key.append(fold_case(next.value));
        at += next.length;
    }
    return key;
}

}  // namespace assay
