// SPDX-License-Identifier: BSL-1.0
// cell.hpp - where a coefficient's integer stands, and the arithmetic that leaves one machine word.
//
// Nothing here takes or returns a coefficient itself: as long as no address of one leaves the
// functions that are inlined, the compiler keeps it in registers. Each function tries 128 bits
// before it makes a wide integer.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <type_traits>  // std::is_constant_evaluated
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/arithmetic_errors.hpp>
#include <assay/detail/decimal_limits.hpp>
#include <assay/detail/division.hpp>
#include <assay/detail/integer.hpp>
#include <assay/detail/product.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

[[noreturn, gnu::noinline, gnu::cold]] inline void refuse_overflow()
{
    boost::throw_exception(decimal_overflow{});
}
[[noreturn, gnu::noinline, gnu::cold]] inline void refuse_zero()
{
    boost::throw_exception(division_by_zero{});
}

/// Keeps the compiler from moving two words as one: a load of 16 bytes behind two stores of 8 waits
/// for both to reach the cache, several times the cost of an addition.
[[nodiscard]] constexpr auto copied_alone(std::uint64_t word) noexcept -> std::uint64_t
{
    if (!std::is_constant_evaluated()) asm("" : "+r"(word));
    return word;
}

/// 127 bits and a sign in two's complement, or the address of an integer on the heap. Borrowed as
/// an argument, owned by whoever is given it as a result.
struct cell {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    bool is_wide = false;

    constexpr cell() noexcept = default;
    constexpr cell(std::uint64_t l, std::uint64_t h, bool w) noexcept : low(l), high(h), is_wide(w)
    {}
    explicit constexpr cell(int128 value) noexcept
        : low(static_cast<std::uint64_t>(value)),
          high(static_cast<std::uint64_t>(static_cast<uint128>(value) >> 64U))
    {}
    /// Throws decimal_overflow at over max_digits.
    explicit cell(wide_integer value)
    {
        if (fits_int128(value)) {
            *this = cell{to_int128(value)};
            return;
        }
        // 332,192 bits are enough for 100,000 digits; most values need no digits counted.
        if (msb(wide_integer{abs(value)}) >= 332'192 && digit_count(value) > max_digits) {
            refuse_overflow();
        }
        low = reinterpret_cast<std::uintptr_t>(new wide_integer{std::move(value)});
        is_wide = true;
    }

    [[nodiscard]] constexpr auto narrow() const noexcept -> int128
    {
        return static_cast<int128>((uint128{high} << 64U) | low);
    }
    [[nodiscard]] auto wide() const noexcept -> const wide_integer&
    {
        return *reinterpret_cast<const wide_integer*>(static_cast<std::uintptr_t>(low));
    }
    [[nodiscard]] auto to_wide() const -> wide_integer
    {
        return is_wide ? wide() : detail::to_wide(narrow());
    }
    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool
    {
        return !is_wide && (low | high) == 0;
    }
    [[nodiscard]] constexpr auto digits() const -> int
    {
        return is_wide ? digit_count(wide()) : digit_count(narrow());
    }
};

/// The address of a copy, for the `low` of another cell.
[[nodiscard, gnu::noinline, gnu::cold]] inline auto clone(std::uint64_t low) -> std::uint64_t
{
    return reinterpret_cast<std::uintptr_t>(new wide_integer{cell{low, 0, true}.wide()});
}
[[gnu::noinline, gnu::cold]] inline void release(std::uint64_t low)
{
    delete reinterpret_cast<wide_integer*>(static_cast<std::uintptr_t>(low));
}

[[nodiscard, gnu::noinline, gnu::cold]] inline auto wide_is_negative(cell a) -> bool
{
    return a.wide() < 0;
}
[[nodiscard, gnu::noinline, gnu::cold]] inline auto wide_digits(cell a) -> int
{
    return a.digits();
}
[[nodiscard, gnu::noinline, gnu::cold]] inline auto wide_trailing_zeros(cell a, int limit) -> int
{
    auto rest = a.wide();
    return remove_factor(rest, 10, limit);
}

// Functions apart, because a constexpr one may hold no wide integer in C++20.

[[nodiscard]] inline auto raise_wide(cell a, int places) -> wide_integer
{
    auto raised = a.to_wide();
    if (places != 0) raised *= wide_power_of_ten(places);
    return raised;
}
[[nodiscard]] inline auto add_wide(cell a, int places_a, cell b, int places_b) -> cell
{
    auto sum = raise_wide(a, places_a);
    if (b.is_wide && places_b == 0) {
        sum += b.wide();
    } else {
        sum += raise_wide(b, places_b);
    }
    return cell{std::move(sum)};
}
[[nodiscard]] inline auto multiply_wide(cell a, cell b) -> cell
{
    if (a.is_wide && b.is_wide) return cell{wide_integer{a.wide() * b.wide()}};
    auto product = a.to_wide();
    product *= b.to_wide();
    return cell{std::move(product)};
}
[[nodiscard]] inline auto compare_wide(cell a, int places_a, cell b, int places_b)
    -> std::strong_ordering
{
    return raise_wide(a, places_a).compare(raise_wide(b, places_b)) <=> 0;
}
[[nodiscard]] inline auto divide_wide(cell a, cell b, int places, rounding mode) -> cell
{
    const auto above = raise_wide(a, places > 0 ? places : 0);
    const auto below = raise_wide(b, places < 0 ? -places : 0);
    return cell{divide(above, below, mode)};
}
[[nodiscard]] inline auto remainder_wide(cell a, int places, cell b) -> cell
{
    return cell{wide_integer{raise_wide(a, places) % b.to_wide()}};
}

/// Puts a × 10^places in `raised`; false where that needs more than 127 bits. Precondition: places
/// is not below zero.
[[nodiscard]] constexpr auto raise_narrow(cell a, int places, int128& raised) -> bool
{
    if (a.is_zero()) {
        raised = 0;
        return true;
    }
    return !a.is_wide && places < 39 &&
           !__builtin_mul_overflow(a.narrow(), powers_of_ten[static_cast<std::size_t>(places)],
                                   &raised);
}

/// a × 10^places. Throws decimal_overflow.
[[nodiscard, gnu::noinline]] constexpr auto raise(cell a, std::int64_t places) -> cell
{
    auto raised = int128{0};
    if (raise_narrow(a, static_cast<int>(places < 39 ? places : 39), raised)) return cell{raised};
    if (places > max_digits - a.digits()) refuse_overflow();
    return cell{raise_wide(a, static_cast<int>(places))};
}
/// a × 10^places_a + b × 10^places_b; one of the places is zero. Throws decimal_overflow.
[[nodiscard, gnu::noinline]] constexpr auto add(cell a, std::int64_t places_a, cell b,
                                                std::int64_t places_b) -> cell
{
    if ((places_a > max_digits && !a.is_zero()) || (places_b > max_digits && !b.is_zero())) {
        refuse_overflow();
    }
    const auto up_a = static_cast<int>(a.is_zero() ? 0 : places_a);
    const auto up_b = static_cast<int>(b.is_zero() ? 0 : places_b);
    auto x = int128{0};
    auto y = int128{0};
    auto sum = int128{0};
    if (raise_narrow(a, up_a, x) && raise_narrow(b, up_b, y) &&
        !__builtin_add_overflow(x, y, &sum)) {
        return cell{sum};
    }
    return add_wide(a, up_a, b, up_b);
}
[[nodiscard, gnu::noinline]] constexpr auto multiply(cell a, cell b) -> cell
{
    auto product = int128{0};
    if (!a.is_wide && !b.is_wide && !__builtin_mul_overflow(a.narrow(), b.narrow(), &product)) {
        return cell{product};
    }
    return multiply_wide(a, b);
}
[[nodiscard, gnu::noinline]] constexpr auto negate(cell a) -> cell
{
    if (!a.is_wide && a.narrow() != int128_min) return cell{-a.narrow()};
    return multiply_wide(a, cell{int128{-1}});
}
/// Compares a × 10^places_a with b × 10^places_b; one of the places is zero.
[[nodiscard, gnu::noinline]] constexpr auto compare(cell a, std::int64_t places_a, cell b,
                                                    std::int64_t places_b) -> std::strong_ordering
{
    const auto sign_of = [](cell c) {
        return c.is_zero() ? 0 : (c.is_wide ? wide_is_negative(c) : c.narrow() < 0) ? -1 : 1;
    };
    const auto sign = sign_of(a);
    if (sign != sign_of(b) || sign == 0) return sign <=> sign_of(b);
    // The first digits' places decide before any power of ten is made.
    const auto place = a.digits() + places_a <=> b.digits() + places_b;
    if (place != 0) return sign < 0 ? 0 <=> place : place;
    auto x = int128{0};
    auto y = int128{0};
    const auto up_a = static_cast<int>(places_a);
    const auto up_b = static_cast<int>(places_b);
    if (!raise_narrow(a, up_a, x) || !raise_narrow(b, up_b, y)) {
        return compare_wide(a, up_a, b, up_b);
    }
    return x < y   ? std::strong_ordering::less
           : x > y ? std::strong_ordering::greater
                   : std::strong_ordering::equal;
}
/// a × 10^places / b, rounded once. Precondition: b > 0.
[[nodiscard, gnu::noinline]] constexpr auto divide(cell a, cell b, int places, rounding mode)
    -> cell
{
    if (places > -39 && places < 39 && !a.is_wide && !b.is_wide) {
        const auto cut = divide_narrow(a.narrow(), b.narrow(), places, mode);
        if (cut) return cell{*cut};
    }
    return divide_wide(a, b, places, mode);
}
/// a / 10^places, rounded. Precondition: places > 0.
[[nodiscard, gnu::noinline]] constexpr auto lower(cell a, std::int64_t places, rounding mode)
    -> cell
{
    // Beyond all digits nothing but a rounded-up 1 can be left.
    const auto most = std::int64_t{a.digits()} + 1;
    return divide(a, cell{int128{1}}, -static_cast<int>(places < most ? places : most), mode);
}
/// What is left of a × 10^places when divided by b and cut towards zero, with the sign of a.
/// Preconditions: b is not zero, places not below zero. Throws decimal_overflow.
[[nodiscard, gnu::noinline]] constexpr auto remainder(cell a, std::int64_t places, cell b) -> cell
{
    if (!a.is_wide && !b.is_wide) {
        const auto rest = remainder_raised(magnitude(a.narrow()), places, magnitude(b.narrow()));
        return cell{with_sign(rest, a.narrow() < 0)};
    }
    if (places > max_digits) refuse_overflow();
    return remainder_wide(a, static_cast<int>(places), b);
}

}  // namespace assay::detail
