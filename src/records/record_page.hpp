// SPDX-License-Identifier: BSL-1.0
// record_page.hpp - records as one page that needs nothing else: charts with bounds, and a table to
// sort.
#pragma once

#include <memory>

#include "record_writer.hpp"

namespace assay::program {

[[nodiscard]] auto make_record_page() -> std::unique_ptr<record_writer>;

}  // namespace assay::program
