// SPDX-License-Identifier: BSL-1.0
// share_places.hpp - where the part and the whole of a share stand: before it, behind it, in a
// bracket.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include <assay/claims/clue_line.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/quotient.hpp>

namespace assay::detail {

/// Looks for the figures that a share in a clue line is told with.
class share_places {
protected:
    using place = std::optional<std::size_t>;

    static constexpr auto longest_noun = std::uint16_t{6};  // words between a figure and its link
    static constexpr auto longest_article = std::uint16_t{3};  // words: "the team's"
    static constexpr auto most_steps = 4;                      // clues passed over there

    const clue_line& line_;

    explicit share_places(const clue_line& line) : line_(line) {}

    [[nodiscard]] auto noun(std::size_t i) const -> bool
    {
        return line_.is(i, clue_kind::other) && line_.at(i).length <= longest_noun;
    }
    /// Behind words that only name what a figure is of.
    [[nodiscard]] auto behind_noun(std::size_t i) const -> std::size_t
    {
        const auto passed = any_of(arithmetic_sense::total, arithmetic_sense::income,
                                   arithmetic_sense::outlay, arithmetic_sense::aim);
        for (auto steps = 0; steps < most_steps && (noun(i) || line_.says(i, passed)); ++steps) ++i;
        return i;
    }
    [[nodiscard]] auto before_noun(std::size_t i) const -> std::size_t
    {
        for (auto steps = 0; i > 0 && steps < most_steps && passes(i - 1); ++steps) --i;
        return i;
    }
    /// What may stand between a figure and the bracket with its share.
    [[nodiscard]] auto passes(std::size_t i) const -> bool
    {
        return noun(i) || line_.says(i, any_of(arithmetic_sense::anaphor, arithmetic_sense::aim,
                                               arithmetic_sense::several, arithmetic_sense::is,
                                               arithmetic_sense::holds));
    }

    /// The value that "of" at `i` leads to: "of the B", "of outlays of B".
    [[nodiscard]] auto whole_behind(std::size_t i) const -> place
    {
        const auto of_total = line_.says(i, arithmetic_sense::anaphor) &&
                              line_.says(i + 1, arithmetic_sense::of);  // "of the total of"
        if (!line_.says(i, arithmetic_sense::of) && !of_total) return {};
        auto at = behind_noun(of_total ? i + 2 : i + 1);
        if (line_.says(at, arithmetic_sense::of) && at != i + 1) at = behind_noun(at + 1);
        if (at > i + 1 && line_.is(at, clue_kind::open) && line_.is(at + 2, clue_kind::close))
            ++at;  // "of revenue (W)"
        if (!line_.is_value(at) || line_.at(at).per_unit) return {};
        return at;
    }

    /// Whether a share that is told beside a part may be meant of a whole: it is about right.
    [[nodiscard]] auto nearly_fits(std::size_t part, std::size_t share, std::size_t whole) const
        -> bool
    {
        return is_about_right(line_.figure_at(part).number.value /
                              line_.figure_at(whole).number.value /
                              share_of_whole(line_.figure_at(share)));
    }

    /// "A, or 40 percent, of B": the comma behind belongs to the one before.
    [[nodiscard]] auto after_comma(std::size_t i) const -> std::size_t
    {
        if (line_.is(i, clue_kind::close)) return i + 1;
        return line_.is(i, clue_kind::comma) && line_.says(i + 1, arithmetic_sense::of) ? i + 1 : i;
    }

    /// "64.6 percent (A) of the B", "64.6 percent, or A, of".
    [[nodiscard]] auto part_between(std::size_t i) const -> place
    {
        if (const auto inside = part_in_bracket_behind(i)) return inside;
        const auto either = line_.is(i + 1, clue_kind::comma) ? i + 2 : i + 1;
        const auto is_told_again =
            line_.says(either, arithmetic_sense::either) && line_.is_value(either + 1);
        return is_told_again ? place{either + 1} : place{};
    }

    [[nodiscard]] auto part_in_bracket_behind(std::size_t i) const -> place
    {
        const auto is_bracket = line_.is(i + 1, clue_kind::open) && line_.is_value(i + 2) &&
                                line_.is(i + 3, clue_kind::close);
        return is_bracket ? place{i + 2} : place{};
    }

    /// "A [of the manats] is 5 percent of", "A, or 5 percent of", "A (5 percent of".
    [[nodiscard]] auto part_before(std::size_t i) const -> place
    {
        auto at = i;
        auto linked = false;
        auto equated = false;
        const auto is_loosened = line_.is(at - 1, clue_kind::other) &&
                                 line_.at(at - 1).length == 1 && line_.is(at - 2, clue_kind::comma);
        if (is_loosened) --at;  // "A, just 62 percent of"
        while (at > 0) {
            const auto& here = line_.at(at - 1);
            const auto is_sign = here.kind == clue_kind::comma || here.kind == clue_kind::open ||
                                 here.kind == clue_kind::dash;
            const auto is_word =
                line_.says(at - 1, any_of(arithmetic_sense::either, arithmetic_sense::is));
            const auto is_which = line_.says(at - 1, arithmetic_sense::relative) && equated;
            if (!is_sign && !is_word && !is_which) break;
            equated = equated || is_word;
            linked = true;
            --at;
        }
        if (!linked) return {};
        if (!line_.is_figure(at - 1) && equated) at = before_noun(at);
        if (at == 0 || !line_.is_value(at - 1) || line_.at(at - 1).per_unit) return {};
        return at - 1;
    }

    /// "a third of the B[ seats], or A", "of the B (A)".
    [[nodiscard]] auto part_behind(std::size_t whole) const -> place
    {
        auto at = behind_noun(whole + 1);
        const auto bracket = line_.is(at, clue_kind::open);
        if (bracket) {
            const auto closes = line_.is_value(at + 1) && line_.is(at + 2, clue_kind::close);
            return closes ? place{at + 1} : place{};
        }
        if (line_.is(at, clue_kind::comma) || line_.is(at, clue_kind::dash)) ++at;
        if (!line_.says(at, arithmetic_sense::either)) return {};
        return line_.is_value(at + 1) ? place{at + 1} : place{};
    }

    /// "half of the B, A, was", where A is about that.
    [[nodiscard]] auto apposed_to(std::size_t share, std::size_t whole) const -> place
    {
        const auto at = behind_noun(whole + 1);
        const auto is_sign = [&](std::size_t i) {
            return line_.is(i, clue_kind::comma) || line_.is(i, clue_kind::dash);
        };
        const auto stands_apart = is_sign(at) && line_.is_value(at + 1) && is_sign(at + 2);
        return stands_apart && nearly_fits(at + 1, share, whole) ? place{at + 1} : place{};
    }
};

}  // namespace assay::detail
