// SPDX-License-Identifier: BSL-1.0
// exchange_rate.hpp - a rate with its evidence: whose it is, of which kind, of which days.
#pragma once

#include <algorithm>  // std::ranges::any_of
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <assay/currency.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>

namespace assay {

enum class rate_kind : std::uint8_t { spot, period_average, period_end, fixed, stated, definition };

enum class provenance : std::uint8_t {
    published,
    inverse,
    cross,
    fixed,
    stated,
    definition,
    interpolated,  // on the straight line between two quotes: only where it was asked for
};

[[nodiscard]] constexpr auto to_string(rate_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"spot"sv,  "period-average"sv, "period-end"sv,
                               "fixed"sv, "stated"sv,         "definition"sv};
    return names[static_cast<std::size_t>(kind)];
}

[[nodiscard]] constexpr auto to_string(provenance how) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"published"sv, "inverse"sv,    "cross"sv,       "fixed"sv,
                               "stated"sv,    "definition"sv, "interpolated"sv};
    return names[static_cast<std::size_t>(how)];
}

/// One published or fixed rate: 1 base = value counter.
struct rate_leg {
    currency base = no_currency;
    currency counter = no_currency;
    quotient value = 1;
    rate_kind kind = rate_kind::spot;
    provenance how = provenance::published;
    period used;                // the days it is of
    bool free_market = false;   // not the official rate of a currency that has two
    std::string_view source;    // views the table that it is from; empty for a cross: see its legs
    bool floats = false;        // moved within the days looked at, or the 90 before
    bool sampled = false;       // between two quotes too far apart for either to hold
    bool multi_regime = false;  // over a period in which the currency was worth different things
    std::optional<interval> range;  // where there is no point: `value` is then only its middle
};

/// A rate is told as its source quotes it, whichever way it was asked; a cross as it was asked,
/// with the legs that it is the product of.
struct exchange_rate : rate_leg {
    period asked;
    std::vector<rate_leg> legs;
};

/// Whether it, or any leg of it, was made out of two quotes because that was asked for.
[[nodiscard]] inline auto is_interpolated(const exchange_rate& rate) -> bool
{
    const auto is_made = [](const rate_leg& leg) { return leg.how == provenance::interpolated; };
    return is_made(rate) || std::ranges::any_of(rate.legs, is_made);
}

}  // namespace assay
