// SPDX-License-Identifier: BSL-1.0
// verify_rates.hpp - assay rates verify.
#pragma once

#include "../command_line.hpp"
#include "../exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_verify(const verify_command& options) -> exit_status;

}  // namespace assay::program
