// SPDX-License-Identifier: BSL-1.0
// rates_command_line.hpp - the options of assay rates list, show, import, update and verify.
#pragma once

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "command_line.hpp"

namespace assay::program {

/// What the options hold before they are checked.
struct raw_rates {
    std::string base;
    std::string counter;
    std::string from;
    std::string to;
    list_command list;
    show_command show;
    rates_import_command import_files;
    rates_update_command update;
    verify_command verify;
};

auto add_rates_command(CLI::App& app, raw_rates& raw) -> CLI::App*;

/// The command that was chosen; an exit status where its options were wrong, which has been told.
[[nodiscard]] auto finish_rates(const CLI::App& rates, raw_rates& raw) -> command;

}  // namespace assay::program
