// SPDX-License-Identifier: BSL-1.0
// prices_table.hpp - writes include/assay/generated/prices.hpp.
#pragma once

#include <filesystem>
#include <string>

namespace tablegen {

/// The tables of consumer prices among rates/*.csv, in the order of their ranks.
[[nodiscard]] auto write_prices_table(const std::filesystem::path& folder) -> std::string;

}  // namespace tablegen
