// SPDX-License-Identifier: BSL-1.0
#include "find_inputs.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace assay::program {

namespace {

namespace fs = std::filesystem;

auto is_input(const fs::path& path) -> bool
{
    const auto ending = path.extension();
    return ending == ".txt" || ending == ".jsonl" || ending == ".ndjson";
}

auto files_in(const std::string& folder, std::vector<std::string>& unreadable)
    -> std::vector<std::string>
{
    auto found = std::vector<std::string>{};
    auto error = std::error_code{};
    for (auto at = fs::recursive_directory_iterator{folder, error};
         at != fs::recursive_directory_iterator{}; at.increment(error)) {
        if (at->is_regular_file(error) && is_input(at->path()))
            found.push_back(at->path().string());
    }
    if (error) unreadable.push_back(folder);
    std::ranges::sort(found);
    return found;
}

}  // namespace

auto find_inputs(const std::vector<std::string>& arguments, std::vector<std::string>& unreadable)
    -> std::vector<std::string>
{
    auto inputs = std::vector<std::string>{};
    for (const auto& argument : arguments) {
        auto error = std::error_code{};
        if (!fs::is_directory(argument, error)) {
            inputs.push_back(argument);
            continue;
        }
        const auto inside = files_in(argument, unreadable);
        inputs.insert(inputs.end(), inside.begin(), inside.end());
    }
    return inputs;
}

}  // namespace assay::program
