// SPDX-License-Identifier: BSL-1.0
// edit_words.hpp - why something was not written, in words, with what would do.
#pragma once

#include <string>
#include <string_view>

#include <assay/edits/annotate_options.hpp>
#include <assay/edits/annotated_document.hpp>
#include <assay/edits/found_fixes.hpp>

namespace assay::program {

[[nodiscard]] auto in_words(unfixed_reason why) -> std::string_view;
[[nodiscard]] auto in_words(const unannotated_figure& left, const annotate_options& asked)
    -> std::string;

}  // namespace assay::program
