// SPDX-License-Identifier: BSL-1.0
// text_region.hpp - where a figure stands, from its first character to behind its last.
#pragma once

#include <assay/text/source_span.hpp>

#include "../documents/loaded_document.hpp"
#include "../text_position.hpp"

namespace assay::program {

/// Lines and columns from 1, in code points of the source; the end's column is behind the figure.
struct text_region {
    text_position begin;
    text_position end;
};

[[nodiscard]] inline auto region_of(source_span of_words, const loaded_document& source,
                                    position_walk& walk) -> text_region
{
    const auto span = source.in_source(of_words);
    const auto begin = walk.to(span.begin);
    return {begin, walk.to(span.end)};
}

}  // namespace assay::program
