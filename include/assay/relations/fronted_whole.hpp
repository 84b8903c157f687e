// SPDX-License-Identifier: BSL-1.0
// fronted_whole.hpp - "Of the 31 tanks sent, 20 are lost": a sentence that opens with a whole.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/lexicon/relation_word.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/relation_list.hpp>

namespace assay {

struct fronted_whole {
    std::size_t figure = 0;  // its place in the document's list
    std::size_t end = 0;     // behind the comma that parts it from what is said of it
};

[[nodiscard]] inline auto find_fronted_whole(const figure_line& line, const relation_list& list)
    -> std::optional<fronted_whole>
{
    constexpr auto farthest = std::size_t{10};  // tokens from the whole to its comma
    const auto of = line.match(line.in.words.relations, 0);
    const auto opens =
        of && (of->sense == relation_sense::of || of->sense == relation_sense::of_named ||
               of->sense == relation_sense::of_them);
    if (!opens) return std::nullopt;
    const auto* whole = line.at(of.length);
    if (whole == nullptr || !list.may_be_whole(whole->figure)) return std::nullopt;
    for (auto i = whole->end; i < whole->end + farthest && i < line.size(); ++i) {
        if (line.in.is(i, ',')) return fronted_whole{whole->figure, i + 1};
        const auto* other = line.at(i);
        if (other != nullptr && !list.is_twin(other->figure)) break;
    }
    return std::nullopt;
}

}  // namespace assay
