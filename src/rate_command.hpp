// SPDX-License-Identifier: BSL-1.0
// rate_command.hpp - assay rate.
#pragma once

#include <assay/rates/no_rate.hpp>

#include "command_line.hpp"
#include "exit_status.hpp"

namespace assay::program {

[[nodiscard]] auto run_rate(const rate_command& options) -> exit_status;

/// Says that there is no such rate, on standard error and, where JSON was asked for, there, too.
[[nodiscard]] auto tell_no_rate(const no_rate& missing, const rate_question& asked,
                                report_format format) -> exit_status;

}  // namespace assay::program
