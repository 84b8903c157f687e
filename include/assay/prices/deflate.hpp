// SPDX-License-Identifier: BSL-1.0
// deflate.hpp - a sum of one time in the prices of another, exactly.
//
//     const auto change = find_price_change(prices, "AZN", calendar_year(2015),
//     calendar_year(2024)); deflate(sum, *change);          // what the sum of 2015 is in manats of
//     2024
//
// Sums are put into the prices of another time before they are converted, at the rate of that
// time: the other way round it is another number, and that of neither country.
#pragma once

#include <assay/interval.hpp>
#include <assay/prices/price_change.hpp>
#include <assay/quotient.hpp>

namespace assay {

[[nodiscard]] inline auto deflate(const quotient& sum, const price_change& prices) -> quotient
{
    return sum * prices.factor();
}

[[nodiscard]] inline auto deflate(const interval& sums, const price_change& prices) -> interval
{
    return sums * prices.factor();
}

}  // namespace assay
