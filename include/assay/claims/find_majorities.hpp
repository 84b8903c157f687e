// SPDX-License-Identifier: BSL-1.0
// find_majorities.hpp - shares that are told in a word: "most of the W", "the vast majority".
//
//     most of the $3 billion, or $1.9 billion,        the vast majority, 112 of the 120 patients,
//     a majority of the 40 members (23 members)       89 of the 150 seats, a majority
//
// Part and whole have to be printed. A majority of some seats is a lead, one that is short or lost
// is none.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>

namespace assay {

namespace detail {

class majority_finder {
public:
    /// `first` is the first of the line's own claims.
    majority_finder(const clue_line& line, std::vector<claim>& claims, std::size_t first)
        : line_(line), claims_(claims), first_(first)
    {}

    void run()
    {
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (line_.says(i, arithmetic_sense::most_of)) read_of(i + 1, told_share::most);
            const auto is_vast = line_.says(i, arithmetic_sense::vast_majority);
            if (!is_vast && !line_.says(i, arithmetic_sense::majority)) continue;
            const auto word = is_vast ? told_share::vast : told_share::most;
            if (line_.says(i + 1, arithmetic_sense::of)) {
                read_of(i + 2, word);
            } else if (!read_apposed(i, word)) {
                read_behind(i, word);
            }
        }
    }

private:
    const clue_line& line_;
    std::vector<claim>& claims_;
    std::size_t first_;

    [[nodiscard]] auto is_plain(std::size_t i) const -> bool
    {
        return line_.is_value(i) && !line_.at(i).per_unit;
    }
    [[nodiscard]] auto is_article(std::size_t i) const -> bool
    {
        return line_.is(i, clue_kind::other) && line_.at(i).length <= 2 && !line_.at(i).has_number;
    }
    [[nodiscard]] auto ends(std::size_t i) const -> bool
    {
        return line_.is(i, clue_kind::comma) || line_.is(i, clue_kind::close) ||
               line_.is(i, clue_kind::dash) || line_.is(i, clue_kind::stop) ||
               line_.is(i, clue_kind::end);
    }
    void add(std::size_t part, std::size_t whole, told_share word)
    {
        if (!line_.same_unit(part, whole) || !line_.same_time(part, whole)) return;
        const auto a = line_.at(part).place;
        const auto b = line_.at(whole).place;
        for (auto i = first_; i < claims_.size(); ++i) {
            auto& one = claims_[i];
            if (one.kind == claim_kind::share && one.figures.size() == 2 && one.figures[0] == a &&
                one.figures[1] == b) {
                one.told = word;
                return;
            }
        }
        claims_.push_back({.kind = claim_kind::share,
                           .figures = {a, b},
                           .roles = {claim_role::part, claim_role::whole},
                           .told = word});
    }

    /// "most of the W, or P,", "most of the W (P)", "most of the W - P -".
    void read_of(std::size_t at, told_share word)
    {
        if (is_article(at)) ++at;
        if (!is_plain(at)) return;
        const auto whole = at++;
        if (line_.is(at, clue_kind::open) || line_.is(at, clue_kind::dash)) {
            const auto closing = line_.is(at, clue_kind::open) ? clue_kind::close : clue_kind::dash;
            if (is_plain(at + 1) && line_.is(at + 2, closing)) add(at + 1, whole, word);
            return;
        }
        if (line_.is(at, clue_kind::comma)) ++at;
        if (line_.says(at, arithmetic_sense::either) && is_plain(at + 1) && ends(at + 2))
            add(at + 1, whole, word);
    }
    /// "the vast majority, P of the W,", "the vast majority (P of W)".
    [[nodiscard]] auto read_apposed(std::size_t i, told_share word) -> bool
    {
        const auto opens = line_.is(i + 1, clue_kind::comma) || line_.is(i + 1, clue_kind::open) ||
                           line_.is(i + 1, clue_kind::dash);
        if (!opens || !is_plain(i + 2) || !line_.says(i + 3, arithmetic_sense::of)) return false;
        auto at = i + 4;
        if (is_article(at)) ++at;
        if (!is_plain(at) || !ends(at + 1)) return false;
        add(i + 2, at, word);
        return true;
    }
    /// "P of the W, a majority".
    void read_behind(std::size_t i, told_share word)
    {
        if (i < 4 || !ends(i + 1)) return;
        const auto opens = line_.is(i - 1, clue_kind::comma) || line_.is(i - 1, clue_kind::open) ||
                           line_.is(i - 1, clue_kind::dash);
        const auto whole = i - 2;
        if (!opens || !is_plain(whole)) return;
        auto of = whole - 1;
        if (is_article(of)) --of;
        if (of == 0 || !line_.says(of, arithmetic_sense::of) || !is_plain(of - 1)) return;
        add(of - 1, whole, word);
    }
};

}  // namespace detail

/// Adds the shares that a sentence tells in such words to `claims`, or tells those of its own that
/// are there from `first` on.
inline void find_majorities(const clue_line& line, std::vector<claim>& claims, std::size_t first)
{
    detail::majority_finder{line, claims, first}.run();
}

}  // namespace assay
