// SPDX-License-Identifier: BSL-1.0
// check_command.hpp - assay check.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_check(const check_command& options) -> exit_status;

}  // namespace assay::program
