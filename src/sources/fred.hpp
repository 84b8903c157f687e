// SPDX-License-Identifier: BSL-1.0
// fred.hpp - the daily rates of the Federal Reserve (H.10), which its archive FRED names by series:
// DEXUSEU is dollars for 1 euro, DEXINUS rupees for 1 dollar.
#pragma once

#include <optional>
#include <string_view>

#include "bulletin.hpp"

namespace assay::program {

struct fred_series {
    std::string_view name;
    std::string_view code;
    quoting way = quoting::per_hub;
};

[[nodiscard]] auto find_fred_series(std::string_view name) -> std::optional<fred_series>;

[[nodiscard]] auto federal_reserve(quoting way) -> publisher;

}  // namespace assay::program
