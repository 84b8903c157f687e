// SPDX-License-Identifier: BSL-1.0
#include "prices_table.hpp"

#include <sstream>

#include "table_files.hpp"

namespace tablegen {

auto write_prices_table(const std::filesystem::path& folder) -> std::string
{
    const auto paths = find_tables(folder, "assay-prices/1");
    auto out = std::ostringstream{};
    out << "// SPDX-License-Identifier: BSL-1.0\n"
           "// Generated from rates/*.csv by src/tablegen (tablegen ROOT). Do not edit.\n"
           "// Belongs to prices/builtin.hpp, which includes it inside a namespace.\n\n"
           "using namespace std::string_view_literals;\n\n"
           "// clang-format off\n"
        << "inline constexpr auto price_tables = std::array<prices_text, " << paths.size()
        << ">{{\n";
    for (const auto& path : paths)
        out << "{\"" << path.stem().string() << "\"sv, R\"csv(" << read_file(path)
            << ")csv\"sv},\n";
    out << "}};\n// clang-format on\n";
    return out.str();
}

}  // namespace tablegen
