// SPDX-License-Identifier: BSL-1.0
// cross_rate.hpp - one rate out of the legs that lead from a currency to another.
#pragma once

#include <algorithm>  // std::max, std::min
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>

namespace assay::detail {

/// Rates are above zero, and both ends of their intervals known.
[[nodiscard]] inline auto reciprocal(const interval& span) -> interval
{
    return interval::closed(span.high()->reciprocal(), span.low()->reciprocal());
}

/// The product of several legs, told from `base` to `counter`; exact, like each of them.
[[nodiscard]] inline auto multiplied(std::vector<rate_leg> legs, currency base, currency counter,
                                     const period& asked) -> exchange_rate
{
    auto rate = exchange_rate{};
    rate.base = base;
    rate.counter = counter;
    rate.how = provenance::cross;
    rate.kind = rate_kind::fixed;
    rate.asked = asked;
    rate.used = legs.front().used;
    auto unit = base;
    auto range = interval::point(1);
    auto has_range = false;
    for (const auto& leg : legs) {
        const auto forward = leg.base == unit;
        rate.value = forward ? rate.value * leg.value : rate.value / leg.value;
        has_range = has_range || leg.range;
        unit = forward ? leg.counter : leg.base;
        if (leg.kind != rate_kind::fixed) {
            const auto is_first = rate.kind == rate_kind::fixed;
            rate.used = is_first ? leg.used
                                 : period{std::min(rate.used.from, leg.used.from),
                                          std::max(rate.used.to, leg.used.to)};
            rate.kind = leg.kind;
        }
        rate.floats = rate.floats || leg.floats;
        rate.sampled = rate.sampled || leg.sampled;
        rate.free_market = rate.free_market || leg.free_market;
        rate.multi_regime = rate.multi_regime || leg.multi_regime;
    }
    unit = base;
    for (const auto& leg : legs) {
        if (!has_range) break;
        const auto forward = leg.base == unit;
        const auto span = leg.range.value_or(interval::point(leg.value));
        range = range * (forward ? span : reciprocal(span));
        unit = forward ? leg.counter : leg.base;
    }
    if (has_range) rate.range = range;
    rate.legs = std::move(legs);
    return rate;
}

}  // namespace assay::detail
