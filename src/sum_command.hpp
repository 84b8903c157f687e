// SPDX-License-Identifier: BSL-1.0
// sum_command.hpp - assay sum.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_sum(const sum_command& options) -> exit_status;

}  // namespace assay::program
