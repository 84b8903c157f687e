// SPDX-License-Identifier: BSL-1.0
// Few divisions end, so none gives a decimal.
#include <assay/quotient.hpp>

using namespace assay::literals;

auto third() -> assay::decimal
{
    return 1_dec / 3_dec;                                           // wrong: could not convert
    return (1_dec / 3_dec).rounded(2, assay::rounding::half_even);  // right
}
