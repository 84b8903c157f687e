// SPDX-License-Identifier: BSL-1.0
// excerpt.hpp - the line of a text around two figures, with marks under them.
#pragma once

#include <string>
#include <string_view>

#include <assay/text/source_span.hpp>

namespace assay::program {

/// Two lines to print one under the other. Long lines are cut around the figures, control
/// characters made harmless, and the marks placed by the width that characters take on a terminal.
struct excerpt {
    std::string text;
    std::string marks;  // "~~~~" under the first figure, "^~~~" under the second
};

/// Both spans stand in `text`; where they are on different lines only the second is shown.
[[nodiscard]] auto make_excerpt(std::string_view text, source_span first, source_span second)
    -> excerpt;

}  // namespace assay::program
