// SPDX-License-Identifier: BSL-1.0
// scaled_int128.hpp - what one writes by hand where the scale is known when the program is
// compiled: a 128-bit integer and no look at overflow. Nothing exact can be much faster.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>  // std::abort
#include <string_view>

#include "peers/priced.hpp"

namespace peers {

__extension__ typedef __int128 int128;

template <int Scale>
struct fixed {
    int128 coefficient = 0;
};

template <int Power>
inline constexpr auto power_of_ten = int128{10} * power_of_ten<Power - 1>;
template <>
inline constexpr auto power_of_ten<0> = int128{1};

struct scaled_int128 {
    static constexpr auto name = "scaled __int128";
    static constexpr auto is_exact = true;
    using amount = fixed<2>;
    using rate = fixed<6>;
    using sum = priced<amount>;

    static auto parse_amount(std::string_view text) -> amount { return parse<2>(text); }
    static auto parse_rate(std::string_view text) -> rate { return parse<6>(text); }

    template <int Scale>
    static auto print(char* first, char* last, fixed<Scale> value) -> char*
    {
        const auto size = value.coefficient < 0 ? -value.coefficient : value.coefficient;
        if (value.coefficient < 0) *first++ = '-';
        const auto small = static_cast<std::uint64_t>(size);
        return small == size ? print_digits<Scale>(first, last, small)
                             : print_digits<Scale>(first, last, size);
    }

    static auto add(amount a, amount b) -> amount { return {a.coefficient + b.coefficient}; }
    static auto add(amount a, rate b) -> rate
    {
        return {a.coefficient * power_of_ten<4> + b.coefficient};
    }
    static void add_to(amount& total, amount a) { total.coefficient += a.coefficient; }
    static auto multiply(amount a, rate b) -> fixed<8> { return {a.coefficient * b.coefficient}; }
    static auto divide_to_cents(amount a, rate b) -> amount
    {
        return {divide_half_even(a.coefficient * power_of_ten<6>, b.coefficient)};
    }
    static auto less(amount a, amount b) -> bool { return a.coefficient < b.coefficient; }

    static auto convert(const sum& from, const conversion<rate>& by) -> sum
    {
        require_same(from.unit, by.from);
        const auto product = multiply(from.amount, by.rate).coefficient;
        return {{divide_half_even(product, power_of_ten<6>)}, by.to};
    }
    static auto amount_of(const sum& from) -> amount { return from.amount; }

private:
    template <int Scale>
    static auto parse(std::string_view text) -> fixed<Scale>
    {
        return text.size() <= 19 ? parse_digits<Scale, std::uint64_t>(text)
                                 : parse_digits<Scale, int128>(text);
    }

    template <int Scale, typename Integer>
    static auto parse_digits(std::string_view text) -> fixed<Scale>
    {
        static constexpr auto powers =
            std::array{power_of_ten<0>, power_of_ten<1>, power_of_ten<2>, power_of_ten<3>,
                       power_of_ten<4>, power_of_ten<5>, power_of_ten<6>};
        const auto negative = text.starts_with('-');
        if (negative) text.remove_prefix(1);
        auto value = Integer{0};
        auto missing = std::size_t{Scale};
        auto after_point = false;
        for (const auto c : text) {
            if (c == '.' && !after_point) {
                after_point = true;
                continue;
            }
            if (c < '0' || c > '9' || (after_point && missing == 0)) std::abort();
            value = value * 10 + static_cast<Integer>(c - '0');
            if (after_point) --missing;
        }
        const auto scaled = static_cast<int128>(value) * powers[missing];
        return {negative ? -scaled : scaled};
    }

    template <int Scale, typename Integer>
    static auto print_digits(char* first, char* last, Integer rest) -> char*
    {
        auto digits = std::array<char, 48>{};
        auto at = digits.size();
        for (auto count = 0; rest != 0 || count <= Scale; ++count) {
            if (count == Scale) digits[--at] = '.';
            digits[--at] = static_cast<char>('0' + static_cast<int>(rest % 10));
            rest /= 10;
        }
        const auto text = std::string_view{digits.data() + at, digits.size() - at};
        return first + text.copy(first, static_cast<std::size_t>(last - first));
    }

    static auto divide_half_even(int128 dividend, int128 divisor) -> int128
    {
        const auto whole = dividend / divisor;
        const auto rest = dividend % divisor;
        const auto twice = (rest < 0 ? -rest : rest) * 2;
        const auto size = divisor < 0 ? -divisor : divisor;
        if (twice < size || (twice == size && whole % 2 == 0)) return whole;
        return (dividend < 0) == (divisor < 0) ? whole + 1 : whole - 1;
    }
};

}  // namespace peers
