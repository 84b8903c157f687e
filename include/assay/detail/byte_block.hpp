// SPDX-License-Identifier: BSL-1.0
// byte_block.hpp - which of 64 bytes are letters, digits or the signs that may end a sentence: a
// bit each. With SSE2, which all x86-64 has, or without.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>  // std::memcpy
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace assay::detail {

inline constexpr auto block_length = std::size_t{64};

/// Signs and digits of a block.
struct sign_bits {
    std::uint64_t ends = 0;  // . ! ? and the line feed
    std::uint64_t digits = 0;
};

/// Letters of a block.
struct letter_bits {
    std::uint64_t ascii = 0;
    std::uint64_t beyond = 0;  // bytes of characters beyond ASCII, letters or not
};

#if defined(__SSE2__)

/// Gathers a bit a byte of what `test` says of each 16.
template <typename Test>
[[nodiscard]] auto gather_bits(const char* bytes, const Test& test) noexcept -> std::uint64_t
{
    auto bits = std::uint64_t{0};
    for (auto i = 0U; i < block_length; i += 16) {
        auto part = __m128i{};
        std::memcpy(&part, bytes + i, sizeof part);
        bits |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(test(part)))} << i;
    }
    return bits;
}

/// All ones in each byte that is one of `count` from `first` on.
[[nodiscard]] inline auto is_from(__m128i bytes, char first, int count) noexcept -> __m128i
{
    // As signed bytes, only these come to lie below the bound.
    const auto moved = _mm_sub_epi8(bytes, _mm_set1_epi8(static_cast<char>(first + 128)));
    return _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + count)));
}

[[nodiscard]] inline auto find_signs(const char* bytes) noexcept -> sign_bits
{
    const auto is_end = [](__m128i part) {
        const auto is = [&](char sign) { return _mm_cmpeq_epi8(part, _mm_set1_epi8(sign)); };
        return _mm_or_si128(_mm_or_si128(is('.'), is('\n')), _mm_or_si128(is('!'), is('?')));
    };
    return {gather_bits(bytes, is_end),
            gather_bits(bytes, [](__m128i part) { return is_from(part, '0', 10); })};
}

[[nodiscard]] inline auto find_letters(const char* bytes) noexcept -> letter_bits
{
    const auto is_letter = [](__m128i part) {
        return is_from(_mm_or_si128(part, _mm_set1_epi8(0x20)), 'a', 26);
    };
    return {gather_bits(bytes, is_letter), gather_bits(bytes, [](__m128i part) { return part; })};
}

#else

template <typename Test>
[[nodiscard]] auto gather_bits(const char* bytes, const Test& test) noexcept -> std::uint64_t
{
    auto bits = std::uint64_t{0};
    for (std::size_t i = 0; i < block_length; ++i) {
        if (test(static_cast<unsigned char>(bytes[i]))) bits |= std::uint64_t{1} << i;
    }
    return bits;
}

[[nodiscard]] inline auto find_signs(const char* bytes) noexcept -> sign_bits
{
    return {gather_bits(bytes,
                        [](unsigned c) { return c == '.' || c == '!' || c == '?' || c == '\n'; }),
            gather_bits(bytes, [](unsigned c) { return c >= '0' && c <= '9'; })};
}

[[nodiscard]] inline auto find_letters(const char* bytes) noexcept -> letter_bits
{
    return {gather_bits(bytes, [](unsigned c) { return (c | 0x20U) >= 'a' && (c | 0x20U) <= 'z'; }),
            gather_bits(bytes, [](unsigned c) { return c >= 0x80U; })};
}

#endif

/// What `find` says of the 64 bytes at `at`, zeros standing behind a text that ends within them.
template <typename Find>
[[nodiscard]] auto bits_at(std::string_view text, std::size_t at, const Find& find)
{
    if (text.size() - at >= block_length) return find(text.data() + at);
    char rest[block_length] = {};
    std::memcpy(rest, text.data() + at, text.size() - at);
    return find(rest);
}

}  // namespace assay::detail
