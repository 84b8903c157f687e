// SPDX-License-Identifier: BSL-1.0
// json_report.hpp - assay.report/1: one object, an array of them, or one a line.
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

/// With `lines`, each document is printed as soon as it is checked and nothing is kept.
[[nodiscard]] auto make_json_report(bool lines) -> std::unique_ptr<report>;

}  // namespace assay::program
