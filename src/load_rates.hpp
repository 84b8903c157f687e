// SPDX-License-Identifier: BSL-1.0
// load_rates.hpp - the built-in tables behind the files that --rates names.
#pragma once

#include <string>
#include <vector>

#include <assay/rates/rate_table.hpp>

namespace assay::program {

struct loaded_rates {
    rate_table table;
    bool complete = true;  // every file that was named is in the table
};

/// A file that cannot be read, or is not a table of rates, is left out whole, with a line on
/// standard error.
[[nodiscard]] auto load_rates(const std::vector<std::string>& files) -> loaded_rates;

}  // namespace assay::program
