// SPDX-License-Identifier: BSL-1.0
// money.hpp - an exact sum of one currency.
//
//     const auto fare = money{12.50_dec, "EUR"};
//     fare + fare;                            // 25.00 EUR
//     fare + money{1, "USD"};                 // throws currency_mismatch
//
// Nothing here rounds unless it is told to, and nothing converts: that takes a dated rate
// (rates/convert.hpp).
#pragma once

#include <compare>
#include <stdexcept>  // std::domain_error
#include <string>
#include <utility>  // std::move

#include <boost/throw_exception.hpp>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
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

class money {
public:
    money(decimal amount, currency unit) : amount_(std::move(amount)), unit_(unit) {}

    [[nodiscard]] auto amount() const noexcept -> const decimal& { return amount_; }
    [[nodiscard]] auto unit() const noexcept -> currency { return unit_; }

    /// The nearest sum payable in minor units: 2 digits for EUR, 0 for JPY, 3 for KWD.
    [[nodiscard]] auto rounded(rounding mode) const -> money
    {
        return {amount_.rounded(unit_.minor_digits(), mode), unit_};
    }

    friend auto operator+(const money& a, const money& b) -> money
    {
        require_same(a, b);
        return {a.amount_ + b.amount_, a.unit_};
    }
    friend auto operator-(const money& a, const money& b) -> money
    {
        require_same(a, b);
        return {a.amount_ - b.amount_, a.unit_};
    }
    friend auto operator-(const money& a) -> money { return {-a.amount_, a.unit_}; }
    friend auto operator*(const money& a, const decimal& factor) -> money
    {
        return {a.amount_ * factor, a.unit_};
    }

    /// 1 EUR equals 1.00 EUR; sums of different currencies are unequal and unordered.
    friend auto operator<=>(const money& a, const money& b) -> std::partial_ordering
    {
        if (a.unit_ != b.unit_) return std::partial_ordering::unordered;
        return a.amount_ <=> b.amount_;
    }
    friend auto operator==(const money& a, const money& b) -> bool { return (a <=> b) == 0; }

private:
    decimal amount_;
    currency unit_;

    static void require_same(const money& a, const money& b)
    {
        if (a.unit_ != b.unit_) boost::throw_exception(currency_mismatch{a.unit_, b.unit_});
    }
};

}  // namespace assay
