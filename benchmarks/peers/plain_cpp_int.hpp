// SPDX-License-Identifier: BSL-1.0
// plain_cpp_int.hpp - the decimal that one has in an hour: Boost's big integer and an exponent.
#pragma once

#include <algorithm>  // std::min, std::max
#include <cstddef>
#include <cstdint>
#include <cstdlib>  // std::abort
#include <string>
#include <string_view>

#include <boost/multiprecision/cpp_int.hpp>

#include "peers/priced.hpp"

namespace peers {

struct plain_decimal {
    boost::multiprecision::cpp_int coefficient;
    int exponent = 0;
};

struct plain_cpp_int {
    static constexpr auto name = "plain cpp_int";
    static constexpr auto is_exact = true;
    using integer = boost::multiprecision::cpp_int;
    using amount = plain_decimal;
    using rate = plain_decimal;
    using sum = priced<amount>;

    static auto parse_amount(std::string_view text) -> amount { return parse(text); }
    static auto parse_rate(std::string_view text) -> rate { return parse(text); }

    static auto print(char* first, char* last, const plain_decimal& value) -> char*
    {
        auto text = integer{abs(value.coefficient)}.str();
        const auto places = static_cast<std::size_t>(std::max(-value.exponent, 0));
        if (value.exponent > 0) text.append(static_cast<std::size_t>(value.exponent), '0');
        if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
        if (places > 0) text.insert(text.size() - places, 1, '.');
        if (value.coefficient < 0) text.insert(0, 1, '-');
        return first + text.copy(first, static_cast<std::size_t>(last - first));
    }

    static auto add(const plain_decimal& a, const plain_decimal& b) -> plain_decimal
    {
        if (a.exponent == b.exponent) return {a.coefficient + b.coefficient, a.exponent};
        const auto exponent = std::min(a.exponent, b.exponent);
        return {raised(a, exponent) + raised(b, exponent), exponent};
    }
    static void add_to(plain_decimal& total, const plain_decimal& a)
    {
        if (total.exponent == a.exponent) {
            total.coefficient += a.coefficient;
        } else {
            total = add(total, a);
        }
    }
    static auto multiply(const plain_decimal& a, const plain_decimal& b) -> plain_decimal
    {
        return {a.coefficient * b.coefficient, a.exponent + b.exponent};
    }
    static auto divide_to_cents(const plain_decimal& a, const plain_decimal& b) -> plain_decimal
    {
        const auto power = a.exponent - b.exponent + 2;
        const auto above = integer{power > 0 ? a.coefficient * power_of_ten(power) : a.coefficient};
        const auto below =
            integer{power < 0 ? b.coefficient * power_of_ten(-power) : b.coefficient};
        return {divide_half_even(above, below), -2};
    }
    static auto less(const plain_decimal& a, const plain_decimal& b) -> bool
    {
        if (a.exponent == b.exponent) return a.coefficient < b.coefficient;
        const auto exponent = std::min(a.exponent, b.exponent);
        return raised(a, exponent) < raised(b, exponent);
    }

    static auto convert(const sum& from, const conversion<rate>& by) -> sum
    {
        require_same(from.unit, by.from);
        const auto product = multiply(from.amount, by.rate);
        const auto step = power_of_ten(-2 - product.exponent);
        return {{divide_half_even(product.coefficient, step), -2}, by.to};
    }
    static auto amount_of(const sum& from) -> const amount& { return from.amount; }

private:
    static auto parse(std::string_view text) -> plain_decimal
    {
        const auto negative = text.starts_with('-');
        if (negative) text.remove_prefix(1);
        const auto point = std::min(text.find('.'), text.size());
        const auto places = point == text.size() ? 0 : static_cast<int>(text.size() - point - 1);
        if (text.size() > 19) {
            auto digits = std::string{text};
            std::erase(digits, '.');
            const auto value = integer{digits};
            return {negative ? integer{-value} : value, -places};
        }
        auto value = std::uint64_t{0};
        for (auto at = std::size_t{0}; at < text.size(); ++at) {
            if (at == point) continue;
            if (text[at] < '0' || text[at] > '9') std::abort();
            value = value * 10 + static_cast<std::uint64_t>(text[at] - '0');
        }
        return {negative ? integer{-integer{value}} : integer{value}, -places};
    }

    static auto power_of_ten(int power) -> integer
    {
        return boost::multiprecision::pow(integer{10}, static_cast<unsigned>(power));
    }
    static auto raised(const plain_decimal& value, int exponent) -> integer
    {
        return value.coefficient * power_of_ten(value.exponent - exponent);
    }
    static auto divide_half_even(const integer& dividend, const integer& divisor) -> integer
    {
        auto whole = integer{};
        auto rest = integer{};
        divide_qr(dividend, divisor, whole, rest);
        const auto twice = integer{abs(rest) * 2};
        const auto compared = twice.compare(abs(divisor));
        if (compared > 0 || (compared == 0 && whole % 2 != 0)) {
            whole += (dividend < 0) == (divisor < 0) ? 1 : -1;
        }
        return whole;
    }
};

}  // namespace peers
