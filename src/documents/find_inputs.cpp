// SPDX-License-Identifier: BSL-1.0
#include "find_inputs.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "input_format.hpp"

namespace assay::program {

namespace {

namespace fs = std::filesystem;

/// Links to folders are not followed: they may lead back.
auto files_in(const std::string& top, std::vector<std::string>& unreadable)
    -> std::vector<std::string>
{
    auto found = std::vector<std::string>{};
    auto folders = std::vector<fs::path>{top};
    while (!folders.empty()) {
        const auto folder = folders.back();
        folders.pop_back();
        auto error = std::error_code{};
        for (auto at = fs::directory_iterator{folder, error}; at != fs::directory_iterator{};
             at.increment(error)) {
            auto unknown = std::error_code{};  // what cannot be told is no file of ours
            const auto is_folder = at->is_directory(unknown) && !at->is_symlink(unknown);
            if (is_folder) folders.push_back(at->path());
            const auto format = format_of_name(at->path().string());
            if (at->is_regular_file(unknown) && format && is_of_articles(*format))
                found.push_back(at->path().string());
        }
        if (error) unreadable.push_back(folder.string());
    }
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
