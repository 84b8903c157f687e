// SPDX-License-Identifier: BSL-1.0
// A format string that a number does not know is found before the program runs.
#include <assay/format.hpp>

using namespace assay::literals;

const auto shown = fmt::format("{:.2q}", 12.5_dec);  // wrong: refuse_format
const auto shown = fmt::format("{:.2N}", 12.5_dec);  // right
