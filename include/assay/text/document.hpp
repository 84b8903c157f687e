// SPDX-License-Identifier: BSL-1.0
// document.hpp - the text that is checked, as a reader of some format hands it over.
#pragma once

#include <string_view>

namespace assay {

/// Owns nothing: both views must outlive whatever is found in the document.
struct document {
    std::string_view id;    // a file's name, "-" for standard input, or an archive's own key
    std::string_view text;  // valid UTF-8
};

}  // namespace assay
