// SPDX-License-Identifier: BSL-1.0
// read_period.hpp - one period of a sentence: "last year", "in 2024-2025", "since the end of 2015",
// "over the past two years", "a year earlier".
//
// What a word leaves open is decided so:
// - a day or month without its year is the last that had begun on the day of speaking; behind "by"
//   and "until" the next one that had not ended;
// - behind "will" it is the next one if that is nearer; without it none, if that is two weeks off;
// - a part of a year that began less than a month ago may be that of the year before: none;
// - "the past two years" end on the day of speaking; so do not "the last two quarters", of which
//   whole ones are counted;
// - "early", "mid" and "late" 2024 are all of the year; the end of 2024 is its last day;
// - "a year earlier" counts from the last period that the sentence has spoken of, "a year ago" too,
//   but from the day of speaking where there is none;
// - a fiscal year begins in a month that only its country tells; one year alone, as "fiscal 2024",
//   may be a company's and tells nothing but where all of the country keep to one ("FY25" in
//   India).
// Where the days stay unknown the period is still read, so that no figure gets another one's.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/period_core.hpp>
#include <assay/figures/period_lead.hpp>
#include <assay/figures/period_origin.hpp>
#include <assay/figures/read_calendar_span.hpp>
#include <assay/figures/read_counted_period.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/read_part_of_year.hpp>
#include <assay/figures/read_relative_period.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

struct period_read {
    std::optional<stated_period> stated{};  // none where its days are not known
    std::size_t begin = 0;                  // its tokens: [begin, end)
    std::size_t end = 0;
    int fiscal = 0;          // the first year of "FY2024-25", whose country is to be found
    bool by_end = false;     // "FY25": called by the year in which it ends
    bool compared = false;   // what stands before it is measured against it: "than in 2024"
    bool shifted = false;    // counted from another period of the sentence
    bool of_saying = false;  // the day on which it was said: "said on Monday"
};

namespace detail {

class said_period_reader {
public:
    said_period_reader(const sentence& in, std::optional<day> anchor) : in_(in)
    {
        if (anchor && is_countable(*anchor)) origin_.anchor = anchor;
    }

    /// The period at token `at`; what stands before it begins at `floor` or behind it. `said` is
    /// the period that the sentence spoke of before, if it is known and not `unclear`.
    [[nodiscard]] auto read(std::size_t at, std::size_t floor, std::optional<period> said,
                            bool unclear = false) -> std::optional<period_read>
    {
        lead_ = read_period_lead(in_, at, floor);
        origin_.said = said;
        origin_.unclear = unclear;
        origin_.ahead = lead_.sense == period_sense::until;
        origin_.expected = has_before(period_part::ahead, in_.size());
        if (lead_.tied) return std::nullopt;
        auto core = read_core(at);
        if (!core) return std::nullopt;
        const auto behind = take_words_behind(*core);
        auto days = opened(edged(*core), *core);
        const auto opens_alone = lead_.opens && !core->joined;  // "up from 2024"
        constexpr auto few = std::size_t{5};
        const auto is_extreme =
            lead_.sense == period_sense::since && has_before(period_part::extreme, few);
        if (opens_alone || is_extreme) days = std::nullopt;
        auto found =
            period_read{.begin = lead_.begin,
                        .end = core->end,
                        .compared = lead_.compared || opens_alone || is_extreme || core->base,
                        .shifted = core->shifted};
        const auto whole =
            behind || lead_.sense != period_sense::within || lead_.edge != period_edge::whole;
        if (lead_.sense == period_sense::within && lead_.edge == period_edge::whole)
            found.fiscal = core->fiscal;
        found.by_end = core->by_end;
        if (days) found.stated = {*days, in_.span_of(whole ? lead_.begin : at, core->end)};
        return found;
    }

private:
    const sentence& in_;
    period_origin origin_;
    period_lead lead_;

    [[nodiscard]] auto read_core(std::size_t at) const -> std::optional<period_core>
    {
        const auto place = period_place{in_, lead_, origin_};
        if (auto relative = read_relative_period(place, at)) return relative;
        if (auto part = read_part_of_year(place, at)) return part;
        if (auto counted = read_counted_period(place, at)) return counted;
        return read_span(at);
    }

    /// Whether such a word stands before the period in its stretch of clause: within so many
    /// tokens, with nothing between but words where it is meant to be near.
    [[nodiscard]] auto has_before(period_part part, std::size_t farthest) const -> bool
    {
        auto end = lead_.begin;
        if (end > 0 && in_.is(end - 1, ',')) --end;
        for (auto i = end; i > end - std::min(end, farthest); --i) {
            if (in_.is(i - 1, ',') || in_.is(i - 1, ';') || in_.is(i - 1, ':')) return false;
            if (farthest != in_.size() && !in_.is(i - 1, token_kind::word)) return false;
            if (!in_.may_begin(in_.words.period_marks, i - 1)) continue;
            if (part_length(in_, i - 1, part) != 0) return true;
        }
        return false;
    }

    // "January 2020", "2024-25", "the 1990s"

    [[nodiscard]] auto read_span(std::size_t at) const -> std::optional<period_core>
    {
        const auto span = read_calendar_span(in_, at, lead_);
        if (!span || !is_said(*span)) return std::nullopt;
        auto core = period_core{.end = span->end, .joined = span->joined};
        core.base = lead_.of_days && grain_of(span->first) == point_grain::year;  // "up on 2024"
        const auto behind = part_length(in_, span->end, period_part::fiscal);
        core.end += behind;
        if (span->unclear || core.base) return core;
        if (auto ended = read_unit_ended(*span)) return ended;
        if (span->fiscal || lead_.fiscal || behind != 0) {
            const auto is_one = span->last.year == span->first.year + 1;
            core.by_end = !span->joined && grain_of(span->first) == point_grain::year;
            if (core.by_end) core.fiscal = span->first.year - 1;
            if (is_one && (lead_.fiscal || behind != 0)) core.fiscal = span->first.year;
            return core;
        }
        if (span->last.year == 0) return read_unsaid_year(*span);
        const auto from = days_of(span->first);
        const auto to = days_of(span->last);
        if (from && to) core.days = period{from->from, to->to};
        if (span->short_year && span->last.year == span->first.year + 1)
            core.fiscal = span->first.year;
        return core;
    }

    /// "the September quarter", "the December half of 2024": named after its last month.
    [[nodiscard]] auto read_unit_ended(const calendar_span& span) const
        -> std::optional<period_core>
    {
        if (span.joined || grain_of(span.first) != point_grain::month) return std::nullopt;
        const auto unit = in_.match(in_.words.calendar_words, span.end);
        if (!unit || (unit->unit != calendar_unit::quarter && unit->unit != calendar_unit::half))
            return std::nullopt;
        auto core = period_core{.end = span.end + unit.length};
        auto month = span.first;
        const auto next = core.end + part_length(in_, core.end, period_part::of_year);
        if (const auto year = month.year == 0 ? read_year(in_, next) : 0) {
            month.year = year;
            core.end = next + 1;
        }
        if (const auto last = origin_.days_at(month))
            core.days = period{moved(last->to + date::days{1}, unit->unit, -1), last->to};
        return core;
    }

    /// Whether the words around show that digits are a year, a month's name a time.
    [[nodiscard]] auto is_said(const calendar_span& span) const -> bool
    {
        const auto grain = grain_of(span.first);
        const auto edged = lead_.edge != period_edge::whole;
        if (span.decade || grain == point_grain::day) return true;
        const auto introduced = lead_.introduced || edged || lead_.fiscal;
        if (grain == point_grain::month) {
            if (part_length(in_, span.end, period_part::contract) != 0) return false;
            const auto next_year = in_.match(in_.words.relative_periods, span.end);
            return introduced || span.joined || span.last.year != 0 || next_year;
        }
        const auto glued = in_.glued(span.end) && !in_.is(span.end, token_kind::punctuation);
        if (glued || is_amount_of(in_, span.end)) return false;
        const auto fiscal = lead_.fiscal || part_length(in_, span.end, period_part::fiscal) != 0;
        if (fiscal || edged) return true;
        if (in_.is(span.end, ':') && heads_item()) return true;
        if (fills_bracket(span)) return true;
        if (lead_.article && part_length(in_, span.end, period_part::of_a_year) != 0) return true;
        if (span.joined && lead_.opens) return true;
        const auto opened_behind = in_.match(in_.words.period_words, span.end);
        for (const auto& row : opened_behind.rows) {
            if (row.behind) return true;
        }
        const auto thing = in_.match_before(in_.words.period_marks, lead_.begin);
        if (lead_.introduced && thing && thing->part == period_part::of_a_year) return true;
        const auto counts = (!lead_.introduced || lead_.weak) && read_item(in_, span.end);
        if (counts) return false;
        return lead_.introduced || lead_.opens || span.joined;
    }

    /// "(2023: $4 million)", "2023: $4 million; 2024: $5 million".
    [[nodiscard]] auto heads_item() const -> bool
    {
        const auto at = lead_.begin;
        return at == 0 || (in_.is(at - 1, token_kind::punctuation) && !in_.is(at - 1, '.')) ||
               in_.is(at - 1, token_kind::dash);
    }

    /// "$5 million (2023)": a bracket behind a word or an amount holds a year and nothing else.
    [[nodiscard]] auto fills_bracket(const calendar_span& span) const -> bool
    {
        const auto at = lead_.begin;
        return at > 0 && in_.is(at - 1, '(') && in_.is(span.end, ')');
    }

    /// Days or months without their year, unless "of last year" follows.
    [[nodiscard]] auto read_unsaid_year(const calendar_span& span) const
        -> std::optional<period_core>
    {
        auto core = period_core{.end = span.end, .joined = span.joined};
        const auto in_year = [&](int year) -> std::optional<period> {
            auto first = span.first;
            auto last = span.last;
            first.year = last.year = year;
            if (span.joined && !runs_on(first, last)) --first.year;
            const auto from = days_of(first);
            const auto to = days_of(last);
            if (!from || !to) return std::nullopt;
            return period{from->from, to->to};
        };
        const auto next = span.end + part_length(in_, span.end, period_part::of_year);
        const auto relative = in_.match(in_.words.relative_periods, next);
        if (relative && relative->unit == calendar_unit::year &&
            relative->base == period_base::speaking) {
            core.end = next + relative.length;
            if (origin_.anchor) core.days = in_year(year_of(*origin_.anchor) + relative->offset);
            return core;
        }
        core.days = span.joined ? origin_.nearest_ended(in_year) : origin_.nearest(in_year);
        return core;
    }

    // What the words before and behind make of it.

    auto take_words_behind(period_core& core) -> bool
    {
        auto taken = false;
        if (const auto edge = in_.match(in_.words.edge_words, core.end); edge && edge->behind) {
            lead_.edge = edge->edge;
            core.end += edge.length;
            taken = true;
        }
        const auto word = in_.match(in_.words.period_words, core.end);
        for (const auto& row : word.rows) {
            if (!row.behind) continue;
            lead_.sense = row.sense;
            lead_.opens = false;
            core.end += word.length;
            return true;
        }
        return taken;
    }

    [[nodiscard]] auto edged(const period_core& core) const -> std::optional<period>
    {
        const auto edge = lead_.edge != period_edge::whole ? lead_.edge : core.edge;
        if (!core.days) return std::nullopt;
        if (edge == period_edge::start) return period{core.days->from, core.days->from};
        if (edge == period_edge::end) return period{core.days->to, core.days->to};
        return core.days;
    }

    /// Applies "since" and "by": they open a period towards, or from, the day of speaking.
    [[nodiscard]] auto opened(std::optional<period> days, const period_core& core) const
        -> std::optional<period>
    {
        if (!days || lead_.sense == period_sense::within) return days;
        const auto edge = lead_.edge != period_edge::whole ? lead_.edge : core.edge;
        if (!origin_.anchor || edge == period_edge::middle) return std::nullopt;
        if (lead_.sense == period_sense::since) {
            if (days->from > *origin_.anchor || edge == period_edge::late) return std::nullopt;
            return period{days->from, *origin_.anchor};
        }
        if (days->to < *origin_.anchor || edge == period_edge::early) return std::nullopt;
        return period{*origin_.anchor, days->to};
    }
};

}  // namespace detail

}  // namespace assay
