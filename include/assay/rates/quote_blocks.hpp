// SPDX-License-Identifier: BSL-1.0
// quote_blocks.hpp - sums of many quotes at a time, so that a year's average need not add each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <assay/rates/quote_hold.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/weighted_sum.hpp>

namespace assay::detail {

/// Of so many quotes in a row, from the first one's day to the day before the next block's.
struct quote_block {
    static constexpr auto length = std::size_t{32};

    weighted_sum sum;
    std::size_t lowest = 0;  // places in the series
    std::size_t highest = 0;
    bool whole = true;  // on each of its days one quote holds
};

/// Blocks of all quotes but the last few.
[[nodiscard]] inline auto make_blocks(const rate_source& source, const rate_series& series)
    -> std::vector<quote_block>
{
    const auto& quotes = series.quotes;
    auto blocks = std::vector<quote_block>{};
    if (quotes.empty() || is_average(quotes.front().kind)) return blocks;
    blocks.reserve(quotes.size() / quote_block::length);
    for (auto first = std::size_t{0}; first + quote_block::length < quotes.size();
         first += quote_block::length) {
        auto made = quote_block{{}, first, first, true};
        for (auto at = first; made.whole && at < first + quote_block::length; ++at) {
            const auto next = quotes[at + 1].on;
            made.whole = last_day_held(source, series, at) >= next - 1;
            made.sum.add(quotes[at], next - quotes[at].on);
            if (quotes[at].is_below(quotes[made.lowest])) made.lowest = at;
            if (quotes[made.highest].is_below(quotes[at])) made.highest = at;
        }
        blocks.push_back(made);
    }
    return blocks;
}

/// For each quote the place of the first since which none had another value.
[[nodiscard]] inline auto run_starts_of(const rate_series& series) -> std::vector<std::uint32_t>
{
    const auto& quotes = series.quotes;
    auto starts = std::vector<std::uint32_t>(quotes.size());
    for (std::size_t at = 1; at < quotes.size(); ++at) {
        const auto goes_on = quotes[at].same_value(quotes[at - 1]);
        starts[at] = goes_on ? starts[at - 1] : static_cast<std::uint32_t>(at);
    }
    return starts;
}

}  // namespace assay::detail
