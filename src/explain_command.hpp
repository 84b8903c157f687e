// SPDX-License-Identifier: BSL-1.0
// explain_command.hpp - assay explain.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_explain(const explain_command& options) -> exit_status;

}  // namespace assay::program
