// SPDX-License-Identifier: BSL-1.0
// A decimal becomes an integer only by name.
#include <cstdint>

#include <assay/decimal.hpp>

using namespace assay::literals;

std::int64_t whole = 5_dec;  // wrong: cannot convert
std::int64_t whole = 5;      // right
