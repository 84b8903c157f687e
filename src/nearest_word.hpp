// SPDX-License-Identifier: BSL-1.0
// nearest_word.hpp - the word that somebody who mistyped one has meant.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace assay::program {

/// Of `known` the one that takes the fewest letters more, less, changed or swapped to be `typed`,
/// the first of several; none where it takes more than a third of its letters.
[[nodiscard]] auto nearest_word(std::string_view typed, std::span<const std::string_view> known)
    -> std::optional<std::string_view>;

}  // namespace assay::program
