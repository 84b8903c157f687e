// SPDX-License-Identifier: BSL-1.0
// rate_source.hpp - the quotes of one publisher: for each currency a row of days.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>

namespace assay {

/// How a quote holds beyond its own day.
enum class quote_kind : std::uint8_t {
    spot,           // of its day; carried over the days without a fixing that follow
    change,         // until the next quote
    period_end,     // of the last day of a month or quarter: not carried
    fixed,          // a parity: exact until the next quote, or for good
    month_average,  // of the month, or year, that ends on its day: never a rate of any day
    year_average,
};

[[nodiscard]] constexpr auto is_average(quote_kind kind) noexcept -> bool
{
    return kind == quote_kind::month_average || kind == quote_kind::year_average;
}

/// Compact, because there are some hundred thousand: widened when it is used.
struct quote {
    std::int64_t coefficient = 0;
    std::int32_t on = 0;  // days since 1970-01-01
    std::int8_t exponent = 0;
    quote_kind kind = quote_kind::spot;

    [[nodiscard]] auto value() const -> decimal { return decimal::scaled(coefficient, exponent); }
    [[nodiscard]] auto same_value(const quote& other) const -> bool
    {
        return (coefficient == other.coefficient && exponent == other.exponent) ||
               value() == other.value();
    }
    [[nodiscard]] auto is_below(const quote& other) const -> bool
    {
        if (exponent == other.exponent) return coefficient < other.coefficient;
        return value() < other.value();
    }
};

/// One currency's quotes in the order of their days, against the hub of their source.
struct rate_series {
    currency counter = no_currency;
    std::vector<quote> quotes;
};

/// Which way round a source quotes.
enum class quoting : std::uint8_t {
    per_hub,  // units of each currency for 1 of the hub, as the European Central Bank does
    in_hub,   // units of the hub for 1 of each currency, as most central banks do
};

/// Whose price of a currency it is where a country has two of them.
enum class rate_market : std::uint8_t {
    official,  // also where there is only one
    free,      // the street's, the black market's, the one abroad
};

struct rate_source {
    static constexpr auto usual_carry_days = 7;

    std::string id;
    std::string title;
    std::string licence;
    currency hub = no_currency;  // what all its series are quoted against
    quoting way = quoting::per_hub;
    rate_market market = rate_market::official;
    day complete_to;                    // the last day up to which nothing is missing
    int carry_days = usual_carry_days;  // how long a spot quote stands in for the days behind it
    /// Its quotes are of kinds: between two that do not hold, any rate from one to the other may
    /// have. A source without kinds fixes every day, and says nothing of a hole.
    bool samples = false;
    std::vector<rate_series> series;

    [[nodiscard]] auto find(currency counter) const -> const rate_series*
    {
        for (const auto& one : series) {
            if (one.counter == counter) return &one;
        }
        return nullptr;
    }
};

}  // namespace assay
