// SPDX-License-Identifier: BSL-1.0
// find_inputs.hpp - the files that the command line's arguments stand for.
#pragma once

#include <string>
#include <vector>

namespace assay::program {

/// A folder stands for its files whose names tell a format, at any depth, in the order of their
/// paths; anything else for itself. What cannot be listed is added to `unreadable`.
[[nodiscard]] auto find_inputs(const std::vector<std::string>& arguments,
                               std::vector<std::string>& unreadable) -> std::vector<std::string>;

}  // namespace assay::program
