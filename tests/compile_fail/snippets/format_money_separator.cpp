// SPDX-License-Identifier: BSL-1.0
// Thousands of money are grouped by commas; other separators are refused before the program runs.
#include <assay/format.hpp>

using assay::money;

const auto shown = fmt::format("{:_}", money{1400, "EUR"});  // wrong: refuse_format
const auto shown = fmt::format("{:,}", money{1400, "EUR"});  // right
