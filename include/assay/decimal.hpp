// SPDX-License-Identifier: BSL-1.0
// decimal.hpp - exact finite decimals: a coefficient times a power of ten.
//
//     const auto price = 12.50_dec;                 // keeps its two written digits
//     price * 3;                                    // 37.50, exactly
//     price / 3;                                    // a quotient, exact too: quotient.hpp
//     price.rounded(1, rounding::half_even);        // 12.5
//     price == 12.5_dec;                            // true: values are compared, not digits
//
// +, -, × and % never round. There is no conversion from floating point, no infinity, no NaN and no
// negative zero. Up to 38 digits take no memory; a result of over 100,000 digits throws
// decimal_overflow.
#pragma once

#include <algorithm>  // std::min
#include <array>
#include <charconv>  // std::to_chars_result
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>  // std::hash
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include <boost/throw_exception.hpp>

#include <assay/arithmetic_errors.hpp>
#include <assay/detail/coefficient.hpp>
#include <assay/detail/decimal_limits.hpp>
#include <assay/detail/print_number.hpp>
#include <assay/detail/scan_number.hpp>
#include <assay/parse_error.hpp>
#include <assay/result.hpp>
#include <assay/rounding.hpp>

namespace assay {

class quotient;

/// Integers that a decimal can be made of and turned into.
template <typename T>
concept machine_integer = std::integral<T> && !std::same_as<T, bool> && sizeof(T) <= 8;

class decimal {
public:
    static constexpr auto max_digits = detail::max_digits;
    static constexpr auto max_exponent = detail::max_exponent;

    constexpr decimal() noexcept = default;
    constexpr decimal(machine_integer auto value) noexcept : coefficient_(detail::int128{value}) {}
    template <std::floating_point Float>
    decimal(Float) = delete;  // what was written is not known any more

    /// coefficient × 10^exponent, with that exponent's digits.
    [[nodiscard]] static constexpr auto scaled(std::int64_t coefficient, int exponent) -> decimal
    {
        return {detail::int128{coefficient}, checked_exponent(exponent)};
    }
    /// The decimal of ASCII digits, a second row behind the first, 0 of none. Throws
    /// decimal_overflow at over max_digits.
    [[nodiscard]] static constexpr auto from_digits(std::string_view whole, std::string_view part,
                                                    int exponent, bool negative) -> decimal
    {
        whole = detail::without_leading_zeros(whole);
        if (whole.empty()) part = detail::without_leading_zeros(part);
        if (whole.size() + part.size() > 38) {
            return {from_wide_digits(whole, part, negative), exponent};
        }
        auto value = detail::int128{0};
        for (const auto row : {whole, part}) {
            for (const auto c : row) value = value * 10 + (c - '0');
        }
        return {negative ? -value : value, exponent};
    }

    /// The power of ten of the last written digit.
    [[nodiscard]] constexpr auto exponent() const noexcept -> int { return exponent_; }
    /// How many digits are written after the point; 0 where the last one stands before it.
    [[nodiscard]] constexpr auto scale() const noexcept -> int
    {
        return exponent_ < 0 ? -exponent_ : 0;
    }
    /// How many digits the coefficient has, its precision; 1 for zero.
    [[nodiscard]] constexpr auto digits() const -> int { return coefficient_.digits(); }
    /// The power of ten of the first digit.
    [[nodiscard]] constexpr auto adjusted_exponent() const -> int
    {
        return exponent_ + digits() - 1;
    }
    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool { return coefficient_.is_zero(); }
    [[nodiscard]] constexpr auto is_negative() const noexcept -> bool
    {
        return coefficient_.is_negative();
    }
    /// -1, 0 or 1.
    [[nodiscard]] constexpr auto sign() const -> int
    {
        return is_zero() ? 0 : is_negative() ? -1 : 1;
    }
    /// Whether nothing but zeros stands behind the point.
    [[nodiscard]] constexpr auto is_integer() const -> bool
    {
        return exponent_ >= 0 || is_zero() || coefficient_.trailing_zeros(-exponent_) == -exponent_;
    }
    /// The digits of the coefficient, without a sign.
    [[nodiscard]] auto coefficient_digits() const -> std::string
    {
        if (!coefficient_.is_wide()) {
            return std::string{detail::digit_row{detail::magnitude(coefficient_.narrow())}.view()};
        }
        return detail::wide_integer{abs(coefficient_.to_wide())}.str();
    }

    /// Whether to_integer<Integer>() has an answer.
    template <machine_integer Integer>
    [[nodiscard]] constexpr auto fits() const -> bool
    {
        constexpr auto most = std::numeric_limits<Integer>::max();
        constexpr auto least = std::numeric_limits<Integer>::min();
        return is_zero() || (is_integer() && adjusted_exponent() < 20 && *this <= decimal{most} &&
                             *this >= decimal{least});
    }
    /// Throws not_an_integer where the value has a fraction or is out of the type's range.
    template <machine_integer Integer>
    [[nodiscard]] constexpr auto to_integer() const -> Integer
    {
        if (!fits<Integer>()) boost::throw_exception(not_an_integer{to_string(*this)});
        return static_cast<Integer>(quantized(0, rounding::down).coefficient_.narrow());
    }

    /// Times 10^places, exactly.
    [[nodiscard]] constexpr auto shifted(int places) const -> decimal
    {
        return {coefficient_, checked_exponent(std::int64_t{exponent_} + places)};
    }
    /// The same value with its last digit at 10^exponent; digits below it are rounded off.
    [[nodiscard]] constexpr auto quantized(int exponent, rounding mode) const -> decimal
    {
        if (exponent <= exponent_) return with_exponent(checked_exponent(exponent));
        return {coefficient_.lowered(-places_above(exponent), mode), checked_exponent(exponent)};
    }
    [[nodiscard]] constexpr auto rounded(int digits_after_point, rounding mode) const -> decimal
    {
        const auto exponent = -std::int64_t{digits_after_point};
        return exponent <= exponent_ ? *this : quantized(checked_exponent(exponent), mode);
    }
    /// At most `count` significant digits. Precondition: count > 0.
    [[nodiscard]] constexpr auto rounded_to_precision(int count, rounding mode) const -> decimal
    {
        const auto excess = digits() - count;
        if (excess <= 0) return *this;
        const auto cut = quantized(checked_exponent(std::int64_t{exponent_} + excess), mode);
        return cut.digits() > count ? cut.quantized(cut.exponent_ + 1, mode) : cut;
    }
    /// Without trailing zeros; zero becomes 0.
    [[nodiscard]] constexpr auto normalized() const -> decimal
    {
        return is_zero() ? decimal{} : without_zeros(max_exponent);
    }
    /// Without the trailing zeros of places up to 10^exponent.
    [[nodiscard]] constexpr auto without_zeros(int exponent) const -> decimal
    {
        if (exponent <= exponent_ || is_zero()) return *this;
        const auto limit = std::min(std::int64_t{exponent} - exponent_, std::int64_t{max_digits});
        const auto zeros = coefficient_.trailing_zeros(static_cast<int>(limit));
        return quantized(exponent_ + zeros, rounding::down);
    }

    friend constexpr auto operator+(const decimal& a, const decimal& b) -> decimal
    {
        auto sum = detail::int128{0};
        if (a.exponent_ == b.exponent_ && a.coefficient_.adds_narrow(b.coefficient_, sum))
            [[likely]] {
            return {sum, a.exponent_};
        }
        return sum_across(a, b);
    }
    friend constexpr auto operator-(const decimal& a, const decimal& b) -> decimal
    {
        return a + -b;
    }
    friend constexpr auto operator+(const decimal& a) -> decimal { return a; }
    friend constexpr auto operator-(const decimal& a) -> decimal
    {
        return {-a.coefficient_, a.exponent_};
    }
    friend constexpr auto operator*(const decimal& a, const decimal& b) -> decimal
    {
        return {a.coefficient_ * b.coefficient_,
                checked_exponent(std::int64_t{a.exponent_} + b.exponent_)};
    }
    /// a - b × n for the integer n = a / b cut towards zero: its sign is that of `a`. Throws
    /// division_by_zero.
    friend constexpr auto operator%(const decimal& a, const decimal& b) -> decimal
    {
        if (b.is_zero()) detail::refuse_zero();
        const auto exponent = std::min(a.exponent_, b.exponent_);
        if (abs(a) < abs(b)) return a.with_exponent(exponent);  // and b needs not be raised
        const auto divisor = b.with_exponent(exponent);
        return {a.coefficient_.remainder(a.places_above(exponent), divisor.coefficient_), exponent};
    }
    constexpr auto operator+=(const decimal& other) -> decimal&
    {
        auto sum = detail::int128{0};
        if (exponent_ == other.exponent_ && coefficient_.adds_narrow(other.coefficient_, sum))
            [[likely]] {
            coefficient_ = sum;
            return *this;
        }
        const auto copy = *this;  // a sum in a loop can then stay in registers
        return *this = sum_across(copy, other);
    }
    constexpr auto operator-=(const decimal& other) -> decimal& { return *this = *this - other; }
    constexpr auto operator*=(const decimal& other) -> decimal& { return *this = *this * other; }
    constexpr auto operator%=(const decimal& other) -> decimal& { return *this = *this % other; }

    /// Total, by value: 1.20 equals 1.2.
    friend constexpr auto operator<=>(const decimal& a, const decimal& b) -> std::strong_ordering
    {
        const auto exponent = std::min(a.exponent_, b.exponent_);
        return a.coefficient_.compare(a.places_above(exponent), b.coefficient_,
                                      b.places_above(exponent));
    }
    friend constexpr auto operator==(const decimal& a, const decimal& b) -> bool
    {
        return (a <=> b) == 0;
    }

    friend constexpr auto abs(const decimal& a) -> decimal { return a.is_negative() ? -a : a; }

    friend constexpr auto parse_decimal(std::string_view text) -> result<decimal, parse_error>;
    friend auto to_chars(char* first, char* last, const decimal& value) -> std::to_chars_result;
    friend auto to_string(const decimal& value) -> std::string;

private:
    friend class quotient;
    friend struct std::hash<decimal>;

    [[no_unique_address]] detail::coefficient coefficient_;
    std::int32_t exponent_ = 0;  // in the bytes that the coefficient leaves free

    constexpr decimal(detail::coefficient coefficient, int exponent) noexcept
        : coefficient_(std::move(coefficient)), exponent_(exponent)
    {}

    [[nodiscard]] static constexpr auto checked_exponent(std::int64_t exponent) -> int
    {
        if (exponent > max_exponent || exponent < -max_exponent) detail::refuse_overflow();
        return static_cast<int>(exponent);
    }
    [[nodiscard]] constexpr auto places_above(int exponent) const noexcept -> std::int64_t
    {
        return std::int64_t{exponent_} - exponent;
    }
    // Two calls, each a jump: what is nearly always enough should not pay for what is rare.
    [[nodiscard, gnu::noinline]] static constexpr auto sum_across(const decimal& a,
                                                                  const decimal& b) -> decimal
    {
        const auto places = std::int64_t{a.exponent_} - b.exponent_;
        auto sum = detail::int128{0};
        if (a.coefficient_.adds_words(places, b.coefficient_, sum)) [[likely]] {
            return {sum, places < 0 ? a.exponent_ : b.exponent_};
        }
        return wide_sum(a, b);
    }
    [[nodiscard, gnu::noinline]] static constexpr auto wide_sum(const decimal& a, const decimal& b)
        -> decimal
    {
        const auto exponent = std::min(a.exponent_, b.exponent_);
        return {
            detail::coefficient{detail::add(a.coefficient_.borrowed(), a.places_above(exponent),
                                            b.coefficient_.borrowed(), b.places_above(exponent))},
            exponent};
    }
    /// Precondition: not above its own.
    [[nodiscard]] constexpr auto with_exponent(int exponent) const -> decimal
    {
        return {coefficient_.raised(places_above(exponent)), exponent};
    }
    [[nodiscard]] static auto from_wide_digits(std::string_view whole, std::string_view part,
                                               bool negative) -> detail::coefficient
    {
        if (whole.size() + part.size() > std::size_t{max_digits}) detail::refuse_overflow();
        auto value = detail::wide_integer{std::string{whole}.append(part)};
        if (negative) value = -value;
        return detail::coefficient{detail::cell{std::move(value)}};
    }
};

static_assert(sizeof(decimal) == 24);

/// The exact power; x^0 is 1.
[[nodiscard]] constexpr auto pow(decimal base, unsigned exponent) -> decimal
{
    auto power = decimal{1};
    for (;;) {
        if (exponent % 2 != 0) power *= base;
        exponent /= 2;
        if (exponent == 0) return power;
        base *= base;  // never once too often: it could be too large where the power is not
    }
}

namespace detail {

/// Whatever is no short plain number, and what is wrong with it.
[[nodiscard, gnu::noinline]] constexpr auto parse_at_length(std::string_view text)
    -> result<decimal, parse_error>
{
    const auto read = scan_number(text);
    if (!read.expected.empty()) return unexpected{parse_error{read.position, read.expected}};
    const auto begin = std::size_t{text[0] == '-' || text[0] == '+' ? 1U : 0U};
    if (read.exponent > decimal::max_exponent || read.exponent < -decimal::max_exponent) {
        return unexpected{parse_error{begin, "an exponent within 1,999,999,999"}};
    }
    if (read.digits() > std::size_t{max_digits}) {
        return unexpected{parse_error{begin, "at most 100,000 digits"}};
    }
    return decimal::from_digits(read.whole, read.part, static_cast<int>(read.exponent),
                                read.negative);
}

}  // namespace detail

/// Reads [+-]digits[.digits][e[+-]digits], all of the text. Trailing zeros are kept. Fails, never
/// throwing, at the first byte that does not fit, at over 100,000 digits and at exponents beyond
/// ±1,999,999,999.
[[nodiscard]] constexpr auto parse_decimal(std::string_view text) -> result<decimal, parse_error>
{
    const auto negative = !text.empty() && text[0] == '-';
    auto at = std::size_t{negative ? 1U : 0U};
    auto value = std::uint64_t{0};
    const auto whole = detail::scan_digits(text, at, value).size();
    auto part = std::size_t{0};
    if (at < text.size() && text[at] == '.') part = detail::scan_digits(text, ++at, value).size();
    if (at == text.size() && whole + part - 1 < 19) [[likely]] {  // what fits a word, and no less
        return decimal{detail::with_sign(value, negative), -static_cast<int>(part)};
    }
    return detail::parse_at_length(text);
}

/// Writes "-1234.50": plain notation, never an exponent. Fails with errc::value_too_large, having
/// written nothing, where the buffer is too short; 24 bytes and the exponent's places are enough
/// for a coefficient of 19 digits.
inline auto to_chars(char* first, char* last, const decimal& value) -> std::to_chars_result
{
    if (value.coefficient_.is_wide()) {
        return detail::print_plain(first, last, value.is_negative(), value.coefficient_digits(),
                                   value.exponent_);
    }
    const auto digits = detail::digit_row{detail::magnitude(value.coefficient_.narrow())};
    return detail::print_plain(first, last, value.is_negative(), digits.view(), value.exponent_);
}

/// "8.2E+8": the General Decimal Arithmetic's to-scientific-string, which reads back digit by
/// digit; without an exponent for what needs none ("0.0000012", "1234.50").
[[nodiscard]] inline auto to_scientific(const decimal& value) -> std::string
{
    return detail::print_scientific(value.is_negative(), value.coefficient_digits(),
                                    value.exponent());
}
/// "820E+6": the same with powers that are multiples of three.
[[nodiscard]] inline auto to_engineering(const decimal& value) -> std::string
{
    return detail::print_engineering(value.is_negative(), value.coefficient_digits(),
                                     value.exponent());
}
/// "-1234.50": plain notation, unless that would take over 100,000 zeros.
[[nodiscard]] inline auto to_string(const decimal& value) -> std::string
{
    const auto first = std::int64_t{value.exponent_} + value.digits();
    if (value.exponent_ > decimal::max_digits || first < -decimal::max_digits) {
        return to_scientific(value);
    }
    return detail::print_plain(value.is_negative(), value.coefficient_digits(), value.exponent_);
}

namespace literals {

/// 12.50_dec, 1'400'000_dec; does not compile where it is not a number.
template <char... Characters>
[[nodiscard]] consteval auto operator""_dec() -> decimal
{
    auto text = std::array<char, sizeof...(Characters)>{};
    auto size = std::size_t{0};
    ((Characters == '\'' ? void() : void(text[size++] = Characters)), ...);
    return parse_decimal({text.data(), size}).value();
}

}  // namespace literals

}  // namespace assay

template <>
struct std::hash<assay::decimal> {
    /// Equal values hash alike, however many zeros they were written with.
    [[nodiscard]] auto operator()(const assay::decimal& value) const -> std::size_t
    {
        const auto shortest = value.normalized();
        if (shortest.coefficient_.is_wide()) return std::hash<std::string>{}(to_string(shortest));
        return assay::detail::mixed_bits(shortest.coefficient_.narrow(), shortest.exponent_);
    }
};
