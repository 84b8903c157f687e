// SPDX-License-Identifier: BSL-1.0
#include "load_rates.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include <assay/rates/builtin.hpp>
#include <assay/rates/read_rates.hpp>

#include "documents/input.hpp"
#include "messages.hpp"
#include "user_folders.hpp"

namespace assay::program {

namespace {

namespace fs = std::filesystem;

/// Reads files into sources; what cannot be read is told and left out whole.
class sources_reader {
public:
    void add(const std::string& path)
    {
        const auto text = read_file(path);
        if (!text) return leave_out(cannot_read(path, text.error()));
        auto read = read_rates(*text, path);
        if (!read) return leave_out(to_string(read.error()));
        sources.push_back(*std::move(read));
    }
    void leave_out(const std::string& why)
    {
        report_trouble(why);
        complete = false;
    }

    std::vector<rate_source> sources;
    bool complete = true;
};

}  // namespace

auto find_own_rates(const std::string& folder) -> result<std::vector<std::string>, std::string>
{
    auto found = std::vector<std::string>{};
    auto error = std::error_code{};
    if (folder.empty() || !fs::exists(folder, error)) return found;
    for (auto at = fs::directory_iterator{folder, error}; at != fs::directory_iterator{};
         at.increment(error)) {
        if (at->path().extension() == ".csv") found.push_back(at->path().string());
    }
    if (error) return unexpected{error.message()};
    std::ranges::sort(found);
    return found;
}

auto load_rates(const std::vector<std::string>& files) -> loaded_rates
{
    auto reader = sources_reader{};
    for (const auto& path : files) reader.add(path);
    const auto has_named = reader.complete;
    const auto folder = own_rates_folder();
    if (const auto own = find_own_rates(folder)) {
        for (const auto& path : *own) reader.add(path);
    } else {
        reader.leave_out(cannot_read(folder, own.error()));
    }
    return {make_builtin_rates(std::move(reader.sources)), reader.complete, has_named};
}

auto house_rates::with(const std::vector<std::string>& configured) -> const loaded_rates&
{
    const auto known = loaded_.find(configured);
    if (known != loaded_.end()) return known->second;
    auto files = named_;
    files.insert(files.end(), configured.begin(), configured.end());
    return loaded_.emplace(configured, load_rates(files)).first->second;
}

}  // namespace assay::program
