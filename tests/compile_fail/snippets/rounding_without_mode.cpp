// SPDX-License-Identifier: BSL-1.0
// Who rounds says how.
#include <assay/decimal.hpp>

using namespace assay::literals;

auto payable() -> assay::decimal
{
    return (2.345_dec).rounded(2);                            // wrong: no matching function
    return (2.345_dec).rounded(2, assay::rounding::half_up);  // right
}
