// SPDX-License-Identifier: BSL-1.0
// period_lead.hpp - the words before a period that say what is meant of it: "since the end of",
// "in early", "by", "than in".
#pragma once

#include <cstddef>

#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

struct period_lead {
    std::size_t begin = 0;  // its first token; the period's own where there is no lead
    period_edge edge = period_edge::whole;
    period_sense sense = period_sense::within;
    bool introduced = false;  // a preposition stands there
    bool weak = false;        // one that stands before counted things too
    bool of_days = false;     // one that stands before days alone
    bool opens = false;       // "from", "between"
    bool fiscal = false;
    bool article = false;   // right before the period
    bool compared = false;  // "than in 2024"
    bool tied = false;      // glued to a word that is no part of a period: "Covid-2019"
};

namespace detail {

/// Reads from the period leftwards.
class lead_reader {
public:
    lead_reader(const sentence& in, std::size_t floor) : in_(in), floor_(floor) {}

    [[nodiscard]] auto read(std::size_t at) -> period_lead
    {
        lead_.begin = at;
        constexpr auto most = 6;  // words in a row
        for (auto i = 0; i < most && lead_.begin > floor_ && !lead_.tied; ++i) {
            if (!take_one(lead_.begin == at)) break;
        }
        return lead_;
    }

private:
    const sentence& in_;
    std::size_t floor_;
    period_lead lead_;

    template <typename Row>
    [[nodiscard]] auto before(const phrase_table<Row>& table, std::size_t end) const
        -> phrase_match<Row>
    {
        const auto found = in_.match_before(table, end);
        return found && end - found.length >= floor_ ? found : phrase_match<Row>{};
    }

    auto take_one(bool nearest) -> bool
    {
        const auto dash = in_.is(lead_.begin - 1, token_kind::dash) && in_.glued(lead_.begin) &&
                          in_.glued(lead_.begin - 1);
        const auto end = dash ? lead_.begin - 1 : lead_.begin;
        if (end <= floor_) return false;
        if (const auto edge = before(in_.words.edge_words, end); edge && !edge->behind) {
            if (!lead_.introduced && lead_.edge == period_edge::whole) lead_.edge = edge->edge;
            lead_.begin = end - edge.length;
            return true;
        }
        if (take_mark(end, nearest)) return true;
        if (dash) {
            lead_.tied = nearest;
            return false;
        }
        return take_preposition(end);
    }

    auto take_preposition(std::size_t end) -> bool
    {
        if (const auto word = before(in_.words.period_words, end); word && !word->behind) {
            if (word->sense != period_sense::within) lead_.sense = word->sense;
            if (!lead_.introduced) {
                lead_.weak = word->weak;
                lead_.of_days = word->of_days;
            }
            lead_.introduced = true;
            lead_.begin = end - word.length;
            return true;
        }
        const auto link = before(in_.words.links, end);
        if (!link ||
            (link->sense != link_sense::opens_range && link->sense != link_sense::opens_change))
            return false;
        lead_.opens = true;
        lead_.begin = end - link.length;
        return false;
    }

    auto take_mark(std::size_t end, bool nearest) -> bool
    {
        const auto mark = before(in_.words.period_marks, end);
        if (!mark) return false;
        for (const auto& row : mark.rows) {
            switch (row.part) {
                case period_part::article: lead_.article = lead_.article || nearest; break;
                case period_part::fiscal: lead_.fiscal = true; break;
                case period_part::than: lead_.compared = true; break;
                default: continue;
            }
            lead_.begin = end - mark.length;
            return true;
        }
        return false;
    }
};

}  // namespace detail

/// The lead of a period whose first token is `at`; it begins at `floor` or behind it.
[[nodiscard]] inline auto read_period_lead(const sentence& in, std::size_t at, std::size_t floor)
    -> period_lead
{
    return detail::lead_reader{in, floor}.read(at);
}

}  // namespace assay
