// SPDX-License-Identifier: BSL-1.0
// declared_encoding.hpp - the encoding that a page names at its head.
#pragma once

#include <string>
#include <string_view>

namespace assay::program {

/// Of a meta element (charset, or content-type) or an XML declaration in the first bytes; else
/// empty.
[[nodiscard]] auto declared_encoding(std::string_view page) -> std::string;

}  // namespace assay::program
