// SPDX-License-Identifier: BSL-1.0
// What was written is not known of a double any more.
#include <assay/decimal.hpp>

using namespace assay::literals;

auto price() -> assay::decimal
{
    return 12.50;      // wrong: use of deleted function
    return 12.50_dec;  // right
}
