// SPDX-License-Identifier: BSL-1.0
// explain.hpp - assay::explain of a judged claim, compiled once (compiled.cpp).
#pragma once

#include <string>

#include <assay/check/checked_claim.hpp>
#include <assay/check/checked_document.hpp>
#include <assay/text/document.hpp>

namespace assay::compiled {

[[nodiscard]] auto explain(const document& source, const checked_document& checked,
                           const checked_claim& judged) -> std::string;

}  // namespace assay::compiled
