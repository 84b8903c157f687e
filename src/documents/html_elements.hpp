// SPDX-License-Identifier: BSL-1.0
// html_elements.hpp - what the elements of HTML mean to a reader of articles.
#pragma once

#include <cstdint>
#include <string_view>

namespace assay::program {

/// How the content of an element is written.
enum class html_content : std::uint8_t { elements, none, text_with_references, text, all_text };

struct html_element {
    std::string_view name;
    bool is_block = false;     // its text stands apart from that before and behind
    bool is_left_out = false;  // never part of the article: scripts, menus, what is not text
    bool closes_p = false;     // a paragraph ends where it begins
    bool is_table_part = false;
    bool bounds_scope = false;  // no end tag inside ends an element outside
    html_content content = html_content::elements;
};

/// An element that is not known is text like its surroundings.
[[nodiscard]] auto find_element(std::string_view name) -> const html_element&;

}  // namespace assay::program
