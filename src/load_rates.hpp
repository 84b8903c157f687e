// SPDX-License-Identifier: BSL-1.0
// load_rates.hpp - the built-in tables behind the files that --rates names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <assay/rates/rate_table.hpp>

namespace assay::program {

/// None, and a line on standard error, where a file cannot be read or is not a table of rates.
[[nodiscard]] auto load_rates(const std::vector<std::string>& files) -> std::optional<rate_table>;

}  // namespace assay::program
