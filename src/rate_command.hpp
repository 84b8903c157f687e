// SPDX-License-Identifier: BSL-1.0
// rate_command.hpp - assay rate.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_rate(const rate_command& options) -> exit_status;

}  // namespace assay::program
