// SPDX-License-Identifier: BSL-1.0
// html_text.hpp - text as a browser shows it, and nothing that it would act on.
#pragma once

#include <string>
#include <string_view>

namespace assay::program {

/// For element content and attribute values in double quotes. White space stays as it is; other
/// control characters are written out.
[[nodiscard]] auto as_html(std::string_view text) -> std::string;

}  // namespace assay::program
