// SPDX-License-Identifier: BSL-1.0
// take_ignored.hpp - the claims of parts of a text that its author does not want checked.
#pragma once

#include <algorithm>  // std::ranges::any_of, std::upper_bound
#include <cstddef>
#include <span>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

/// Whether any of `part` is in one of the spans, which are sorted and apart.
[[nodiscard]] inline auto touches(source_span part, std::span<const source_span> spans) -> bool
{
    const auto next =
        std::upper_bound(spans.begin(), spans.end(), part.begin,
                         [](std::size_t begin, const source_span& one) { return begin < one.end; });
    return next != spans.end() && next->begin < part.end;
}

[[nodiscard]] inline auto has_ignored(const claim& said, std::span<const figure> figures,
                                      std::span<const source_span> ignored) -> bool
{
    return std::ranges::any_of(
        said.figures, [&](std::size_t place) { return touches(figures[place].span, ignored); });
}

/// Takes each claim that has a figure in an ignored span out of `claims`, the order of the text
/// kept.
[[nodiscard]] inline auto take_ignored(std::vector<claim>& claims, std::span<const figure> figures,
                                       std::span<const source_span> ignored) -> std::vector<claim>
{
    auto taken = std::vector<claim>{};
    if (ignored.empty()) return taken;
    auto kept = std::size_t{0};
    for (auto& said : claims) {
        if (has_ignored(said, figures, ignored)) {
            taken.push_back(std::move(said));
        } else {
            auto moved = std::move(said);
            claims[kept++] = std::move(moved);
        }
    }
    claims.resize(kept);
    return taken;
}

}  // namespace assay
