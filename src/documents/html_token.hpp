// SPDX-License-Identifier: BSL-1.0
// html_token.hpp - the pieces that HTML is made of, each with its place in the input.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/text/source_span.hpp>

namespace assay::program {

/// As written, its value without its quotes.
struct html_attribute {
    std::string_view name;
    std::string_view value;
};

enum class html_token_kind {
    text,      // with references to characters
    raw_text,  // without: a script's
    start_tag,
    end_tag,
    other,  // comments, declarations, instructions
};

struct html_token {
    html_token_kind kind = html_token_kind::other;
    source_span span;
    std::string name;  // of a tag, in small letters
    std::vector<html_attribute> attributes;
    bool closes_itself = false;  // <br/>

    /// The value of the first attribute of that name, which is given in small letters, with its
    /// references read.
    [[nodiscard]] auto attribute(std::string_view wanted) const -> std::optional<std::string>;
};

/// Whether two texts are the same but for the case of ASCII letters.
[[nodiscard]] auto is_same_word(std::string_view a, std::string_view b) -> bool;

[[nodiscard]] auto in_small_letters(std::string_view text) -> std::string;

}  // namespace assay::program
