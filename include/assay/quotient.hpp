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
#include <stdexcept>  // std::domain_error
#include <string>
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/decimal.hpp>
#include <assay/detail/division.hpp>
#include <assay/rounding.hpp>

namespace assay {

class division_by_zero : public std::domain_error {
public:
    division_by_zero() : std::domain_error("division by zero") {}
};

class quotient {
public:
    constexpr quotient() noexcept : numerator_(0), denominator_(1) {}
    constexpr quotient(decimal whole) : numerator_(std::move(whole)), denominator_(1) {}
    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) constexpr quotient(Integer whole)
        : numerator_(whole), denominator_(1)
    {}
    constexpr quotient(decimal numerator, decimal denominator)
        : numerator_(std::move(numerator)), denominator_(std::move(denominator))
    {
        if (denominator_.is_zero()) boost::throw_exception(division_by_zero{});
        if (denominator_.is_negative()) {
            numerator_ = -numerator_;
            denominator_ = -denominator_;
        }
        if (numerator_.wide_ || denominator_.wide_) reduce();
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
    [[nodiscard]] auto rounded(int digits_after_point, rounding mode) const -> decimal
    {
        return divided_to(-digits_after_point, mode);
    }

    /// The nearest decimal of at most `count` significant digits. Precondition: count > 0.
    [[nodiscard]] auto rounded_to_precision(int count, rounding mode) const -> decimal
    {
        if (is_zero()) return decimal{};
        const auto magnitude = numerator_.adjusted_exponent() - denominator_.adjusted_exponent();
        // The first digit stands at `magnitude` or one place below it.
        const auto one = decimal{1}.shifted(magnitude);
        const auto reaches = abs(numerator_) >= denominator_ * one;
        const auto cut = divided_to(magnitude - (reaches ? 0 : 1) - count + 1, mode);
        return cut.rounded_to_precision(count, mode);  // 9.99 may have become 10.0
    }

    /// The decimal that is exactly this fraction; none where it would never end.
    [[nodiscard]] auto to_decimal() const -> std::optional<decimal>
    {
        auto [above, below] = lowest_terms();
        auto places = 0;
        for (const auto prime : {2, 5}) {
            auto count = 0;
            for (; detail::wide_integer{below % prime} == 0; ++count) below /= prime;
            places = std::max(places, count);
        }
        if (below != 1) return std::nullopt;
        const auto power = numerator_.exponent() - denominator_.exponent();
        return divided_to(power - places, rounding::down).normalized();
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
        return a.numerator_ * b.denominator_ <=> b.numerator_ * a.denominator_;
    }
    friend constexpr auto operator==(const quotient& a, const quotient& b) -> bool
    {
        return (a <=> b) == 0;
    }

    friend auto to_string(const quotient& value) -> std::string;

private:
    decimal numerator_;
    decimal denominator_;

    struct terms {
        detail::wide_integer above;
        detail::wide_integer below;
    };
    /// The coefficients in lowest terms; the exponents stay where they are.
    [[nodiscard]] auto lowest_terms() const -> terms
    {
        const auto above = numerator_.to_wide();
        const auto below = denominator_.to_wide();
        const auto common = detail::wide_integer{gcd(above, below)};
        return {detail::wide_integer{above / common}, detail::wide_integer{below / common}};
    }
    void reduce()
    {
        const auto [above, below] = lowest_terms();
        numerator_ = decimal{above, numerator_.exponent()};
        denominator_ = decimal{below, denominator_.exponent()};
    }

    /// This fraction in whole multiples of 10^exponent.
    [[nodiscard]] auto divided_to(int exponent, rounding mode) const -> decimal
    {
        const auto power = std::int64_t{numerator_.exponent()} - denominator_.exponent() - exponent;
        if (power > decimal::max_digits || power < -decimal::max_digits)
            return far_off(exponent, mode);
        const auto places = static_cast<int>(power);
        const auto above = places > 0 ? raised(numerator_, places) : numerator_;
        const auto below = places < 0 ? raised(denominator_, -places) : denominator_;
        if (!above.wide_ && !below.wide_) {
            return {detail::divide(above.narrow(), below.narrow(), mode), exponent};
        }
        return {detail::divide(above.to_wide(), below.to_wide(), mode), exponent};
    }
    /// The coefficient times 10^places; the exponent means nothing any more.
    [[nodiscard]] static auto raised(const decimal& value, int places) -> decimal
    {
        return value.with_exponent(value.exponent() - places);
    }
    [[nodiscard]] auto far_off(int exponent, rounding mode) const -> decimal
    {
        if (is_zero()) return {detail::int128{0}, exponent};
        const auto magnitude =
            std::int64_t{numerator_.adjusted_exponent()} - denominator_.adjusted_exponent();
        if (magnitude >= exponent) boost::throw_exception(decimal_overflow{});
        // Far below the last digit asked for: as good as the smallest remainder.
        const auto smallest = decimal{detail::int128{is_negative() ? -1 : 1}, exponent - 2};
        return smallest.quantized(exponent, mode);
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
    if (const auto whole = value.to_decimal()) return to_string(whole->normalized());
    const auto exponent = std::min(value.numerator_.exponent(), value.denominator_.exponent());
    const auto integers = quotient{value.numerator_.quantized(exponent, rounding::down),
                                   value.denominator_.quantized(exponent, rounding::down)};
    const auto [above, below] = integers.lowest_terms();
    return above.str() + '/' + below.str();
}

}  // namespace assay
