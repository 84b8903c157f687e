// SPDX-License-Identifier: BSL-1.0
// write_file.hpp - a file that is there whole, or as it was before.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace assay::program {

/// Writes beside `path` and renames, so that nobody ever sees a half. Else what was wrong, in the
/// system's word.
[[nodiscard]] auto write_file(const std::string& path, std::string_view text)
    -> std::optional<std::string>;

}  // namespace assay::program
