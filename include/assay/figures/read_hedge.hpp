// SPDX-License-Identifier: BSL-1.0
// read_hedge.hpp - the words around a figure that loosen it.
#pragma once

#include <cstddef>

#include <assay/figures/sentence.hpp>
#include <assay/hedge.hpp>

namespace assay {

/// The hedge of a figure whose tokens are [begin, end): right before it ("over 500"), else right
/// behind it ("500 or more").
[[nodiscard]] inline auto read_hedge(const sentence& in, std::size_t begin, std::size_t end)
    -> hedge
{
    if (const auto before = in.match_before(in.words.hedges, begin)) {
        return before->meaning;
    }
    if (const auto after = in.match(in.words.hedges_after, end)) return after->meaning;
    return hedge::none;
}

}  // namespace assay
