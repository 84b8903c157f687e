// SPDX-License-Identifier: BSL-1.0
// classify_command_line.hpp - the options of assay classify.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "command_line.hpp"
#include "command_options.hpp"

namespace assay::program {

/// What the options hold before they are checked.
struct raw_classify {
    classify_command options;
    std::vector<std::string> arguments;  // a text, or files
    raw_inputs from;
};

auto add_classify(CLI::App& app, raw_classify& raw) -> CLI::App*;

/// An exit status where the options were wrong, which has been told.
[[nodiscard]] auto finish_classify(raw_classify& raw) -> command;

}  // namespace assay::program
