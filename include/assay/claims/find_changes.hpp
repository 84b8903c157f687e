// SPDX-License-Identifier: BSL-1.0
// find_changes.hpp - which figures are said to have become which, and by how much.
//
//     rose by 11 percent from A to B        A, up 5 percent from B
//     A, higher than last year's by D or P percent    fell 20 percent to B from A
//     doubled from A to B                   from 5 percent to 7 percent, up 2 points
//
// A claim needs two figures at least that are tied to the word of change, and all figures beside
// it have to be understood.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <assay/claims/change_frame.hpp>
#include <assay/claims/change_reader.hpp>
#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>

namespace assay {

namespace detail {

class change_finder {
public:
    change_finder(const clue_line& line, std::vector<claim>& claims) : line_(line), claims_(claims)
    {}

    void run()
    {
        if (is_adjusted()) return;
        auto reader = change_reader{line_};
        for (std::size_t i = 0; i < line_.size();) {
            const auto is_anchor = line_.says(i, change_words) || line_.is_factor(i);
            if (!is_anchor) {
                ++i;
                continue;
            }
            auto frame = reader.read(i);
            carry_new_value(frame);
            i = add(frame) ? frame.end : i + 1;
        }
    }

private:
    const clue_line& line_;
    std::vector<claim>& claims_;
    change_frame last_{};  // a difference and a growth without an old value

    /// "rose 3 percent in real terms from A to B": the printed figures make another growth.
    [[nodiscard]] auto is_adjusted() const -> bool
    {
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (line_.says(i, arithmetic_sense::adjusted)) return true;
        }
        return false;
    }

    /// "B, D or P more than last year and E or Q more than the year before": both are of B.
    void carry_new_value(change_frame& frame)
    {
        const auto is_told_twice = frame.tied && frame.growth && frame.difference;
        if (!is_told_twice || frame.old_value) return;
        if (!frame.new_value && last_.new_value) {
            const auto before =
                line_.is(frame.begin - 1, clue_kind::other) ? frame.begin - 2 : frame.begin - 1;
            const auto goes_on =
                before - last_.end <= 4 &&
                (line_.is(before, clue_kind::comma) || line_.says(before, arithmetic_sense::joins));
            if (goes_on) frame.new_value = last_.new_value;
        }
        last_ = frame;
    }

    [[nodiscard]] auto add(const change_frame& frame) -> bool
    {
        const auto has_ends = frame.old_value && frame.new_value;
        if (has_ends && !frame.growth && !frame.difference && !frame.other_base) {
            if (const auto second = joined_behind(*frame.old_value))
                return add_list(frame, *second);
        }
        if (!units_agree(frame)) return false;
        if (has_ends && (frame.other_base || goes_other_way(frame))) return false;
        if (has_ends && (frame.growth || frame.difference)) {
            push(frame, true, true);
            if (frame.growth && frame.difference && knows_way(frame)) push(frame, true, false);
            return true;
        }
        const auto is_told_twice =
            frame.tied && frame.growth && frame.difference && !frame.old_value != !frame.new_value;
        if (is_told_twice && knows_way(frame)) {
            push(frame, true, true);
            return true;
        }
        const auto shows_way = has_ends && frame.direct && knows_way(frame) && can_show_way(frame);
        if (shows_way) push(frame, false, false);
        return shows_way;
    }

    /// "killed 118 and injured 536, up from 111 and 500": each rose from its own. False where the
    /// values before the word are not as many as those behind it.
    [[nodiscard]] auto add_list(const change_frame& frame, std::size_t second_old) -> bool
    {
        const auto second_new = *frame.new_value;
        const auto first_new = joined_before(second_new);
        if (!first_new || second_new > *frame.old_value || !knows_way(frame)) return false;
        auto first = frame;
        first.new_value = first_new;
        auto second = frame;
        second.old_value = second_old;
        for (const auto& one : {first, second}) {
            const auto are_counts = kind_at(*one.new_value) == figure_kind::count;
            if ((are_counts || units_agree(one)) && can_show_way(one)) push(one, false, false);
        }
        return true;
    }
    /// The value that an "and" joins to the one at `i`.
    [[nodiscard]] auto joined_behind(std::size_t i) const -> std::optional<std::size_t>
    {
        auto at = i + 1;
        if (is_noun(at)) ++at;
        if (!line_.says(at++, arithmetic_sense::joins)) return std::nullopt;
        if (is_noun(at)) ++at;
        const auto is_like = line_.is_value(at) && line_.figure_at(at).kind == kind_at(i);
        return is_like ? std::optional{at} : std::nullopt;
    }
    [[nodiscard]] auto joined_before(std::size_t i) const -> std::optional<std::size_t>
    {
        auto at = i;
        if (is_noun(at - 1)) --at;
        if (!line_.says(at - 1, arithmetic_sense::joins)) return std::nullopt;
        --at;
        if (is_noun(at - 1)) --at;
        const auto is_like = line_.is_value(at - 1) && line_.figure_at(at - 1).kind == kind_at(i);
        return is_like ? std::optional{at - 1} : std::nullopt;
    }
    [[nodiscard]] auto is_noun(std::size_t i) const -> bool
    {
        constexpr auto longest = std::uint16_t{4};  // words
        return line_.is(i, clue_kind::other) && line_.at(i).length <= longest;
    }
    [[nodiscard]] auto kind_at(std::size_t i) const -> figure_kind
    {
        return line_.figure_at(i).kind;
    }

    /// Two counts of nothing that is named may be ranks or rates, which fall as they are said to
    /// rise.
    [[nodiscard]] auto goes_other_way(const change_frame& frame) const -> bool
    {
        const auto& before = line_.figure_at(*frame.old_value);
        const auto& after = line_.figure_at(*frame.new_value);
        const auto is_nameless = before.kind == figure_kind::count && before.item.empty() &&
                                 after.kind == figure_kind::count && after.item.empty();
        if (!is_nameless || !knows_way(frame)) return false;
        const auto fell = after.number.value < before.number.value;
        return fell != (frame.direction == change_direction::down);
    }

    void push(const change_frame& frame, bool with_difference, bool with_growth)
    {
        auto made = claim{.kind = claim_kind::change, .direction = frame.direction};
        const auto take = [&](std::optional<std::size_t> place, claim_role role) {
            if (!place) return;
            made.figures.push_back(line_.at(*place).place);
            made.roles.push_back(role);
        };
        take(frame.old_value, claim_role::old_value);
        take(frame.new_value, claim_role::new_value);
        if (with_difference) take(frame.difference, claim_role::difference);
        if (with_growth) take(frame.growth, claim_role::growth);
        const auto repeats = !claims_.empty() && claims_.back().kind == claim_kind::change &&
                             claims_.back().roles.size() == 2 && made.roles.size() > 2 &&
                             claims_.back().figures[0] == made.figures[0] &&
                             claims_.back().figures[1] == made.figures[1];
        if (repeats) claims_.pop_back();  // "rose from A to B, a 5 percent increase"
        const auto is_told = !claims_.empty() && claims_.back().kind == claim_kind::change &&
                             claims_.back().figures == made.figures &&
                             claims_.back().roles == made.roles;
        if (!is_told) claims_.push_back(std::move(made));  // "rose from A to B, a threefold rise"
    }

    [[nodiscard]] static auto knows_way(const change_frame& frame) -> bool
    {
        return frame.direction == change_direction::up || frame.direction == change_direction::down;
    }

    /// The ends and their difference count the same; what tells their growth counts nothing.
    [[nodiscard]] auto units_agree(const change_frame& frame) const -> bool
    {
        const auto agree = [&](std::optional<std::size_t> a, std::optional<std::size_t> b) {
            return !a || !b || line_.same_unit(*a, *b);
        };
        if (!agree(frame.old_value, frame.new_value)) return false;
        const auto end = frame.old_value ? frame.old_value : frame.new_value;
        if (!end) return false;
        const auto of_percent = line_.is_percent(*end);
        if (frame.difference) {
            const auto is_points = line_.is_points(*frame.difference);
            const auto are_counts = kind_at(*frame.difference) == figure_kind::count &&
                                    kind_at(*end) == figure_kind::count;
            const auto fits =
                of_percent ? is_points : are_counts || line_.same_unit(*frame.difference, *end);
            if (!fits) return false;
        }
        return !(of_percent && frame.growth && line_.is_factor(*frame.growth) && frame.difference);
    }

    /// "fell from 60 to 70 roubles to the dollar": of a rate either money may be meant.
    [[nodiscard]] auto can_show_way(const change_frame& frame) const -> bool
    {
        const auto& later = line_.at(*frame.new_value);
        const auto& earlier = line_.at(*frame.old_value);
        return !later.per_unit && !earlier.per_unit;
    }
};

}  // namespace detail

/// Adds the changes of a sentence to `claims`.
inline void find_changes(const clue_line& line, std::vector<claim>& claims)
{
    detail::change_finder{line, claims}.run();
}

}  // namespace assay
