// SPDX-License-Identifier: BSL-1.0
// encode_text.hpp - a short text in the encoding of the file that it is to stand in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace assay::program {

/// None where the encoding has not all of its characters. An empty name is UTF-8; any other is one
/// that decode_text told.
[[nodiscard]] auto encode_text(std::string_view text, const std::string& encoding)
    -> std::optional<std::string>;

}  // namespace assay::program
