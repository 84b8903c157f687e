// SPDX-License-Identifier: BSL-1.0
// table_side.hpp - a cell of a table as the values that its print can stand for.
#pragma once

#include <cstdint>

#include <assay/check/stated_side.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/table_step.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

/// In a line that is printed to 10^step. Things that are counted are meant to the last of them, so
/// that a sum which only holds if they are rounded is loose; all else is rounded.
[[nodiscard]] inline auto table_side(const figure& cell, std::int32_t step) -> stated_side
{
    const auto& value = cell.number.value;
    const auto point = interval::point(value);
    const auto near = interval::around(value, decimal::scaled(5, step - 1));
    const auto strict = is_plain_count(cell) ? point : near;
    return {point, strict, near, strict, decimal{1}.shifted(step), cell.qualifier};
}

}  // namespace assay
