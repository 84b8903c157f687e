// SPDX-License-Identifier: BSL-1.0
// document.hpp - the text that is checked, as a reader of some format hands it over.
#pragma once

#include <span>
#include <string_view>

#include <assay/text/text_table.hpp>

namespace assay {

/// Owns nothing: what the views are of must outlive whatever is found in the document.
struct document {
    std::string_view id;    // a file's name, "-" for standard input, or an archive's own key
    std::string_view text;  // valid UTF-8
    std::span<const text_table> tables{};  // of the text
};

}  // namespace assay
