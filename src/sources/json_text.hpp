// SPDX-License-Identifier: BSL-1.0
// json_text.hpp - JSON as it is written: whether a text is JSON, and where its strings end.
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace assay::program {

/// What may stand between the words of JSON.
constexpr auto json_blanks = std::string_view{" \t\r\n"};

struct json_flaw {
    std::size_t at = 0;  // the byte, from 0; the text's size where it ends too early
    bool is_too_deep = false;
};

/// The first place where a text is no JSON in UTF-8 or nests too deep; none where it is JSON.
/// Nothing is built and nothing recurses, so depth costs a byte a level.
[[nodiscard]] auto find_json_flaw(std::string_view text,
                                  std::size_t deepest = std::numeric_limits<std::size_t>::max())
    -> std::optional<json_flaw>;

/// The byte behind the string whose first quote stands at `at`. Precondition: valid JSON.
[[nodiscard]] auto end_of_json_string(std::string_view text, std::size_t at) -> std::size_t;

/// What a string stands for. Precondition: valid JSON, from quote to quote.
[[nodiscard]] auto unquoted(std::string_view written) -> std::string;

}  // namespace assay::program
