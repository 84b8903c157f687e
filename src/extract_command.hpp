// SPDX-License-Identifier: BSL-1.0
// extract_command.hpp - assay extract.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_extract(const extract_command& options) -> exit_status;

}  // namespace assay::program
