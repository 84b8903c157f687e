// SPDX-License-Identifier: BSL-1.0
// csv_cell.hpp - a JSON value as a cell of a table.
#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace assay::program {

/// In quotes where it has to be (RFC 4180).
[[nodiscard]] auto quoted_cell(std::string_view text) -> std::string;

/// Nothing for null; a list's entries, none of which holds a space, with spaces between.
[[nodiscard]] auto cell_of(const nlohmann::ordered_json& value) -> std::string;

}  // namespace assay::program
