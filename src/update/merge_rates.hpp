// SPDX-License-Identifier: BSL-1.0
// merge_rates.hpp - puts what was fetched into the table that is there.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>

namespace assay::program {

/// A known day's rate that is another one now.
struct changed_rate {
    currency counter = no_currency;
    day on;
    quote before;
    quote after;
    std::size_t others = 0;  // that changed, too
};

/// None where the two agree on every day that both know.
[[nodiscard]] auto find_change(const rate_source& known, const rate_source& fetched)
    -> std::optional<changed_rate>;

/// Where they disagree, what was fetched counts. Returns how many quotes are new or changed.
/// Precondition: both are of one hub and way.
auto merge_rates(rate_source& known, const rate_source& fetched) -> std::size_t;

/// Without the quotes of other days, and without currencies that have none left.
[[nodiscard]] auto within(rate_source source, const period& days) -> rate_source;

}  // namespace assay::program
