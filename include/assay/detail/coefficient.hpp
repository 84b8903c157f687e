// SPDX-License-Identifier: BSL-1.0
// coefficient.hpp - the integer of a decimal: 127 bits in place, a cpp_int on the heap beyond.
//
// A result that fits is held in place, whatever it was made of. A value is 24 bytes of which the
// last seven are free for the class that holds it. Every branch for wide values is the unlikely one
// and a call, so that what is left to inline is a few instructions.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>  // std::is_constant_evaluated
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/arithmetic_errors.hpp>
#include <assay/detail/division.hpp>
#include <assay/detail/integer.hpp>
#include <assay/detail/product.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

/// Keeps the compiler from copying two words in one move: a load of 16 bytes behind two stores of
/// 8 waits for both to reach the cache, several times the cost of an addition.
[[nodiscard]] constexpr auto copied_alone(std::uint64_t word) noexcept -> std::uint64_t
{
    if (!std::is_constant_evaluated()) asm("" : "+r"(word));
    return word;
}

class coefficient {
public:
    static constexpr auto max_digits = 100'000;

    constexpr coefficient() noexcept = default;
    constexpr coefficient(int128 value) noexcept
        : low_(static_cast<std::uint64_t>(value)),
          high_(static_cast<std::uint64_t>(static_cast<uint128>(value) >> 64U))
    {}
    /// Throws decimal_overflow at over max_digits.
    explicit coefficient(wide_integer value)
    {
        if (fits_int128(value)) {
            *this = coefficient{to_int128(value)};
            return;
        }
        // 332,192 bits are enough for 100,000 digits; most values need no digits counted.
        if (msb(wide_integer{abs(value)}) >= 332'192 && digit_count(value) > max_digits) {
            boost::throw_exception(decimal_overflow{});
        }
        wide_ = new wide_integer{std::move(value)};
        is_wide_ = true;
    }

    constexpr coefficient(const coefficient& other) { copy(other); }
    constexpr coefficient(coefficient&& other) noexcept { take(other); }
    constexpr auto operator=(const coefficient& other) -> coefficient&
    {
        if (is_wide_ || other.is_wide_) [[unlikely]] {
            auto copied = other;
            return *this = std::move(copied);
        }
        copy(other);
        return *this;
    }
    constexpr auto operator=(coefficient&& other) noexcept -> coefficient&
    {
        if (is_wide_) [[unlikely]] {
            if (this == &other) return *this;
            delete wide_;
        }
        take(other);
        return *this;
    }
    constexpr ~coefficient()
    {
        if (is_wide_) [[unlikely]]
            delete wide_;
    }

    [[nodiscard]] constexpr auto is_wide() const noexcept -> bool { return is_wide_; }
    /// Precondition: not is_wide().
    [[nodiscard]] constexpr auto narrow() const noexcept -> int128
    {
        return static_cast<int128>((uint128{high_} << 64U) | low_);
    }
    [[nodiscard]] auto to_wide() const -> wide_integer
    {
        return is_wide_ ? *wide_ : detail::to_wide(narrow());
    }
    /// Whether it fits an int64_t, as nearly every sum of money in minor units does.
    [[nodiscard]] constexpr auto is_word() const noexcept -> bool
    {
        return !is_wide_ && high_ == (low_ >> 63U == 0 ? 0 : ~std::uint64_t{0});
    }
    /// Precondition: is_word().
    [[nodiscard]] constexpr auto word() const noexcept -> std::int64_t
    {
        return static_cast<std::int64_t>(low_);
    }

    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool
    {
        return !is_wide_ && (low_ | high_) == 0;
    }
    [[nodiscard]] constexpr auto is_negative() const noexcept -> bool
    {
        return is_wide_ ? *wide_ < 0 : high_ >> 63U != 0;
    }
    /// How many decimal digits; 1 for zero.
    [[nodiscard]] constexpr auto digits() const -> int
    {
        return is_wide_ ? digit_count(*wide_) : digit_count(narrow());
    }

    friend constexpr auto operator+(const coefficient& a, const coefficient& b) -> coefficient
    {
        auto sum = int128{0};
        if (both_narrow(a, b) && !__builtin_add_overflow(a.narrow(), b.narrow(), &sum)) [[likely]] {
            return sum;
        }
        return add_wide(a, b);
    }
    friend constexpr auto operator-(const coefficient& a, const coefficient& b) -> coefficient
    {
        auto rest = int128{0};
        if (both_narrow(a, b) && !__builtin_sub_overflow(a.narrow(), b.narrow(), &rest))
            [[likely]] {
            return rest;
        }
        return add_wide(a, -b);
    }
    friend constexpr auto operator-(const coefficient& a) -> coefficient
    {
        if (!a.is_wide_ && a.narrow() != int128_min) [[likely]]
            return -a.narrow();
        return negate_wide(a);
    }
    friend constexpr auto operator*(const coefficient& a, const coefficient& b) -> coefficient
    {
        if (a.is_word() && b.is_word()) [[likely]]
            return int128{a.word()} * b.word();
        auto result = int128{0};
        if (both_narrow(a, b) && !__builtin_mul_overflow(a.narrow(), b.narrow(), &result)) {
            return result;
        }
        return multiply_wide(a, b);
    }
    friend constexpr auto operator<=>(const coefficient& a, const coefficient& b)
        -> std::strong_ordering
    {
        if (both_narrow(a, b)) [[likely]] {
            const auto x = a.narrow();
            const auto y = b.narrow();
            return x < y   ? std::strong_ordering::less
                   : x > y ? std::strong_ordering::greater
                           : std::strong_ordering::equal;
        }
        return compare_wide(a, b);
    }
    friend constexpr auto operator==(const coefficient& a, const coefficient& b) -> bool
    {
        return (a <=> b) == 0;
    }
    constexpr auto operator+=(const coefficient& other) -> coefficient&
    {
        return *this = *this + other;
    }

    /// Times 10^places. Precondition: places >= 0.
    [[nodiscard]] constexpr auto raised(int places) const -> coefficient
    {
        if (places < 19 && is_word()) [[likely]] {
            const auto power = word_powers_of_ten[static_cast<std::size_t>(places)];
            return int128{word()} * static_cast<std::int64_t>(power);
        }
        auto result = int128{0};
        if (places < 39 && !is_wide_ &&
            !__builtin_mul_overflow(narrow(), powers_of_ten[static_cast<std::size_t>(places)],
                                    &result)) {
            return result;
        }
        return raise_wide(places);
    }
    /// Divided by 10^places and rounded. Precondition: places >= 0.
    [[nodiscard]] constexpr auto lowered(int places, rounding mode) const -> coefficient
    {
        if (places < 39 && !is_wide_) [[likely]] {
            return divide(narrow(), powers_of_ten[static_cast<std::size_t>(places)], mode);
        }
        return lower_wide(places, mode);
    }
    /// this × 10^places / divisor, rounded once; places may be below zero. Precondition: divisor >
    /// 0.
    [[nodiscard]] constexpr auto divided(const coefficient& divisor, int places,
                                         rounding mode) const -> coefficient
    {
        if (places >= 0 && places < 19 && is_word() && !divisor.is_wide_) [[likely]] {
            return divide(raised(places).narrow(), divisor.narrow(), mode);
        }
        if (places > -39 && places < 39 && both_narrow(*this, divisor)) {
            if (const auto cut = divide_narrow(divisor, places, mode)) return *cut;
        }
        return divide_wide(divisor, places, mode);
    }
    /// What is left of a division cut towards zero; the sign is this one's. Precondition: divisor
    /// is not zero.
    [[nodiscard]] constexpr auto remainder(const coefficient& divisor) const -> coefficient
    {
        if (both_narrow(*this, divisor)) [[likely]] {
            const auto rest = magnitude(narrow()) % magnitude(divisor.narrow());
            return with_sign(rest, is_negative());
        }
        return remainder_wide(*this, divisor);
    }
    /// How many zeros it ends in, at most `limit`. Precondition: not zero.
    [[nodiscard]] constexpr auto trailing_zeros(int limit) const -> int
    {
        if (is_wide_) [[unlikely]]
            return trailing_zeros_wide(limit);
        auto zeros = 0;
        auto size = magnitude(narrow());
        for (; (size >> 64U) != 0; size /= 10, ++zeros) {
            if (zeros == limit || size % 10 != 0) return zeros;
        }
        for (auto rest = static_cast<std::uint64_t>(size); zeros != limit && rest % 10 == 0;
             rest /= 10) {
            ++zeros;
        }
        return zeros;
    }

private:
    union {
        std::uint64_t low_ = 0;  // two's complement with high_
        wide_integer* wide_;
    };
    std::uint64_t high_ = 0;
    bool is_wide_ = false;

    constexpr void copy(const coefficient& other)
    {
        if (other.is_wide_) [[unlikely]] {
            wide_ = new wide_integer{*other.wide_};
        } else {
            low_ = copied_alone(other.low_);
            high_ = copied_alone(other.high_);
        }
        is_wide_ = other.is_wide_;
    }
    constexpr void take(coefficient& other) noexcept
    {
        is_wide_ = other.is_wide_;
        if (other.is_wide_) [[unlikely]] {
            wide_ = other.wide_;
            other.is_wide_ = false;
            other.low_ = 0;
            other.high_ = 0;
        } else {
            low_ = copied_alone(other.low_);
            high_ = copied_alone(other.high_);
        }
    }

    [[nodiscard]] static constexpr auto both_narrow(const coefficient& a, const coefficient& b)
        -> bool
    {
        return !(a.is_wide_ | b.is_wide_);
    }

    /// By way of 256 bits; none where the result needs more than 127.
    [[nodiscard]] constexpr auto divide_narrow(const coefficient& divisor, int places,
                                               rounding mode) const -> std::optional<int128>
    {
        const auto above = magnitude(narrow());
        const auto below = magnitude(divisor.narrow());
        const auto power = static_cast<uint128>(
            powers_of_ten[static_cast<std::size_t>(places < 0 ? -places : places)]);
        if (places >= 0) return divide(multiply(above, power), below, is_negative(), mode);
        const auto by = multiply(below, power);
        if (by.high == 0) return divide(product{0, above}, by.low, is_negative(), mode);
        // The divisor is the larger by far: nothing but a remainder.
        if (above == 0) return 0;
        const auto twice = product{above >> 127U, above << 1U} <=> by;
        const auto sign = twice < 0 ? -1 : twice > 0 ? 1 : 0;
        const auto one = rounds_away(mode, is_negative(), 0, sign) ? uint128{1} : uint128{0};
        return with_sign(one, is_negative());
    }

    // Functions apart, because a constexpr one may hold no wide integer in C++20.
    [[nodiscard]] static auto add_wide(const coefficient& a, const coefficient& b) -> coefficient
    {
        auto sum = a.to_wide();
        if (b.is_wide_) {
            sum += *b.wide_;
        } else {
            sum += detail::to_wide(b.narrow());
        }
        return coefficient{std::move(sum)};
    }
    [[nodiscard]] static auto negate_wide(const coefficient& a) -> coefficient
    {
        return coefficient{wide_integer{-a.to_wide()}};
    }
    [[nodiscard]] static auto multiply_wide(const coefficient& a, const coefficient& b)
        -> coefficient
    {
        if (a.digits() + b.digits() > max_digits + 1) boost::throw_exception(decimal_overflow{});
        return coefficient{wide_integer{a.to_wide() * b.to_wide()}};
    }
    [[nodiscard]] static auto compare_wide(const coefficient& a, const coefficient& b)
        -> std::strong_ordering
    {
        return a.to_wide().compare(b.to_wide()) <=> 0;
    }
    [[nodiscard]] auto raise_wide(int places) const -> coefficient
    {
        if (places + digits() > max_digits) boost::throw_exception(decimal_overflow{});
        return coefficient{wide_integer{to_wide() * wide_power_of_ten(places)}};
    }
    [[nodiscard]] auto lower_wide(int places, rounding mode) const -> coefficient
    {
        return coefficient{divide(to_wide(), wide_power_of_ten(places), mode)};
    }
    [[nodiscard]] auto divide_wide(const coefficient& divisor, int places, rounding mode) const
        -> coefficient
    {
        const auto above = places > 0 ? raised(places) : *this;
        const auto below = places < 0 ? divisor.raised(-places) : divisor;
        return coefficient{divide(above.to_wide(), below.to_wide(), mode)};
    }
    [[nodiscard]] static auto remainder_wide(const coefficient& a, const coefficient& b)
        -> coefficient
    {
        return coefficient{wide_integer{a.to_wide() % b.to_wide()}};
    }
    [[nodiscard]] auto trailing_zeros_wide(int limit) const -> int
    {
        auto rest = *wide_;
        return remove_factor(rest, 10, limit);
    }
};

}  // namespace assay::detail
