// SPDX-License-Identifier: BSL-1.0
// sarif_report.hpp - findings as SARIF 2.1.0 (OASIS), for code scanning and editors.
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

/// One run; a result for each claim that is not consistent. Consistent ones are left out.
[[nodiscard]] auto make_sarif_report() -> std::unique_ptr<report>;

}  // namespace assay::program
