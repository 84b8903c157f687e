// SPDX-License-Identifier: BSL-1.0
// line_chart.hpp - a chart for a terminal: dots of Braille, or asterisks where there is no UTF-8.
#pragma once

#include <cstddef>
#include <string>

#include "chart_point.hpp"

namespace assay::program {

struct chart_size {
    std::size_t columns = 80;  // labels included
    std::size_t rows = 11;     // without the line of days below
    bool braille = true;
};

[[nodiscard]] auto draw_lines(const chart& shown, const chart_size& size) -> std::string;

/// What the terminal, or else the environment, allows.
[[nodiscard]] auto find_chart_size() -> chart_size;

}  // namespace assay::program
