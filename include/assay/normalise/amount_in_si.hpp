// SPDX-License-Identifier: BSL-1.0
// amount_in_si.hpp - quantities in the SI unit of what they measure.
#pragma once

#include <optional>
#include <string_view>

#include <assay/figures/figure.hpp>
#include <assay/normalise/record.hpp>
#include <assay/unit.hpp>
#include <assay/unit_conversion.hpp>

namespace assay {

[[nodiscard]] constexpr auto si_symbol(dimension measures) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (measures) {
        case dimension::mass: return "kg"sv;
        case dimension::length: return "m"sv;
        case dimension::area: return "m2"sv;
        case dimension::volume: return "m3"sv;
        case dimension::speed: return "m/s"sv;
        case dimension::temperature: return "K"sv;
        case dimension::energy:
        case dimension::explosive: return "J"sv;
        case dimension::power: return "W"sv;
        case dimension::pressure: return "Pa"sv;
        case dimension::data: return "B"sv;
        case dimension::frequency: return "Hz"sv;
        case dimension::data_rate: return "bit/s"sv;
        case dimension::torque: return "N m"sv;
        case dimension::force: return "N"sv;
    }
    return ""sv;
}

namespace detail {

[[nodiscard]] inline auto times(const stated_amount& amount, const quotient& factor)
    -> stated_amount
{
    auto made = stated_amount{{}, amount.bounds * factor, amount.likely * factor};
    if (amount.value) made.value = *amount.value * factor;
    return made;
}

[[nodiscard]] inline auto factor_to_si(unit from) -> quotient
{
    const auto& facts = facts_of(from);
    return fact(facts.factor) / fact(facts.divisor);
}

}  // namespace detail

/// Of a unit with several readings ("ton") the bounds hold all of them, and there is no value. None
/// of temperatures, which may be places on a scale or differences.
[[nodiscard]] inline auto to_si(const stated_amount& printed, const unit_readings& units)
    -> std::optional<amount_in_si>
{
    const auto measures = facts_of(units.likeliest()).measures;
    if (measures == dimension::temperature) return std::nullopt;
    auto made =
        amount_in_si{measures, detail::times(printed, detail::factor_to_si(units.likeliest()))};
    for (const auto other : units) {
        if (other == units.likeliest()) continue;
        const auto read = detail::times(printed, detail::factor_to_si(other));
        made.amount.value.reset();
        made.amount.bounds = hull(made.amount.bounds, read.bounds);
        made.amount.likely = hull(made.amount.likely, read.likely);
    }
    return made;
}

}  // namespace assay
