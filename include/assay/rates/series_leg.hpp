// SPDX-License-Identifier: BSL-1.0
// series_leg.hpp - what every answer out of one series begins with, and days as the series count
// them.
#pragma once

#include <optional>

#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/quote_hold.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>

namespace assay::detail {

/// Makes a new leg, without its value, told the way round its source quotes. Legs are filled where
/// they stay: they are long to move.
inline void begin_leg(rate_leg& made, const rate_table::entry& from, rate_kind kind)
{
    const auto& source = *from.source;
    const auto per_hub = source.way == quoting::per_hub;
    made.base = per_hub ? source.hub : from.series->counter;
    made.counter = per_hub ? from.series->counter : source.hub;
    made.kind = kind;
    made.how = provenance::published;
    made.free_market = source.market == rate_market::free;
    made.source = source.id;
    made.floats = false;
    made.sampled = false;
    made.multi_regime = false;
    made.range.reset();
}

[[nodiscard]] inline auto missing_in(const rate_table::entry& from, const period& asked,
                                     no_rate::cause why, std::optional<day> nearest) -> no_rate
{
    auto told = rate_leg{};
    begin_leg(told, from, rate_kind::spot);
    return {why, told.base, told.counter, asked, nearest, told.source};
}

/// Over more than a year in which the currency lost or won a tenth, no one rate is right.
[[nodiscard]] inline auto has_regimes(const period& asked, const decimal& low, const decimal& high)
    -> bool
{
    constexpr auto year = 366;
    return asked.length() > year && high > low * decimal::scaled(11, -1);
}

}  // namespace assay::detail
