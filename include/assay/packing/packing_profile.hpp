// SPDX-License-Identifier: BSL-1.0
// packing_profile.hpp - how many things one package holds, and who says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/item_class.hpp>
#include <assay/package.hpp>

namespace assay {

struct packing_profile {
    std::string name{};  // what it is asked for by: "grad122"
    std::string item{};  // "122 mm Grad rockets"
    item_class content = item_class::none;
    package pack = package::none;
    decimal least{};  // in one package
    decimal most{};
    bool verified = false;  // seen in the source that it names
    std::string source{};

    [[nodiscard]] auto contents() const -> interval { return interval::closed(least, most); }
};

/// In the order of their file.
using packing_profiles = std::vector<packing_profile>;

/// The one of a name; nullptr where there is none.
[[nodiscard]] inline auto find_profile(const packing_profiles& known, std::string_view name)
    -> const packing_profile*
{
    for (const auto& one : known) {
        if (one.name == name) return &one;
    }
    return nullptr;
}

}  // namespace assay
