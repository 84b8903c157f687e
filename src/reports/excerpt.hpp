// SPDX-License-Identifier: BSL-1.0
// excerpt.hpp - the line of a text around the figures of a claim, with marks under them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <assay/text/source_span.hpp>

namespace assay::program {

/// Two lines to print one under the other. Long lines are cut around the figures, control
/// characters made harmless, and the marks placed by the width that characters take on a terminal.
struct excerpt {
    std::string text;
    std::string marks;  // "^~~~" under the judged figure, "~~~~" under the others
};

/// All spans stand in `text`; of the others those are shown that are near the judged one on its
/// line.
[[nodiscard]] auto make_excerpt(std::string_view text, std::span<const source_span> others,
                                source_span judged) -> excerpt;

}  // namespace assay::program
