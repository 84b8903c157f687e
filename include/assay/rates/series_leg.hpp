// SPDX-License-Identifier: BSL-1.0
// series_leg.hpp - what every answer out of one series begins with, and days as the series count
// them.
#pragma once

#include <cstdint>
#include <optional>

#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/result.hpp>

namespace assay::detail {

[[nodiscard]] inline auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

[[nodiscard]] inline auto number_of(day on) -> std::int32_t
{
    return static_cast<std::int32_t>(on.time_since_epoch().count());
}

/// A leg without its value, told the way round its source quotes.
[[nodiscard]] inline auto leg_of(const rate_table::entry& from, rate_kind kind) -> rate_leg
{
    auto made = rate_leg{};
    const auto& source = *from.source;
    const auto per_hub = source.way == quoting::per_hub;
    made.base = per_hub ? source.hub : from.series->counter;
    made.counter = per_hub ? from.series->counter : source.hub;
    made.kind = kind;
    made.source = source.id;
    made.free_market = source.market == rate_market::free;
    return made;
}

[[nodiscard]] inline auto missing_in(const rate_table::entry& from, const period& asked,
                                     no_rate::cause why, std::optional<day> nearest)
    -> unexpected<no_rate>
{
    const auto told = leg_of(from, rate_kind::spot);
    return unexpected{no_rate{why, told.base, told.counter, asked, nearest, told.source}};
}

/// Over more than a year in which the currency lost or won a tenth, no one rate is right.
[[nodiscard]] inline auto has_regimes(const period& asked, const decimal& low, const decimal& high)
    -> bool
{
    constexpr auto year = 366;
    return asked.length() > year && high > low * decimal::scaled(11, -1);
}

}  // namespace assay::detail
