// SPDX-License-Identifier: BSL-1.0
// integer.hpp - the integers that exact numbers are made of; the only include of cpp_int.
//
// Values of up to 127 bits stay in machine words; what grows beyond goes to a cpp_int on the heap
// and comes back as soon as it fits.
#pragma once

#include <array>
#include <bit>      // std::bit_width
#include <compare>  // std::strong_ordering
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

#include <boost/multiprecision/cpp_int.hpp>

namespace assay::detail {

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

/// The first four limbs stand in the number itself: 77 digits cost no second allocation.
using wide_integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<256>,
                                                   boost::multiprecision::et_off>;

inline constexpr auto int128_max = static_cast<int128>((uint128{1} << 127U) - 1U);
inline constexpr auto int128_min = -int128_max - 1;

inline constexpr auto powers_of_ten = [] {
    auto powers = std::array<int128, 39>{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
}();

/// Those that fit one word, in a quarter of the memory.
inline constexpr auto word_powers_of_ten = [] {
    auto powers = std::array<std::uint64_t, 20>{};
    for (std::size_t i = 0; i < powers.size(); ++i) {
        powers[i] = static_cast<std::uint64_t>(powers_of_ten[i]);
    }
    return powers;
}();

// Without branches: the sign of the next amount is anyone's guess.
[[nodiscard]] constexpr auto with_sign(uint128 size, bool negative) noexcept -> int128
{
    const auto ones = uint128{0} - static_cast<uint128>(negative);
    return static_cast<int128>((size ^ ones) - ones);
}
[[nodiscard]] constexpr auto magnitude(int128 value) noexcept -> uint128
{
    return static_cast<uint128>(with_sign(static_cast<uint128>(value), value < 0));
}

/// Compares a × power with b in 192 bits.
[[nodiscard]] constexpr auto compare_times(uint128 a, std::uint64_t power, uint128 b) noexcept
    -> std::strong_ordering
{
    const auto low = uint128{static_cast<std::uint64_t>(a)} * power;
    const auto high = (a >> 64U) * power + (low >> 64U);
    const auto other = b >> 64U;
    if (high != other)
        return high < other ? std::strong_ordering::less : std::strong_ordering::greater;
    return static_cast<std::uint64_t>(low) <=> static_cast<std::uint64_t>(b);
}

/// Decimal digits of a value; 1 for zero.
[[nodiscard]] constexpr auto digit_count(std::uint64_t size) noexcept -> int
{
    // 1233 / 4096 is log10(2) from below, near enough for 128 bits.
    const auto bits = static_cast<unsigned>(std::bit_width(size | 1U));
    const auto guess = (bits * 1233U) >> 12U;
    return static_cast<int>(guess) + (size >= word_powers_of_ten[guess] ? 1 : 0) +
           (size == 0 ? 1 : 0);
}
[[nodiscard]] constexpr auto digit_count(int128 value) noexcept -> int
{
    const auto size = magnitude(value);
    const auto high = static_cast<std::uint64_t>(size >> 64U);
    if (high == 0) return digit_count(static_cast<std::uint64_t>(size));
    const auto bits = 64U + static_cast<unsigned>(std::bit_width(high));
    const auto guess = (bits * 1233U) >> 12U;
    return static_cast<int>(guess) + (size >= static_cast<uint128>(powers_of_ten[guess]) ? 1 : 0);
}

/// A hash of a coefficient and its power of ten.
[[nodiscard]] constexpr auto mixed_bits(int128 value, int power) noexcept -> std::size_t
{
    constexpr auto golden = std::uint64_t{0x9E3779B97F4A7C15U};
    const auto bits = static_cast<uint128>(value);
    const auto low = static_cast<std::uint64_t>(bits) ^
                     (static_cast<std::uint64_t>(static_cast<std::int64_t>(power)) * golden);
    const auto high = static_cast<std::uint64_t>(bits >> 64U);
    return static_cast<std::size_t>((low * golden) ^ (low >> 29U) ^ high);
}

[[nodiscard]] inline auto to_wide(int128 value) -> wide_integer
{
    const auto size = magnitude(value);
    auto wide = wide_integer{static_cast<std::uint64_t>(size >> 64U)};
    wide <<= 64;
    wide += static_cast<std::uint64_t>(size);
    return value < 0 ? wide_integer{-wide} : wide;
}

[[nodiscard]] inline auto fits_int128(const wide_integer& value) -> bool
{
    const auto beyond = wide_integer{value < 0 ? wide_integer{-value - 1} : value};
    return beyond == 0 || msb(beyond) < 127;  // one more below zero than above
}

/// Precondition: fits_int128(value).
[[nodiscard]] inline auto to_int128(const wide_integer& value) -> int128
{
    const auto size = wide_integer{abs(value)};
    const auto high = static_cast<std::uint64_t>(wide_integer{size >> 64});
    const auto low =
        static_cast<std::uint64_t>(wide_integer{size & std::numeric_limits<std::uint64_t>::max()});
    return with_sign((uint128{high} << 64U) | low, value < 0);
}

[[nodiscard]] inline auto wide_power_of_ten(int power) -> wide_integer
{
    if (power < static_cast<int>(powers_of_ten.size())) {
        return to_wide(powers_of_ten[static_cast<std::size_t>(power)]);
    }
    return boost::multiprecision::pow(wide_integer{10}, static_cast<unsigned>(power));
}

[[nodiscard]] inline auto digit_count(const wide_integer& value) -> int
{
    if (value == 0) return 1;
    const auto size = wide_integer{abs(value)};
    // log10(2) from below: the estimate is short by one or two.
    const auto estimate =
        static_cast<int>((static_cast<std::uint64_t>(msb(size)) * 30102U) / 100000U);
    auto digits = estimate + 1;
    while (size >= wide_power_of_ten(digits)) ++digits;
    return digits;
}

/// Divides `value` by `factor` as often as it goes, at most `limit` times; returns how often. Tries
/// powers of the factor by halves, so that a long row of them costs no long row of divisions.
/// Preconditions: value not zero, factor at least 2.
inline auto remove_factor(wide_integer& value, int factor, int limit) -> int
{
    auto removed = 0;
    const auto most = static_cast<int>(msb(wide_integer{abs(value)})) + 1;
    const auto bits = static_cast<int>(std::bit_width(static_cast<unsigned>(factor)));
    for (auto power = most / (bits - 1); power > 0;) {
        const auto divisor = wide_integer{
            boost::multiprecision::pow(wide_integer{factor}, static_cast<unsigned>(power))};
        if (removed + power <= limit && wide_integer{value % divisor} == 0) {
            value /= divisor;
            removed += power;
        } else {
            power /= 2;
        }
    }
    return removed;
}

}  // namespace assay::detail
