// SPDX-License-Identifier: BSL-1.0
// A type of money exists only for a currency that there is.
#include <assay/amount.hpp>

const auto fare = assay::amount<"XYZ">{12};  // wrong: this_code_is_not_in_iso_4217
const auto fare = assay::amount<"XAU">{12};  // right
