// SPDX-License-Identifier: BSL-1.0
// decimal.hpp - exact finite decimals: a coefficient times a power of ten.
//
//     const auto price = 12.50_dec;                 // keeps its two written digits
//     price * 3;                                    // 37.50, exactly
//     price / 3;                                    // a quotient, exact too: quotient.hpp
//     price.rounded(1, rounding::half_even);        // 12.5
//     price == 12.5_dec;                            // true: values are compared, not digits
//
// +, - and × never round. There is no conversion from floating point, no infinity, no NaN and no
// negative zero. Up to 38 digits take no memory; a result of over 100,000 digits throws
// std::length_error.
#pragma once

#include <algorithm>  // std::min
#include <array>
#include <bit>  // std::bit_cast
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>  // std::hash
#include <limits>
#include <optional>
#include <stdexcept>  // std::length_error
#include <string>
#include <string_view>
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/detail/division.hpp>
#include <assay/detail/integer.hpp>
#include <assay/result.hpp>
#include <assay/rounding.hpp>

namespace assay {

class quotient;

/// A result needs more digits than a decimal may have, or an exponent out of range.
class decimal_overflow : public std::length_error {
public:
    decimal_overflow() : std::length_error("a decimal of over 100,000 digits") {}
};

class decimal {
public:
    static constexpr auto max_digits = 100'000;
    static constexpr auto max_exponent = 1'999'999'999;

    constexpr decimal() noexcept = default;

    template <std::integral Integer>
    requires(!std::same_as<Integer, bool>) constexpr decimal(Integer value) noexcept
        : words_(split(static_cast<detail::int128>(value)))
    {}
    template <std::floating_point Float>
    decimal(Float) = delete;  // what was written is not known any more

    /// coefficient × 10^exponent, with that exponent's digits.
    [[nodiscard]] static constexpr auto scaled(std::int64_t coefficient, int exponent) -> decimal
    {
        return decimal{static_cast<detail::int128>(coefficient), exponent};
    }

    constexpr decimal(const decimal& other) : words_(other.words_), exponent_(other.exponent_)
    {
        if (other.wide_) adopt_wide(other.wide());
    }
    constexpr decimal(decimal&& other) noexcept
        : words_(other.words_), exponent_(other.exponent_), wide_(std::exchange(other.wide_, false))
    {
        if (wide_) other.words_ = {};
    }
    constexpr auto operator=(decimal other) noexcept -> decimal&
    {
        std::swap(words_, other.words_);
        std::swap(exponent_, other.exponent_);
        std::swap(wide_, other.wide_);
        return *this;
    }
    constexpr ~decimal()
    {
        if (wide_) delete pointer();
    }

    /// The power of ten of the last written digit.
    [[nodiscard]] constexpr auto exponent() const noexcept -> int { return exponent_; }
    /// How many digits the coefficient has; 1 for zero.
    [[nodiscard]] constexpr auto digits() const -> int
    {
        return wide_ ? detail::digit_count(wide()) : detail::digit_count(narrow());
    }
    /// The power of ten of the first digit.
    [[nodiscard]] constexpr auto adjusted_exponent() const -> int
    {
        return exponent_ + digits() - 1;
    }
    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool
    {
        return !wide_ && narrow() == 0;
    }
    [[nodiscard]] constexpr auto is_negative() const -> bool
    {
        return wide_ ? wide() < 0 : narrow() < 0;
    }

    /// Times 10^places, exactly.
    [[nodiscard]] constexpr auto shifted(int places) const -> decimal
    {
        auto moved = *this;
        moved.exponent_ = checked_exponent(std::int64_t{exponent_} + places);
        return moved;
    }

    /// The same value with its last digit at 10^exponent; digits below it are rounded off.
    [[nodiscard]] constexpr auto quantized(int exponent, rounding mode) const -> decimal
    {
        if (exponent <= exponent_) return with_exponent(exponent);
        const auto places = std::int64_t{exponent} - exponent_;
        const auto beyond = places > digits();  // nothing but a rounded-up 1 can be left
        const auto power = static_cast<int>(beyond ? std::int64_t{digits()} + 1 : places);
        if (!wide_ && power < 39) {
            const auto divisor = detail::powers_of_ten[static_cast<std::size_t>(power)];
            return decimal{detail::divide(narrow(), divisor, mode), exponent};
        }
        return quantized_wide(power, exponent, mode);
    }
    [[nodiscard]] constexpr auto rounded(int digits_after_point, rounding mode) const -> decimal
    {
        return -exponent_ <= digits_after_point ? *this : quantized(-digits_after_point, mode);
    }
    /// At most `count` significant digits. Precondition: count > 0.
    [[nodiscard]] constexpr auto rounded_to_precision(int count, rounding mode) const -> decimal
    {
        const auto excess = digits() - count;
        if (excess <= 0) return *this;
        const auto cut = quantized(exponent_ + excess, mode);
        return cut.digits() > count ? cut.quantized(cut.exponent_ + 1, mode) : cut;
    }
    /// Without trailing zeros; zero becomes 0.
    [[nodiscard]] constexpr auto normalized() const -> decimal
    {
        if (is_zero()) return decimal{};
        if (wide_) return normalized_wide();
        auto coefficient = narrow();
        auto exponent = exponent_;
        for (; coefficient % 10 == 0; coefficient /= 10) ++exponent;
        return decimal{coefficient, exponent};
    }

    friend constexpr auto operator+(const decimal& a, const decimal& b) -> decimal
    {
        if (!a.wide_ && !b.wide_ && a.exponent_ == b.exponent_) {
            auto sum = detail::int128{0};
            if (!__builtin_add_overflow(a.narrow(), b.narrow(), &sum)) return {sum, a.exponent_};
        }
        if (a.exponent_ == b.exponent_) return {a.to_wide() + b.to_wide(), a.exponent_};
        if (a.exponent_ < b.exponent_) return a + b.with_exponent(a.exponent_);
        return a.with_exponent(b.exponent_) + b;
    }
    friend constexpr auto operator-(const decimal& a) -> decimal
    {
        if (!a.wide_ && a.narrow() != detail::int128_min) return {-a.narrow(), a.exponent_};
        return {detail::wide_integer{-a.to_wide()}, a.exponent_};
    }
    friend constexpr auto operator-(const decimal& a, const decimal& b) -> decimal
    {
        return a + -b;
    }
    friend constexpr auto operator*(const decimal& a, const decimal& b) -> decimal
    {
        const auto exponent = checked_exponent(std::int64_t{a.exponent_} + b.exponent_);
        if (!a.wide_ && !b.wide_) {
            auto product = detail::int128{0};
            if (!__builtin_mul_overflow(a.narrow(), b.narrow(), &product))
                return {product, exponent};
        }
        if (a.digits() + b.digits() > max_digits + 1) boost::throw_exception(decimal_overflow{});
        return {a.to_wide() * b.to_wide(), exponent};
    }
    constexpr auto operator+=(const decimal& other) -> decimal& { return *this = *this + other; }
    constexpr auto operator-=(const decimal& other) -> decimal& { return *this = *this - other; }
    constexpr auto operator*=(const decimal& other) -> decimal& { return *this = *this * other; }

    /// Total, by value: 1.20 equals 1.2.
    friend constexpr auto operator<=>(const decimal& a, const decimal& b) -> std::strong_ordering
    {
        if (!a.wide_ && !b.wide_ && a.exponent_ == b.exponent_)
            return order(a.narrow(), b.narrow());
        const auto sign_a = a.sign();
        const auto sign_b = b.sign();
        if (sign_a != sign_b) return sign_a <=> sign_b;
        if (sign_a == 0) return std::strong_ordering::equal;
        // The first digits' places decide before any power of ten is made.
        const auto places = a.adjusted_exponent() <=> b.adjusted_exponent();
        if (places != 0) return sign_a > 0 ? places : 0 <=> places;
        const auto exponent = std::min(a.exponent_, b.exponent_);
        const auto x = a.with_exponent(exponent);
        const auto y = b.with_exponent(exponent);
        if (!x.wide_ && !y.wide_) return order(x.narrow(), y.narrow());
        const auto compared = x.to_wide().compare(y.to_wide());
        return compared <=> 0;
    }
    friend constexpr auto operator==(const decimal& a, const decimal& b) -> bool
    {
        return (a <=> b) == 0;
    }

    friend constexpr auto abs(const decimal& a) -> decimal { return a.is_negative() ? -a : a; }

    /// The digits of the coefficient, without a sign.
    [[nodiscard]] auto coefficient_digits() const -> std::string;

    /// The decimal of a row of ASCII digits. Precondition: at most max_digits of them.
    [[nodiscard]] static constexpr auto from_digits(std::string_view digits, int exponent,
                                                    bool negative) -> decimal;

private:
    friend class quotient;

    struct words {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
    };
    words words_;  // two's complement, or the address of a wide_integer in `low`
    std::int32_t exponent_ = 0;
    bool wide_ = false;

    constexpr decimal(detail::int128 coefficient, int exponent) noexcept
        : words_(split(coefficient)), exponent_(exponent)
    {}
    decimal(const detail::wide_integer& coefficient, int exponent) : exponent_(exponent)
    {
        if (detail::fits_int128(coefficient)) {
            words_ = split(detail::to_int128(coefficient));
            return;
        }
        if (detail::digit_count(coefficient) > max_digits)
            boost::throw_exception(decimal_overflow{});
        adopt_wide(coefficient);
    }

    void adopt_wide(const detail::wide_integer& coefficient)
    {
        words_ = {std::bit_cast<std::uint64_t>(new detail::wide_integer{coefficient}), 0};
        wide_ = true;
    }
    [[nodiscard]] static constexpr auto split(detail::int128 value) noexcept -> words
    {
        const auto bits = static_cast<detail::uint128>(value);
        return {static_cast<std::uint64_t>(bits), static_cast<std::uint64_t>(bits >> 64U)};
    }
    [[nodiscard]] constexpr auto narrow() const noexcept -> detail::int128
    {
        return static_cast<detail::int128>((detail::uint128{words_.high} << 64U) | words_.low);
    }
    [[nodiscard]] auto pointer() const noexcept -> detail::wide_integer*
    {
        return std::bit_cast<detail::wide_integer*>(words_.low);
    }
    [[nodiscard]] auto wide() const noexcept -> const detail::wide_integer& { return *pointer(); }
    [[nodiscard]] auto to_wide() const -> detail::wide_integer
    {
        return wide_ ? wide() : detail::to_wide(narrow());
    }

    [[nodiscard]] static constexpr auto order(detail::int128 a, detail::int128 b) noexcept
        -> std::strong_ordering
    {
        return a < b   ? std::strong_ordering::less
               : a > b ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
    }
    [[nodiscard]] constexpr auto sign() const -> int
    {
        return is_zero() ? 0 : is_negative() ? -1 : 1;
    }

    [[nodiscard]] static constexpr auto checked_exponent(std::int64_t exponent) -> int
    {
        if (exponent > max_exponent || exponent < -max_exponent) {
            boost::throw_exception(decimal_overflow{});
        }
        return static_cast<int>(exponent);
    }

    /// The same value with more written digits. Precondition: exponent <= exponent().
    [[nodiscard]] constexpr auto with_exponent(int exponent) const -> decimal
    {
        const auto places = std::int64_t{exponent_} - exponent;
        if (places == 0) return *this;
        if (is_zero()) return {detail::int128{0}, exponent};
        if (places + digits() > max_digits) boost::throw_exception(decimal_overflow{});
        if (!wide_ && places < 39) {
            auto product = detail::int128{0};
            const auto power = detail::powers_of_ten[static_cast<std::size_t>(places)];
            if (!__builtin_mul_overflow(narrow(), power, &product)) return {product, exponent};
        }
        return {to_wide() * detail::wide_power_of_ten(static_cast<int>(places)), exponent};
    }

    // Functions apart, because a constexpr one may hold no wide integer in C++20.
    [[nodiscard]] auto quantized_wide(int power, int exponent, rounding mode) const -> decimal
    {
        return {detail::divide(to_wide(), detail::wide_power_of_ten(power), mode), exponent};
    }
    [[nodiscard]] static auto from_wide_digits(std::string_view digits, int exponent, bool negative)
        -> decimal
    {
        const auto value = detail::wide_integer{std::string{digits}};
        return {negative ? detail::wide_integer{-value} : value, exponent};
    }

    /// Divides by halves of the digits, so that a long row of zeros costs no long row of divisions.
    [[nodiscard]] auto normalized_wide() const -> decimal
    {
        auto coefficient = to_wide();
        auto exponent = exponent_;
        for (auto power = detail::digit_count(coefficient) / 2; power > 0;) {
            const auto divisor = detail::wide_power_of_ten(power);
            if (detail::wide_integer{coefficient % divisor} == 0) {
                coefficient /= divisor;
                exponent += power;
            } else {
                power /= 2;
            }
        }
        return {coefficient, exponent};
    }
};

static_assert(sizeof(decimal) == 24);

inline auto decimal::coefficient_digits() const -> std::string
{
    if (wide_) return detail::wide_integer{abs(wide())}.str();
    auto text = std::string{};
    for (auto rest = detail::magnitude(narrow()); rest != 0 || text.empty(); rest /= 10) {
        text.insert(text.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
    }
    return text;
}

constexpr auto decimal::from_digits(std::string_view digits, int exponent, bool negative) -> decimal
{
    while (digits.size() > 1 && digits.front() == '0') digits.remove_prefix(1);
    if (digits.size() <= 38) {
        auto value = detail::int128{0};
        for (const auto c : digits) value = value * 10 + (c - '0');
        return {negative ? -value : value, exponent};
    }
    return from_wide_digits(digits, exponent, negative);
}

struct parse_error {
    std::size_t position = 0;   // of the first byte that does not fit
    std::string_view expected;  // what would have fitted

    friend constexpr auto operator==(const parse_error&, const parse_error&) -> bool = default;
};

namespace detail {

[[nodiscard]] inline auto join_digits(std::string_view whole, std::string_view part, int exponent,
                                      bool negative) -> decimal
{
    return decimal::from_digits(std::string{whole} + std::string{part}, exponent, negative);
}

}  // namespace detail

/// Reads [+-]digits[.digits][e[+-]digits], all of the text. Trailing zeros are kept. Fails, never
/// throwing, at the first byte that does not fit, at over 100,000 digits and at exponents beyond
/// ±1,999,999,999.
[[nodiscard]] constexpr auto parse_decimal(std::string_view text) -> result<decimal, parse_error>
{
    auto at = std::size_t{0};
    const auto is_digit = [&] { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
    const auto fail = [&](std::string_view expected) {
        return unexpected{parse_error{at, expected}};
    };

    const auto negative = text.starts_with('-');
    if (negative || text.starts_with('+')) ++at;
    const auto begin = at;
    while (is_digit()) ++at;
    const auto whole = text.substr(begin, at - begin);
    auto part = std::string_view{};
    if (at < text.size() && text[at] == '.') {
        const auto point = ++at;
        while (is_digit()) ++at;
        part = text.substr(point, at - point);
    }
    if (whole.empty() && part.empty()) return fail("a digit");
    auto exponent = std::int64_t{0};
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        const auto below = at < text.size() && text[at] == '-';
        if (below || (at < text.size() && text[at] == '+')) ++at;
        if (!is_digit()) return fail("a digit of the exponent");
        for (; is_digit(); ++at) {
            if (exponent < decimal::max_exponent) exponent = exponent * 10 + (text[at] - '0');
        }
        if (below) exponent = -exponent;
    }
    if (at != text.size()) return fail("the end of the number");
    exponent -= static_cast<std::int64_t>(part.size());
    at = begin;
    if (whole.size() + part.size() > decimal::max_digits) return fail("at most 100,000 digits");
    if (exponent > decimal::max_exponent || exponent < -decimal::max_exponent) {
        return fail("an exponent within 1,999,999,999");
    }
    const auto power = static_cast<int>(exponent);
    if (part.empty()) return decimal::from_digits(whole, power, negative);
    if (whole.size() + part.size() <= 38) {
        auto joined = std::array<char, 38>{};
        auto size = std::size_t{0};
        for (const auto c : whole) joined[size++] = c;
        for (const auto c : part) joined[size++] = c;
        return decimal::from_digits({joined.data(), size}, power, negative);
    }
    return detail::join_digits(whole, part, power, negative);
}

/// "-1234.50": never an exponent, unless plain notation would need over 100,000 digits.
[[nodiscard]] inline auto to_string(const decimal& value) -> std::string
{
    auto text = value.coefficient_digits();
    const auto size = static_cast<std::int64_t>(text.size());
    const auto exponent = std::int64_t{value.exponent()};
    if (exponent > decimal::max_digits || exponent < -decimal::max_digits - size) {
        text += 'E' + std::to_string(exponent);
    } else if (exponent > 0) {
        if (!value.is_zero()) text.append(static_cast<std::size_t>(exponent), '0');
    } else if (exponent < 0) {
        if (size <= -exponent) text.insert(0, static_cast<std::size_t>(1 - exponent - size), '0');
        text.insert(text.size() - static_cast<std::size_t>(-exponent), ".");
    }
    if (value.is_negative()) text.insert(0, "-");
    return text;
}

namespace literals {

/// 12.50_dec; does not compile where it is not a number.
template <char... Characters>
[[nodiscard]] consteval auto operator""_dec() -> decimal
{
    constexpr char text[] = {Characters..., '\0'};
    return parse_decimal({text, sizeof...(Characters)}).value();
}

}  // namespace literals

}  // namespace assay

template <>
struct std::hash<assay::decimal> {
    /// Equal values hash alike, however many zeros they were written with.
    [[nodiscard]] auto operator()(const assay::decimal& value) const -> std::size_t
    {
        const auto shortest = value.normalized();
        const auto digits = std::hash<std::string>{}(shortest.coefficient_digits());
        const auto signed_exponent = shortest.exponent() * 2 + (shortest.is_negative() ? 1 : 0);
        return digits ^ (std::hash<int>{}(signed_exponent)*0x9E3779B97F4A7C15U);
    }
};
