// SPDX-License-Identifier: BSL-1.0
// extract_document.hpp - assay::extract_document, compiled once (compiled.cpp).
#pragma once

#include <assay/figures/extracted_document.hpp>
#include <assay/text/document.hpp>

namespace assay::compiled {

[[nodiscard]] auto extract_document(const document& source, const extract_options& options = {})
    -> extracted_document;

}  // namespace assay::compiled
