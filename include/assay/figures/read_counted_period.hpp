// SPDX-License-Identifier: BSL-1.0
// read_counted_period.hpp - periods told by a way and a count: "last Friday", "next May", "the past
// two years", "three months ago", "the 12 months to June", "on Monday".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/period_core.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_period_part.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>

namespace assay {

namespace detail {

class counted_reader {
public:
    explicit counted_reader(const period_place& place)
        : in_(place.in), lead_(place.lead), origin_(place.origin)
    {}

    [[nodiscard]] auto read(std::size_t at) const -> std::optional<period_core>
    {
        if (const auto directed = read_directed(at)) return directed;
        if (const auto units = read_counted_units(at)) return units;
        return read_weekday(at);
    }

private:
    const sentence& in_;
    const period_lead& lead_;
    const period_origin& origin_;

    [[nodiscard]] auto read_directed(std::size_t at) const -> std::optional<period_core>
    {
        const auto way = in_.match(in_.words.directions, at);
        if (!way) return std::nullopt;
        const auto next = at + way.length;
        if (const auto name = in_.match(in_.words.weekdays, next);
            name && is_capitalized(in_, next))
            return period_core{origin_.weekday_towards(way->towards, name->weekday),
                               next + name.length};
        if (const auto [month, end] = read_month(in_, next); month != 0 && read_year(in_, end) == 0)
            return period_core{origin_.month_towards(way->towards, month), end};
        if (const auto alone = read_alone(way->towards, at, next)) return alone;
        const auto units = read_units(in_, next);
        if (!units || way->towards == direction::here) return std::nullopt;
        if (in_.match(in_.words.of_words, units->end) || is_hyphenated(in_, units->end))
            return std::nullopt;
        auto core = period_core{.end = units->end};
        if (!origin_.anchor) return core;
        core.days = way->towards == direction::back
                        ? units_before(*origin_.anchor, units->unit, units->count)
                        : units_behind(*origin_.anchor, units->unit, units->count);
        return core;
    }

    /// "5.4% this year and 4.7% next": behind an amount, of the unit that was said before, where
    /// that is the one beside it.
    [[nodiscard]] auto read_alone(direction way, std::size_t at, std::size_t end) const
        -> std::optional<period_core>
    {
        const auto goes_on =
            (in_.is(end, token_kind::word) && !in_.match(in_.words.not_counted, end)) ||
            is_hyphenated(in_, end);
        if (goes_on || !origin_.said || !origin_.anchor || !ends_amount(in_, at))
            return std::nullopt;
        const auto offset = way == direction::back ? -1 : way == direction::here ? 0 : 1;
        for (const auto unit : {calendar_unit::year, calendar_unit::quarter, calendar_unit::month,
                                calendar_unit::week}) {
            if (unit_around(origin_.said->from, unit) != *origin_.said) continue;
            const auto days = unit_from(*origin_.anchor, unit, offset);
            const auto is_beside = unit_from(days.from, unit, 1) == *origin_.said ||
                                   unit_from(days.from, unit, -1) == *origin_.said;
            return is_beside ? std::optional{period_core{days, end}} : std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] auto read_counted_units(std::size_t at) const -> std::optional<period_core>
    {
        const auto units = read_units(in_, at);
        if (!units) return std::nullopt;
        if (!units->counted) return read_units_to(*units);
        auto core = period_core{.end = units->end};
        if (const auto ago = part_length(in_, units->end, period_part::ago)) {
            core.end += ago;
            if (origin_.anchor) core.days = unit_from(*origin_.anchor, units->unit, -units->count);
            return core;
        }
        if (const auto earlier = part_length(in_, units->end, period_part::earlier)) {
            core.end += earlier;
            core.shifted = true;
            core.days = origin_.shifted(units->unit, -units->count);
            return core;
        }
        return read_units_to(*units);
    }

    [[nodiscard]] auto read_units_to(const units_read& units) const -> std::optional<period_core>
    {
        const auto ending = part_length(in_, units.end, period_part::ending);
        if (ending == 0) return std::nullopt;
        auto next = units.end + ending;
        next += part_length(in_, next, period_part::article);
        const auto edge = in_.match(in_.words.edge_words, next);
        if (edge && edge->edge == period_edge::end) next = behind_hyphen(in_, next + edge.length);
        const auto point = read_point(in_, next);
        if (!point || point->month == 0) return std::nullopt;
        auto core = period_core{.end = point->end};
        if (const auto last = origin_.days_at(*point)) {
            const auto behind = last->to + date::days{1};
            core.days = period{moved(behind, units.unit, -units.count), last->to};
        }
        return core;
    }

    [[nodiscard]] auto read_weekday(std::size_t at) const -> std::optional<period_core>
    {
        const auto name = in_.match(in_.words.weekdays, at);
        if (!name || !is_capitalized(in_, at)) return std::nullopt;
        const auto end = at + name.length;
        const auto part_of_name =
            (in_.is(end, '.') && in_.glued(end + 1)) || is_hyphenated(in_, end) || in_.glued(at);
        const auto named_before = at > 0 && in_.is(at - 1, token_kind::word) &&
                                  is_capitalized(in_, at - 1) && !lead_.introduced;
        const auto named_behind =
            in_.is(end, token_kind::word) && is_capitalized(in_, end) && !lead_.introduced;
        if (part_of_name || named_before || named_behind) return std::nullopt;
        const auto days = origin_.weekday_towards(
            origin_.ahead ? direction::ahead : direction::back, name->weekday);
        auto core = period_core{days, end};
        if (days && !origin_.ahead && *origin_.anchor - days->from == date::days{7})
            core.days = period{*origin_.anchor, *origin_.anchor};  // the day of speaking itself
        return core;
    }
};

}  // namespace detail

[[nodiscard]] inline auto read_counted_period(const period_place& place, std::size_t at)
    -> std::optional<period_core>
{
    return detail::counted_reader{place}.read(at);
}

}  // namespace assay
