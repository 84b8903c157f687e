// SPDX-License-Identifier: BSL-1.0
// find_fixes.hpp - assay::find_fixes, compiled once (compiled.cpp).
#pragma once

#include <assay/check/checked_document.hpp>
#include <assay/edits/found_fixes.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>

namespace assay::compiled {

[[nodiscard]] auto find_fixes(const document& source, const checked_document& checked,
                              const rate_table& rates, const check_options& options) -> found_fixes;

}  // namespace assay::compiled
