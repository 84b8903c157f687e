// SPDX-License-Identifier: BSL-1.0
// change_frame.hpp - what one word of change has around it: from what to what, by how much.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>  // std::exchange

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

/// Reads the frame of a word of change, or of a factor that is one ("doubled"). Whatever is not
/// understood ends the frame: every figure in it has a role.
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
        read_behind(anchor + 1, has_amount, is_preposition ? lead::from : lead::none);
        read_before(begin);
        return frame_;
    }

private:
    enum class lead : std::uint8_t { none, by, from, to, told_again };

    static constexpr auto longest_frame = std::size_t{40};    // clues
    static constexpr auto longest_lead = std::uint16_t{5};    // words: "to [a record high of] 5"
    static constexpr auto longest_pause = std::uint16_t{12};  // words: "5 million [in May 2024] to"

    /// Words that only name what grows, and those between it and the word of change.
    static constexpr auto nouns =
        any_of(arithmetic_sense::income, arithmetic_sense::outlay, arithmetic_sense::deficit,
               arithmetic_sense::surplus, arithmetic_sense::difference, arithmetic_sense::total);
    static constexpr auto passed =
        any_of(arithmetic_sense::is, arithmetic_sense::relative, arithmetic_sense::either,
               arithmetic_sense::of, arithmetic_sense::by);

    const clue_line& line_;
    change_frame frame_;
    lead said_ = lead::none;  // of the figure to come
    unsigned words_ = 0;      // since the last figure or lead
    std::size_t last_ = 0;    // the figure read last
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
        if (line_.says(link, arithmetic_sense::either)) {
            if (line_.is(link - 1, clue_kind::comma)) --link;
            if (line_.is_figure(link - 1) && take_pair(link - 1, i - 1)) return link - 1;
        }
        if (is_told_again) return anchor;
        if (is_amount(i - 1) && !line_.is_points(i - 1)) {
            frame_.growth = i - 1;
            return i - 1;
        }
        return anchor;
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
    void read_behind(std::size_t i, bool has_amount, lead said)
    {
        said_ = said;
        words_ = 0;
        last_ = 0;
        has_amount_ = has_amount;
        fresh_ = true;
        in_bracket_ = false;
        const auto end = std::min(line_.size(), i + longest_frame);
        while (i < end && step(i)) ++i;
        if (said_ == lead::from) frame_.other_base = true;
    }

    /// Reads one clue; false where the frame ends before it.
    [[nodiscard]] auto step(std::size_t i) -> bool
    {
        switch (line_.at(i).kind) {
            case clue_kind::other: {
                // "to 41 from 35 on Monday after six": what is not read is not passed over.
                if (line_.at(i).has_number && said_ != lead::none) return false;
                words_ += line_.at(i).length;
                const auto pauses = said_ == lead::none && !fresh_;
                return words_ <= (pauses ? longest_pause : longest_lead);
            }
            case clue_kind::comma:
            case clue_kind::dash: return said_ == lead::none || said_ == lead::by;
            case clue_kind::open:
                if (in_bracket_ || fresh_ || last_ + 1 != i) return false;
                in_bracket_ = true;
                said_ = lead::told_again;
                return true;
            case clue_kind::close: return std::exchange(in_bracket_, false);
            case clue_kind::word: return step_word(i);
            case clue_kind::figure:
                if (!take(i)) return false;
                frame_.end = i + 1;
                last_ = i;
                fresh_ = false;
                said_ = lead::none;
                words_ = 0;
                return true;
            default: return false;
        }
    }
    [[nodiscard]] auto step_word(std::size_t i) -> bool
    {
        const auto next = lead_of(i);
        if (!next) return false;
        const auto is_direct = fresh_ && words_ <= 2;
        if (is_direct && (*next == lead::from || *next == lead::to)) frame_.direct = true;
        if (*next == said_) {
            ++words_;
            return true;
        }
        if (said_ == lead::from) frame_.other_base = true;  // "from a year earlier to"
        said_ = *next;
        words_ = 0;
        return true;
    }

    /// What a word between arguments says of the next one; none where it ends the frame.
    [[nodiscard]] auto lead_of(std::size_t i) const -> std::optional<lead>
    {
        if (line_.says(i, arithmetic_sense::by)) return lead::by;
        if (line_.says(i, arithmetic_sense::from)) {
            const auto is_measured = !fresh_ && line_.says(i, change_words);
            if (is_measured && (frame_.growth || frame_.difference))
                return std::nullopt;  // "jumped 62% to B, above the A that was expected"
            return lead::from;
        }
        if (line_.says(i, arithmetic_sense::to)) return lead::to;
        if (line_.says(i, arithmetic_sense::over)) {
            const auto is_base = fresh_ ? has_amount_ : is_amount_last();
            return is_base ? lead::from : said_;
        }
        if (line_.says(i, arithmetic_sense::either)) return lead::told_again;
        if (line_.says(i, change_words)) return lead_of_change(i);
        if (line_.says(i, arithmetic_sense::of)) {
            const auto is_measure = line_.says(i - 1, change_words);  // "an increase of"
            return is_measure ? lead::by : said_;
        }
        if (line_.says(i, nouns)) return said_;
        if (line_.says(i, arithmetic_sense::aim) && fresh_ && has_amount_) return said_;
        const auto goes_on = frame_.tied && !frame_.old_value && !frame_.new_value;
        if (goes_on && line_.says(i, arithmetic_sense::joins) &&
            line_.says(i + 1, arithmetic_sense::is, arithmetic_sense::to))
            return lead::to;  // "fell by D (P) and amounted to B"
        if (said_ == lead::to && line_.says(i, arithmetic_sense::is)) return said_;
        return std::nullopt;
    }
    /// A further word of change: "rose from A to B, up 5 percent", "rose sharply higher".
    [[nodiscard]] auto lead_of_change(std::size_t i) const -> std::optional<lead>
    {
        const auto way = direction_of(line_.at(i).senses);
        if (way != change_direction::open && way != frame_.direction) return std::nullopt;
        const auto has_from = line_.says(i + 1, arithmetic_sense::from);
        if (has_from && (frame_.growth || frame_.difference))
            return std::nullopt;  // "rose 5 percent to B, up from A": perhaps another time's
        const auto leads =
            has_from || line_.is_figure(i + 1) || line_.says(i + 1, arithmetic_sense::of);
        return leads ? lead::by : said_;
    }

    /// Gives figure `i` its role; false where it has none.
    [[nodiscard]] auto take(std::size_t i) -> bool
    {
        const auto is_level = line_.is_value(i) || line_.is_percent(i);
        switch (said_) {
            case lead::from: return is_level && set(frame_.old_value, i);
            case lead::to: return is_level && set(frame_.new_value, i);
            case lead::by: return set_amount(i);
            case lead::told_again:
                if (fresh_) return false;
                if (is_per_share(i)) return true;
                if (frame_.growth == last_ || frame_.difference == last_) {
                    frame_.tied = true;
                    return set_amount(i);
                }
                // "from A to B, or 5 percent", "(11 %)"; "by D to B, or 5 percent"
                if (!line_.is_percent(i) || line_.says(i + 1, arithmetic_sense::of)) return false;
                if (!has_ends() && !frame_.difference) return false;
                frame_.tied = frame_.difference.has_value();
                return set_amount(i);
            case lead::none: break;
        }
        if (!fresh_ || words_ > (has_amount_ ? longest_lead : 2U)) return false;
        if (has_amount_) return line_.is_value(i) && set(frame_.old_value, i);
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
        if (line_.is_points(i)) return set(frame_.difference, i);
        if (is_amount(i)) return set(frame_.growth, i);
        return line_.is_value(i) && set(frame_.difference, i);
    }
    [[nodiscard]] static auto set(std::optional<std::size_t>& role, std::size_t i) -> bool
    {
        if (role) return false;
        role = i;
        return true;
    }

    /// What stands before the word, or before the amount that it has before it: "A, up", "from A
    /// to B, up", "compared with A, B is".
    void read_before(std::size_t begin)
    {
        const auto is_told = frame_.new_value.has_value();
        auto i = begin;  // what stands behind it is read
        for (auto figures = 0; figures < 2 && !has_ends(); ++figures) {
            auto parted = false;  // by a comma
            auto words = 0U;
            auto subject = false;  // words behind the comma: another thing is spoken of
            auto named = false;    // by a noun of sums: "to $9 million, on revenue up"
            while (i > 0 && !line_.is_figure(i - 1)) {
                const auto& here = line_.at(i - 1);
                if (here.kind == clue_kind::comma || here.kind == clue_kind::open ||
                    here.kind == clue_kind::dash) {
                    if (words > 0) subject = true;
                    if (named && !is_told && here.kind == clue_kind::comma) return;
                    parted = true;
                } else if (here.kind == clue_kind::other) {
                    words += here.length;
                    if (words > longest_pause) return;
                } else if (line_.says(i - 1, nouns)) {
                    ++words;
                    named = true;
                } else if (!line_.says(i - 1, passed)) {
                    return;
                }
                --i;
            }
            if (i == 0) return;
            const auto place = i - 1;
            if (i == begin && !parted && is_difference_of(place)) return;
            if (is_per_share(place)) {
                i = place;
                --figures;
                continue;
            }
            const auto said = lead_before(place);
            if (is_told && said == lead::from && is_of_another(place)) return;
            if (!take_before(place, said, parted, words, subject)) return;
            i = said == lead::none ? place : skip_lead(place);
        }
    }

    /// "needs $4 million more than the $22 million": what stands right before the word is by how
    /// much.
    [[nodiscard]] auto is_difference_of(std::size_t place) const -> bool
    {
        return frame_.old_value && !frame_.new_value && !frame_.growth && !frame_.difference &&
               line_.same_unit(place, *frame_.old_value);
    }

    /// "$1.4 billion, or $1.20 a share, up 17 percent": the first sum is meant.
    [[nodiscard]] auto is_per_share(std::size_t i) const -> bool
    {
        return line_.is_value(i) && line_.at(i).per_unit &&
               line_.says(i - 1, arithmetic_sense::either);
    }

    /// The word before a figure that says what it is in a change.
    [[nodiscard]] auto lead_before(std::size_t place) const -> lead
    {
        auto i = place;
        if (line_.is(i - 1, clue_kind::other) && line_.at(i - 1).length <= longest_lead) --i;
        if (line_.says(i - 1, arithmetic_sense::from)) return lead::from;
        if (line_.says(i - 1, arithmetic_sense::to)) return lead::to;
        return lead::none;
    }
    /// "5 million, [up from 3 million], then slipped to 4 million": it fell from 5 million.
    [[nodiscard]] auto is_of_another(std::size_t place) const -> bool
    {
        return line_.says(skip_lead(place) - 1, change_words);
    }
    [[nodiscard]] auto skip_lead(std::size_t place) const -> std::size_t
    {
        return line_.is(place - 1, clue_kind::other) ? place - 2 : place - 1;
    }

    [[nodiscard]] auto take_before(std::size_t place, lead said, bool parted, unsigned words,
                                   bool subject) -> bool
    {
        if (!line_.is_value(place) && !line_.is_percent(place)) return false;
        if (said == lead::from) return !frame_.other_base && set(frame_.old_value, place);
        if (said == lead::to) return set(frame_.new_value, place);
        const auto is_next = !subject && (parted || words <= longest_pause);
        return is_next && fits_others(place) && set(frame_.new_value, place);
    }
    /// A figure that no word leads is the new value only where it is of the others' unit.
    [[nodiscard]] auto fits_others(std::size_t place) const -> bool
    {
        if (frame_.old_value) return line_.same_unit(place, *frame_.old_value);
        return frame_.difference && line_.same_unit(place, *frame_.difference);
    }
};

}  // namespace assay::detail
