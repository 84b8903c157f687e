// SPDX-License-Identifier: BSL-1.0
// html_report.hpp - one page that needs nothing else: the articles with their figures marked by
// verdict, each leading to its evidence.
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

/// Holds its documents until the end, for the summary stands at the head of the page.
[[nodiscard]] auto make_html_report() -> std::unique_ptr<report>;

}  // namespace assay::program
