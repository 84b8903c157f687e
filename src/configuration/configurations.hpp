// SPDX-License-Identifier: BSL-1.0
// configurations.hpp - the configuration of each file that is read: the nearest .assay.toml at or
// above its folder, or the one that the command line names.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "configuration.hpp"

namespace assay::program {

/// Which configuration a command is to use.
struct configuration_choice {
    std::string file;   // empty: the nearest one of each file
    bool none = false;  // no file at all
};

/// Reads every file once, and tells what is wrong with it once, on standard error.
class configurations {
public:
    explicit configurations(const configuration_choice& choice) : choice_(choice) {}

    /// Of a file, or of standard input ("-"), which stands in the working folder. Null where the
    /// configuration is wrong: then nothing can be said of the file.
    [[nodiscard]] auto of(const std::string& path) -> const configuration*;

private:
    configuration_choice choice_;
    configuration unsaid_;
    std::map<std::string, std::optional<configuration>> read_;  // by file
    std::map<std::string, std::string> nearest_;                // file by folder; empty: none

    [[nodiscard]] auto nearest_to(const std::string& folder) -> std::string;
    [[nodiscard]] auto read(const std::string& file) -> const configuration*;
};

}  // namespace assay::program
