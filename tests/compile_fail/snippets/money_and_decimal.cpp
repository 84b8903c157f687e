// SPDX-License-Identifier: BSL-1.0
// A sum of money is neither more nor less than a bare number.
#include <assay/money.hpp>

using namespace assay::literals;

auto is_free(const assay::money& fare) -> bool
{
    return fare == 0_dec;           // wrong: no match for
    return fare.amount() == 0_dec;  // right
}
