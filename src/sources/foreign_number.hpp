// SPDX-License-Identifier: BSL-1.0
// foreign_number.hpp - numbers and days as publishers write them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/result.hpp>

namespace assay::program {

/// How a publisher writes 1435.4.
enum class number_notation : std::uint8_t {
    point,    // 1435.4, 1.4354e3
    comma,    // 1435,4
    grouped,  // 1,435.4
};

/// Empty, "N/A", "NA", ".", "-", "null": a cell without a number.
[[nodiscard]] auto is_no_quote(std::string_view text) -> bool;

/// Else what is wrong, for people: "is not a decimal number; ...".
[[nodiscard]] auto read_number(std::string_view text, number_notation notation)
    -> result<decimal, std::string>;

/// What one unit costs where `nominal` of them cost `value`, exactly; what a quote can hold, too.
[[nodiscard]] auto per_unit(const decimal& value, const decimal& nominal)
    -> result<decimal, std::string>;

/// "31.01.2026", "31-01-2026", "31/01/2026".
[[nodiscard]] auto read_day_first(std::string_view text) -> std::optional<day>;
/// "2026-01-31", "2026/01/31", "2026.01.31", or the first of them with a time behind it.
[[nodiscard]] auto read_year_first(std::string_view text) -> std::optional<day>;
/// "January 31, 2026" or "31 January 2026".
[[nodiscard]] auto read_named_month(std::string_view text) -> std::optional<day>;

}  // namespace assay::program
