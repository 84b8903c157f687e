// SPDX-License-Identifier: BSL-1.0
// record_table.hpp - records as a table of comma-separated values (RFC 4180).
#pragma once

#include <memory>

#include "record_writer.hpp"

namespace assay::program {

[[nodiscard]] auto make_record_table() -> std::unique_ptr<record_writer>;

}  // namespace assay::program
