// SPDX-License-Identifier: BSL-1.0
// scale_notation.hpp - how English print writes the powers of ten of money.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <assay/detail/ascii.hpp>

namespace assay::detail {

struct scale_spelling {
    int power;
    std::string_view word;
    std::string_view letters;
};

/// The largest first.
inline constexpr auto scale_spellings = std::array<scale_spelling, 4>{{
    {12, "trillion", "tn"},
    {9, "billion", "bn"},
    {6, "million", "m"},
    {3, "thousand", "k"},
}};

/// Read, never printed.
inline constexpr auto further_scales = std::array<scale_spelling, 2>{{
    {6, "mln", "mn"},
    {12, "trn", "trn"},
}};

/// Capitals or not.
[[nodiscard]] constexpr auto power_of_scale(std::string_view text) noexcept -> std::optional<int>
{
    const auto power_in = [&](const auto& table) -> std::optional<int> {
        for (const auto& scale : table) {
            if (is_same_word(text, scale.word) || is_same_word(text, scale.letters)) {
                return scale.power;
            }
        }
        return std::nullopt;
    };
    const auto power = power_in(scale_spellings);
    return power ? power : power_in(further_scales);
}

}  // namespace assay::detail
