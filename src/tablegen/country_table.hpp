// SPDX-License-Identifier: BSL-1.0
// country_table.hpp - rates/countries.csv as a sorted constexpr array.
#pragma once

#include <string>

namespace tablegen {

/// The text of include/assay/generated/countries.hpp.
[[nodiscard]] auto write_country_table(const std::string& csv) -> std::string;

}  // namespace tablegen
