// SPDX-License-Identifier: BSL-1.0
// coefficient.hpp - the integer of a decimal: 127 bits in place, a cpp_int on the heap beyond.
//
// A result that fits is held in place, whatever it was made of. A value is 24 bytes of which the
// last seven are free for the class that holds it. What is inlined is the path of one machine word;
// the rest is a call (cell.hpp).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <utility>

#include <assay/detail/cell.hpp>
#include <assay/detail/division.hpp>
#include <assay/detail/integer.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

class coefficient {
public:
    constexpr coefficient() noexcept = default;
    constexpr coefficient(int128 value) noexcept : coefficient(cell{value}) {}
    /// Takes what the cell owns.
    constexpr explicit coefficient(const cell& owned) noexcept
        : low_(owned.low), high_(owned.high), is_wide_(owned.is_wide)
    {}

    constexpr coefficient(const coefficient& other) : coefficient(other.borrowed())
    {
        if (is_wide_) [[unlikely]]
            low_ = clone(low_);
    }
    constexpr coefficient(coefficient&& other) noexcept : coefficient(other.borrowed())
    {
        other.is_wide_ = false;
    }
    constexpr auto operator=(const coefficient& other) -> coefficient&
    {
        return *this = coefficient{other};
    }
    constexpr auto operator=(coefficient&& other) noexcept -> coefficient&
    {
        const auto taken = other.borrowed();
        other.is_wide_ = false;
        if (is_wide_) [[unlikely]]
            release(low_);
        low_ = taken.low;
        high_ = taken.high;
        is_wide_ = taken.is_wide;
        return *this;
    }
    constexpr ~coefficient()
    {
        if (is_wide_) [[unlikely]]
            release(low_);
    }

    /// What it holds, still owned by it.
    [[nodiscard]] constexpr auto borrowed() const noexcept -> cell
    {
        return {copied_alone(low_), copied_alone(high_), is_wide_};
    }
    [[nodiscard]] constexpr auto is_wide() const noexcept -> bool { return is_wide_; }
    /// Precondition: not is_wide().
    [[nodiscard]] constexpr auto narrow() const noexcept -> int128 { return borrowed().narrow(); }
    [[nodiscard]] auto to_wide() const -> wide_integer { return borrowed().to_wide(); }

    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool { return borrowed().is_zero(); }
    [[nodiscard]] constexpr auto is_negative() const noexcept -> bool
    {
        return is_wide_ ? wide_is_negative(borrowed()) : high_ >> 63U != 0;
    }
    /// How many decimal digits; 1 for zero.
    [[nodiscard]] constexpr auto digits() const -> int
    {
        return is_wide_ ? wide_digits(borrowed()) : digit_count(narrow());
    }
    /// How many zeros it ends in, at most `limit`. Precondition: not zero.
    [[nodiscard]] constexpr auto trailing_zeros(int limit) const -> int
    {
        if (is_wide_) [[unlikely]]
            return wide_trailing_zeros(borrowed(), limit);
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

    friend constexpr auto operator-(const coefficient& a) -> coefficient
    {
        if (a.is_word()) [[likely]]
            return -int128{a.word()};
        return coefficient{negate(a.borrowed())};
    }
    friend constexpr auto operator*(const coefficient& a, const coefficient& b) -> coefficient
    {
        if (both_words(a, b)) [[likely]]
            return int128{a.word()} * b.word();
        return coefficient{multiply(a.borrowed(), b.borrowed())};
    }

    /// Puts this + other in `sum`; false where either is wide or the sum would be.
    [[nodiscard]] constexpr auto adds_narrow(const coefficient& other, int128& sum) const -> bool
    {
        if (is_wide_ | other.is_wide_) return false;
        const auto low = copied_alone(low_);
        const auto low_sum = low + copied_alone(other.low_);
        const auto high = copied_alone(high_);
        const auto other_high = copied_alone(other.high_);
        const auto high_sum = high + other_high + (low_sum < low ? 1U : 0U);
        sum = static_cast<int128>((uint128{high_sum} << 64U) | low_sum);
        return static_cast<std::int64_t>((high ^ high_sum) & (other_high ^ high_sum)) >= 0;
    }
    /// Puts this × 10^places + other in `sum`, or for places below zero this + other × 10^-places;
    /// false where that is no matter of single words.
    [[nodiscard]] constexpr auto adds_words(std::int64_t places, const coefficient& other,
                                            int128& sum) const -> bool
    {
        if (!both_words(*this, other)) return false;
        const auto raised = places < 0 ? other.word() : word();
        const auto added = places < 0 ? word() : other.word();
        const auto power = static_cast<std::uint64_t>(places < 0 ? -places : places);
        if (power > 18) return false;
        sum = int128{raised} * static_cast<std::int64_t>(word_powers_of_ten[power]) + added;
        return true;
    }
    /// Compares this × 10^places with other × 10^other_places; one of the places is zero.
    [[nodiscard]] constexpr auto compare(std::int64_t places, const coefficient& other,
                                         std::int64_t other_places) const -> std::strong_ordering
    {
        if (places == other_places && !(is_wide_ | other.is_wide_)) [[likely]] {
            return order(narrow(), other.narrow());
        }
        if (both_words(*this, other) && places + other_places < 19) {
            return order(raised_word(places), other.raised_word(other_places));
        }
        return detail::compare(borrowed(), places, other.borrowed(), other_places);
    }

    /// Of a fraction whose denominator is above zero.
    struct ratio {
        const coefficient& above;
        const coefficient& below;
    };
    /// Puts in `found` how a × 10^places compares with b; false where that is no matter of single
    /// words.
    [[nodiscard]] static constexpr auto compare_words(const ratio& a, const ratio& b,
                                                      std::int64_t places,
                                                      std::strong_ordering& found) -> bool
    {
        const auto beyond = a.above.beyond_word() | a.below.beyond_word() | b.above.beyond_word() |
                            b.below.beyond_word();
        if (beyond != 0 || places < -18 || places > 18) return false;
        const auto left = int128{a.above.word()} * b.below.word();
        const auto right = int128{b.above.word()} * a.below.word();
        if (places == 0 || (left < 0) != (right < 0)) {
            found = order(left, right);
            return true;
        }
        const auto power =
            word_powers_of_ten[static_cast<std::size_t>(places < 0 ? -places : places)];
        const auto sizes = places > 0
                               ? compare_times(magnitude(left), power, magnitude(right))
                               : 0 <=> compare_times(magnitude(right), power, magnitude(left));
        found = left < 0 ? 0 <=> sizes : sizes;
        return true;
    }

    /// Times 10^places. Precondition: places >= 0.
    [[nodiscard]] constexpr auto raised(std::int64_t places) const -> coefficient
    {
        if (places < 19 && is_word()) [[likely]]
            return raised_word(places);
        return coefficient{raise(borrowed(), places)};
    }
    /// Divided by 10^places and rounded. Precondition: places > 0.
    [[nodiscard]] constexpr auto lowered(std::int64_t places, rounding mode) const -> coefficient
    {
        if (is_word() && places < 19) [[likely]] {
            return divide(word(), word_powers_of_ten[static_cast<std::size_t>(places)], mode);
        }
        return coefficient{lower(borrowed(), places, mode)};
    }
    /// Puts this × 10^places / divisor, rounded once, in `cut`; false where that is no matter of
    /// single words. Precondition: divisor > 0.
    [[nodiscard]] constexpr auto divides_words(const coefficient& divisor, std::int64_t places,
                                               rounding mode, std::int64_t& cut) const -> bool
    {
        if (!both_words(*this, divisor)) return false;
        const auto power = static_cast<std::uint64_t>(places < 0 ? -places : places);
        if (power > 18) return false;
        auto above = word();
        auto below = divisor.word();
        auto& raised = places < 0 ? below : above;
        const auto by = static_cast<std::int64_t>(word_powers_of_ten[power]);
        if (__builtin_mul_overflow(raised, by, &raised)) return false;
        cut = divide(above, static_cast<std::uint64_t>(below), mode);
        return true;
    }
    /// What is left of this × 10^places when divided and cut towards zero; the sign is this one's.
    /// Preconditions: divisor is not zero, places not below zero.
    [[nodiscard]] constexpr auto remainder(std::int64_t places, const coefficient& divisor) const
        -> coefficient
    {
        return coefficient{detail::remainder(borrowed(), places, divisor.borrowed())};
    }

private:
    std::uint64_t low_ = 0;  // as in a cell; apart, so that the bytes behind is_wide_ are free
    std::uint64_t high_ = 0;
    bool is_wide_ = false;

    /// Zero where it fits an int64_t, as nearly every sum of money in minor units does.
    [[nodiscard]] constexpr auto beyond_word() const noexcept -> std::uint64_t
    {
        const auto sign = static_cast<std::uint64_t>(static_cast<std::int64_t>(low_) >> 63U);
        return (high_ ^ sign) | static_cast<std::uint64_t>(is_wide_);
    }
    [[nodiscard]] constexpr auto is_word() const noexcept -> bool { return beyond_word() == 0; }
    [[nodiscard]] static constexpr auto both_words(const coefficient& a,
                                                   const coefficient& b) noexcept -> bool
    {
        return (a.beyond_word() | b.beyond_word()) == 0;  // one branch instead of four
    }
    [[nodiscard]] constexpr auto word() const noexcept -> std::int64_t
    {
        return static_cast<std::int64_t>(low_);
    }
    /// Preconditions: is_word(), places is 0 to 18.
    [[nodiscard]] constexpr auto raised_word(std::int64_t places) const noexcept -> int128
    {
        const auto power = word_powers_of_ten[static_cast<std::size_t>(places)];
        return int128{word()} * static_cast<std::int64_t>(power);
    }
    [[nodiscard]] static constexpr auto order(int128 a, int128 b) noexcept -> std::strong_ordering
    {
        return a < b   ? std::strong_ordering::less
               : a > b ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
    }
};

}  // namespace assay::detail
