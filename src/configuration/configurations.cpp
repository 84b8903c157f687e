// SPDX-License-Identifier: BSL-1.0
#include "configurations.hpp"

#include <filesystem>
#include <system_error>
#include <utility>

#include "../documents/input.hpp"
#include "../messages.hpp"
#include "read_configuration.hpp"

namespace assay::program {

namespace {

namespace fs = std::filesystem;

/// As people wrote it or would: below the working folder without that folder's name.
auto short_name(const fs::path& file) -> std::string
{
    auto error = std::error_code{};
    const auto inside = file.lexically_proximate(fs::current_path(error));
    const auto is_inside = !error && !inside.empty() && *inside.begin() != "..";
    return is_inside ? inside.string() : file.string();
}

}  // namespace

auto configurations::of(const std::string& path) -> const configuration*
{
    if (choice_.none) return &unsaid_;
    if (!choice_.file.empty()) return read(choice_.file);
    auto error = std::error_code{};
    const auto whole = path == "-" ? fs::current_path(error) / path : fs::absolute(path, error);
    if (error) return &unsaid_;
    const auto file = nearest_to(whole.lexically_normal().parent_path().string());
    return file.empty() ? &unsaid_ : read(file);
}

auto configurations::nearest_to(const std::string& folder) -> std::string
{
    const auto known = nearest_.find(folder);
    if (known != nearest_.end()) return known->second;
    auto error = std::error_code{};
    const auto here = fs::path{folder};
    const auto file = here / configuration_file;
    auto found = std::string{};
    if (fs::exists(file, error)) {
        found = short_name(file);
    } else if (here.has_relative_path()) {
        found = nearest_to(here.parent_path().string());
    }
    return nearest_.emplace(folder, std::move(found)).first->second;
}

auto configurations::read(const std::string& file) -> const configuration*
{
    auto known = read_.find(file);
    if (known == read_.end()) {
        known = read_.emplace(file, std::nullopt).first;
        if (const auto text = read_file(file); !text) {
            report_trouble(cannot_read(file, text.error()));
        } else if (auto made = read_configuration(file, *text)) {
            known->second = *std::move(made);
        } else {
            for (const auto& wrong : made.error()) report_trouble(wrong);
        }
    }
    return known->second ? &*known->second : nullptr;
}

}  // namespace assay::program
