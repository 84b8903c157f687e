// SPDX-License-Identifier: BSL-1.0
#include "currency_table.hpp"

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <assay/period.hpp>

namespace tablegen {

namespace {

constexpr auto columns = std::string_view{
    "code,number,status,minor,name,from,to,successor,ratio,changeover,evidence,"
    "symbol,word,plural"};

using row = std::array<std::string, 14>;

auto read_rows(const std::string& csv) -> std::vector<row>
{
    auto rows = std::vector<row>{};
    auto lines = std::istringstream{csv};
    auto line = std::string{};
    auto has_columns = false;
    for (auto number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with('#')) continue;
        if (!has_columns) {
            if (line != columns) throw std::runtime_error{"currencies.csv: unknown columns"};
            has_columns = true;
            continue;
        }
        auto cells = row{};
        auto cell = std::size_t{0};
        for (const auto c : line) {
            if (c != ',') {
                cells[cell] += c;
            } else if (++cell == cells.size()) {
                break;
            }
        }
        if (cell + 1 != cells.size()) {
            throw std::runtime_error{"currencies.csv:" + std::to_string(number) + ": not 14 cells"};
        }
        rows.push_back(cells);
    }
    if (rows.empty()) throw std::runtime_error{"currencies.csv: missing, or without rows"};
    std::ranges::sort(rows, {}, [](const row& r) { return r[0]; });
    return rows;
}

auto day_number(const std::string& text, std::string_view otherwise) -> std::string
{
    if (text.empty()) return std::string{otherwise};
    const auto on = assay::parse_day(text);
    if (!on) throw std::runtime_error{"currencies.csv: '" + text + "' is not a day"};
    return std::to_string(on->time_since_epoch().count());
}

auto quoted(const std::string& text) -> std::string { return "\"" + text + "\"sv"; }

}  // namespace

auto write_currency_table(const std::string& csv) -> std::string
{
    auto out = std::ostringstream{};
    out << "// SPDX-License-Identifier: BSL-1.0\n"
           "// Generated from rates/currencies.csv by src/tablegen (tablegen ROOT). Do not edit.\n"
           "// Belongs to currency.hpp, which includes it inside a namespace.\n\n"
           "using namespace std::string_view_literals;\n\n"
           "// clang-format off\n";
    const auto rows = read_rows(csv);
    out << "inline constexpr auto currencies = std::array<currency_facts, " << rows.size()
        << ">{{\n";
    for (const auto& r : rows) {
        out << "    {" << quoted(r[0]) << ", " << quoted(r[4]) << ", "
            << (r[1].empty() ? "0" : std::to_string(std::stoi(r[1]))) << ", "
            << (r[2] == "historic" ? "false" : "true") << ", " << r[3] << ", "
            << day_number(r[5], "-2147483647 - 1") << ", " << day_number(r[6], "2147483647") << ", "
            << quoted(r[7]) << ", " << quoted(r[8]) << ", " << day_number(r[9], "0") << ", "
            << quoted(r[11]) << ", " << quoted(r[12]) << ", " << quoted(r[13]) << "},\n";
    }
    out << "}};\n// clang-format on\n";
    return out.str();
}

}  // namespace tablegen
