// SPDX-License-Identifier: BSL-1.0
// csv_cell.hpp - JSON values and documents' ids as cells of a table.
#pragma once

#include <string>
#include <string_view>

#include "../documents/json_line.hpp"
#include "../documents/loaded_document.hpp"
#include "../json.hpp"

namespace assay::program {

/// In quotes where it has to be (RFC 4180).
[[nodiscard]] auto quoted_cell(std::string_view text) -> std::string;

/// Nothing for null; a list's entries, none of which holds a space, with spaces between.
[[nodiscard]] auto cell_of(const json_value& value) -> std::string;

/// What a document is called by: the archive's own key where its line has one.
[[nodiscard]] auto shown_id(const loaded_document& source, const json_line* line) -> std::string;
[[nodiscard]] auto id_cell(const loaded_document& source, const json_line* line) -> std::string;

}  // namespace assay::program
