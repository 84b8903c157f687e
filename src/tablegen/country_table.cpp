// SPDX-License-Identifier: BSL-1.0
#include "country_table.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <assay/currency.hpp>

namespace tablegen {

namespace {

/// "AZ,AZN" each.
auto read_rows(const std::string& csv) -> std::vector<std::string>
{
    auto rows = std::vector<std::string>{};
    auto lines = std::istringstream{csv};
    auto line = std::string{};
    auto has_columns = false;
    for (auto number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with('#')) continue;
        if (!has_columns) {
            if (line != "country,currency")
                throw std::runtime_error{"countries.csv: unknown columns"};
            has_columns = true;
            continue;
        }
        const auto is_row = line.size() == 6 && line[2] == ',';
        if (!is_row || !assay::currency::from_code(std::string_view{line}.substr(3)))
            throw std::runtime_error{"countries.csv:" + std::to_string(number) +
                                     ": not a country and its currency"};
        rows.push_back(line);
    }
    if (rows.empty()) throw std::runtime_error{"countries.csv: missing, or without rows"};
    std::ranges::sort(rows);
    return rows;
}

}  // namespace

auto write_country_table(const std::string& csv) -> std::string
{
    auto out = std::ostringstream{};
    out << "// SPDX-License-Identifier: BSL-1.0\n"
           "// Generated from rates/countries.csv by src/tablegen (tablegen ROOT). Do not edit.\n"
           "// Belongs to home_currency.hpp, which includes it inside a namespace.\n\n"
           "// clang-format off\n";
    const auto rows = read_rows(csv);
    out << "inline constexpr auto countries = std::array<country_facts, " << rows.size() << ">{{\n";
    for (const auto& row : rows)
        out << "    {\"" << row.substr(0, 2) << "\", \"" << row.substr(3) << "\"},\n";
    out << "}};\n// clang-format on\n";
    return out.str();
}

}  // namespace tablegen
