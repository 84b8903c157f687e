// SPDX-License-Identifier: BSL-1.0
// ignored_parts.hpp - what the marks of a text tell Assay to pass over, and what is wrong with
// them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/text/source_span.hpp>

#include "ignore_mark.hpp"

namespace assay::program {

struct ignored_parts {
    std::vector<source_span> spans;  // of the source; sorted and apart
    std::vector<std::string> notes;  // with line and column
};

/// The marks are in the order of the text. A part without an end goes to the end of the text.
[[nodiscard]] auto read_ignored_parts(std::string_view source, std::span<const ignore_mark> marks)
    -> ignored_parts;

}  // namespace assay::program
