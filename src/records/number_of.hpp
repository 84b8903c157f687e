// SPDX-License-Identifier: BSL-1.0
// number_of.hpp - an exact number of a record as what pictures and databases reckon with.
#pragma once

#include <optional>
#include <string_view>

namespace assay::program {

/// The nearest double: of "1/3" too. None of an empty text.
[[nodiscard]] auto number_of(std::string_view text) -> std::optional<double>;

}  // namespace assay::program
