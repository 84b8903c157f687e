// SPDX-License-Identifier: BSL-1.0
// sum_command_line.hpp - the options of assay sum.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "command_line.hpp"

namespace assay::program {

/// What the options hold before they are checked.
struct raw_sum {
    sum_command options;
    std::vector<std::string> by;
};

auto add_sum(CLI::App& app, raw_sum& raw) -> CLI::App*;

/// An exit status where the options were wrong, which has been told.
[[nodiscard]] auto finish_sum(raw_sum& raw) -> command;

}  // namespace assay::program
