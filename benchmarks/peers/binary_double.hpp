// SPDX-License-Identifier: BSL-1.0
// binary_double.hpp - double, which is fast and has no cents.
#pragma once

#include <charconv>
#include <cmath>  // std::nearbyint: halves to even, unless the program says otherwise
#include <string_view>

#include "peers/priced.hpp"

namespace peers {

struct binary_double {
    static constexpr auto name = "double";
    static constexpr auto is_exact = false;
    using amount = double;
    using rate = double;
    using sum = priced<double>;

    static auto parse_amount(std::string_view text) -> double
    {
        auto value = 0.0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }
    static auto parse_rate(std::string_view text) -> double { return parse_amount(text); }
    static auto print(char* first, char* last, double value) -> char*
    {
        return std::to_chars(first, last, value, std::chars_format::fixed, 2).ptr;
    }

    static auto add(double a, double b) -> double { return a + b; }
    static void add_to(double& total, double a) { total += a; }
    static auto multiply(double a, double b) -> double { return a * b; }
    static auto divide_to_cents(double a, double b) -> double { return to_cents(a / b); }
    static auto less(double a, double b) -> bool { return a < b; }

    static auto convert(const sum& from, const conversion<double>& by) -> sum
    {
        require_same(from.unit, by.from);
        return {to_cents(from.amount * by.rate), by.to};
    }
    static auto amount_of(const sum& from) -> double { return from.amount; }

private:
    static auto to_cents(double value) -> double { return std::nearbyint(value * 100) / 100; }
};

}  // namespace peers
