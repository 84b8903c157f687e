// SPDX-License-Identifier: BSL-1.0
// record_database.hpp - records as an SQLite database (docs/records.md).
#pragma once

#include <memory>
#include <string>

#include "record_writer.hpp"

namespace assay::program {

/// Takes the place of the tables `document` and `figure` in the file, all at once when it is
/// finished; other tables stay as they are.
[[nodiscard]] auto make_record_database(const std::string& path) -> std::unique_ptr<record_writer>;

}  // namespace assay::program
