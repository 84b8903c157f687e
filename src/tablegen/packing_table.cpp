// SPDX-License-Identifier: BSL-1.0
#include "packing_table.hpp"

#include <stdexcept>

#include <assay/packing/read_profiles.hpp>

namespace tablegen {

auto write_packing_table(const std::string& csv) -> std::string
{
    const auto read = assay::read_profiles(csv, "rates/packing.csv");
    if (!read) throw std::runtime_error{to_string(read.error())};
    return "// SPDX-License-Identifier: BSL-1.0\n"
           "// Generated from rates/packing.csv by src/tablegen (tablegen ROOT). Do not edit.\n"
           "// Belongs to packing/builtin.hpp, which includes it inside a namespace.\n\n"
           "using namespace std::string_view_literals;\n\n"
           "// clang-format off\n"
           "inline constexpr auto packing_table = R\"csv(" +
           csv +
           ")csv\"sv;\n"
           "// clang-format on\n";
}

}  // namespace tablegen
