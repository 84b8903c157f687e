// SPDX-License-Identifier: BSL-1.0
// rates_table.hpp - the rate tables under rates/ as text in a header, one literal a half-year:
// compilers need not take over 65,536 characters.
#pragma once

#include <filesystem>
#include <string>

namespace tablegen {

/// The header's text: every table of rates in `folder`, in the order of their ranks.
[[nodiscard]] auto write_rates_table(const std::filesystem::path& folder) -> std::string;

}  // namespace tablegen
