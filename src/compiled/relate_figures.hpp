// SPDX-License-Identifier: BSL-1.0
// relate_figures.hpp - assay::relate_figures, compiled once (compiled.cpp).
#pragma once

#include <span>
#include <string_view>

#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/relations/related_figures.hpp>

namespace assay::compiled {

[[nodiscard]] auto relate_figures(std::string_view text, std::span<const figure> figures,
                                  const lexicon& words) -> related_figures;

}  // namespace assay::compiled
