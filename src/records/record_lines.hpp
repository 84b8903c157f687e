// SPDX-License-Identifier: BSL-1.0
// record_lines.hpp - records as JSON Lines (assay.record/1).
#pragma once

#include <memory>

#include "record_writer.hpp"

namespace assay::program {

[[nodiscard]] auto make_record_lines() -> std::unique_ptr<record_writer>;

}  // namespace assay::program
