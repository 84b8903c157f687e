// SPDX-License-Identifier: BSL-1.0
// rates_update_command.hpp - assay rates update.
#pragma once

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_rates_update(const rates_update_command& options) -> exit_status;

}  // namespace assay::program
