// SPDX-License-Identifier: BSL-1.0
// shared_change.hpp - two numbers with one unit that tell of a change: "from 51 to 49 percent".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>

#include <assay/figures/read_amount.hpp>
#include <assay/figures/sentence.hpp>

namespace assay::detail {

/// Whether "from 51 to 49 percent" tells of a change: it falls, or something grew before it.
[[nodiscard]] inline auto tells_shared_change(const sentence& in, const printed_amount& low,
                                              const printed_amount& high) -> bool
{
    constexpr auto farthest = std::size_t{4};  // tokens
    const auto opening = in.match_before(in.words.links, low.begin);
    if (!opening || opening->sense != link_sense::opens_change) return false;
    const auto same_scale = low.number.is_scaled() == high.number.is_scaled();
    if (same_scale && low.number.value > high.number.value) return true;
    const auto end = low.begin - opening.length;
    for (auto i = end - std::min(end, farthest); i < end; ++i) {
        if (in.match(in.words.growth_words, i)) return true;
    }
    return false;
}

}  // namespace assay::detail
