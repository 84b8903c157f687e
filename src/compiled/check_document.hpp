// SPDX-License-Identifier: BSL-1.0
// check_document.hpp - assay::check_document, compiled once (compiled.cpp).
#pragma once

#include <assay/check/checked_document.hpp>
#include <assay/figures/extracted_document.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>

namespace assay::compiled {

[[nodiscard]] auto check_document(const document& source, const rate_table& rates,
                                  const check_options& options = {}) -> checked_document;

[[nodiscard]] auto check_extracted(const document& source, extracted_document& read,
                                   const rate_table& rates, const check_options& options = {})
    -> checked_document;

}  // namespace assay::compiled
