// SPDX-License-Identifier: BSL-1.0
// figure_report.hpp - for people at a terminal: a line a figure, as it was read.
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

[[nodiscard]] auto make_figure_report(bool colours) -> std::unique_ptr<report>;

}  // namespace assay::program
