// SPDX-License-Identifier: BSL-1.0
// letter_run.hpp - the run of ASCII letters at the start of 16 bytes, folded to small ones.
#pragma once

#include <array>
#include <bit>  // std::countr_one
#include <cstddef>
#include <cstdint>
#include <cstring>  // std::memcpy
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace assay::detail {

/// Bytes of letters in small form, first byte lowest; zero behind the run's end.
struct letter_run {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::uint32_t length = 0;    // 16: the run may go on
    std::uint32_t capitals = 0;  // a bit for each capital
};

#if defined(__SSE2__)
/// From 16 - n on, n bytes of ones and then zeros.
inline constexpr auto ones_then_zeros = [] {
    auto bytes = std::array<unsigned char, 32>{};
    for (std::size_t i = 0; i < 16; ++i) bytes[i] = 0xFF;
    return bytes;
}();
#endif

/// Looks at 16 bytes from `bytes`.
[[nodiscard]] inline auto read_letters(const char* bytes) noexcept -> letter_run
{
    auto run = letter_run{};
#if defined(__SSE2__)
    auto block = __m128i{};
    std::memcpy(&block, bytes, sizeof block);
    const auto small = _mm_or_si128(block, _mm_set1_epi8(0x20));
    // As signed bytes, only 'a' to 'z' come to lie below this bound.
    const auto moved = _mm_sub_epi8(small, _mm_set1_epi8(static_cast<char>('a' + 128)));
    const auto letters = _mm_cmplt_epi8(moved, _mm_set1_epi8(static_cast<char>(-128 + 26)));
    const auto mask = static_cast<std::uint32_t>(_mm_movemask_epi8(letters));
    run.length = static_cast<std::uint32_t>(std::countr_one(mask));
    auto kept = __m128i{};
    std::memcpy(&kept, ones_then_zeros.data() + 16 - run.length, sizeof kept);
    const auto whole = _mm_and_si128(small, kept);
    run.low = static_cast<std::uint64_t>(_mm_cvtsi128_si64(whole));
    run.high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(whole, whole)));
    const auto case_bits = _mm_slli_epi16(block, 2);  // bit 5 of each byte becomes its sign
    run.capitals =
        ~static_cast<std::uint32_t>(_mm_movemask_epi8(case_bits)) & ((1U << run.length) - 1);
#else
    auto small = std::uint64_t{0};
    while (run.length < 16) {
        const auto c = static_cast<unsigned char>(bytes[run.length] | 0x20);
        if (c < 'a' || c > 'z') break;
        small = std::uint64_t{c} << (8 * (run.length % 8));
        (run.length < 8 ? run.low : run.high) |= small;
        if ((bytes[run.length] & 0x20) == 0) run.capitals |= 1U << run.length;
        ++run.length;
    }
#endif
    return run;
}

/// The run at `at`, of a text that may end within the 16 bytes.
[[nodiscard]] inline auto read_letters(std::string_view text, std::size_t at) noexcept -> letter_run
{
    if (text.size() - at >= 16) return read_letters(text.data() + at);
    char rest[16] = {};
    std::memcpy(rest, text.data() + at, text.size() - at);
    return read_letters(rest);
}

}  // namespace assay::detail
