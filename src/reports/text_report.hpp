// SPDX-License-Identifier: BSL-1.0
// text_report.hpp - for people at a terminal: a line a right conversion, a block a finding.
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

[[nodiscard]] auto make_text_report(report_style style) -> std::unique_ptr<report>;

}  // namespace assay::program
