// SPDX-License-Identifier: BSL-1.0
// price_change.hpp - how prices changed from one time to another, with its evidence, or why nobody
// knows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/prices/price_index.hpp>
#include <assay/quotient.hpp>

namespace assay {

struct price_level {
    period used;  // the months or years that it is of
    quotient value = 100;
    std::size_t missing = 0;  // months of these that were never published
};

struct price_change {
    currency unit = no_currency;  // whose prices: of an old unit the one that took over from it
    price_level from;
    price_level to;
    price_measure measure = price_measure::index;
    std::string_view source;  // views the table that it is from, as `base` does
    std::string_view base;    // what is 100; empty where yearly changes were chained

    /// How many times the first prices the second are.
    [[nodiscard]] auto factor() const -> quotient { return to.value / from.value; }
};

struct no_prices {
    enum class cause : std::uint8_t {
        unknown_unit,   // no source tells the prices of this currency
        before_first,   // the time asked lies before the first prices
        after_last,     // the time asked lies behind the newest
        gap,            // these prices were never published
        several_years,  // prices moved on within the time asked: no one level
    };
    cause why = cause::unknown_unit;
    currency unit = no_currency;
    period asked;
    std::optional<period> nearest;  // the first or the newest that there is
    std::string_view source;        // whose prices were looked at; empty for an unknown unit
};

}  // namespace assay
