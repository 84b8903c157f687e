// SPDX-License-Identifier: BSL-1.0
// write_rates.hpp - a publisher's table as the project's own CSV (rates/README.md).
//
// What is written is read back equal by read_rates.
#pragma once

#include <string>
#include <string_view>

#include <assay/rates/rate_source.hpp>

namespace assay::program {

/// Precondition: the source has an id and a quote, days rise within each series, and the quotes of
/// one day are of one kind, for a row has one, averages having a table of their own; else throws
/// std::invalid_argument. Line ends within id, title and licence are written as blanks; `remarks`,
/// whole lines that begin with "#", stand behind them as they are.
[[nodiscard]] auto write_rates(const rate_source& source, std::string_view remarks = {})
    -> std::string;

}  // namespace assay::program
