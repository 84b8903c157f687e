// SPDX-License-Identifier: BSL-1.0
// table_files.hpp - which files of a folder are tables of one format, and their order.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tablegen {

/// Empty where it cannot be read.
[[nodiscard]] auto read_file(const std::filesystem::path& path) -> std::string;

/// The CSV files whose first line names the format, by their "# rank: 40", least first, then by
/// name; one without a rank is refused.
[[nodiscard]] auto find_tables(const std::filesystem::path& folder, std::string_view format)
    -> std::vector<std::filesystem::path>;

}  // namespace tablegen
