// SPDX-License-Identifier: BSL-1.0
// change_subject.hpp - what stands before a word of change, or before the amount that it has
// before it: "A, up", "from A to B, up", "compared with A, B is".
#pragma once

#include <cstddef>

#include <assay/claims/change_frame.hpp>
#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>

namespace assay::detail {

/// Adds the values that stand before a frame to it.
class change_subject_reader {
public:
    change_subject_reader(const clue_line& line, change_frame& frame) : line_(line), frame_(frame)
    {}

    void read()
    {
        if (frame_.has_object && !frame_.growth && !frame_.difference) return;
        const auto is_told = frame_.new_value.has_value();
        auto i = frame_.begin;  // what stands behind it is read
        for (auto figures = 0; figures < 2 && !(frame_.old_value && frame_.new_value); ++figures) {
            const auto said = read_words(i, is_told);
            if (!said.stands) return;
            auto place = i - 1;
            if (i == frame_.begin && !said.parted && is_difference_of(place)) return;
            if (is_per_share(line_, place)) {
                i = place;
                --figures;
                continue;
            }
            const auto lead = lead_before(place);
            if (is_told && lead == change_lead::from && is_of_another(place)) return;
            if (lead == change_lead::none) place = part_of(place);
            if (!take(place, lead, said)) return;
            i = lead == change_lead::none ? place : skip_lead(place);
        }
    }

private:
    /// Words between the frame and the figure before it.
    struct words_between {
        bool stands = false;   // there is such a figure, and nothing else said of it
        bool parted = false;   // by a comma
        bool subject = false;  // words behind the comma: another thing is spoken of
        unsigned words = 0;
    };

    static constexpr auto passed =
        any_of(arithmetic_sense::is, arithmetic_sense::relative, arithmetic_sense::either,
               arithmetic_sense::of, arithmetic_sense::by);

    const clue_line& line_;
    change_frame& frame_;

    /// Goes back from clue `i` to the one behind a figure.
    [[nodiscard]] auto read_words(std::size_t& i, bool is_told) const -> words_between
    {
        auto said = words_between{};
        auto named = false;  // by a noun of sums: "to $9 million, on revenue up"
        while (i > 0 && !line_.is_figure(i - 1)) {
            const auto& here = line_.at(i - 1);
            if (here.kind == clue_kind::comma || here.kind == clue_kind::open ||
                here.kind == clue_kind::dash) {
                if (said.words > 0) said.subject = true;
                if (named && !is_told && here.kind == clue_kind::comma) return said;
                said.parted = true;
            } else if (here.kind == clue_kind::other) {
                if (!here.is_article) said.words += here.length;
                if (said.words > longest_pause) return said;
            } else if (line_.says(i - 1, sum_nouns)) {
                ++said.words;
                named = true;
            } else if (!line_.says(i - 1, passed) && !is_plain_word(i - 1)) {
                return said;
            }
            --i;
        }
        said.stands = i > 0;
        return said;
    }
    /// "5 million [to the budget], 10 percent more", "312 firms [went bankrupt], 5 percent more".
    [[nodiscard]] auto is_plain_word(std::size_t i) const -> bool
    {
        return line_.says(i, arithmetic_sense::to, arithmetic_sense::changes,
                          arithmetic_sense::holds) &&
               line_.is(i + 1, clue_kind::other);
    }

    /// "needs $4 million more than the $22 million": what stands right before the word is by how
    /// much.
    [[nodiscard]] auto is_difference_of(std::size_t place) const -> bool
    {
        return frame_.old_value && !frame_.new_value && !frame_.growth && !frame_.difference &&
               line_.same_unit(place, *frame_.old_value);
    }

    /// The word before a figure that says what it is in a change.
    [[nodiscard]] auto lead_before(std::size_t place) const -> change_lead
    {
        auto i = place;
        if (line_.is(i - 1, clue_kind::other) && line_.at(i - 1).length <= longest_lead) --i;
        if (line_.says(i - 1, arithmetic_sense::from)) return change_lead::from;
        if (line_.says(i - 1, arithmetic_sense::to)) return change_lead::to;
        return change_lead::none;
    }
    /// "5 million, [up from 3 million], then slipped to 4 million": it fell from 5 million. "to 900
    /// million from [300 million], on revenue up 40 percent at": that is of the income.
    [[nodiscard]] auto is_of_another(std::size_t place) const -> bool
    {
        const auto before = skip_lead(place) - 1;
        return line_.says(before, change_words) || line_.is_figure(before);
    }
    [[nodiscard]] auto skip_lead(std::size_t place) const -> std::size_t
    {
        return line_.is(place - 1, clue_kind::other) ? place - 2 : place - 1;
    }
    /// "23 of its 32 members, up from 11": the part is what grew.
    [[nodiscard]] auto part_of(std::size_t place) const -> std::size_t
    {
        constexpr auto longest_article = std::uint16_t{2};  // words
        auto of = place - 1;
        if (line_.is(of, clue_kind::other) && line_.at(of).length <= longest_article) --of;
        const auto is_whole = line_.says(of, arithmetic_sense::of) && line_.is_value(of - 1) &&
                              line_.same_unit(of - 1, place);
        return is_whole ? of - 1 : place;
    }

    [[nodiscard]] auto take(std::size_t place, change_lead lead, const words_between& said) -> bool
    {
        if (!line_.is_value(place) && !line_.is_percent(place)) return false;
        const auto is_base = lead == change_lead::from && !frame_.old_value;
        if (is_base) return !frame_.other_base && take_role(frame_.old_value, place);
        if (lead == change_lead::to) return take_role(frame_.new_value, place);
        const auto is_next = !said.subject && (said.parted || said.words <= longest_pause);
        return is_next && fits_others(place) && take_role(frame_.new_value, place);
    }
    /// A figure that no word leads is the new value only where it is of the others' unit.
    [[nodiscard]] auto fits_others(std::size_t place) const -> bool
    {
        if (frame_.old_value) return line_.same_unit(place, *frame_.old_value);
        return frame_.difference && line_.same_unit(place, *frame_.difference);
    }
};

}  // namespace assay::detail
