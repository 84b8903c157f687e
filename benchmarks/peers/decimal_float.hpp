// SPDX-License-Identifier: BSL-1.0
// decimal_float.hpp - Boost's cpp_dec_float_50: some fifty digits, the rest cut off.
#pragma once

#include <cstddef>
#include <ios>  // std::ios_base::fixed
#include <string>
#include <string_view>

#include <boost/multiprecision/cpp_dec_float.hpp>

#include "peers/priced.hpp"

namespace peers {

struct decimal_float {
    static constexpr auto name = "cpp_dec_float_50";
    static constexpr auto is_exact = false;
    using number = boost::multiprecision::cpp_dec_float_50;
    using amount = number;
    using rate = number;
    using sum = priced<number>;

    static auto parse_amount(std::string_view text) -> number { return number{std::string{text}}; }
    static auto parse_rate(std::string_view text) -> number { return parse_amount(text); }
    static auto print(char* first, char* last, const number& value) -> char*
    {
        return first + value.str(2, std::ios_base::fixed)
                           .copy(first, static_cast<std::size_t>(last - first));
    }

    static auto add(const number& a, const number& b) -> number { return a + b; }
    static void add_to(number& total, const number& a) { total += a; }
    static auto multiply(const number& a, const number& b) -> number { return a * b; }
    static auto divide_to_cents(const number& a, const number& b) -> number
    {
        return to_cents(a / b);
    }
    static auto less(const number& a, const number& b) -> bool { return a < b; }

    static auto convert(const sum& from, const conversion<number>& by) -> sum
    {
        require_same(from.unit, by.from);
        return {to_cents(from.amount * by.rate), by.to};
    }
    static auto amount_of(const sum& from) -> const number& { return from.amount; }

private:
    static auto to_cents(const number& value) -> number
    {
        const auto cents = number{value * 100};
        const auto below = number{floor(cents)};
        const auto rest = number{cents - below};
        const auto is_odd = number{floor(below / 2) * 2} != below;
        const auto up = rest > 0.5 || (rest == 0.5 && is_odd);
        return (up ? number{below + 1} : below) / 100;
    }
};

}  // namespace peers
