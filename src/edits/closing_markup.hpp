// SPDX-License-Identifier: BSL-1.0
// closing_markup.hpp - where the markup ends that closes with a word.
#pragma once

#include <cstddef>
#include <string_view>

#include <assay/text/source_span.hpp>

#include "../documents/input_format.hpp"

namespace assay::program {

/// The byte behind the end tags of inline elements and, in Markdown, behind the closing marks of
/// emphasis and links that `gap` begins with; the beginning of `gap` where it begins with none. The
/// gap holds no words.
[[nodiscard]] auto end_of_closing_markup(std::string_view source, source_span gap,
                                         input_format format) -> std::size_t;

}  // namespace assay::program
