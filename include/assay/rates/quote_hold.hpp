// SPDX-License-Identifier: BSL-1.0
// quote_hold.hpp - how long a quote stands by itself. Days are numbers from 1970-01-01.
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <cstdint>

#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>

namespace assay::detail {

[[nodiscard]] inline auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

[[nodiscard]] inline auto number_of(day on) -> std::int32_t
{
    return static_cast<std::int32_t>(on.time_since_epoch().count());
}

/// A source knows nothing of a currency from the day on which another took over.
[[nodiscard]] inline auto last_day_of(currency unit) -> std::int32_t
{
    const auto& facts = unit.facts();
    return facts.successor.empty() ? INT32_MAX : facts.changeover - 1;
}

/// The last day on which the quote at `place` stands by itself.
[[nodiscard]] inline auto last_day_held(const rate_source& source, const rate_series& series,
                                        std::size_t place) -> std::int32_t
{
    const auto& here = series.quotes[place];
    if (place + 1 == series.quotes.size()) {
        const auto end = last_day_of(series.counter);
        if (here.kind == quote_kind::fixed) return end;
        if (here.kind == quote_kind::change)
            return std::max(std::min(number_of(source.complete_to), end), here.on);
        return here.kind == quote_kind::spot ? here.on + source.carry_days : here.on;
    }
    const auto& next = series.quotes[place + 1];
    if (here.kind == quote_kind::fixed) return next.on - 1;
    if (here.kind == quote_kind::change && next.kind == quote_kind::change) return next.on - 1;
    if (source.samples && here.same_value(next)) return next.on - 1;
    if (here.kind == quote_kind::period_end) return here.on;
    return std::min(next.on - 1, here.on + source.carry_days);
}

}  // namespace assay::detail
