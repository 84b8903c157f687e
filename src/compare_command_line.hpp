// SPDX-License-Identifier: BSL-1.0
// compare_command_line.hpp - the options of assay compare.
#pragma once

#include <CLI/CLI.hpp>

#include "command_line.hpp"
#include "command_options.hpp"

namespace assay::program {

/// What the options hold before they are checked.
struct raw_compare {
    compare_command options;
    raw_question asked;
};

auto add_compare(CLI::App& app, raw_compare& raw) -> CLI::App*;

/// An exit status where the options were wrong, which has been told.
[[nodiscard]] auto finish_compare(raw_compare& raw) -> command;

}  // namespace assay::program
