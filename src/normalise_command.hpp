// SPDX-License-Identifier: BSL-1.0
// normalise_command.hpp - assay normalise.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_normalise(const normalise_command& options) -> exit_status;

}  // namespace assay::program
