// SPDX-License-Identifier: BSL-1.0
// drop_ignored.hpp - the claims of parts of a text that its author does not want checked.
#pragma once

#include <algorithm>  // std::ranges::any_of, std::upper_bound
#include <cstddef>
#include <span>
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

/// Removes each claim that has a figure in an ignored span; how many they were.
[[nodiscard]] inline auto drop_ignored(std::vector<claim>& claims, std::span<const figure> figures,
                                       std::span<const source_span> ignored) -> std::size_t
{
    if (ignored.empty()) return 0;
    return std::erase_if(claims,
                         [&](const claim& said) { return has_ignored(said, figures, ignored); });
}

}  // namespace assay
