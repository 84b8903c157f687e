// SPDX-License-Identifier: BSL-1.0
// ignore_mark.hpp - comments in an article that tell Assay what to pass over:
//
//     <!-- assay:ignore --> ... <!-- assay:end -->
//     <!-- assay:ignore-line -->       the line that it stands on
//     <!-- assay:ignore-next-line -->  the next one that is not empty
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <assay/text/source_span.hpp>

namespace assay::program {

struct ignore_mark {
    source_span span;       // of the whole comment
    std::string_view name;  // what stands behind "assay:", known or not
};

/// A comment of HTML, if it is such a mark. Other words may stand behind its name: the reason.
[[nodiscard]] auto read_mark(std::string_view source, source_span comment)
    -> std::optional<ignore_mark>;

/// The marks of a text without markup, in its order.
[[nodiscard]] auto find_marks(std::string_view text) -> std::vector<ignore_mark>;

}  // namespace assay::program
