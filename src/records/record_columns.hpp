// SPDX-License-Identifier: BSL-1.0
// record_columns.hpp - the columns of a table of records, and where their cells stand in
// assay.record/1.
#pragma once

#include <span>
#include <string_view>

#include "../json.hpp"

namespace assay::program {

enum class cell_type { text, whole, number, flag };

struct record_column {
    std::string_view name;
    std::string_view path;             // members, one in another: "money/rate/value"
    cell_type type = cell_type::text;  // numbers are exact, as text
};

/// In their order, without the document's id.
[[nodiscard]] auto record_columns() -> std::span<const record_column>;

/// What stands at a column's path; null where a record has none.
[[nodiscard]] auto member_at(const json_object& record, std::string_view path) -> const json_value&;

}  // namespace assay::program
