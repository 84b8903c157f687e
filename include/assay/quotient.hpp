// SPDX-License-Identifier: BSL-1.0
// quotient.hpp - exact fractions of decimals, for everything that division leaves unfinished.
//
//     const auto rate = 1_dec / 1.7_dec;                  // exactly 10/17
//     rate * 1.7_dec == 1_dec;                            // true
//     rate.rounded(4, rounding::half_even);               // 0.5882, only because it was asked for
//
// Closed under + - × /, compared exactly. Dividing by zero throws division_by_zero.
#pragma once

#include <algorithm>  // std::max
#include <compare>
#include <concepts>
#include <optional>
#include <string>
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/arithmetic_errors.hpp>
#include <assay/decimal.hpp>
#include <assay/detail/coefficient.hpp>
#include <assay/detail/product.hpp>
#include <assay/rounding.hpp>

namespace assay {

class quotient {
public:
    constexpr quotient() noexcept : numerator_(0), denominator_(1) {}
    constexpr quotient(decimal whole) : numerator_(std::move(whole)), denominator_(1) {}
    constexpr quotient(machine_integer auto whole) : numerator_(whole), denominator_(1) {}
    template <std::floating_point Float>
    quotient(Float) = delete;  // what was written is not known any more
    /// Throws division_by_zero.
    constexpr quotient(const decimal& numerator, const decimal& denominator)
        : numerator_(numerator), denominator_(denominator)
    {
        if (!is_narrow() || denominator_.coefficient_.narrow() <= 0) [[unlikely]]
            settle();
    }

    [[nodiscard]] constexpr auto numerator() const noexcept -> const decimal& { return numerator_; }
    /// Always above zero.
    [[nodiscard]] constexpr auto denominator() const noexcept -> const decimal&
    {
        return denominator_;
    }
    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool { return numerator_.is_zero(); }
    [[nodiscard]] constexpr auto is_negative() const -> bool { return numerator_.is_negative(); }
    [[nodiscard]] constexpr auto reciprocal() const -> quotient
    {
        return {denominator_, numerator_};
    }

    /// The nearest decimal with so many digits after the point, rounded once.
    [[nodiscard]] constexpr auto rounded(int digits_after_point, rounding mode) const -> decimal
    {
        return divided_to(-digits_after_point, mode);
    }

    /// The nearest decimal of at most `count` significant digits. What is exact in so many has the
    /// exponent nearest to the numerator's less the denominator's, as the General Decimal
    /// Arithmetic's divide: 6/2 is 3 and 1/8 is 0.125. Precondition: count > 0.
    [[nodiscard]] constexpr auto rounded_to_precision(int count, rounding mode) const -> decimal
    {
        const auto ideal = std::int64_t{numerator_.exponent()} - denominator_.exponent();
        if (is_zero()) return {detail::int128{0}, decimal::checked_exponent(ideal)};
        const auto magnitude =
            std::int64_t{numerator_.adjusted_exponent()} - denominator_.adjusted_exponent();
        // The first digit stands at `magnitude` or one place below it.
        const auto first = has_digit_at(magnitude) ? magnitude : magnitude - 1;
        const auto cut = divided_to(decimal::checked_exponent(first - count + 1), mode);
        const auto fitting = cut.rounded_to_precision(count, mode);  // 9.99 may have become 10.0
        if (fitting.exponent() >= ideal || *this != quotient{fitting}) return fitting;
        return fitting.without_zeros(static_cast<int>(ideal));
    }

    /// The decimal that is exactly this fraction; none where it would never end, or not within
    /// decimal::max_digits.
    [[nodiscard]] auto to_decimal() const -> std::optional<decimal>
    {
        auto rest = denominator_.coefficient_.to_wide();
        const auto twos = detail::remove_factor(rest, 2, decimal::max_digits * 4);
        const auto fives = detail::remove_factor(rest, 5, decimal::max_digits * 4);
        if (detail::wide_integer{numerator_.coefficient_.to_wide() % rest} != 0) return {};
        const auto places = std::max(twos, fives);
        if (numerator_.digits() + places - denominator_.digits() >= decimal::max_digits) return {};
        const auto ideal = std::int64_t{numerator_.exponent()} - denominator_.exponent();
        const auto exponent = decimal::checked_exponent(ideal - places);
        return divided_to(exponent, rounding::down).normalized();
    }

    friend constexpr auto operator+(const quotient& a, const quotient& b) -> quotient
    {
        if (a.denominator_ == b.denominator_) return {a.numerator_ + b.numerator_, a.denominator_};
        return {a.numerator_ * b.denominator_ + b.numerator_ * a.denominator_,
                a.denominator_ * b.denominator_};
    }
    friend constexpr auto operator-(const quotient& a) -> quotient
    {
        return {-a.numerator_, a.denominator_};
    }
    friend constexpr auto operator-(const quotient& a, const quotient& b) -> quotient
    {
        return a + -b;
    }
    friend constexpr auto operator*(const quotient& a, const quotient& b) -> quotient
    {
        return {a.numerator_ * b.numerator_, a.denominator_ * b.denominator_};
    }
    friend constexpr auto operator/(const quotient& a, const quotient& b) -> quotient
    {
        return {a.numerator_ * b.denominator_, a.denominator_ * b.numerator_};
    }
    friend constexpr auto abs(const quotient& a) -> quotient { return a.is_negative() ? -a : a; }

    /// Exact and total, by value.
    friend constexpr auto operator<=>(const quotient& a, const quotient& b) -> std::strong_ordering
    {
        auto order = std::strong_ordering::equal;
        if (compare_words(a, b, order)) [[likely]]
            return order;
        if (a.numerator_.sign() != b.numerator_.sign()) {
            return a.numerator_.sign() <=> b.numerator_.sign();
        }
        if (!a.is_narrow() || !b.is_narrow()) {
            return a.numerator_ * b.denominator_ <=> b.numerator_ * a.denominator_;
        }
        const auto sizes = compare_sizes(a, b);
        return a.is_negative() ? 0 <=> sizes : sizes;
    }
    friend constexpr auto operator==(const quotient& a, const quotient& b) -> bool
    {
        return (a <=> b) == 0;
    }

    friend auto to_string(const quotient& value) -> std::string;

private:
    decimal numerator_;
    decimal denominator_;

    [[nodiscard]] constexpr auto is_narrow() const noexcept -> bool
    {
        return !numerator_.coefficient_.is_wide() && !denominator_.coefficient_.is_wide();
    }
    /// By how many places the power of ten of `a` is above that of `b`.
    [[nodiscard]] static constexpr auto places_above(const quotient& a, const quotient& b) noexcept
        -> std::int64_t
    {
        return std::int64_t{a.numerator_.exponent()} + b.denominator_.exponent() -
               b.numerator_.exponent() - a.denominator_.exponent();
    }
    /// Puts the order of the two in `found`; false where that is no matter of single words.
    [[nodiscard]] static constexpr auto compare_words(const quotient& a, const quotient& b,
                                                      std::strong_ordering& found) -> bool
    {
        return detail::coefficient::compare_words(
            {a.numerator_.coefficient_, a.denominator_.coefficient_},
            {b.numerator_.coefficient_, b.denominator_.coefficient_}, places_above(a, b), found);
    }
    /// Without signs, crosswise. Precondition: both narrow.
    [[nodiscard]] static constexpr auto compare_sizes(const quotient& a, const quotient& b)
        -> std::strong_ordering
    {
        const auto left = detail::multiply(detail::magnitude(a.numerator_.coefficient_.narrow()),
                                           detail::magnitude(b.denominator_.coefficient_.narrow()));
        const auto right =
            detail::multiply(detail::magnitude(b.numerator_.coefficient_.narrow()),
                             detail::magnitude(a.denominator_.coefficient_.narrow()));
        const auto places = places_above(a, b);
        if (places >= 0) return detail::compare_raised(left, places, right);
        return 0 <=> detail::compare_raised(right, -places, left);
    }

    /// The coefficients in lowest terms, the numerator's first; the exponents stay where they are.
    using terms = std::pair<detail::wide_integer, detail::wide_integer>;
    [[nodiscard]] static auto lowest_terms(detail::cell above, detail::cell below) -> terms
    {
        const auto x = above.to_wide();
        const auto y = below.to_wide();
        const auto common = detail::wide_integer{gcd(x, y)};
        return {detail::wide_integer{x / common}, detail::wide_integer{y / common}};
    }
    /// Both with the denominator above zero; in lowest terms where either is wide.
    [[nodiscard, gnu::noinline]] static constexpr auto settled(detail::cell above,
                                                               detail::cell below)
        -> std::pair<detail::cell, detail::cell>
    {
        if (below.is_zero()) detail::refuse_zero();
        if (above.is_wide || below.is_wide) return reduced(above, below);
        return {negate(above), negate(below)};
    }
    [[nodiscard]] static auto reduced(detail::cell above, detail::cell below)
        -> std::pair<detail::cell, detail::cell>
    {
        auto [x, y] = lowest_terms(above, below);
        if (y < 0) {
            x = -x;
            y = -y;
        }
        return {detail::cell{std::move(x)}, detail::cell{std::move(y)}};
    }
    [[gnu::always_inline]] constexpr void settle()  // a call would cost the registers
    {
        const auto [above, below] =
            settled(numerator_.coefficient_.borrowed(), denominator_.coefficient_.borrowed());
        numerator_.coefficient_ = detail::coefficient{above};
        denominator_.coefficient_ = detail::coefficient{below};
    }
    [[nodiscard]] auto in_lowest_terms() const -> std::string
    {
        const auto places = std::int64_t{numerator_.exponent()} - denominator_.exponent();
        if (places > decimal::max_digits || places < -decimal::max_digits) {
            return to_scientific(numerator_) + '/' + to_scientific(denominator_);
        }
        const auto exponent = std::min(numerator_.exponent(), denominator_.exponent());
        const auto [above, below] =
            lowest_terms(numerator_.with_exponent(exponent).coefficient_.borrowed(),
                         denominator_.with_exponent(exponent).coefficient_.borrowed());
        return above.str() + '/' + below.str();
    }
    /// Whether the fraction's size is at least 10^place.
    [[nodiscard]] constexpr auto has_digit_at(std::int64_t place) const -> bool
    {
        const auto exponent = std::int64_t{denominator_.exponent()} + place;
        return abs(numerator_) >=
               decimal{denominator_.coefficient_, decimal::checked_exponent(exponent)};
    }
    /// This fraction in whole multiples of 10^exponent.
    [[nodiscard]] constexpr auto divided_to(int exponent, rounding mode) const -> decimal
    {
        const auto places =
            std::int64_t{numerator_.exponent()} - denominator_.exponent() - exponent;
        const auto& above = numerator_.coefficient_;
        const auto& below = denominator_.coefficient_;
        auto cut = std::int64_t{0};
        if (above.divides_words(below, places, mode, cut)) [[likely]]
            return {cut, exponent};
        return {detail::coefficient{
                    divided_at_length(above.borrowed(), below.borrowed(), places, mode)},
                exponent};
    }
    /// above × 10^places / below, rounded once.
    [[nodiscard, gnu::noinline]] static constexpr auto divided_at_length(
        detail::cell above, detail::cell below, std::int64_t places, rounding mode) -> detail::cell
    {
        if (above.is_zero()) return above;
        if (places >= -decimal::max_digits && places <= decimal::max_digits) {
            return divide(above, below, static_cast<int>(places), mode);
        }
        if (places + above.digits() >= below.digits()) detail::refuse_overflow();
        // Far below the last digit asked for: as good as the smallest remainder.
        const auto negative = above.is_wide ? detail::wide_is_negative(above) : above.narrow() < 0;
        return lower(detail::cell{detail::int128{negative ? -1 : 1}}, 2, mode);
    }
};

/// Exact: a quotient, because few divisions end.
[[nodiscard]] constexpr auto operator/(const decimal& a, const decimal& b) -> quotient
{
    return {a, b};
}

/// A decimal without trailing zeros where the fraction is one, else "1/3" in lowest terms.
[[nodiscard]] inline auto to_string(const quotient& value) -> std::string
{
    if (const auto whole = value.to_decimal()) return to_string(*whole);
    return value.in_lowest_terms();
}

}  // namespace assay
