// SPDX-License-Identifier: BSL-1.0
// read_record.hpp - a line of assay.record/1 as an entry of a table.
#pragma once

#include <string>
#include <string_view>

#include <assay/algebra/entry.hpp>
#include <assay/result.hpp>

namespace assay::program {

/// What is wrong with a line that is no record: what was found, and what would do. The entry's
/// document is its id as JSON text.
[[nodiscard]] auto read_record(std::string_view line) -> result<entry, std::string>;

}  // namespace assay::program
