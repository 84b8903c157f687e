// SPDX-License-Identifier: BSL-1.0
// named_characters.hpp - the names by which HTML and Markdown write characters.
#pragma once

#include <string_view>

namespace assay::program {

/// "NAME CODE " for each name, CODE being one or two code points in hexadecimal digits, joined by
/// a plus sign. A star behind a name says that it is known without its semicolon, too.
extern const std::string_view named_characters;

}  // namespace assay::program
