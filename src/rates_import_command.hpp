// SPDX-License-Identifier: BSL-1.0
// rates_import_command.hpp - assay rates import.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_rates_import(const rates_import_command& options) -> exit_status;

}  // namespace assay::program
