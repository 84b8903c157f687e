// SPDX-License-Identifier: BSL-1.0
// annotate_command_line.hpp - the options of assay annotate.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "command_line.hpp"
#include "command_options.hpp"

namespace assay::program {

/// What the options hold before they are checked.
struct raw_annotate {
    annotate_command options;
    raw_inputs from;
    std::string to;
    std::string over;
};

auto add_annotate(CLI::App& app, raw_annotate& raw) -> CLI::App*;

/// An exit status where the options were wrong, which has been told.
[[nodiscard]] auto finish_annotate(raw_annotate& raw) -> command;

}  // namespace assay::program
