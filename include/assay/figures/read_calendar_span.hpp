// SPDX-License-Identifier: BSL-1.0
// read_calendar_span.hpp - days, months and years, alone, in ranges and in lists: "January 2020",
// "2024-25", "between March 2024 and June 2025", "5-10 March", "2023, 2024 and 2025", "1990s".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/period_lead.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

/// Points from first to last; a year that only the last one tells has been given to the first.
struct calendar_span {
    calendar_point first;
    calendar_point last;
    std::size_t end = 0;      // the token behind
    bool joined = false;      // more than one point
    bool unclear = false;     // a list with gaps, one that is told off, a range that runs backwards
    bool fiscal = false;      // "2024/25"
    bool decade = false;      // ten years from `first` on
    bool short_year = false;  // "2024-25", where the money's country may call a fiscal year so
};

namespace detail {

enum class point_grain : std::uint8_t { year, month, day };

[[nodiscard]] inline auto grain_of(const calendar_point& point) -> point_grain
{
    return point.number != 0  ? point_grain::day
           : point.month != 0 ? point_grain::month
                              : point_grain::year;
}

/// The days of a point whose year is said.
[[nodiscard]] inline auto days_of(const calendar_point& point) -> std::optional<period>
{
    switch (grain_of(point)) {
        case point_grain::year: return calendar_year(point.year);
        case point_grain::month: return calendar_month(point.year, point.month);
        case point_grain::day: break;
    }
    const auto on = make_day(point.year, point.month, point.number);
    return on ? std::optional{period{*on, *on}} : std::nullopt;
}

/// Whether `last` comes after `first` within a year or over the years.
[[nodiscard]] inline auto runs_on(const calendar_point& first, const calendar_point& last) -> bool
{
    if (first.year != last.year) return first.year < last.year;
    if (first.month != last.month) return first.month < last.month;
    return first.number < last.number;
}

/// "FY[25]".
[[nodiscard]] inline auto is_short_fiscal_year(const sentence& in, std::size_t at) -> bool
{
    return in.is(at, token_kind::number) && in.at(at).size() == 2 && in.glued(at) &&
           small_number(in, at) > 0 && part_length(in, at - 1, period_part::fiscal) != 0;
}

class span_reader {
public:
    span_reader(const sentence& in, const period_lead& lead) : in_(in), lead_(lead) {}

    [[nodiscard]] auto read(std::size_t at) -> std::optional<calendar_span>
    {
        if (in_.glued(at) && in_.is(at, token_kind::number) && !may_be_glued(at))
            return std::nullopt;
        auto first = read_point(in_, at);
        if (!first && is_short_fiscal_year(in_, at))
            first = calendar_point{.year = 2000 + small_number(in_, at), .end = at + 1};
        if (!first) return read_days_of_month(at);
        auto span = calendar_span{.first = *first, .last = *first, .end = first->end};
        if (read_decade(span)) return span;
        if (read_short_year(span) || read_day_range(span)) return span;
        read_range(span) || read_list(span);
        return span;
    }

private:
    const sentence& in_;
    const period_lead& lead_;

    /// "FY2024", "(2024", "mid-2024", but not "$2024" or "TB2024".
    [[nodiscard]] auto may_be_glued(std::size_t at) const -> bool
    {
        return in_.is(at - 1, token_kind::punctuation) ||
               (in_.is(at - 1, token_kind::dash) && !lead_.tied) || lead_.fiscal;
    }

    [[nodiscard]] auto read_decade(calendar_span& span) const -> bool
    {
        const auto end = span.end;
        if (grain_of(span.first) != point_grain::year || span.first.year % 10 != 0) return false;
        if (!in_.glued(end)) return false;
        const auto length = part_length(in_, end, period_part::decade);
        if (length == 0 || (in_.is(end + length, token_kind::dash) && in_.glued(end + length)))
            return false;
        span.end = end + length;
        span.decade = true;
        span.last.year = span.first.year + 9;
        return true;
    }

    /// What joins two ends of a range at `at`: the token behind it, or `at` where nothing does.
    [[nodiscard]] auto behind_joiner(std::size_t at) const -> std::size_t
    {
        if (in_.is(at, token_kind::dash)) return at + 1;
        const auto link = in_.match(in_.words.links, at);
        if (link && link->sense == link_sense::range_to) return at + link.length;
        if (link && link->sense == link_sense::range_and && lead_.opens) return at + link.length;
        const auto until = in_.match(in_.words.period_words, at);
        if (until && until->sense == period_sense::until) return at + until.length;
        return at;
    }

    /// "2024-25", "2024/25", "2024–2025".
    [[nodiscard]] auto read_short_year(calendar_span& span) const -> bool
    {
        const auto at = span.end;
        const auto stroke = in_.is(at, '/');
        const auto tied = (stroke || in_.is(at, token_kind::dash)) && in_.glued(at) &&
                          in_.glued(at + 1) && grain_of(span.first) == point_grain::year;
        if (!tied || !in_.is(at + 1, token_kind::number)) return false;
        const auto first = span.first.year;
        auto last = read_year(in_, at + 1);
        if (in_.at(at + 1).size() == 2) last = first - first % 100 + small_number(in_, at + 1);
        if (last == first - first % 100) last += 100;  // "1999-00"
        constexpr auto longest = 50;
        span.short_year = in_.at(at + 1).size() == 2;
        span.joined = true;
        span.unclear = last <= first || last > first + longest;
        span.fiscal = stroke || lead_.fiscal;
        span.last.year = last;
        span.end = at + 2 + part_length(in_, at + 2, period_part::year_word);
        return true;
    }

    /// "March 5-10, 2025".
    [[nodiscard]] auto read_day_range(calendar_span& span) const -> bool
    {
        if (grain_of(span.first) != point_grain::day || span.first.year != 0) return false;
        const auto next = behind_joiner(span.end);
        const auto number = small_number(in_, next);
        if (next == span.end || number <= span.first.number || number > 31) return false;
        auto last = span.first;
        last.number = number;
        last.end = next + 1;
        add_year(in_, last.end, last);
        if (!exists(last) || is_amount_of(in_, last.end) || read_point_ends_behind(next, last.end))
            return false;
        span.last = last;
        span.first.year = last.year;
        span.end = last.end;
        return span.joined = true;
    }
    /// Whether more than a number stands at `at`: "March 5 - 10 April".
    [[nodiscard]] auto read_point_ends_behind(std::size_t at, std::size_t end) const -> bool
    {
        const auto point = read_point(in_, at);
        return point && point->end > end;
    }

    /// "5-10 March 2025", "from 5 to 10 March".
    [[nodiscard]] auto read_days_of_month(std::size_t at) const -> std::optional<calendar_span>
    {
        const auto number = small_number(in_, at);
        if (number < 1 || number > 31) return std::nullopt;
        const auto next = behind_joiner(at + 1);
        if (next == at + 1 || !in_.is(next, token_kind::number)) return std::nullopt;
        const auto last = read_point(in_, next);
        if (!last || last->number <= number) return std::nullopt;
        auto first = *last;
        first.number = number;
        return calendar_span{.first = first, .last = *last, .end = last->end, .joined = true};
    }

    auto read_range(calendar_span& span) const -> bool
    {
        const auto next = behind_joiner(span.end);
        if (next == span.end) return false;
        const auto last = read_point(in_, next);
        if (!last || grain_of(*last) != grain_of(span.first)) return false;
        const auto years = grain_of(*last) == point_grain::year;
        if (years && !lead_.opens && !lead_.introduced) return false;
        if (years && is_amount_of(in_, last->end)) return false;
        span.last = *last;
        span.end = last->end;
        if (span.first.year == 0 && last->year != 0) {
            span.first.year = last->year;
            if (!runs_on(span.first, span.last)) --span.first.year;  // "November-January 2025"
        }
        span.unclear = last->year != 0 ? !runs_on(span.first, span.last) : span.first.year != 0;
        return span.joined = true;
    }

    /// "2023, 2024 and 2025", "January and February 2025": one stretch where nothing is left out.
    auto read_list(calendar_span& span) const -> bool
    {
        if (!lead_.introduced || grain_of(span.first) == point_grain::day) return false;
        auto points = 1;
        auto last = span.first;
        auto mixed = false;
        for (auto closed = false; !closed;) {
            const auto comma = in_.is(last.end, ',');
            const auto link = in_.match(in_.words.links, last.end);
            closed = link && link->sense == link_sense::range_and;
            if (!comma && !closed) return false;
            const auto point = read_point(in_, last.end + (comma ? 1 : link.length));
            if (!point || point->number != 0 || is_amount_of(in_, point->end)) return false;
            mixed = mixed || grain_of(*point) != grain_of(span.first);
            last = *point;
            ++points;
        }
        if (span.first.year == 0) span.first.year = last.year;
        span.last = last;
        span.end = last.end;
        span.unclear = mixed || !is_gapless(span, points) || is_told_off();
        return span.joined = true;
    }
    [[nodiscard]] static auto is_gapless(const calendar_span& span, int points) -> bool
    {
        const auto years = span.last.year - span.first.year;
        const auto months = static_cast<int>(span.last.month) - static_cast<int>(span.first.month);
        return (span.first.month == 0 ? years : 12 * years + months) == points - 1;
    }
    [[nodiscard]] auto is_told_off() const -> bool
    {
        for (std::size_t i = 0; i < in_.size(); ++i) {
            if (part_length(in_, i, period_part::each) != 0) return true;
        }
        return false;
    }
};

}  // namespace detail

[[nodiscard]] inline auto read_calendar_span(const sentence& in, std::size_t at,
                                             const period_lead& lead)
    -> std::optional<calendar_span>
{
    return detail::span_reader{in, lead}.read(at);
}

}  // namespace assay
