// SPDX-License-Identifier: BSL-1.0
// change_frame.hpp - what one word of change has around it: from what to what, by how much.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>

namespace assay::detail {

/// Places in a clue line.
struct change_frame {
    std::optional<std::size_t> old_value{};
    std::optional<std::size_t> new_value{};
    std::optional<std::size_t> difference{};
    std::optional<std::size_t> growth{};
    change_direction direction = change_direction::open;
    bool tied = false;        // difference and growth are one told twice: "20 manat or 9.5 percent"
    bool other_base = false;  // "up 5 percent from April": an old value that is not told
    bool direct = false;      // "from A to B" right behind the word
    bool has_object = false;  // "lifting its stake from A": no other thing grew
    std::size_t begin = 0;
    std::size_t end = 0;  // what stands before it has been read
};

[[nodiscard]] inline auto direction_of(sense_set senses) -> change_direction
{
    if ((senses & only(arithmetic_sense::rises)) != 0) return change_direction::up;
    if ((senses & only(arithmetic_sense::falls)) != 0) return change_direction::down;
    if ((senses & only(arithmetic_sense::weakens)) != 0) return change_direction::weaker;
    return change_direction::open;
}

inline constexpr auto change_words = any_of(arithmetic_sense::rises, arithmetic_sense::falls,
                                            arithmetic_sense::changes, arithmetic_sense::weakens);

/// Words that only name what grows.
inline constexpr auto sum_nouns =
    any_of(arithmetic_sense::income, arithmetic_sense::outlay, arithmetic_sense::deficit,
           arithmetic_sense::surplus, arithmetic_sense::difference, arithmetic_sense::total);

/// What the words before a figure say that it is in a change.
enum class change_lead : std::uint8_t { none, by, from, to, told_again };

inline constexpr auto longest_lead = std::uint16_t{5};    // words: "to [a record high of] 5"
inline constexpr auto longest_pause = std::uint16_t{12};  // words: "5 million [in May 2024] to"

/// Gives a figure a role; false where another one has it.
[[nodiscard]] inline auto take_role(std::optional<std::size_t>& role, std::size_t i) -> bool
{
    if (role) return false;
    role = i;
    return true;
}

/// "$1.4 billion, or $1.20 a share, up 17 percent": the first sum is meant.
[[nodiscard]] inline auto is_per_share(const clue_line& line, std::size_t i) -> bool
{
    return line.is_value(i) && line.at(i).per_unit && line.says(i - 1, arithmetic_sense::either);
}

}  // namespace assay::detail
