// SPDX-License-Identifier: BSL-1.0
// load_document.hpp - a document out of the bytes of a file.
#pragma once

#include <optional>
#include <string>

#include <assay/result.hpp>

#include "input_format.hpp"
#include "loaded_document.hpp"

namespace assay::program {

struct load_options {
    std::optional<input_format> format;  // none: told by name and content
    std::string encoding;                // empty: told by the bytes
};

/// Else the message that says what is wrong, where, and what would do.
[[nodiscard]] auto load_document(const std::string& path, std::string bytes,
                                 const load_options& options)
    -> result<loaded_document, std::string>;

/// A text as it stands in an archive, without markup.
[[nodiscard]] auto load_plain_text(std::string id, std::string text) -> loaded_document;

}  // namespace assay::program
