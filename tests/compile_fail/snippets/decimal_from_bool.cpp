// SPDX-License-Identifier: BSL-1.0
// A yes or no is no number.
#include <assay/decimal.hpp>

auto price() -> assay::decimal
{
    return true;  // wrong: could not convert
    return 1;     // right
}
