// SPDX-License-Identifier: BSL-1.0
// integer.hpp - the integers that exact numbers are made of; the only include of cpp_int.
//
// Values of up to 127 bits stay in machine words; what grows beyond goes to a cpp_int on the heap
// and comes back as soon as it fits.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>

#include <boost/multiprecision/cpp_int.hpp>

namespace assay::detail {

__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

using wide_integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>,
                                                   boost::multiprecision::et_off>;

inline constexpr auto int128_max = static_cast<int128>((uint128{1} << 127U) - 1U);
inline constexpr auto int128_min = -int128_max - 1;

inline constexpr auto powers_of_ten = [] {
    auto powers = std::array<int128, 39>{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
    return powers;
}();

[[nodiscard]] constexpr auto magnitude(int128 value) noexcept -> uint128
{
    return value < 0 ? uint128{0} - static_cast<uint128>(value) : static_cast<uint128>(value);
}

/// Decimal digits of a value; 1 for zero.
[[nodiscard]] constexpr auto digit_count(int128 value) noexcept -> int
{
    const auto size = magnitude(value);
    auto digits = 1;
    while (digits < 39 &&
           size >= static_cast<uint128>(powers_of_ten[static_cast<std::size_t>(digits)])) {
        ++digits;
    }
    return digits;
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
    return value == 0 || msb(wide_integer{abs(value)}) < 127;
}

/// Precondition: fits_int128(value).
[[nodiscard]] inline auto to_int128(const wide_integer& value) -> int128
{
    const auto size = wide_integer{abs(value)};
    const auto high = static_cast<std::uint64_t>(wide_integer{size >> 64});
    const auto low =
        static_cast<std::uint64_t>(wide_integer{size & std::numeric_limits<std::uint64_t>::max()});
    const auto narrow = static_cast<int128>((uint128{high} << 64U) | low);
    return value < 0 ? -narrow : narrow;
}

[[nodiscard]] inline auto wide_power_of_ten(int power) -> wide_integer
{
    return boost::multiprecision::pow(wide_integer{10}, static_cast<unsigned>(power));
}

[[nodiscard]] inline auto digit_count(const wide_integer& value) -> int
{
    if (value == 0) return 1;
    const auto size = wide_integer{abs(value)};
    // log10(2) from below: the estimate is short by one at most.
    const auto estimate =
        static_cast<int>((static_cast<std::uint64_t>(msb(size)) * 30102U) / 100000U);
    auto digits = estimate + 1;
    while (size >= wide_power_of_ten(digits)) ++digits;
    return digits;
}

}  // namespace assay::detail
