// SPDX-License-Identifier: BSL-1.0
// read_file.hpp - the bytes of a file or of standard input.
#pragma once

#include <string>

#include <assay/result.hpp>

namespace assay::program {

/// All bytes of `path`, "-" being standard input; else the system's word for what is wrong.
[[nodiscard]] auto read_file(const std::string& path) -> result<std::string, std::string>;

}  // namespace assay::program
