// SPDX-License-Identifier: BSL-1.0
// attach_period.hpp - which of a sentence's periods a figure speaks of.
//
// A figure belongs to the period of its own stretch of clause. Where that has none, to one that
// was said to hold for what follows: at the head of the sentence, or with a comma behind it ("He
// said that last year, ..."). Else to none: a wrong period is worse than an unknown one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <assay/figures/extract_periods.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

/// Where a sentence's clauses part, counted once so that any two places compare in no time.
class clause_map {
public:
    void read(const sentence& in)
    {
        const auto may_turn = in.has(in.words.clause_breaks);
        counts_.clear();
        auto here = counts{};
        for (std::size_t i = 0; i < in.size(); ++i) {
            counts_.push_back(here);
            const auto is_dash = in.is(i, token_kind::dash) && in.tokens[i].spaced;
            const auto sign = in.is(i, token_kind::punctuation) ? in.at(i)[0] : '\0';
            const auto is_stop = sign == ',' || sign == ';' || sign == ':';
            const auto turns = may_turn && in.may_begin(in.words.clause_breaks, i) &&
                               in.match(in.words.clause_breaks, i);
            here.breaks += is_stop || is_dash || turns ? 1 : 0;
            here.turns += turns ? 1 : 0;
            if (sign == '(' || sign == '[') ++here.depth;
            if (sign == ')' || sign == ']') --here.depth;
        }
        counts_.push_back(here);
    }

    /// No comma, semicolon, colon, dash or "while" between two tokens.
    [[nodiscard]] auto same_stretch(std::size_t first, std::size_t last) const -> bool
    {
        return counts_[first].breaks == counts_[last].breaks;
    }
    /// A word such as "while", that turns to something else, between two tokens.
    [[nodiscard]] auto turns(std::size_t first, std::size_t last) const -> bool
    {
        return counts_[first].turns != counts_[last].turns;
    }
    /// How many more brackets open than close between two tokens.
    [[nodiscard]] auto depth(std::size_t first, std::size_t last) const -> int
    {
        return counts_[last].depth - counts_[first].depth;
    }

private:
    struct counts {
        std::int32_t breaks = 0;
        std::int32_t turns = 0;
        std::int32_t depth = 0;
    };
    std::vector<counts> counts_;  // of the tokens before each place
};

namespace detail {

/// Whether a period at `i` opens a part of its own: "and in 2024 $3 million".
[[nodiscard]] inline auto opens_part(const sentence& in, std::size_t i) -> bool
{
    const auto joining = in.match_before(in.words.links, i);
    return joining && joining->sense == link_sense::range_and;
}

}  // namespace detail

/// The period of the figure whose tokens are [begin, end).
[[nodiscard]] inline auto attach_period(const sentence& in, const clause_map& clauses,
                                        std::size_t begin, std::size_t end,
                                        std::span<const period_read> periods)
    -> std::optional<stated_period>
{
    const period_read* nearest = nullptr;
    auto shortest = in.size();
    const period_read* leading = nullptr;
    for (const auto& read : periods) {
        const auto before = read.end <= begin;
        if (!before && read.begin < end) continue;  // overlaps the figure
        const auto first = before ? read.end : end;
        const auto last = before ? begin : read.begin;
        // A period inside a bracket says nothing of what stands outside it.
        if (!before && read.compared) continue;
        const auto depth = clauses.depth(first, last);
        if (before ? depth < 0 : depth > 0) continue;
        if (clauses.same_stretch(first, last)) {
            if (last - first < shortest && (before || !detail::opens_part(in, last))) {
                shortest = last - first;
                nearest = &read;
            }
        } else if (before && !clauses.turns(first, last)) {
            const auto is_head = read.begin <= 1;
            const auto is_set_off = in.is(read.end, ',') || in.is(read.end, ':');
            if (is_head || is_set_off) leading = &read;
        }
    }
    if (nearest != nullptr) return nearest->stated;
    if (leading != nullptr) return leading->stated;
    return std::nullopt;
}

}  // namespace assay
