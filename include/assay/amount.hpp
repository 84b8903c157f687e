// SPDX-License-Identifier: BSL-1.0
// amount.hpp - money of a currency that the program knows, so that mixing two does not compile.
//
//     const auto fare = amount<"AZN">{0.60_dec};
//     20 * fare;                              // amount<"AZN">, 12.00
//     fare + amount<"USD">{1};                // does not compile
//     amount<"AZM">{1}, amount<"ANZ">{1};     // the old manat does; a misspelt code does not
//     const money sum = fare;                 // as any money
//     amount<"AZN">::from(sum);               // back: none where it is another currency
//
// What money can do it can do, and all amounts of a currency are ordered.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>  // std::hash
#include <optional>
#include <string>       // std::begin
#include <type_traits>  // std::remove_cvref_t
#include <utility>      // std::move

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/money.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

/// A currency's code as a template argument, which has to be one of ISO 4217.
struct currency_code {
    char letters[4];  // public, as the language wants it of a template argument

    consteval currency_code(const char (&code)[4]) : letters{code[0], code[1], code[2], code[3]}
    {
        if (!currency::from_code({code, 3})) detail::this_code_is_not_in_iso_4217();
    }

    [[nodiscard]] constexpr auto unit() const noexcept -> currency
    {
        return *currency::from_code({letters, 3});
    }
};

template <currency_code Code>
class amount {
public:
    constexpr amount() noexcept = default;
    /// Explicit, because a number is no money until somebody says of which currency.
    constexpr explicit amount(decimal value) : value_(std::move(value)) {}
    constexpr explicit amount(machine_integer auto value) : value_(value) {}

    /// The amount that some money is; none where it is of another currency.
    [[nodiscard]] static constexpr auto from(const money& sum) -> std::optional<amount>
    {
        if (sum.unit() != unit()) return std::nullopt;
        return amount{sum.amount()};
    }
    constexpr operator money() const { return {value_, unit()}; }

    [[nodiscard]] static constexpr auto unit() noexcept -> currency { return Code.unit(); }
    [[nodiscard]] constexpr auto value() const noexcept -> const decimal& { return value_; }
    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool { return value_.is_zero(); }
    [[nodiscard]] constexpr auto is_negative() const -> bool { return value_.is_negative(); }

    /// As money's.
    [[nodiscard]] constexpr auto rounded(rounding mode) const -> amount
    {
        return amount{value_.rounded(unit().minor_digits(), mode)};
    }
    [[nodiscard]] constexpr auto rounded_to(const decimal& step, rounding mode) const -> amount
    {
        return amount{detail::rounded_to(value_, step, mode)};
    }

    constexpr auto operator+=(const amount& other) -> amount&
    {
        value_ += other.value_;
        return *this;
    }
    constexpr auto operator-=(const amount& other) -> amount&
    {
        value_ -= other.value_;
        return *this;
    }
    constexpr auto operator*=(const decimal& factor) -> amount&
    {
        value_ *= factor;
        return *this;
    }

    friend constexpr auto operator+(const amount& a) -> amount { return a; }
    friend constexpr auto operator-(const amount& a) -> amount { return amount{-a.value_}; }
    friend constexpr auto operator+(const amount& a, const amount& b) -> amount
    {
        return amount{a.value_ + b.value_};
    }
    friend constexpr auto operator-(const amount& a, const amount& b) -> amount
    {
        return amount{a.value_ - b.value_};
    }
    friend constexpr auto operator*(const amount& a, const decimal& factor) -> amount
    {
        return amount{a.value_ * factor};
    }
    friend constexpr auto operator*(const decimal& factor, const amount& a) -> amount
    {
        return a * factor;
    }
    /// How often b is in a, exactly. Throws division_by_zero.
    friend constexpr auto operator/(const amount& a, const amount& b) -> quotient
    {
        return a.value_ / b.value_;
    }
    friend constexpr auto abs(const amount& a) -> amount { return a.is_negative() ? -a : a; }

    friend constexpr auto operator<=>(const amount& a, const amount& b) -> std::strong_ordering
    {
        return a.value_ <=> b.value_;
    }
    friend constexpr auto operator==(const amount& a, const amount& b) -> bool
    {
        return a.value_ == b.value_;
    }

private:
    decimal value_;
};

namespace detail {

template <typename T>
inline constexpr auto is_amount = false;
template <currency_code Code>
inline constexpr auto is_amount<amount<Code>> = true;

template <typename Range>
using element = std::remove_cvref_t<decltype(*std::begin(std::declval<Range&>()))>;

}  // namespace detail

template <typename Range>
concept amount_range = money_range<Range> && detail::is_amount<detail::element<Range>>;

/// All of them together; nothing where there are none.
template <amount_range Range>
[[nodiscard]] constexpr auto sum(Range&& sums) -> detail::element<Range>
{
    auto total = detail::element<Range>{};
    for (const auto& each : sums) total += each;
    return total;
}

}  // namespace assay

template <assay::currency_code Code>
struct std::hash<assay::amount<Code>> {
    /// As the money that it is.
    [[nodiscard]] auto operator()(const assay::amount<Code>& sum) const -> std::size_t
    {
        return std::hash<assay::money>{}(sum);
    }
};
