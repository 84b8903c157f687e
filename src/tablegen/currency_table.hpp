// SPDX-License-Identifier: BSL-1.0
// currency_table.hpp - rates/currencies.csv as a sorted constexpr array.
#pragma once

#include <string>

namespace tablegen {

/// The header's text. Throws std::runtime_error, naming the line, where the file is not as its
/// column line promises.
[[nodiscard]] auto write_currency_table(const std::string& csv) -> std::string;

}  // namespace tablegen
