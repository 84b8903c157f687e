// SPDX-License-Identifier: BSL-1.0
// list_rates.hpp - assay rates list.
#pragma once

#include "../command_line.hpp"
#include "../exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_list(const list_command& options) -> exit_status;

}  // namespace assay::program
