// SPDX-License-Identifier: BSL-1.0
// annotate_command.hpp - assay annotate.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_annotate(const annotate_command& options) -> exit_status;

}  // namespace assay::program
