// SPDX-License-Identifier: BSL-1.0
// record.hpp - a figure in units in which it can be compared with others: SI units, one currency,
// the prices of one year.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/interval.hpp>
#include <assay/money_status.hpp>
#include <assay/prices/price_change.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/relations/relation.hpp>
#include <assay/unit.hpp>

namespace assay {

/// What a figure stands for in one unit.
struct stated_amount {
    std::optional<quotient> value;  // the printed number; of a range, or where units differ, none
    interval bounds;                // what it proves (hard_bounds)
    interval likely;                // what it suggests (likely_bounds)
};

struct amount_in_si {
    dimension measures = dimension::mass;
    stated_amount amount;
};

/// Why a sum of money could not be told in another currency, or in other prices.
enum class restating_trouble : std::uint8_t {
    none,
    open_unit,  // no reading of its currency is likelier than the others
    no_date,    // neither the figure's period nor the day of publication is known
    no_rate,
    no_prices,
};

[[nodiscard]] constexpr auto to_string(restating_trouble trouble) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (trouble) {
        case restating_trouble::none: return ""sv;
        case restating_trouble::open_unit: return "open-unit"sv;
        case restating_trouble::no_date: return "no-date"sv;
        case restating_trouble::no_rate: return "no-rate"sv;
        case restating_trouble::no_prices: return "no-prices"sv;
    }
    return ""sv;
}

struct restated_money {
    currency unit;
    stated_amount amount;  // no value where the rate has no point
    std::optional<price_change> prices;
    std::optional<exchange_rate> rate;  // none where it was in this currency already
};

struct record {
    std::size_t figure = 0;          // its place among the document's
    stated_amount printed;           // in its own unit
    std::optional<amount_in_si> si;  // of a quantity
    std::optional<restated_money> money;
    restating_trouble trouble = restating_trouble::none;
    money_status status = money_status::none;   // what a sum of money is said to be
    std::optional<assay::relation> relation{};  // to another of the document's figures
};

}  // namespace assay
