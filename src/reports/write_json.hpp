// SPDX-License-Identifier: BSL-1.0
// write_json.hpp - values of JSON as text: on a line, or indented for people.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "../json.hpp"

namespace assay::program {

enum class json_layout { line, indented };

/// Bytes that are no UTF-8 (in the name of a file) become U+FFFD.
[[nodiscard]] auto write_json(const json_value& value, json_layout layout) -> std::string;

/// Puts a value behind a text. `depth` tells how many brackets are around it; bytes are left as
/// they are.
void append_json(std::string& text, const json_value& value, json_layout layout,
                 std::size_t depth = 0);

/// A string, with its quotes.
void append_json(std::string& text, std::string_view value);

}  // namespace assay::program
