// SPDX-License-Identifier: BSL-1.0
// svg_chart.hpp - a chart as a picture that stands alone: no script, no font but the reader's.
#pragma once

#include <string>

#include "chart_point.hpp"

namespace assay::program {

[[nodiscard]] auto draw_svg(const chart& shown) -> std::string;

}  // namespace assay::program
