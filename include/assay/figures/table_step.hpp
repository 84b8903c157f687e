// SPDX-License-Identifier: BSL-1.0
// table_step.hpp - to which digit the numbers of a table's line are printed.
#pragma once

#include <algorithm>  // std::min
#include <cstdint>
#include <limits>
#include <span>

#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

namespace detail {

/// Of a number below 1,000 as it is printed, and of one with decimals, all digits are meant; of
/// others those before its last zeros, two at least.
[[nodiscard]] inline auto cell_step(const stated_number& number) -> std::int32_t
{
    const auto is_small = abs(number.value.shifted(-number.scale)) < decimal{1000};
    if (number.fractional || is_small) return number.finest;
    return std::min(number.coarsest, number.value.adjusted_exponent() - 1);
}

}  // namespace detail

/// The power of ten of the finest digit that is meant in any of the numbers: a column is rounded to
/// one place, whatever zeros one number of it ends in.
[[nodiscard]] inline auto table_step(std::span<const figure> figures,
                                     std::span<const std::uint32_t> line) -> std::int32_t
{
    auto step = std::numeric_limits<std::int32_t>::max();
    for (const auto place : line) {
        const auto& number = figures[place].number;
        if (!number.value.is_zero() || number.fractional)
            step = std::min(step, detail::cell_step(number));
    }
    return step == std::numeric_limits<std::int32_t>::max() ? 0 : step;
}

/// Whether a cell is a number of things that nothing says is rounded.
[[nodiscard]] inline auto is_plain_count(const figure& cell) -> bool
{
    return cell.kind == figure_kind::count && !cell.number.is_scaled() && !cell.number.fractional;
}

}  // namespace assay
