// SPDX-License-Identifier: BSL-1.0
// annotate.hpp - assay::annotate, compiled once (compiled.cpp).
#pragma once

#include <assay/check/checked_document.hpp>
#include <assay/edits/annotate_options.hpp>
#include <assay/edits/annotated_document.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/text/document.hpp>

namespace assay::compiled {

[[nodiscard]] auto annotate(const document& source, const rate_table& rates,
                            const annotate_options& asked, const check_options& how = {})
    -> annotated_document;

}  // namespace assay::compiled
