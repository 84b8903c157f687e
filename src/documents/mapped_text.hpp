// SPDX-License-Identifier: BSL-1.0
// mapped_text.hpp - a text made of pieces of an input, which knows where each came from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <assay/text/source_span.hpp>

#include "offset_map.hpp"

namespace assay::program {

struct mapped_text {
    std::string text;
    offset_map places;

    /// Bytes of the input as they stand.
    void copy(std::string_view source, source_span piece)
    {
        if (piece.empty()) return;
        places.add(text.size(), 1, piece.begin, 1);
        text += piece.in(source);
    }
    /// Characters that stand for a piece of the input together.
    void put(std::string_view characters, source_span piece)
    {
        if (characters.empty()) return;
        places.add(text.size(), characters.size(), piece.begin, piece.length());
        text += characters;
    }
    /// Characters that the input does not have, at a place in it.
    void insert(std::string_view characters, std::size_t at) { put(characters, {at, at}); }
    void cut(std::size_t size)
    {
        places.cut(size);
        text.resize(size);
    }
};

}  // namespace assay::program
