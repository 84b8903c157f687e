// SPDX-License-Identifier: BSL-1.0
// relate_figures.hpp - statuses and relations of a document's figures.
//
//     const auto read = extract_document({"story", text});
//     const auto related = relate_figures(text, read.found.figures, *read.words);
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/find_claims.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/money_status.hpp>
#include <assay/relations/find_relations.hpp>
#include <assay/relations/find_statuses.hpp>
#include <assay/relations/related_figures.hpp>
#include <assay/relations/relation.hpp>

namespace assay {

/// A pass of its own, for those who want to add or compare figures; it finds the claims first.
[[nodiscard]] inline auto relate_figures(std::string_view text, std::span<const figure> figures,
                                         const lexicon& words) -> related_figures
{
    const auto claims = find_claims(text, figures, words);
    auto statuses = find_statuses(text, figures, claims, words);
    auto relations = find_relations(text, figures, claims, statuses, words);
    return {std::move(statuses), std::move(relations)};
}

}  // namespace assay
