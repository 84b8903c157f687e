// SPDX-License-Identifier: BSL-1.0
// assay_decimal.hpp - assay::decimal, quotient and money behind the face that all peers have.
//
// A peer has an `amount` (two digits after the point) and a `rate` (two to six), which may be one
// type, and the functions below. `is_exact` says whether its answers have to be the exact ones.
#pragma once

#include <string_view>

#include <assay/decimal.hpp>
#include <assay/money.hpp>
#include <assay/quotient.hpp>

#include "peers/priced.hpp"

namespace peers {

struct assay_decimal {
    static constexpr auto name = "assay::decimal";
    static constexpr auto is_exact = true;
    using amount = assay::decimal;
    using rate = assay::decimal;
    using sum = assay::money;

    static auto parse_amount(std::string_view text) -> amount
    {
        return *assay::parse_decimal(text);
    }
    static auto parse_rate(std::string_view text) -> rate { return *assay::parse_decimal(text); }

    static auto print(char* first, char* last, const assay::decimal& value) -> char*
    {
        return to_chars(first, last, value).ptr;
    }

    static auto add(const amount& a, const amount& b) -> amount { return a + b; }
    static void add_to(amount& total, const amount& a) { total += a; }
    static auto multiply(const amount& a, const rate& b) -> amount { return a * b; }
    static auto divide_to_cents(const amount& a, const rate& b) -> amount
    {
        return (a / b).rounded(2, assay::rounding::half_even);
    }
    static auto less(const amount& a, const amount& b) -> bool { return a < b; }

    static auto convert(const sum& from, const conversion<rate>& by) -> sum
    {
        require_same(from.unit(), by.from);
        return {(from.amount() * by.rate).rounded(2, assay::rounding::half_even), by.to};
    }
    static auto amount_of(const sum& from) -> const amount& { return from.amount(); }
};

}  // namespace peers
