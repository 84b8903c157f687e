// SPDX-License-Identifier: BSL-1.0
// unit_conversion.hpp - how one unit of measurement is told in another one, exactly.
//
//     const auto how = unit_conversion_between(unit::mile, unit::kilometre);
//     convert(quotient{10}, *how);                                    // 16.09344
//     convert(quotient{38}, *unit_conversion_between(unit::celsius, unit::fahrenheit));  // 100.4
//
// A temperature is a place on a scale or a difference of two: only the first one knows a zero.
#pragma once

#include <optional>
#include <string_view>
#include <utility>  // std::move

#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/unit.hpp>

namespace assay {

/// x of `from` are x × factor + shift of `to`.
struct unit_conversion {
    unit from = unit::metre;
    unit to = unit::metre;
    quotient factor{1};
    quotient shift{0};  // between scales of temperature; else zero

    /// The way back.
    [[nodiscard]] auto reversed() const -> unit_conversion
    {
        return {to, from, factor.reciprocal(), -shift / factor};
    }
    /// The same for a difference: a rise of 2 °C is one of 3.6 °F.
    [[nodiscard]] auto of_differences() const -> unit_conversion { return {from, to, factor, {}}; }
};

namespace detail {

[[nodiscard]] inline auto fact(std::string_view printed) -> quotient
{
    return quotient{parse_decimal(printed).value()};
}

}  // namespace detail

/// None between units of different dimensions.
[[nodiscard]] inline auto unit_conversion_between(unit from, unit to)
    -> std::optional<unit_conversion>
{
    const auto& source = facts_of(from);
    const auto& target = facts_of(to);
    if (source.measures != target.measures) return std::nullopt;
    auto factor = detail::fact(source.factor) * detail::fact(target.divisor) /
                  (detail::fact(source.divisor) * detail::fact(target.factor));
    auto shift = detail::fact(source.offset) * factor - detail::fact(target.offset);
    return unit_conversion{from, to, std::move(factor), std::move(shift)};
}

[[nodiscard]] inline auto convert(const quotient& amount, const unit_conversion& how) -> quotient
{
    return amount * how.factor + how.shift;
}

[[nodiscard]] inline auto convert(const interval& amounts, const unit_conversion& how) -> interval
{
    return amounts * how.factor + how.shift;
}

}  // namespace assay
