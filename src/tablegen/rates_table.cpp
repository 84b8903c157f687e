// SPDX-License-Identifier: BSL-1.0
#include "rates_table.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iomanip>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "table_files.hpp"

namespace tablegen {

namespace {

struct rates_file {
    std::string name;                // "ecb"
    std::vector<std::string> parts;  // the header lines stand before the first rows
    std::string newest;
    std::uint32_t hash = 2166136261U;
};

auto read_rates_file(const std::filesystem::path& path) -> rates_file
{
    auto read = rates_file{.name = path.stem().string()};
    read.parts.emplace_back();
    auto file = std::ifstream{path, std::ios::binary};
    auto line = std::string{};
    auto half_year = std::string{};
    while (std::getline(file, line)) {
        for (const auto c : line)
            read.hash = (read.hash ^ static_cast<unsigned char>(c)) * 16777619U;
        const auto is_row = !line.empty() && line[0] >= '0' && line[0] <= '9';
        const auto half =
            line.substr(0, 4) + ((line.size() < 7 ? "" : line.substr(5, 2)) < "07" ? "a" : "b");
        if (is_row && half != half_year) {
            if (!half_year.empty()) read.parts.emplace_back();
            half_year = half;
        }
        if (is_row) read.newest = std::max(read.newest, line.substr(0, 10));
        read.parts.back() += line + '\n';
    }
    if (read.newest.empty()) throw std::runtime_error{path.string() + ": has no rows"};
    return read;
}

}  // namespace

auto write_rates_table(const std::filesystem::path& folder) -> std::string
{
    auto files = std::vector<rates_file>{};
    std::ranges::transform(find_tables(folder, "assay-rates/1"), std::back_inserter(files),
                           read_rates_file);

    auto out = std::ostringstream{};
    out << "// SPDX-License-Identifier: BSL-1.0\n"
           "// Generated from rates/*.csv by src/tablegen (tablegen ROOT). Do not edit.\n"
           "// Belongs to rates/builtin.hpp, which includes it inside a namespace.\n\n"
           "using namespace std::string_view_literals;\n\n"
           "// clang-format off\n";
    auto newest = std::string{};
    auto hash = std::uint32_t{2166136261U};
    for (const auto& file : files) {
        newest = std::max(newest, file.newest);
        hash = (hash ^ file.hash) * 16777619U;
        out << "inline constexpr auto " << file.name << "_parts = std::array<std::string_view, "
            << file.parts.size() << ">{{\n";
        for (const auto& part : file.parts) out << "R\"csv(" << part << ")csv\"sv,\n";
        out << "}};\n";
    }
    out << "\ninline constexpr auto tables = std::array<builtin_text, " << files.size() << ">{{\n";
    for (const auto& file : files)
        out << "    {\"" << file.name << "\"sv, " << file.name << "_parts},\n";
    out << "}};\n\ninline constexpr auto tables_version = \"" << newest << '/' << std::hex
        << std::setw(8) << std::setfill('0') << hash << "\"sv;\n// clang-format on\n";
    return out.str();
}

}  // namespace tablegen
