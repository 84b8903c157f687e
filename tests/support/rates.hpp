// SPDX-License-Identifier: BSL-1.0
// rates.hpp - days, currencies and tables of rates in few letters.
#pragma once

#include <string>
#include <vector>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/rate_table.hpp>

/// The built-in tables, loaded once.
[[nodiscard]] auto builtin() -> const assay::rate_table&;

[[nodiscard]] inline auto on(const char* text) -> assay::day
{
    return assay::parse_day(text).value();
}

[[nodiscard]] inline auto code(const char* text) -> assay::currency
{
    return assay::currency::from_code(text).value();
}

/// The tables of these texts, in the order of trust.
[[nodiscard]] auto tables_of(const std::vector<std::string>& texts) -> assay::rate_table;
