// SPDX-License-Identifier: BSL-1.0
// read_period.hpp - one period of a sentence: "last year", "in 2024-2025", "since the end of 2015",
// "over the past two years", "a year earlier".
//
// What a word leaves open is decided so:
// - a day or month without its year is the last that had begun on the day of speaking; behind "by"
//   and "until" the next one that had not ended;
// - "the past two years" end on the day of speaking; so do not "the last two quarters", of which
//   whole ones are counted;
// - "early", "mid" and "late" 2024 are all of the year; the end of 2024 is its last day;
// - "a year earlier" counts from the last period that the sentence has spoken of, "a year ago" too,
//   but from the day of speaking where there is none;
// - a fiscal year begins in a month that only its country tells.
// Where the days stay unknown the period is still read, so that no figure gets another one's.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/period_lead.hpp>
#include <assay/figures/read_calendar_span.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/read_period_part.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

struct period_read {
    std::optional<stated_period> stated;  // none where its days are not known
    std::size_t begin = 0;                // its tokens: [begin, end)
    std::size_t end = 0;
    bool compared = false;  // what stands before it is measured against it: "than in 2024"
    bool shifted = false;   // counted from another period of the sentence
};

namespace detail {

/// A period without regard to the words before it.
struct period_core {
    std::optional<period> days;
    std::size_t end = 0;
    period_edge edge = period_edge::whole;
    bool shifted = false;
    bool joined = false;  // from one point to another
};

class period_reader {
public:
    period_reader(const sentence& in, std::optional<day> anchor) : in_(in)
    {
        if (anchor && is_countable(*anchor)) anchor_ = anchor;
    }

    /// The period at token `at`; what stands before it begins at `floor` or behind it. `said` is
    /// the period that the sentence spoke of before.
    [[nodiscard]] auto read(std::size_t at, std::size_t floor, std::optional<period> said)
        -> std::optional<period_read>
    {
        said_ = said;
        lead_ = read_period_lead(in_, at, floor);
        if (lead_.tied) return std::nullopt;
        auto core = read_core(at);
        if (!core) return std::nullopt;
        const auto behind = take_words_behind(*core);
        auto days = opened(edged(*core), *core);
        const auto opens_alone = lead_.opens && !core->joined;  // "up from 2024"
        if (opens_alone) days = std::nullopt;
        auto found = period_read{.begin = lead_.begin,
                                 .end = core->end,
                                 .compared = lead_.compared || opens_alone,
                                 .shifted = core->shifted};
        const auto whole =
            behind || lead_.sense != period_sense::within || lead_.edge != period_edge::whole;
        if (days) found.stated = {*days, in_.span_of(whole ? lead_.begin : at, core->end)};
        return found;
    }

private:
    const sentence& in_;
    std::optional<day> anchor_;
    std::optional<period> said_;
    period_lead lead_;

    [[nodiscard]] auto looks_ahead() const -> bool { return lead_.sense == period_sense::until; }

    /// Of the periods that `of_year` makes, the last one that had begun, or the next to end.
    template <typename Function>
    [[nodiscard]] auto nearest(const Function& of_year) const -> std::optional<period>
    {
        if (!anchor_) return std::nullopt;
        constexpr auto longest_wait = 8;  // years between two 29ths of February
        const auto step = looks_ahead() ? 1 : -1;
        for (auto i = 0; i <= longest_wait; ++i) {
            const std::optional<period> days = of_year(year_of(*anchor_) + step * i);
            const auto reached =
                days && (looks_ahead() ? days->to >= *anchor_ : days->from <= *anchor_);
            if (reached) return days;
        }
        return std::nullopt;
    }

    [[nodiscard]] auto read_core(std::size_t at) -> std::optional<period_core>
    {
        if (auto relative = read_relative(at)) return relative;
        if (auto part = read_part(at)) return part;
        if (auto directed = read_directed(at)) return directed;
        if (auto units = read_counted_units(at)) return units;
        if (auto weekday = read_weekday(at)) return weekday;
        return read_span(at);
    }

    [[nodiscard]] auto is_tied(std::size_t end) const -> bool
    {
        return in_.is(end, token_kind::dash) && in_.glued(end) && in_.glued(end + 1);
    }

    // "last year", "a year earlier", "the same period of 2024"

    [[nodiscard]] auto read_relative(std::size_t at) const -> std::optional<period_core>
    {
        const auto found = in_.match(in_.words.relative_periods, at);
        if (!found) return std::nullopt;
        auto core = period_core{.end = at + found.length, .edge = found->edge};
        const auto& row = *found.operator->();
        if (row.base == period_base::same) return read_same(core);
        if (in_.match(in_.words.of_words, core.end)) return std::nullopt;
        if (row.closes && goes_on(core.end)) return std::nullopt;
        core.shifted = row.base != period_base::speaking;
        core.days = counted_from(row);
        if (row.base == period_base::ago && !said_) core.shifted = false;
        return core;
    }

    /// Whether a word follows that belongs to what was just read: "the year before the war".
    [[nodiscard]] auto goes_on(std::size_t at) const -> bool
    {
        return in_.is(at, token_kind::word) && !in_.match(in_.words.links, at) &&
               !in_.match(in_.words.period_words, at) && !in_.match(in_.words.clause_breaks, at);
    }

    [[nodiscard]] auto counted_from(const relative_period& row) const -> std::optional<period>
    {
        switch (row.base) {
            case period_base::speaking: break;
            case period_base::ago:
                if (said_) return shifted(row.unit, row.offset);
                break;
            case period_base::shifted: return shifted(row.unit, row.offset);
            case period_base::previous:
                if (!said_ || unit_around(said_->from, row.unit) != *said_) return std::nullopt;
                return unit_from(said_->from, row.unit, row.offset);
            case period_base::same: return said_;
        }
        if (!anchor_) return std::nullopt;
        return unit_from(*anchor_, row.unit, row.offset);
    }

    /// The period said before, moved by no less than it is long.
    [[nodiscard]] auto shifted(calendar_unit unit, int count) const -> std::optional<period>
    {
        if (!said_ || !is_countable(said_->from) || !is_countable(said_->to)) return std::nullopt;
        const auto there = moved(*said_, unit, count);
        const auto overlaps = there.to >= said_->from && there.from <= said_->to;
        return overlaps ? std::nullopt : std::optional{there};
    }

    [[nodiscard]] auto read_same(period_core core) const -> std::optional<period_core>
    {
        core.shifted = true;
        auto next = core.end + part_length(in_, core.end, period_part::of_year);
        next += part_length(in_, next, period_part::article);
        const auto relative = in_.match(in_.words.relative_periods, next);
        if (const auto year = read_year(in_, next)) {
            core.end = next + 1;
            if (said_) core.days = shifted(calendar_unit::year, year - year_of(said_->from));
        } else if (relative && relative->unit == calendar_unit::year &&
                   relative->base != period_base::same) {
            core.end = next + relative.length;
            const auto is_relative = relative->base == period_base::speaking;
            if (said_ && is_relative && anchor_) {
                const auto target = year_of(*anchor_) + relative->offset;
                core.days = shifted(calendar_unit::year, target - year_of(said_->from));
            } else if (!is_relative) {
                core.days = shifted(calendar_unit::year, relative->offset);
            }
        } else if (!in_.match(in_.words.of_words, core.end)) {
            core.days = said_;
        }
        return core;
    }

    // "the first nine months of 2025", "Q3"

    struct owner_read {
        std::optional<period> days;
        std::size_t end = 0;
        bool named = false;    // else: the year of speaking, or the one before
        bool foreign = false;  // "the first half of the match"
    };

    /// The year or month that a part belongs to, behind it.
    [[nodiscard]] auto read_owner(std::size_t at) const -> owner_read
    {
        auto owner = owner_read{.end = at};
        auto next = in_.is(at, ",") || is_tied(at) || in_.is(at, "/") ? at + 1 : at;
        const auto of = part_length(in_, next, period_part::of_year);
        next += of;
        next += part_length(in_, next, period_part::article);
        const auto fiscal = part_length(in_, next, period_part::fiscal);
        next += fiscal;
        const auto relative = in_.match(in_.words.relative_periods, next);
        const auto unit = in_.match(in_.words.calendar_words, next);
        if (const auto point = read_point(in_, next); point && point->number == 0) {
            if (point->month != 0 && of == 0) return owner;
            owner = {.end = point->end, .named = true};
            if (point->year != 0) {
                owner.days = fiscal != 0 ? std::nullopt : days_of(*point);
            } else {
                owner.days = nearest([&](int year) { return calendar_month(year, point->month); });
            }
        } else if (relative) {
            owner = {.days = counted_from(*relative.operator->()),
                     .end = next + relative.length,
                     .named = true};
        } else if (unit && of != 0 && unit->unit == calendar_unit::year) {
            owner.end = next + unit.length;
        } else if (fiscal != 0) {
            owner = {.end = next, .named = true};
        } else {
            owner.foreign = static_cast<bool>(in_.match(in_.words.of_words, at));
        }
        return owner;
    }

    [[nodiscard]] auto read_part(std::size_t at) const -> std::optional<period_core>
    {
        auto year = 0;  // where it stands before: "2025 Q3"
        auto begin = at;
        if (const auto point = read_point(in_, at); point && point->month == 0) {
            year = point->year;
            begin = is_tied(point->end) ? point->end + 1 : point->end;
        }
        const auto part = read_period_part(in_, begin);
        if (!part || (year != 0 && part->year != 0)) return std::nullopt;
        auto owner = owner_read{.end = part->end};
        if (year != 0 || part->year != 0) {
            owner = {.days = calendar_year(year + part->year), .end = part->end, .named = true};
        } else {
            owner = read_owner(part->end);
        }
        if (owner.foreign || (!owner.named && (part->needs_year || part->first < 0)))
            return std::nullopt;
        const auto days_alone = months_of(part->unit) == 0 && !owner.named;
        const auto is_sign = in_.tokens[begin].kind != token_kind::word || in_.glued(begin + 1);
        if (!owner.named && (days_alone || (!lead_.introduced && !is_sign))) return std::nullopt;
        auto core = period_core{.end = owner.end};
        const auto of_year = [&](int from) -> std::optional<period> {
            auto last = *part;  // of nine months the ninth has to have begun
            last.first += last.count - 1;
            last.count = 1;
            const auto end = within(calendar_year(from), last);
            if (!end || (!looks_ahead() && end->from > *anchor_)) return std::nullopt;
            return within(calendar_year(from), *part);
        };
        core.days = !owner.named ? nearest(of_year)
                    : owner.days ? within(*owner.days, *part)
                                 : std::nullopt;
        if (lead_.fiscal) core.days = std::nullopt;
        return core;
    }

    [[nodiscard]] static auto within(const period& whole, const period_part_read& part)
        -> std::optional<period>
    {
        const auto days = units_within(whole, part.unit, part.first, part.count);
        return days.from <= days.to ? std::optional{days} : std::nullopt;
    }

    // "last Friday", "next May", "the past two years"

    [[nodiscard]] auto read_directed(std::size_t at) const -> std::optional<period_core>
    {
        const auto way = in_.match(in_.words.directions, at);
        if (!way) return std::nullopt;
        const auto next = at + way.length;
        if (const auto name = in_.match(in_.words.weekdays, next); name && is_name(next))
            return period_core{weekday_towards(way->towards, name->weekday), next + name.length};
        if (const auto [month, end] = read_month(in_, next); month != 0 && read_year(in_, end) == 0)
            return period_core{month_towards(way->towards, month), end};
        const auto units = read_units(in_, next);
        if (!units || way->towards == direction::here) return std::nullopt;
        if (in_.match(in_.words.of_words, units->end) || is_tied(units->end)) return std::nullopt;
        auto core = period_core{.end = units->end};
        if (!anchor_) return core;
        core.days = way->towards == direction::back
                        ? units_before(*anchor_, units->unit, units->count)
                        : units_behind(*anchor_, units->unit, units->count);
        return core;
    }

    [[nodiscard]] auto is_name(std::size_t at) const -> bool
    {
        return in_.tokens[at].letters != letter_case::lower;
    }

    [[nodiscard]] auto weekday_towards(direction way, unsigned weekday) const
        -> std::optional<period>
    {
        if (!anchor_) return std::nullopt;
        const auto back = (weekday_of(*anchor_) + 7 - weekday) % 7;  // days to the last one
        auto on = *anchor_ - date::days{back};
        if (way == direction::back && back == 0) on -= date::days{7};
        if (way == direction::ahead) on += date::days{7};
        if (way == direction::here)
            on = unit_around(*anchor_, calendar_unit::week).from + date::days{weekday - 1};
        return period{on, on};
    }

    [[nodiscard]] auto month_towards(direction way, unsigned month) const -> std::optional<period>
    {
        if (!anchor_) return std::nullopt;
        const auto now = month_of(*anchor_);
        auto year = year_of(*anchor_);
        if (way == direction::back && month >= now) --year;
        if (way == direction::ahead && month <= now) ++year;
        return calendar_month(year, month);
    }

    // "two years ago", "three years earlier", "the three months to June"

    [[nodiscard]] auto read_counted_units(std::size_t at) const -> std::optional<period_core>
    {
        const auto units = read_units(in_, at);
        if (!units || !units->counted) return std::nullopt;
        auto core = period_core{.end = units->end};
        if (const auto ago = part_length(in_, units->end, period_part::ago)) {
            core.end += ago;
            if (anchor_) core.days = unit_from(*anchor_, units->unit, -units->count);
            return core;
        }
        if (const auto earlier = part_length(in_, units->end, period_part::earlier)) {
            core.end += earlier;
            core.shifted = true;
            core.days = shifted(units->unit, -units->count);
            return core;
        }
        return read_units_to(*units);
    }

    [[nodiscard]] auto read_units_to(const units_read& units) const -> std::optional<period_core>
    {
        const auto ending = part_length(in_, units.end, period_part::ending);
        const auto point = ending != 0 ? read_point(in_, units.end + ending) : std::nullopt;
        if (!point || point->month == 0) return std::nullopt;
        auto core = period_core{.end = point->end};
        if (const auto last = days_at(*point)) {
            const auto behind = last->to + date::days{1};
            core.days = period{moved(behind, units.unit, -units.count), last->to};
        }
        return core;
    }

    /// A day or month of any year; its nearest one where none is said.
    [[nodiscard]] auto days_at(const calendar_point& point) const -> std::optional<period>
    {
        if (point.year != 0) return days_of(point);
        return nearest([&](int year) {
            auto dated = point;
            dated.year = year;
            return days_of(dated);
        });
    }

    // "on Monday", "Tuesday"

    [[nodiscard]] auto read_weekday(std::size_t at) const -> std::optional<period_core>
    {
        const auto name = in_.match(in_.words.weekdays, at);
        if (!name || !is_name(at)) return std::nullopt;
        const auto end = at + name.length;
        const auto part_of_name =
            (in_.is(end, ".") && in_.glued(end + 1)) || is_tied(end) || in_.glued(at);
        const auto named_before =
            at > 0 && in_.is(at - 1, token_kind::word) && is_name(at - 1) && !lead_.introduced;
        const auto named_behind =
            in_.is(end, token_kind::word) && is_name(end) && !lead_.introduced;
        if (part_of_name || named_before || named_behind) return std::nullopt;
        const auto days =
            weekday_towards(looks_ahead() ? direction::ahead : direction::back, name->weekday);
        auto core = period_core{days, end};
        if (days && !looks_ahead() && *anchor_ - days->from == date::days{7})
            core.days = period{*anchor_, *anchor_};  // the day of speaking itself
        return core;
    }

    // "January 2020", "2024-25", "the 1990s"

    [[nodiscard]] auto read_span(std::size_t at) const -> std::optional<period_core>
    {
        const auto span = read_calendar_span(in_, at, lead_);
        if (!span || !is_said(*span)) return std::nullopt;
        auto core = period_core{.end = span->end, .joined = span->joined};
        if (span->unclear || span->fiscal || lead_.fiscal) return core;
        if (span->last.year == 0) return read_unsaid_year(*span);
        const auto from = days_of(span->first);
        const auto to = days_of(span->last);
        if (from && to) core.days = period{from->from, to->to};
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
            const auto next_year = in_.match(in_.words.relative_periods, span.end);
            return introduced || span.joined || span.last.year != 0 || next_year;
        }
        const auto glued = in_.glued(span.end) && !in_.is(span.end, token_kind::punctuation);
        if (glued || is_amount_of(in_, span.end)) return false;
        if (lead_.fiscal || edged) return true;
        if (in_.is(span.end, ":") && heads_item()) return true;
        if (lead_.article && part_length(in_, span.end, period_part::of_a_year) != 0) return true;
        if (span.joined && lead_.opens) return true;
        const auto counts = (!lead_.introduced || lead_.weak) && read_item(in_, span.end);
        if (counts) return false;
        return lead_.introduced || lead_.opens || span.joined;
    }

    /// "(2023: $4 million)", "2023: $4 million; 2024: $5 million".
    [[nodiscard]] auto heads_item() const -> bool
    {
        const auto at = lead_.begin;
        return at == 0 || (in_.is(at - 1, token_kind::punctuation) && !in_.is(at - 1, ".")) ||
               in_.is(at - 1, token_kind::dash);
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
            if (anchor_) core.days = in_year(year_of(*anchor_) + relative->offset);
            return core;
        }
        core.days = span.joined ? nearest_ended(in_year) : nearest(in_year);
        return core;
    }

    /// Of a range without a year, the last one whose own last part had begun.
    template <typename Function>
    [[nodiscard]] auto nearest_ended(const Function& in_year) const -> std::optional<period>
    {
        auto days = nearest(in_year);
        if (!days || looks_ahead()) return days;
        const auto last = unit_around(days->to, calendar_unit::month).from;
        return last <= *anchor_ ? days : in_year(year_of(days->to) - 1);
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
        if (!anchor_ || edge == period_edge::middle) return std::nullopt;
        if (lead_.sense == period_sense::since) {
            if (days->from > *anchor_ || edge == period_edge::late) return std::nullopt;
            return period{days->from, *anchor_};
        }
        if (days->to < *anchor_ || edge == period_edge::early) return std::nullopt;
        return period{*anchor_, days->to};
    }
};

}  // namespace detail

}  // namespace assay
