// SPDX-License-Identifier: BSL-1.0
// packing_table.hpp - rates/packing.csv as one raw string literal.
#pragma once

#include <string>

namespace tablegen {

/// The text of include/assay/generated/packing.hpp.
[[nodiscard]] auto write_packing_table(const std::string& csv) -> std::string;

}  // namespace tablegen
