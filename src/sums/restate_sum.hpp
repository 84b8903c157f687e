// SPDX-License-Identifier: BSL-1.0
// restate_sum.hpp - a converted sum in the notation of the sum that was typed: "over ₼500
// million" becomes "over $290 million".
#pragma once

#include <string>

#include <assay/currency.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

#include "read_sum.hpp"

namespace assay::program {

/// Each end of a range, or the one sum twice, as it was converted.
struct converted_sum {
    quotient low;
    quotient high;
    currency unit;
};

/// To the minor unit; to two digits where that would leave one or none.
[[nodiscard]] auto payable(const quotient& value, currency unit) -> decimal;

/// To as many digits as the sum was printed to, two at least; one that is meant to the last digit,
/// to the minor unit. With a rate that has no point, `low` and `high` are of one sum all the same.
[[nodiscard]] auto restate_sum(const stated_sum& sum, const converted_sum& converted)
    -> std::string;

}  // namespace assay::program
