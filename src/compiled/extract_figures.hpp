// SPDX-License-Identifier: BSL-1.0
// extract_figures.hpp - assay::extract_figures, compiled once (compiled.cpp).
#pragma once

#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/figures/extraction.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>

namespace assay::compiled {

[[nodiscard]] auto extract_figures(std::string_view text, const lexicon& words,
                                   std::optional<day> published, std::optional<currency> home = {})
    -> extraction;

}  // namespace assay::compiled
