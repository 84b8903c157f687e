// SPDX-License-Identifier: BSL-1.0
// convert_command.hpp - assay convert.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_convert(const convert_command& options) -> exit_status;

}  // namespace assay::program
