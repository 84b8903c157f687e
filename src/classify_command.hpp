// SPDX-License-Identifier: BSL-1.0
// classify_command.hpp - assay classify.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_classify(const classify_command& options) -> exit_status;

}  // namespace assay::program
