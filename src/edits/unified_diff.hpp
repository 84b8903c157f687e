// SPDX-License-Identifier: BSL-1.0
// unified_diff.hpp - edits as patch(1) and people read them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include <assay/edits/text_edit.hpp>

namespace assay::program {

/// Three lines around each change; empty where there are no edits. Lines end with line feeds, and
/// keep what else they end with.
[[nodiscard]] auto unified_diff(std::string_view name, std::string_view text,
                                std::span<const text_edit> edits) -> std::string;

}  // namespace assay::program
