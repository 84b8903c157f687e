// SPDX-License-Identifier: BSL-1.0
#include "load_rates.hpp"

#include <algorithm>  // std::ranges::equal, find, sort
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

auto is_same_id(std::string_view a, std::string_view b) -> bool
{
    const auto lower = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    };
    return std::ranges::equal(a, b, {}, lower, lower);
}

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

auto keep_source(loaded_rates& loaded, std::string_view source) -> bool
{
    if (source.empty()) return true;
    auto chosen = std::vector<rate_source>{};
    auto known = std::vector<std::string_view>{};
    for (const auto& one : loaded.table.sources()) {
        if (std::ranges::find(known, one.id) == known.end()) known.push_back(one.id);
        if (is_same_id(one.id, source)) chosen.push_back(one);
    }
    const auto found = !chosen.empty();
    if (!found) report_trouble(not_a_table(source, known));
    loaded.table = rate_table{std::move(chosen)};
    return found;
}

auto house_rates::with(const std::vector<std::string>& configured) -> const loaded_rates&
{
    const auto known = loaded_.find(configured);
    if (known != loaded_.end()) return known->second;
    auto files = named_;
    files.insert(files.end(), configured.begin(), configured.end());
    auto loaded = load_rates(files);
    loaded.has_named = keep_source(loaded, source_) && loaded.has_named;
    return loaded_.emplace(configured, std::move(loaded)).first->second;
}

}  // namespace assay::program
