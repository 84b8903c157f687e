// SPDX-License-Identifier: BSL-1.0
// markdown_report.hpp - the verdicts as tables, for the comment of a pull request or a wiki.
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

/// A heading and a table a document, and a summary behind all.
[[nodiscard]] auto make_markdown_report(report_style style) -> std::unique_ptr<report>;

}  // namespace assay::program
