// SPDX-License-Identifier: BSL-1.0
// compare_command.hpp - assay compare.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_compare(const compare_command& options) -> exit_status;

}  // namespace assay::program
