// SPDX-License-Identifier: BSL-1.0
// Amounts of two currencies do not add without a rate.
#include <assay/amount.hpp>

auto total() -> assay::amount<"AZN">
{
    return assay::amount<"AZN">{1400} + assay::amount<"USD">{820};  // wrong: no match for
    return assay::amount<"AZN">{1400} + assay::amount<"AZN">{820};  // right
}
