// SPDX-License-Identifier: BSL-1.0
// part_list.hpp - "A for roads, B for schools and C for the rest": the figures of a list.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/clue_line.hpp>

namespace assay::detail {

struct part_list {
    std::vector<std::size_t> parts{};  // places in the line; one that several share, as often
    bool closed = false;               // "and" or "plus" stands before the last part
    bool has_rest = false;             // "the rest", "other needs": nothing is left untold
    bool sound = false;                // nothing in it was not understood
    std::size_t end = 0;
};

/// Reads lists of parts that count the same as their total.
class part_list_reader {
public:
    explicit part_list_reader(const clue_line& line) : line_(line) {}

    /// The list that begins at clue `i`, up to the end of the sentence or of what belongs to it.
    /// Behind a whole at the head of a sentence "while" goes on with it.
    [[nodiscard]] auto read(std::size_t i, std::size_t total, bool fronted = false) -> part_list
    {
        read_ = {};
        total_ = total;
        for (; i < line_.size(); ++i) {
            if (line_.is_figure(i)) {
                if (!take(i)) return finish(i, false);
                if (line_.says(i + 1, arithmetic_sense::each)) {
                    if (!repeat()) return finish(i, false);
                    ++i;
                }
                start_item();
            } else if (is_bracketed_part(i)) {
                if (!take(i + 1)) return finish(i, false);
                start_item();
                i += 2;
            } else if (fronted && line_.is(i, clue_kind::stop) && line_.is_value(i + 1)) {
                (void)separate(true);
            } else if (ends_list(i)) {
                return finish(i, true);
            } else if (const auto bracket = end_of_aside(i)) {
                i = bracket;
            } else if (!pass(i)) {
                return finish(i, false);
            }
        }
        return finish(i, true);
    }

private:
    static constexpr auto longest_item = 14U;  // words between two parts
    static constexpr auto most_parts = std::size_t{40};

    const clue_line& line_;
    part_list read_;
    std::size_t total_ = 0;
    unsigned words_ = 0;       // since the last part
    unsigned separators_ = 0;  // "," "and" ", and" since the last part
    bool in_separator_ = false;
    bool joined_ = false;     // one of them is an "and"
    bool rest_ = false;       // "other" since the last separator
    bool last_rest_ = false;  // before it

    void start_item()
    {
        words_ = 0;
        separators_ = 0;
        in_separator_ = false;
        joined_ = false;
    }

    [[nodiscard]] auto finish(std::size_t end, bool sound) -> part_list
    {
        read_.end = end;
        read_.sound = sound && read_.parts.size() >= 2;
        read_.has_rest = separators_ == 0 ? rest_ : last_rest_;
        start_item();
        rest_ = last_rest_ = false;
        return std::move(read_);
    }

    [[nodiscard]] auto take(std::size_t i) -> bool
    {
        const auto is_first = read_.parts.empty();
        const auto is_part = line_.is_value(i) && !line_.at(i).per_unit && is_like_total(i) &&
                             line_.same_time(i, total_);
        if (!is_part || (!is_first && separators_ == 0) || words_ > longest_item ||
            read_.parts.size() >= most_parts)
            return false;
        read_.closed = joined_ && !is_first;
        read_.parts.push_back(i);
        return true;
    }
    /// Soldiers and tanks may be parts of one count; dollars and euros are of no sum, nor are
    /// months and men.
    [[nodiscard]] auto is_like_total(std::size_t i) const -> bool
    {
        const auto kind = line_.figure_at(total_).kind;
        if (line_.figure_at(i).kind != kind) return false;
        const auto mixes = !line_.at(i).is_time && !line_.at(total_).is_time;
        return (kind == figure_kind::count && mixes) || line_.same_unit(i, total_);
    }

    /// "and justice and prosecutors with 2 million each": as many as there are names.
    [[nodiscard]] auto repeat() -> bool
    {
        const auto names = read_.parts.size() == 1 ? separators_ + 1 : separators_;
        if (names < 2 || names > 8) return false;
        const auto place = read_.parts.back();
        for (auto i = 1U; i < names; ++i) read_.parts.push_back(place);
        return true;
    }

    [[nodiscard]] auto ends_list(std::size_t i) const -> bool
    {
        return line_.is(i, clue_kind::stop) ||
               (line_.is(i, clue_kind::close) && !read_.parts.empty());
    }

    /// "defence ($5 billion), schools ($4 billion)"
    [[nodiscard]] auto is_bracketed_part(std::size_t i) const -> bool
    {
        return line_.is(i, clue_kind::open) && line_.is_value(i + 1) &&
               line_.is(i + 2, clue_kind::close);
    }

    /// "(35 percent)" behind a part: the place of its end; 0 where there is none.
    [[nodiscard]] auto end_of_aside(std::size_t i) const -> std::size_t
    {
        if (line_.is(i, clue_kind::open)) {
            const auto is_aside = line_.is_percent(i + 1) && line_.is(i + 2, clue_kind::close);
            return is_aside ? i + 2 : 0;
        }
        const auto either = line_.is(i, clue_kind::comma) ? i + 1 : i;
        const auto is_aside =
            line_.says(either, arithmetic_sense::either) && line_.is_percent(either + 1);
        return is_aside ? either + 1 : 0;
    }

    /// Words and signs between parts; false for those that make a figure no plain part.
    [[nodiscard]] auto pass(std::size_t i) -> bool
    {
        const auto& here = line_.at(i);
        if (here.kind == clue_kind::other) {
            words_ += here.length;
            in_separator_ = false;
            return true;
        }
        if (here.kind == clue_kind::comma) return separate(false);
        if (here.kind != clue_kind::word) return false;
        if (line_.says(i, arithmetic_sense::rest)) rest_ = true;
        if (line_.says(i, arithmetic_sense::joins, arithmetic_sense::plus)) return separate(true);
        const auto passed =
            any_of(arithmetic_sense::of, arithmetic_sense::by, arithmetic_sense::to,
                   arithmetic_sense::rest, arithmetic_sense::holds, arithmetic_sense::consists,
                   arithmetic_sense::several, arithmetic_sense::is, arithmetic_sense::income,
                   arithmetic_sense::outlay, arithmetic_sense::undecided);
        const auto from = line_.says(i, arithmetic_sense::from) && !read_.parts.empty();
        in_separator_ = false;
        const auto is_object =
            read_.closed && line_.says(i, arithmetic_sense::relative) &&
            (line_.is(i + 1, clue_kind::end) || line_.is(i + 1, clue_kind::stop));
        return line_.says(i, passed) || (from && words_ == 0) || is_object;  // "53 opposed it"
    }
    [[nodiscard]] auto separate(bool joins) -> bool
    {
        if (!in_separator_ && separators_++ == 0) {
            last_rest_ = rest_;
            rest_ = false;
        }
        in_separator_ = true;
        joined_ = joined_ || joins;
        return true;
    }
};

}  // namespace assay::detail
