// SPDX-License-Identifier: BSL-1.0
// asked_rate.hpp - the rate that --on, --over, --kind, --interpolate and --source ask for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/result.hpp>

#include "command_line.hpp"
#include "load_rates.hpp"

namespace assay::program {

/// The tables that a question may be answered from. None where one that was named cannot be read,
/// for the answer may stand in it, or where there is none of the name: that has then been told.
[[nodiscard]] auto load_asked(const rate_question& asked) -> std::optional<loaded_rates>;

/// Of the other market of a currency that has two, where it is known for the same days.
[[nodiscard]] auto find_other_market(const rate_table& rates, const exchange_rate& found,
                                     const rate_question& asked) -> std::optional<exchange_rate>;

/// Lowest and highest are of the rate as its source quotes it, and asked of their first day.
[[nodiscard]] auto find_asked(const rate_table& rates, currency base, currency counter,
                              const rate_question& asked) -> result<exchange_rate, no_rate>;

/// Why there is none, naming the table where only one was asked.
[[nodiscard]] auto explain(const no_rate& missing, const rate_question& asked) -> std::string;

[[nodiscard]] auto name_of(rate_choice kind) -> std::string_view;

}  // namespace assay::program
