// SPDX-License-Identifier: BSL-1.0
// csv_report.hpp - for spreadsheets and data frames: a row a figure (RFC 4180).
#pragma once

#include <memory>

#include "report.hpp"

namespace assay::program {

/// `with_reasons`: with a last column for why a number was not read.
[[nodiscard]] auto make_csv_report(bool with_reasons) -> std::unique_ptr<report>;

}  // namespace assay::program
