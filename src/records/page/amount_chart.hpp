// SPDX-License-Identifier: BSL-1.0
// amount_chart.hpp - amounts with their bounds as a picture within a page: along time, or in rows
// of one class each. Nothing is added up: what is a part of what only a reader can say.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "charted_amount.hpp"

namespace assay::program {

/// Amounts over the days that they speak of; those without are left out. Empty where none is left.
[[nodiscard]] auto draw_over_time(std::span<const charted_amount> amounts, std::string_view title)
    -> std::string;

/// Amounts in rows, in the order in which the rows come first. Empty where there are none.
[[nodiscard]] auto draw_in_rows(std::span<const charted_amount> amounts, std::string_view title)
    -> std::string;

}  // namespace assay::program
