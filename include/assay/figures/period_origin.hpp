// SPDX-License-Identifier: BSL-1.0
// period_origin.hpp - what periods are counted from: the day of speaking, and the period that the
// sentence spoke of before.
#pragma once

#include <optional>

#include <date/date.h>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/read_calendar_span.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>

namespace assay {

struct period_origin {
    std::optional<day> anchor;   // the day of speaking
    std::optional<period> said;  // the period spoken of before
    bool ahead = false;          // what comes next is meant, not what was last: behind "until"
    bool expected = false;       // what comes next may be meant: behind "will"
    bool unclear = false;        // what was spoken of before is no known period

    /// Of the periods that `of_year` makes, the last one that had begun, or the next to end. Where
    /// something is expected it is the nearer one; else none is certain if the next is near, nor
    /// what "by 1 November" means shortly after that day.
    template <typename Function>
    [[nodiscard]] auto nearest(const Function& of_year) const -> std::optional<period>
    {
        const auto last = nearest_towards(of_year, false);
        const auto next = nearest_towards(of_year, true);
        if (!last || !next || last->to >= *anchor) return ahead ? next : last;
        const auto wait = next->from - *anchor;
        if (ahead) return expected || wait < *anchor - last->to ? next : std::nullopt;
        if (expected) return wait < *anchor - last->to ? next : last;
        constexpr auto near = date::days{14};
        return wait <= near ? std::nullopt : last;
    }

    /// Of a range without a year, the last one whose own last part had begun.
    template <typename Function>
    [[nodiscard]] auto nearest_ended(const Function& in_year) const -> std::optional<period>
    {
        auto days = nearest(in_year);
        if (!days || ahead) return days;
        const auto last = unit_around(days->to, calendar_unit::month).from;
        return last <= *anchor ? days : in_year(year_of(days->to) - 1);
    }

    [[nodiscard]] auto counted_from(const relative_period& row) const -> std::optional<period>
    {
        switch (row.base) {
            case period_base::speaking: break;
            case period_base::ago:
                if (said || unclear) return shifted(row.unit, row.offset);
                break;
            case period_base::shifted: return shifted(row.unit, row.offset);
            case period_base::previous:
                if (!said || unit_around(said->from, row.unit) != *said) return std::nullopt;
                return unit_from(said->from, row.unit, row.offset);
            case period_base::same: return said;
        }
        if (!anchor) return std::nullopt;
        return unit_from(*anchor, row.unit, row.offset);
    }

    /// The period said before, moved by no less than it is long.
    [[nodiscard]] auto shifted(calendar_unit unit, int count) const -> std::optional<period>
    {
        if (!said || !is_countable(said->from) || !is_countable(said->to)) return std::nullopt;
        const auto there = moved(*said, unit, count);
        const auto overlaps = there.to >= said->from && there.from <= said->to;
        return overlaps ? std::nullopt : std::optional{there};
    }

    [[nodiscard]] auto weekday_towards(direction way, unsigned weekday) const
        -> std::optional<period>
    {
        if (!anchor) return std::nullopt;
        const auto back = (weekday_of(*anchor) + 7 - weekday) % 7;  // days to the last one
        auto on = *anchor - date::days{back};
        if (way == direction::back && back == 0) on -= date::days{7};
        if (way == direction::ahead) on += date::days{7};
        if (way == direction::here)
            on = unit_around(*anchor, calendar_unit::week).from + date::days{weekday - 1};
        return period{on, on};
    }

    [[nodiscard]] auto month_towards(direction way, unsigned month) const -> std::optional<period>
    {
        if (!anchor) return std::nullopt;
        const auto now = month_of(*anchor);
        auto year = year_of(*anchor);
        if (way == direction::back && month >= now) --year;
        if (way == direction::ahead && month <= now) ++year;
        return calendar_month(year, month);
    }

    template <typename Function>
    [[nodiscard]] auto nearest_towards(const Function& of_year, bool is_ahead) const
        -> std::optional<period>
    {
        if (!anchor) return std::nullopt;
        constexpr auto longest_wait = 8;  // years between two 29ths of February
        const auto step = is_ahead ? 1 : -1;
        for (auto i = 0; i <= longest_wait; ++i) {
            const std::optional<period> days = of_year(year_of(*anchor) + step * i);
            const auto reached = days && (is_ahead ? days->to >= *anchor : days->from <= *anchor);
            if (reached) return days;
        }
        return std::nullopt;
    }

    /// A day or month of any year; its nearest one where none is said.
    [[nodiscard]] auto days_at(const calendar_point& point) const -> std::optional<period>
    {
        if (point.year != 0) return detail::days_of(point);
        return nearest([&](int year) {
            auto dated = point;
            dated.year = year;
            return detail::days_of(dated);
        });
    }
};

}  // namespace assay
