// SPDX-License-Identifier: BSL-1.0
// fronted_total.hpp - "Of total revenue of W, ...": the figure that what follows is taken from.
#pragma once

#include <cstddef>

#include <assay/claims/clue_line.hpp>

namespace assay::detail {

/// Whether the value at `i` is told at the head of its sentence, behind an "of".
[[nodiscard]] inline auto is_fronted(const clue_line& line, std::size_t i) -> bool
{
    constexpr auto farthest = std::size_t{9};  // clues
    constexpr auto passed =
        any_of(arithmetic_sense::of, arithmetic_sense::total, arithmetic_sense::income,
               arithmetic_sense::outlay, arithmetic_sense::is, arithmetic_sense::relative,
               arithmetic_sense::aim, arithmetic_sense::either);
    if (!line.is_value(i) || line.at(i).per_unit) return false;
    for (auto at = i; at > 0 && i - at < farthest; --at) {
        const auto opens = (at == 1 && line.from_start) || line.is(at - 2, clue_kind::stop);
        if (opens) return line.says(at - 1, arithmetic_sense::of);
        const auto passes = line.is(at - 1, clue_kind::other) ||
                            line.is(at - 1, clue_kind::comma) || line.says(at - 1, passed);
        if (!passes) return false;
    }
    return false;
}

/// Whether a sentence begins "Of this, ...": with what the sentence before has told.
[[nodiscard]] inline auto opens_with_anaphor(const clue_line& line) -> bool
{
    return line.from_start && line.says(0, arithmetic_sense::anaphor);
}

}  // namespace assay::detail
