// SPDX-License-Identifier: BSL-1.0
// find_claims.hpp - every claim of a document, in the order of the text.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/find_conversions.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

/// The claims that can be told from a document's figures and words alone; `rates_disagree` needs
/// their verdicts.
[[nodiscard]] inline auto find_claims(std::string_view text, std::span<const figure> figures,
                                      const lexicon& words) -> std::vector<claim>
{
    return find_conversions(text, figures, words);
}

}  // namespace assay
