// SPDX-License-Identifier: BSL-1.0
// money.hpp - an exact sum of one currency.
//
//     const auto fare = money{12.50_dec, "EUR"};
//     3 * fare - money{0.75_dec, "EUR"};      // 36.75 EUR
//     fare / money{4, "EUR"};                 // a quotient, 25/8: how often one is in the other
//     fare + money{1, "USD"};                 // throws currency_mismatch
//     fare.rounded_to(0.2_dec, rounding::up); // 12.6 EUR
//     sum(std::vector{fare, fare});           // 25.00 EUR
//
// Nothing here rounds unless it is told to, and nothing converts: that takes a dated rate
// (rates/convert.hpp). To divide a sum into payable parts without losing any: allocate.hpp. Where
// the currency is known to the program, amount.hpp has a mistake in it found by the compiler.
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <functional>  // std::hash
#include <stdexcept>   // std::domain_error
#include <string>      // and std::begin
#include <utility>     // std::move

#include <boost/throw_exception.hpp>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

/// Two currencies met where one was needed: a mistake in the program, not in its data.
class currency_mismatch : public std::domain_error {
public:
    currency_mismatch(currency left, currency right)
        : std::domain_error("cannot combine " + std::string{left.code()} + " and " +
                            std::string{right.code()} + " without a rate")
    {}
};

/// Money was to be rounded to multiples of nothing, or of less.
class step_not_positive : public std::domain_error {
public:
    step_not_positive() : std::domain_error("a step of money has to be above zero") {}
};

/// No money has no currency: sum(sums, unit) has one for it.
class nothing_to_sum : public std::invalid_argument {
public:
    nothing_to_sum() : std::invalid_argument("the sum of no money needs a currency") {}
};

namespace detail {

/// The nearest multiple of `step`.
[[nodiscard]] constexpr auto rounded_to(const decimal& value, const decimal& step, rounding mode)
    -> decimal
{
    if (step.is_zero() || step.is_negative()) boost::throw_exception(step_not_positive{});
    return (value / step).rounded(0, mode) * step;
}

}  // namespace detail

class money {
public:
    constexpr money(decimal amount, currency unit) : amount_(std::move(amount)), unit_(unit) {}

    [[nodiscard]] constexpr auto amount() const noexcept -> const decimal& { return amount_; }
    [[nodiscard]] constexpr auto unit() const noexcept -> currency { return unit_; }
    [[nodiscard]] constexpr auto is_zero() const noexcept -> bool { return amount_.is_zero(); }
    [[nodiscard]] constexpr auto is_negative() const -> bool { return amount_.is_negative(); }

    /// The nearest sum payable in minor units: 2 digits for EUR, 0 for JPY, 3 for KWD.
    [[nodiscard]] constexpr auto rounded(rounding mode) const -> money
    {
        return {amount_.rounded(unit_.minor_digits(), mode), unit_};
    }
    /// The nearest multiple of a step: 0.05 for a sum of CHF in coins. Throws step_not_positive.
    [[nodiscard]] constexpr auto rounded_to(const decimal& step, rounding mode) const -> money
    {
        return {detail::rounded_to(amount_, step, mode), unit_};
    }

    constexpr auto operator+=(const money& other) -> money&
    {
        require_same(*this, other);
        amount_ += other.amount_;
        return *this;
    }
    constexpr auto operator-=(const money& other) -> money&
    {
        require_same(*this, other);
        amount_ -= other.amount_;
        return *this;
    }
    constexpr auto operator*=(const decimal& factor) -> money&
    {
        amount_ *= factor;
        return *this;
    }

    friend constexpr auto operator+(const money& a) -> money { return a; }
    friend constexpr auto operator-(const money& a) -> money { return {-a.amount_, a.unit_}; }
    friend constexpr auto operator+(const money& a, const money& b) -> money
    {
        require_same(a, b);
        return {a.amount_ + b.amount_, a.unit_};
    }
    friend constexpr auto operator-(const money& a, const money& b) -> money
    {
        require_same(a, b);
        return {a.amount_ - b.amount_, a.unit_};
    }
    friend constexpr auto operator*(const money& a, const decimal& factor) -> money
    {
        return {a.amount_ * factor, a.unit_};
    }
    friend constexpr auto operator*(const decimal& factor, const money& a) -> money
    {
        return a * factor;
    }
    /// How often b is in a, exactly. Throws division_by_zero.
    friend constexpr auto operator/(const money& a, const money& b) -> quotient
    {
        require_same(a, b);
        return a.amount_ / b.amount_;
    }
    friend constexpr auto abs(const money& a) -> money { return a.is_negative() ? -a : a; }

    /// 1 EUR equals 1.00 EUR; sums of different currencies are unequal and unordered.
    friend constexpr auto operator<=>(const money& a, const money& b) -> std::partial_ordering
    {
        if (a.unit_ != b.unit_) return std::partial_ordering::unordered;
        return a.amount_ <=> b.amount_;
    }
    friend constexpr auto operator==(const money& a, const money& b) -> bool
    {
        return (a <=> b) == 0;
    }

private:
    decimal amount_;
    currency unit_;

    static constexpr void require_same(const money& a, const money& b)
    {
        if (a.unit_ != b.unit_) boost::throw_exception(currency_mismatch{a.unit_, b.unit_});
    }
};

/// Whatever a range-for takes and that yields money, views and containers of amounts included.
template <typename Range>
concept money_range = requires(Range& sums)
{
    {
        *std::begin(sums)
        } -> std::convertible_to<money>;
};

/// All of them together, which have to be of `unit`: else it throws currency_mismatch.
[[nodiscard]] constexpr auto sum(money_range auto&& sums, currency unit) -> money
{
    auto total = money{0, unit};
    for (const auto& each : sums) total += each;
    return total;
}

/// All of them together, in the currency that all have: throws currency_mismatch where they have
/// not, nothing_to_sum where there are none.
[[nodiscard]] constexpr auto sum(money_range auto&& sums) -> money
{
    auto at = std::begin(sums);
    const auto end = std::end(sums);
    if (at == end) boost::throw_exception(nothing_to_sum{});
    auto total = money{*at};
    for (++at; at != end; ++at) total += *at;
    return total;
}

}  // namespace assay

template <>
struct std::hash<assay::money> {
    /// Equal sums hash alike, however many zeros they were written with.
    [[nodiscard]] auto operator()(const assay::money& sum) const -> std::size_t
    {
        return std::hash<assay::decimal>{}(sum.amount()) * 31 +
               std::hash<assay::currency>{}(sum.unit());
    }
};
