// SPDX-License-Identifier: BSL-1.0
// rates.hpp - days, currencies and tables of rates in few letters.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/rates/read_rates.hpp>

/// The built-in tables, loaded once.
[[nodiscard]] inline auto builtin() -> const assay::rate_table&
{
    static const auto table = assay::make_builtin_rates();
    return table;
}

[[nodiscard]] inline auto on(const char* text) -> assay::day
{
    return assay::parse_day(text).value();
}

[[nodiscard]] inline auto code(const char* text) -> assay::currency
{
    return assay::currency::from_code(text).value();
}

/// The tables of these texts, in the order of trust.
[[nodiscard]] inline auto tables_of(const std::vector<std::string>& texts) -> assay::rate_table
{
    auto sources = std::vector<assay::rate_source>{};
    for (const auto& text : texts) sources.push_back(assay::read_rates(text, "test.csv").value());
    return assay::rate_table{std::move(sources)};
}
