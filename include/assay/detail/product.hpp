// SPDX-License-Identifier: BSL-1.0
// product.hpp - products of 256 bits, so that what ends within 38 digits never leaves the machine
// words on the way.
#pragma once

#include <array>
#include <bit>  // std::bit_width
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <assay/detail/division.hpp>
#include <assay/detail/integer.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

struct product {
    uint128 high = 0;
    uint128 low = 0;

    friend constexpr auto operator<=>(const product& a, const product& b) -> std::strong_ordering
    {
        if (a.high != b.high) {
            return a.high < b.high ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        return a.low < b.low   ? std::strong_ordering::less
               : a.low > b.low ? std::strong_ordering::greater
                               : std::strong_ordering::equal;
    }
    friend constexpr auto operator==(const product&, const product&) -> bool = default;
};

[[nodiscard]] constexpr auto multiply(uint128 a, uint128 b) noexcept -> product
{
    if (((a | b) >> 64U) == 0) [[likely]]
        return {0, a * b};
    constexpr auto word = uint128{~std::uint64_t{0}};
    const auto low = (a & word) * (b & word);
    const auto left = (a >> 64U) * (b & word) + (low >> 64U);
    const auto right = (a & word) * (b >> 64U) + (left & word);
    return {(a >> 64U) * (b >> 64U) + (left >> 64U) + (right >> 64U),
            (right << 64U) | (low & word)};
}

struct long_quotient {
    uint128 quotient = 0;
    uint128 rest = 0;
};

/// A bit a step: rare enough. Precondition: dividend.high < divisor.
[[nodiscard]] constexpr auto divide_long(const product& dividend, uint128 divisor) -> long_quotient
{
    auto found = long_quotient{0, dividend.high};
    for (auto bit = 128U; bit-- > 0;) {
        const auto carry = (found.rest >> 127U) != 0;
        found.rest = (found.rest << 1U) | ((dividend.low >> bit) & 1U);
        found.quotient <<= 1U;
        if (carry || found.rest >= divisor) {
            found.rest -= divisor;
            found.quotient |= 1U;
        }
    }
    return found;
}

/// What a × 10^places leaves when divided by b, whatever its size. Preconditions: b > 0, places is
/// not below zero.
[[nodiscard]] constexpr auto remainder_raised(uint128 a, std::int64_t places, uint128 b) -> uint128
{
    auto rest = a % b;
    for (auto power = uint128{10} % b; places > 0; places /= 2) {
        if (places % 2 != 0) rest = divide_long(multiply(rest, power), b).rest;
        power = divide_long(multiply(power, power), b).rest;
    }
    return rest;
}

/// dividend / divisor, rounded to an integer of the sign asked for; none where that needs more than
/// 127 bits. Precondition: divisor > 0.
[[nodiscard]] constexpr auto divide(const product& dividend, uint128 divisor, bool negative,
                                    rounding mode) -> std::optional<int128>
{
    if (dividend.high >= divisor) return std::nullopt;
    auto [quotient, rest] = divide_long(dividend, divisor);
    const auto other = divisor - rest;
    if (rounds_away(mode, negative, quotient, {rest != 0, rest > other, rest == other})) ++quotient;
    // Rounding 2^128 - 1 up gives 0, which the next line refuses only if it is looked for.
    if ((quotient >> 127U) != 0 || (quotient == 0 && dividend.high != 0)) return std::nullopt;
    return with_sign(quotient, negative);
}

/// a × 10^places / b by way of 256 bits, rounded once; none where the result needs more than 127.
/// Preconditions: b > 0, places within ±38.
[[nodiscard, gnu::noinline]] constexpr auto divide_narrow(int128 a, int128 b, int places,
                                                          rounding mode) -> std::optional<int128>
{
    const auto negative = a < 0;
    const auto power = static_cast<uint128>(
        powers_of_ten[static_cast<std::size_t>(places < 0 ? -places : places)]);
    if (places >= 0) return divide(multiply(magnitude(a), power), magnitude(b), negative, mode);
    const auto by = multiply(magnitude(b), power);
    if (by.high == 0) return divide(product{0, magnitude(a)}, by.low, negative, mode);
    // The divisor is the larger by far: nothing but a remainder.
    if (a == 0) return 0;
    const auto twice = product{magnitude(a) >> 127U, magnitude(a) << 1U} <=> by;
    return with_sign(rounds_away(mode, negative, 0, {true, twice > 0, twice == 0}) ? 1U : 0U,
                     negative);
}

/// value × 10^places; none where that needs more than 256 bits. Precondition: 0 to 38 places.
[[nodiscard]] constexpr auto raised(const product& value, int places) -> std::optional<product>
{
    const auto power = static_cast<uint128>(powers_of_ten[static_cast<std::size_t>(places)]);
    const auto low = multiply(value.low, power);
    const auto high = multiply(value.high, power);
    const auto middle = low.high + high.low;
    if (high.high != 0 || middle < low.high) return std::nullopt;
    return product{middle, low.low};
}

[[nodiscard]] constexpr auto bit_width(const product& value) noexcept -> std::int64_t
{
    const auto words = std::array{
        static_cast<std::uint64_t>(value.high >> 64U), static_cast<std::uint64_t>(value.high),
        static_cast<std::uint64_t>(value.low >> 64U), static_cast<std::uint64_t>(value.low)};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto below = static_cast<std::int64_t>(64 * (words.size() - 1 - i));
        if (words[i] != 0) return below + static_cast<std::int64_t>(std::bit_width(words[i]));
    }
    return 0;
}

/// a × 10^places against b where their lengths in bits decide, as they do unless both are nearly
/// the same; else equal. Preconditions: neither is zero, places not below zero.
[[nodiscard]] constexpr auto compare_lengths(const product& a, std::int64_t places,
                                             const product& b) -> std::strong_ordering
{
    // 10^places has more than 3.3 bits a place, and fewer than 3.33 and one more.
    const auto least = places * 33 / 10;
    const auto most = places * 333 / 100 + 1;
    const auto excess = bit_width(b) - bit_width(a);
    if (least > excess) return std::strong_ordering::greater;
    if (most < excess) return std::strong_ordering::less;
    return std::strong_ordering::equal;
}

/// Compares a × 10^places with b.
[[nodiscard]] constexpr auto compare_raised(product a, std::int64_t places, const product& b)
    -> std::strong_ordering
{
    if (a == product{} || b == product{} || places == 0) return a <=> b;
    if (const auto order = compare_lengths(a, places, b); order != 0) return order;
    while (places > 0) {
        const auto step = static_cast<int>(places < 38 ? places : 38);
        const auto next = raised(a, step);
        if (!next) return std::strong_ordering::greater;
        a = *next;
        places -= step;
    }
    return a <=> b;
}

}  // namespace assay::detail
