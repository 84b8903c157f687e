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
#include <assay/figures/read_hedge.hpp>  // begins_amount
#include <assay/figures/sentence.hpp>

namespace assay {

/// Where a sentence's clauses part, counted once so that any two places compare in no time.
class clause_map {
public:
    void read(const sentence& in)
    {
        const auto may_turn = in.has(in.words.clause_breaks);
        const auto may_change = in.has(in.words.links);
        const auto heads = in.words.clause_breaks.bit | in.words.period_marks.bit |
                           in.words.links.bit;  // other words part nothing
        counts_.clear();
        auto here = counts{};
        for (std::size_t i = 0; i < in.size(); ++i) {
            counts_.push_back(here);
            if (in.is(i, token_kind::word) && (in.tokens[i].tables & heads) == 0) continue;
            const auto is_dash = in.is(i, token_kind::dash) && in.tokens[i].spaced;
            const auto sign = in.is(i, token_kind::punctuation) ? in.at(i)[0] : '\0';
            const auto is_stop = sign == ',' || sign == ';' || sign == ':';
            const auto turns = may_turn && in.may_begin(in.words.clause_breaks, i) &&
                               in.match(in.words.clause_breaks, i);
            const auto goes_on = in.may_begin(in.words.period_marks, i) &&
                                 detail::part_length(in, i, period_part::goes_on) != 0;
            here.breaks += is_stop || is_dash || turns || goes_on ? 1 : 0;
            here.turns += turns ? 1 : 0;
            if (may_change && in.may_begin(in.words.links, i) && is_earlier_sum(in, i))
                ++here.earlier;
            if (sign == '(' || sign == '[') here.bracket = static_cast<std::int32_t>(i) + 1;
            if ((sign == ')' || sign == ']') && here.bracket != 0) {
                const auto& outside = counts_[static_cast<std::size_t>(here.bracket) - 1];
                here.bracket = outside.bracket;
                here.breaks = outside.breaks;  // "($8bn; £6bn) this year"
            }
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
    /// "from $6 million", where a sum grew or fell from, between two tokens.
    [[nodiscard]] auto changes(std::size_t first, std::size_t last) const -> bool
    {
        return counts_[first].earlier != counts_[last].earlier;
    }
    /// Whether what stands at `outer` is said of `inner` too: no bracket around it leaves that out.
    [[nodiscard]] auto reaches(std::size_t outer, std::size_t inner) const -> bool
    {
        const auto around = counts_[outer].bracket;
        auto bracket = counts_[inner].bracket;
        while (bracket > around) bracket = counts_[static_cast<std::size_t>(bracket) - 1].bracket;
        return bracket == around;
    }

private:
    struct counts {
        std::int32_t breaks = 0;
        std::int32_t turns = 0;
        std::int32_t earlier = 0;
        std::int32_t bracket = 0;  // the place behind the one that is open; 0 for none
    };
    std::vector<counts> counts_;  // of the tokens before each place

    [[nodiscard]] static auto is_earlier_sum(const sentence& in, std::size_t at) -> bool
    {
        const auto link = in.match(in.words.links, at);
        if (!link || link->sense != link_sense::opens_change) return false;
        const auto next = at + link.length;
        return in.is(next, token_kind::number) || in.is(next, token_kind::mark) ||
               in.match(in.words.currencies, next) || in.match(in.words.hedges, next);
    }
};

namespace detail {

/// Whether a period at `i` opens a part of its own: "and in 2024 $3 million".
[[nodiscard]] inline auto opens_part(const sentence& in, std::size_t i) -> bool
{
    const auto joining = in.match_before(in.words.links, i);
    return joining && joining->sense == link_sense::range_and;
}

/// "went from 40,000 lei to 1.2 million lei in 2024": whether the period at `period` behind an old
/// value is that of the new one, which stands between.
[[nodiscard]] inline auto is_of_new_value(const sentence& in, std::size_t begin, std::size_t end,
                                          std::size_t period) -> bool
{
    const auto hedge = in.match_before(in.words.hedges, begin);
    const auto opening = in.match_before(in.words.links, begin - hedge.length);
    if (!opening || opening->sense != link_sense::opens_change) return false;
    for (auto i = end; i < period; ++i) {
        const auto link = in.match(in.words.links, i);
        if (!link || link->sense != link_sense::range_to) continue;
        const auto next = i + link.length;
        if (begins_amount(in, next + in.match(in.words.hedges, next).length)) return true;
    }
    return false;
}

/// ", which began on 5 March,": whether what ends before token `end` is an aside about a thing.
[[nodiscard]] inline auto is_in_aside(const sentence& in, std::size_t end) -> bool
{
    auto i = end;
    while (i > 0 && !in.is(i - 1, ',') && !in.is(i - 1, token_kind::dash)) --i;
    if (i == 0) return false;
    return has_sense(in.match(in.words.arithmetic, i), arithmetic_sense::relative);
}

/// Whether a period stands apart, before what it holds for: "He said that last year, ...", but not
/// "fell from $5 in August, a drop of ...".
[[nodiscard]] inline auto is_set_off(const sentence& in, const period_read& read) -> bool
{
    if (!in.is(read.end, ',') && !in.is(read.end, ':')) return false;
    if (is_in_aside(in, read.begin)) return false;
    const auto before = read.begin - 1;
    const auto is_amount = read.begin != 0 && in.may_begin(in.words.percents, before);  // "5%"
    const auto parted = read.begin == 0 || in.is(before, token_kind::dash) ||
                        (in.is(before, token_kind::punctuation) && !is_amount);
    return parted || in.match(in.words.not_counted, before) ||
           in.match_before(in.words.clause_breaks, read.begin);
}

/// "$5 million (2023)": a bracket right behind the figure that ends at token `end` holds a period
/// and nothing else.
[[nodiscard]] inline auto is_in_own_bracket(const sentence& in, std::size_t end,
                                            const period_read& read) -> bool
{
    return in.is(end, '(') && read.begin == end + 1 && in.is(read.end, ')');
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
        if (read.of_saying || (read.compared && !before)) continue;
        if (detail::is_in_own_bracket(in, end, read)) return read.stated;
        const auto first = before ? read.end : end;
        const auto last = before ? begin : read.begin;
        // A period inside a bracket says nothing of what stands outside it.
        if (!clauses.reaches(read.begin, begin)) continue;
        if (!before && clauses.changes(first, last)) continue;
        if (!before && detail::is_of_new_value(in, begin, first, last)) continue;
        if (clauses.same_stretch(first, last)) {
            if (last - first < shortest && (before || !detail::opens_part(in, last))) {
                shortest = last - first;
                nearest = &read;
            }
        } else if (before && !clauses.turns(first, last)) {
            const auto is_head = read.begin <= 1;
            if (is_head || detail::is_set_off(in, read)) leading = &read;
        }
    }
    if (nearest != nullptr) return nearest->stated;
    if (leading != nullptr) return leading->stated;
    return std::nullopt;
}

}  // namespace assay
