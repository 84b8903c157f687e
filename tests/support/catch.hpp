// SPDX-License-Identifier: BSL-1.0
// catch.hpp - Catch2 with our values printed as people write them.
#pragma once

#include <string>

#include <catch2/catch.hpp>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/money.hpp>
#include <assay/period.hpp>
#include <assay/print_money.hpp>
#include <assay/quotient.hpp>

namespace Catch {

template <>
struct StringMaker<assay::decimal> {
    static auto convert(const assay::decimal& value) -> std::string { return to_string(value); }
};
template <>
struct StringMaker<assay::quotient> {
    static auto convert(const assay::quotient& value) -> std::string { return to_string(value); }
};
template <>
struct StringMaker<assay::interval> {
    static auto convert(const assay::interval& value) -> std::string
    {
        const auto low = value.low() ? to_string(*value.low()) : "-inf";
        const auto high = value.high() ? to_string(*value.high()) : "inf";
        return (value.low_open() ? "(" : "[") + low + ", " + high + (value.high_open() ? ")" : "]");
    }
};
template <>
struct StringMaker<assay::currency> {
    static auto convert(assay::currency unit) -> std::string { return std::string{unit.code()}; }
};
template <>
struct StringMaker<assay::money> {
    static auto convert(const assay::money& sum) -> std::string { return to_string(sum); }
};
template <>
struct StringMaker<assay::day> {
    static auto convert(assay::day on) -> std::string { return assay::to_string(on); }
};
template <>
struct StringMaker<assay::period> {
    static auto convert(const assay::period& days) -> std::string { return assay::to_string(days); }
};

}  // namespace Catch
