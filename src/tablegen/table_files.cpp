// SPDX-License-Identifier: BSL-1.0
#include "table_files.hpp"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace tablegen {

namespace {

auto rank_of(std::string_view text) -> int
{
    constexpr auto key = std::string_view{"\n# rank: "};
    const auto at = text.find(key);
    auto rank = 0;
    if (at == std::string_view::npos) return rank;
    std::from_chars(text.data() + at + key.size(), text.data() + text.size(), rank);
    return rank;
}

}  // namespace

auto read_file(const std::filesystem::path& path) -> std::string
{
    auto file = std::ifstream{path, std::ios::binary};
    if (!file) return {};
    return {std::istreambuf_iterator<char>{file}, {}};
}

auto find_tables(const std::filesystem::path& folder, std::string_view format)
    -> std::vector<std::filesystem::path>
{
    const auto head = "# format: " + std::string{format} + '\n';
    auto found = std::vector<std::pair<int, std::filesystem::path>>{};
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        if (entry.path().extension() != ".csv") continue;
        const auto text = read_file(entry.path());
        if (!text.starts_with(head)) continue;
        const auto rank = rank_of(text);
        if (rank == 0)
            throw std::runtime_error{entry.path().string() +
                                     ": has no '# rank:', its place among the tables"};
        found.emplace_back(rank, entry.path());
    }
    std::ranges::sort(found);
    auto paths = std::vector<std::filesystem::path>{};
    for (auto& [rank, path] : found) paths.push_back(std::move(path));
    return paths;
}

}  // namespace tablegen
