// SPDX-License-Identifier: BSL-1.0
// html_content.hpp - how what stands behind a start tag is to be cut into tokens.
#pragma once

#include "html_tokenizer.hpp"

namespace assay::program {

/// After each tag: the content of <script> is text, but of <script/> inside SVG there is none.
void prepare_content(html_tokenizer& tokens, const html_token& tag, bool is_foreign);

}  // namespace assay::program
