// SPDX-License-Identifier: BSL-1.0
// find_relations.hpp - how each figure of a document stands to another one, so that what is told
// twice, or within something else, is not added to it.
//
//     const auto statuses = find_statuses(text, figures, claims, words);
//     const auto relations = find_relations(text, figures, claims, statuses, words);
//     if (relations[i]) ... figures[relations[i]->parent] ...
//
// A pass of its own: neither reading figures nor checking them needs it. Silence is better than a
// wrong relation.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/money_status.hpp>
#include <assay/relations/cumulative_parent.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/find_parts.hpp>
#include <assay/relations/relation.hpp>
#include <assay/relations/relation_list.hpp>
#include <assay/relations/share_parent.hpp>

namespace assay {

/// The relation of each figure, in their order; none where it stands alone. `claims` and `statuses`
/// are those of the figures (find_claims, find_statuses).
[[nodiscard]] inline auto find_relations(std::string_view text, std::span<const figure> figures,
                                         std::span<const claim> claims,
                                         std::span<const money_status> statuses,
                                         const lexicon& words)
    -> std::vector<std::optional<relation>>
{
    constexpr auto farthest = std::size_t{2};  // bytes between two sentences
    auto list = relation_list{text, figures, claims};
    auto reader = figure_line_reader{text, figures, words};
    auto cumulative = detail::cumulative_finder{list, statuses};
    auto before = std::size_t{0};
    for (std::size_t first = 0; first < figures.size();) {
        const auto end = reader.end_of_sentence(first);
        const auto line = reader.read(first, end);
        const auto follows =
            first > 0 && figures[first].sentence.begin <= figures[before].sentence.end + farthest;
        if (!follows) before = first;
        find_share_parents(line, list, before, first);
        find_parts(line, list, before, first);
        cumulative.read(line);
        before = first;
        first = end;
    }
    return list.take_all();
}

}  // namespace assay
