// SPDX-License-Identifier: BSL-1.0
// change_reader.hpp - reads the frame of a word of change, or of a factor that is one ("doubled").
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>
#include <utility>  // std::exchange

#include <assay/claims/change_frame.hpp>
#include <assay/claims/change_subject.hpp>
#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>

namespace assay::detail {

/// Whatever is not understood ends the frame: every figure in it has a role.
class change_reader {
public:
    explicit change_reader(const clue_line& line) : line_(line) {}

    /// Precondition: a word of change or a factor stands at `anchor`.
    [[nodiscard]] auto read(std::size_t anchor) -> change_frame
    {
        frame_ = {};
        frame_.direction = direction_of(line_.at(anchor).senses);
        if (line_.is_figure(anchor)) {
            frame_.growth = anchor;
            if (frame_.direction == change_direction::open)
                frame_.direction = change_direction::up;  // "three times the"
        }
        const auto begin = line_.is_figure(anchor) ? anchor : read_amount_before(anchor);
        frame_.begin = begin;
        frame_.end = anchor + 1;
        const auto has_amount = begin != anchor || line_.is_figure(anchor);
        const auto is_preposition = line_.says(anchor, arithmetic_sense::from);
        read_behind(anchor + 1, has_amount, is_preposition ? change_lead::from : change_lead::none);
        change_subject_reader{line_, frame_}.read();
        return frame_;
    }

private:
    static constexpr auto longest_frame = std::size_t{40};  // clues

    const clue_line& line_;
    change_frame frame_;
    change_lead said_ = change_lead::none;  // of the figure to come
    unsigned words_ = 0;                    // since the last figure or lead
    std::size_t last_ = 0;                  // the figure read last
    std::size_t comma_ = 0;                 // the comma read last; 0 for none
    bool has_amount_ = false;
    bool fresh_ = true;  // no figure was read behind the word
    bool in_bracket_ = false;

    [[nodiscard]] auto is_amount(std::size_t i) const -> bool
    {
        return line_.is_percent(i) || line_.is_factor(i) || line_.is_fraction(i) ||
               line_.is_points(i);
    }

    /// "a [5 percent] increase", "[D or P] more than", "[D (P)] above": the token where it begins.
    [[nodiscard]] auto read_amount_before(std::size_t anchor) -> std::size_t
    {
        auto i = anchor;
        if (line_.is(i - 1, clue_kind::close) && line_.is_figure(i - 2) &&
            line_.is(i - 3, clue_kind::open) && line_.is_figure(i - 4)) {
            if (!take_pair(i - 4, i - 2)) return anchor;
            return i - 4;
        }
        const auto is_told_again = line_.is(i - 1, clue_kind::comma) && line_.is_figure(i - 2) &&
                                   line_.says(i - 3, arithmetic_sense::either);
        if (is_told_again) --i;  // "D, or P, above"
        if (!line_.is_figure(i - 1)) return anchor;
        auto link = i - 2;
        const auto is_or = line_.says(link, arithmetic_sense::either) &&
                           !line_.says(link, arithmetic_sense::is);  // "B, which is P less than"
        if (is_or) {
            if (line_.is(link - 1, clue_kind::comma)) --link;
            if (line_.is_figure(link - 1) && take_pair(link - 1, i - 1)) return link - 1;
        }
        if (is_told_again) return anchor;
        if (is_amount(i - 1) && !line_.is_points(i - 1)) {
            frame_.growth = i - 1;
            return i - 1;
        }
        if (!is_compared_by(i - 1, anchor)) return anchor;
        frame_.difference = i - 1;
        return i - 1;
    }
    /// "B, [D] more than the A", "B is [D] above the A"; but not "B was D, up from A".
    [[nodiscard]] auto is_compared_by(std::size_t i, std::size_t anchor) const -> bool
    {
        const auto compares = line_.says(anchor, arithmetic_sense::from) ||
                              line_.says(anchor + 1, arithmetic_sense::than);
        const auto is_apposed =
            line_.is(i - 1, clue_kind::comma) || line_.is(i - 1, clue_kind::dash) ||
            line_.says(i - 1, arithmetic_sense::is, arithmetic_sense::by, arithmetic_sense::either);
        return compares && is_apposed && (line_.is_value(i) || line_.is_points(i));
    }

    /// A difference and a growth told side by side, in either order.
    [[nodiscard]] auto take_pair(std::size_t a, std::size_t b) -> bool
    {
        const auto is_growth = [&](std::size_t i) {
            return line_.is_percent(i) || line_.is_factor(i);
        };
        if (line_.is_value(a) && is_growth(b)) {
            frame_.difference = a;
            frame_.growth = b;
        } else if (is_growth(a) && line_.is_value(b)) {
            frame_.difference = b;
            frame_.growth = a;
        } else {
            return false;
        }
        frame_.tied = true;
        return true;
    }

    /// The arguments behind the word; `has_amount`: one stands before it. Behind a preposition,
    /// "15 percent below", stands the old value, told or not.
    void read_behind(std::size_t i, bool has_amount, change_lead said)
    {
        said_ = said;
        words_ = 0;
        last_ = 0;
        comma_ = 0;
        has_amount_ = has_amount;
        fresh_ = true;
        in_bracket_ = false;
        const auto end = std::min(line_.size(), i + longest_frame);
        while (i < end && step(i)) ++i;
        if (said_ == change_lead::from) frame_.other_base = true;
    }

    /// Reads one clue; false where the frame ends before it.
    [[nodiscard]] auto step(std::size_t i) -> bool
    {
        switch (line_.at(i).kind) {
            case clue_kind::other: {
                // "to 41 from 35 on Monday after six": what is not read is not passed over.
                if (line_.at(i).has_number && said_ != change_lead::none) return false;
                words_ += line_.at(i).tells_time ? 1U : line_.at(i).length;
                const auto pauses = said_ == change_lead::none && !fresh_;
                return words_ <= (pauses ? longest_pause : longest_lead);
            }
            case clue_kind::comma: comma_ = i; return step_pause();
            case clue_kind::dash: return step_pause();
            case clue_kind::open:
                if (in_bracket_ || !opens_role(i)) return false;
                in_bracket_ = true;
                return true;
            case clue_kind::close: return std::exchange(in_bracket_, false);
            case clue_kind::word: return step_word(i);
            case clue_kind::figure:
                if (is_duration(i)) return true;
                if (!take(i)) return false;
                frame_.end = i + 1;
                last_ = i;
                fresh_ = false;
                said_ = change_lead::none;
                words_ = 0;
                return true;
            default: return false;
        }
    }
    /// "tripled in [three years] from".
    [[nodiscard]] auto is_duration(std::size_t i) const -> bool
    {
        return said_ == change_lead::none && line_.at(i).is_time && line_.at(i - 1).tells_time;
    }
    [[nodiscard]] auto step_pause() -> bool
    {
        const auto names_time = said_ == change_lead::to && !fresh_ && words_ > 0;
        if (names_time) said_ = change_lead::none;  // "in the year to March, compared with"
        const auto goes_on = said_ == change_lead::told_again && words_ == 0;  // "that is, by"
        return goes_on || said_ == change_lead::none || said_ == change_lead::by;
    }
    /// "5 million (11 %)"; "more than in 2023 (A)".
    [[nodiscard]] auto opens_role(std::size_t i) -> bool
    {
        const auto tells_base = said_ == change_lead::from && words_ > 0 &&
                                (line_.is_value(i + 1) || line_.is_percent(i + 1)) &&
                                line_.is(i + 2, clue_kind::close);
        if (tells_base) return true;
        if (fresh_ || last_ + 1 != i) return false;
        said_ = change_lead::told_again;
        return true;
    }
    [[nodiscard]] auto step_word(std::size_t i) -> bool
    {
        const auto next = lead_of(i);
        if (!next) return false;
        const auto is_end = *next == change_lead::from || *next == change_lead::to;
        if (is_end && is_of_other_subject(i)) return false;
        const auto is_direct = fresh_ && words_ <= 2;
        if (is_direct && is_end) frame_.direct = true;
        if (fresh_ && words_ > 1 && *next == change_lead::from)
            frame_.has_object = !line_.at(i - 1).tells_time;
        if (*next == said_) {
            ++words_;
            return true;
        }
        if (said_ == change_lead::from) frame_.other_base = true;  // "from a year earlier to"
        said_ = *next;
        words_ = 0;
        return true;
    }
    /// "imports rose 47 percent, those of oil from": another thing is spoken of.
    [[nodiscard]] auto is_of_other_subject(std::size_t i) const -> bool
    {
        return !fresh_ && comma_ != 0 && comma_ + 2 == i && line_.is(i - 1, clue_kind::other) &&
               !line_.at(i - 1).tells_time;
    }

    /// What a word between arguments says of the next one; none where it ends the frame.
    [[nodiscard]] auto lead_of(std::size_t i) const -> std::optional<change_lead>
    {
        if (line_.says(i, arithmetic_sense::by)) return change_lead::by;
        if (line_.says(i, arithmetic_sense::from)) {
            const auto is_measured = !fresh_ && line_.says(i, change_words);
            if (is_measured && (frame_.growth || frame_.difference))
                return std::nullopt;  // "jumped 62% to B, above the A that was expected"
            return change_lead::from;
        }
        if (line_.says(i, arithmetic_sense::to)) return change_lead::to;
        if (line_.says(i, arithmetic_sense::at) && !fresh_ && is_amount_last())
            return change_lead::to;
        if (line_.says(i, arithmetic_sense::over)) {
            const auto is_base = fresh_ ? has_amount_ : is_amount_last();
            return is_base ? change_lead::from : said_;
        }
        if (line_.says(i, arithmetic_sense::either)) return change_lead::told_again;
        if (line_.says(i, change_words)) return lead_of_change(i);
        if (line_.says(i, arithmetic_sense::of)) {
            const auto is_measure = line_.says(i - 1, change_words);  // "an increase of"
            return is_measure ? change_lead::by : said_;
        }
        if (line_.says(i, sum_nouns)) return said_;
        if (line_.says(i, arithmetic_sense::aim) && fresh_ && has_amount_) return said_;
        if (goes_on_to_value(i)) return change_lead::to;
        if (said_ == change_lead::to && line_.says(i, arithmetic_sense::is)) return said_;
        return std::nullopt;
    }
    /// "fell by D (P) [and] amounted to B", "grew 5 percent [and] reached B".
    [[nodiscard]] auto goes_on_to_value(std::size_t i) const -> bool
    {
        if (!line_.says(i, arithmetic_sense::joins) || frame_.old_value || frame_.new_value)
            return false;
        const auto has_amount = frame_.growth || frame_.difference;
        return (frame_.tied && line_.says(i + 1, arithmetic_sense::is)) ||
               (has_amount && line_.says(i + 1, arithmetic_sense::to));
    }
    /// A further word of change: "rose from A to B, up 5 percent", "rose sharply higher".
    [[nodiscard]] auto lead_of_change(std::size_t i) const -> std::optional<change_lead>
    {
        const auto way = direction_of(line_.at(i).senses);
        if (way != change_direction::open && way != frame_.direction) return std::nullopt;
        const auto has_from = line_.says(i + 1, arithmetic_sense::from);
        if (has_from && (frame_.growth || frame_.difference))
            return std::nullopt;  // "rose 5 percent to B, up from A": perhaps another time's
        const auto leads =
            has_from || line_.is_figure(i + 1) || line_.says(i + 1, arithmetic_sense::of);
        return leads ? change_lead::by : said_;
    }

    /// Gives figure `i` its role; false where it has none.
    [[nodiscard]] auto take(std::size_t i) -> bool
    {
        const auto is_level = line_.is_value(i) || line_.is_percent(i);
        switch (said_) {
            case change_lead::from:
                if (line_.figure_at(i).is_range()) return false;  // "from 5 to 6 million"
                return is_level && take_role(frame_.old_value, i);
            case change_lead::to: return is_level && take_role(frame_.new_value, i);
            case change_lead::by: return set_amount(i);
            case change_lead::told_again:
                if (fresh_) return false;
                if (is_per_share(line_, i)) return true;
                if (frame_.growth == last_ || frame_.difference == last_) {
                    frame_.tied = true;
                    return set_amount(i);
                }
                // "from A to B, or 5 percent", "(11 %)"; "by D to B, or 5 percent"
                if (!line_.is_percent(i) || line_.says(i + 1, arithmetic_sense::of)) return false;
                if (!has_ends() && !frame_.difference) return false;
                frame_.tied = frame_.difference.has_value();
                return set_amount(i);
            case change_lead::none: break;
        }
        if (!fresh_ || words_ > (has_amount_ ? longest_lead : 2U)) return false;
        if (has_amount_) return comma_ == 0 && line_.is_value(i) && take_role(frame_.old_value, i);
        return set_amount(i);
    }

    /// "up 14 percent [over last year's 5 million]".
    [[nodiscard]] auto is_amount_last() const -> bool
    {
        return frame_.growth == last_ || frame_.difference == last_;
    }
    [[nodiscard]] auto has_ends() const -> bool { return frame_.old_value && frame_.new_value; }

    [[nodiscard]] auto set_amount(std::size_t i) -> bool
    {
        if (line_.at(i).per_unit && line_.kind_is(i, figure_kind::percent)) return false;
        if (line_.is_points(i)) return take_role(frame_.difference, i);
        if (is_amount(i)) return take_role(frame_.growth, i);
        return line_.is_value(i) && take_role(frame_.difference, i);
    }
};

}  // namespace assay::detail
