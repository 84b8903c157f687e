// SPDX-License-Identifier: BSL-1.0
// show_rates.hpp - assay rates show.
#pragma once

#include "../command_line.hpp"
#include "../exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_show(const show_command& options) -> exit_status;

}  // namespace assay::program
