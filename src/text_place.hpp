// SPDX-License-Identifier: BSL-1.0
// text_place.hpp - a place in a file as compilers and editors write it: "story.txt:12:7".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assay::program {

/// Line and column count from 1; 0 where none was named.
struct text_place {
    std::string path;
    std::size_t line = 0;
    std::size_t column = 0;
};

/// Reads FILE, FILE:LINE or FILE:LINE:COLUMN; a file that bears the whole of it as its name is
/// that file.
[[nodiscard]] auto read_text_place(std::string_view typed) -> text_place;

}  // namespace assay::program
