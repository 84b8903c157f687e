// SPDX-License-Identifier: BSL-1.0
#include "user_folders.hpp"

#include <cstdlib>  // std::getenv
#include <string_view>

namespace assay::program {

namespace {

auto value_of(const char* name) -> std::string
{
    const auto* value = std::getenv(name);
    return value == nullptr ? std::string{} : std::string{value};
}

auto folder(const char* variable, std::string_view below_home, std::string_view inside)
    -> std::string
{
    auto found = value_of(variable);
    if (!found.starts_with('/')) {  // one that is not absolute is void
        found = value_of("HOME");
        if (found.empty()) return found;
        found += below_home;
    }
    return found.append(inside);
}

}  // namespace

auto own_rates_folder() -> std::string
{
    return folder("XDG_DATA_HOME", "/.local/share", "/assay/rates");
}

auto own_cache_folder() -> std::string
{
    return folder("XDG_CACHE_HOME", "/.cache", "/assay/rates");
}

}  // namespace assay::program
