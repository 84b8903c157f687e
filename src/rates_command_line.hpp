// SPDX-License-Identifier: BSL-1.0
// rates_command_line.hpp - the options of `assay rates ...`.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace assay::program {

struct rates_import_command {
    std::vector<std::string> inputs;  // files, "-"
    std::string format;               // empty: told by content; "list": tell the formats
    std::string output;               // empty: standard output
    std::string source;               // these three replace the publisher's where they are given
    std::string title;
    std::string licence;
    std::size_t table = 0;  // which one, from 1, where a file holds several
};

/// Adds `rates` with the commands below it.
auto add_rates_commands(CLI::App& app, rates_import_command& import) -> CLI::App*;

}  // namespace assay::program
