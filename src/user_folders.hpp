// SPDX-License-Identifier: BSL-1.0
// user_folders.hpp - where the user's own tables are, and what can be fetched again (XDG).
#pragma once

#include <string>

namespace assay::program {

/// Where the user's own tables are; empty where the system names no home.
[[nodiscard]] auto own_rates_folder() -> std::string;

/// Where answers of publishers wait until a table holds them; empty likewise.
[[nodiscard]] auto own_cache_folder() -> std::string;

}  // namespace assay::program
