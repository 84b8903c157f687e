// SPDX-License-Identifier: BSL-1.0
// decimal_oracle.hpp - decimal arithmetic the slow way, on big integers alone, and decimals to try
// it on.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include <rapidcheck.h>
#include <boost/multiprecision/cpp_int.hpp>

#include <assay/decimal.hpp>
#include <assay/rounding.hpp>

namespace assay {

// How rapidcheck prints what a law fails for.
inline void showValue(const decimal& value, std::ostream& out) { out << to_scientific(value); }
inline void showValue(rounding mode, std::ostream& out) { out << to_string(mode); }

}  // namespace assay

namespace oracle {

using boost::multiprecision::cpp_int;

[[nodiscard]] inline auto power_of_ten(int power) -> cpp_int
{
    return boost::multiprecision::pow(cpp_int{10}, static_cast<unsigned>(power));
}

[[nodiscard]] inline auto coefficient_of(const assay::decimal& value) -> cpp_int
{
    const auto size = cpp_int{value.coefficient_digits()};
    return value.is_negative() ? cpp_int{-size} : size;
}

/// The value in whole multiples of 10^exponent. Precondition: it is one.
[[nodiscard]] inline auto units_of(const assay::decimal& value, int exponent) -> cpp_int
{
    return coefficient_of(value) * power_of_ten(value.exponent() - exponent);
}

[[nodiscard]] inline auto make_decimal(const cpp_int& coefficient, int exponent) -> assay::decimal
{
    return assay::parse_decimal(coefficient.str()).value().shifted(exponent);
}

/// Whether both are written alike: 1.20 is not 1.2 here.
[[nodiscard]] inline auto is_written(const assay::decimal& found, const cpp_int& coefficient,
                                     int exponent) -> bool
{
    return found.exponent() == exponent && coefficient_of(found) == coefficient;
}

/// dividend / divisor, rounded to an integer. Precondition: divisor > 0.
[[nodiscard]] inline auto divide(const cpp_int& dividend, const cpp_int& divisor,
                                 assay::rounding mode) -> cpp_int
{
    using assay::rounding;
    auto floor = cpp_int{dividend / divisor};
    if (floor * divisor > dividend) floor -= 1;
    const auto rest = cpp_int{dividend - floor * divisor};
    if (rest == 0) return floor;
    const auto above = cpp_int{floor + 1};
    const auto toward_zero = dividend < 0 ? above : floor;
    const auto away = dividend < 0 ? floor : above;
    const auto doubled = cpp_int{rest * 2};
    const auto nearest = doubled < divisor ? floor : above;
    const auto is_tie = doubled == divisor;
    switch (mode) {
        case rounding::ceiling: return above;
        case rounding::floor: return floor;
        case rounding::down: return toward_zero;
        case rounding::up: return away;
        case rounding::half_down: return is_tie ? toward_zero : nearest;
        case rounding::half_up: return is_tie ? away : nearest;
        case rounding::half_even: return is_tie ? (floor % 2 == 0 ? floor : above) : nearest;
        case rounding::zero_five_up: return toward_zero % 5 == 0 ? away : toward_zero;
    }
    return floor;
}

/// Where the machine words end, and the powers of ten beside them.
[[nodiscard]] inline auto edges() -> std::vector<cpp_int>
{
    auto found = std::vector<cpp_int>{0, 5, 10};
    for (const auto power : {18, 19, 38, 39}) found.push_back(power_of_ten(power));
    for (const auto bits : {63U, 64U, 127U, 128U}) found.push_back(cpp_int{1} << bits);
    return found;
}

[[nodiscard]] inline auto any_coefficient() -> rc::Gen<cpp_int>
{
    const auto at_an_edge = rc::gen::apply(
        [](std::size_t edge, int offset) {
            const auto all = edges();
            return cpp_int{all[edge % all.size()] + offset};
        },
        rc::gen::arbitrary<std::size_t>(), rc::gen::inRange(-3, 4));
    const auto of_any_length = rc::gen::apply(
        [](const std::vector<std::uint32_t>& words, int length) {
            auto value = cpp_int{1};
            for (const auto word : words) value = value * 4'294'967'291U + word;
            return cpp_int{value % power_of_ten(length)};
        },
        rc::gen::container<std::vector<std::uint32_t>>(7, rc::gen::arbitrary<std::uint32_t>()),
        rc::gen::inRange(1, 61));
    const auto small = rc::gen::map(rc::gen::arbitrary<std::int64_t>(),
                                    [](std::int64_t value) { return cpp_int{value}; });
    return rc::gen::apply(
        [](const cpp_int& size, bool negative) { return negative ? cpp_int{-size} : size; },
        rc::gen::oneOf(small, at_an_edge, of_any_length), rc::gen::arbitrary<bool>());
}

/// Small ones, ones around every boundary of the machine words, and ones of up to 60 digits.
[[nodiscard]] inline auto any_decimal() -> rc::Gen<assay::decimal>
{
    return rc::gen::apply(make_decimal, any_coefficient(), rc::gen::inRange(-25, 26));
}

[[nodiscard]] inline auto any_decimal_but_zero() -> rc::Gen<assay::decimal>
{
    return rc::gen::suchThat(any_decimal(), [](const auto& value) { return !value.is_zero(); });
}

[[nodiscard]] inline auto any_mode() -> rc::Gen<assay::rounding>
{
    return rc::gen::map(rc::gen::inRange(0, 8),
                        [](int mode) { return static_cast<assay::rounding>(mode); });
}

}  // namespace oracle
