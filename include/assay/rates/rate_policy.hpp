// SPDX-License-Identifier: BSL-1.0
// rate_policy.hpp - what may be asked of rates beyond a pair and its days.
//
//     find_rate(table, "IRR", "USD", on, {.market = rate_market::free});
//     find_rate(table, "AZN", "USD", on, {.between = between_quotes::interpolate});
#pragma once

#include <cstdint>

#include <assay/rates/rate_source.hpp>

namespace assay {

/// What a day between two quotes is told of which neither holds any more.
enum class between_quotes : std::uint8_t {
    bracket,      // from the one to the other, where the table samples; nothing where it does not
    interpolate,  // the point on the straight line between them, which nobody published
};

struct rate_policy {
    rate_market market = rate_market::official;  // of two the one meant
    between_quotes between = between_quotes::bracket;
};

}  // namespace assay
