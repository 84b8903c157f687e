// SPDX-License-Identifier: BSL-1.0
// normalise_command_line.hpp - the options of assay normalise.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "command_line.hpp"
#include "command_options.hpp"

namespace assay::program {

/// What the options hold before they are checked.
struct raw_normalise {
    normalise_command options;
    raw_inputs from;
    std::string to;
    std::string prices;
};

auto add_normalise(CLI::App& app, raw_normalise& raw) -> CLI::App*;

/// An exit status where the options were wrong, which has been told.
[[nodiscard]] auto finish_normalise(raw_normalise& raw) -> command;

}  // namespace assay::program
