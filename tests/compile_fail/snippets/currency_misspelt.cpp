// SPDX-License-Identifier: BSL-1.0
// A code that ISO 4217 never had is found before the program runs.
#include <assay/currency.hpp>

constexpr auto unit = assay::currency{"XYZ"};  // wrong: this_code_is_not_in_iso_4217
constexpr auto unit = assay::currency{"XAU"};  // right
