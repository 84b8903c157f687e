// SPDX-License-Identifier: BSL-1.0
// price_index.hpp - what a currency bought at home: one publisher's consumer prices, by month or
// year.
//
// The prices of a currency are told in one unit throughout: those of the manat before 2006 are in
// new manats, so a change of prices never has a redenomination in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <date/date.h>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>

namespace assay {

enum class price_measure : std::uint8_t {
    index,   // the level of prices, that of a base being 100
    change,  // by how many per cent prices were higher than in the step before
};

[[nodiscard]] constexpr auto to_string(price_measure measure) noexcept -> std::string_view
{
    return measure == price_measure::index ? "index" : "change";
}

enum class price_step : std::uint8_t { month, year };

/// Steps are numbered without holes: months from January of the year 0, years as themselves.
[[nodiscard]] constexpr auto step_of(day on, price_step step) -> std::int32_t
{
    const auto civil = date::year_month_day{on};
    const auto year = static_cast<int>(civil.year());
    if (step == price_step::year) return year;
    return year * 12 + static_cast<std::int32_t>(static_cast<unsigned>(civil.month())) - 1;
}

/// Precondition: not before the year 0.
[[nodiscard]] constexpr auto days_of(std::int32_t number, price_step step) -> period
{
    if (step == price_step::year) return calendar_year(number);
    return calendar_month(number / 12, static_cast<unsigned>(number % 12 + 1));
}

struct price_point {
    std::int32_t at = 0;
    decimal value;
};

struct price_index {
    currency unit = no_currency;
    std::vector<price_point> points;  // in their order; steps may be missing
};

/// The table of one publisher.
struct price_source {
    std::string id;
    std::string title;
    std::string licence;
    std::string base;  // "1982-84=100"; empty for changes
    price_measure measure = price_measure::index;
    price_step step = price_step::year;
    std::vector<price_index> indices;

    [[nodiscard]] auto find(currency unit) const -> const price_index*
    {
        for (const auto& one : indices) {
            if (one.unit == unit) return &one;
        }
        return nullptr;
    }
};

}  // namespace assay
