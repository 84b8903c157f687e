// SPDX-License-Identifier: BSL-1.0
#include "number_of.hpp"

#include <cstdlib>  // std::strtod
#include <string>

namespace assay::program {

auto number_of(std::string_view text) -> std::optional<double>
{
    if (text.empty()) return std::nullopt;
    const auto read = [](std::string_view digits) {
        return std::strtod(std::string{digits}.c_str(), nullptr);
    };
    const auto bar = text.find('/');
    if (bar == std::string_view::npos) return read(text);
    return read(text.substr(0, bar)) / read(text.substr(bar + 1));
}

}  // namespace assay::program
