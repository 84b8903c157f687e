// SPDX-License-Identifier: BSL-1.0
// read_configuration.hpp - a configuration out of the text of a file (docs/configuration.md).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <assay/result.hpp>

#include "configuration.hpp"

namespace assay::program {

/// `path` is how the file is told of; its folder is where the files that it names are. Else all
/// that is wrong, in the order of the text, each with its place, what was found and what would do.
[[nodiscard]] auto read_configuration(const std::string& path, std::string_view text)
    -> result<configuration, std::vector<std::string>>;

}  // namespace assay::program
