// SPDX-License-Identifier: BSL-1.0
// character_reference.hpp - characters that HTML and Markdown write by name or number: &nbsp;
// &dollar; &#8380;
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace assay::program {

struct character_reference {
    std::size_t length = 0;  // bytes from the ampersand on; 0 where no reference stands
    std::string characters;
};

/// Reads the reference that begins at `at`, where an ampersand stands, as the HTML standard does.
/// One that was escaped twice (&amp;nbsp;) is read as what was meant.
[[nodiscard]] auto read_reference(std::string_view source, std::size_t at) -> character_reference;

/// A text with all its references read, such as the value of an attribute.
[[nodiscard]] auto without_references(std::string_view source) -> std::string;

}  // namespace assay::program
