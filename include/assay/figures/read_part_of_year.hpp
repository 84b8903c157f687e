// SPDX-License-Identifier: BSL-1.0
// read_part_of_year.hpp - a part with the year or month that it belongs to: "the first nine months
// of 2025", "2025 Q3", "the last week of March".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/period_core.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_period_part.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>

namespace assay {

namespace detail {

class part_reader {
public:
    explicit part_reader(const period_place& place)
        : in_(place.in), lead_(place.lead), origin_(place.origin)
    {}

    [[nodiscard]] auto read(std::size_t at) const -> std::optional<period_core>
    {
        auto year = 0;  // where it stands before: "2025 Q3"
        auto begin = at;
        if (const auto point = read_point(in_, at); point && point->month == 0) {
            year = point->year;
            begin = is_hyphenated(in_, point->end) ? point->end + 1 : point->end;
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
            const auto is_past = !origin_.ahead && !origin_.expected;
            if (!end || (is_past && end->from > *origin_.anchor)) return std::nullopt;
            return within(calendar_year(from), *part);
        };
        core.days = !owner.named ? origin_.nearest(of_year)
                    : owner.days ? within(*owner.days, *part)
                                 : std::nullopt;
        const auto is_fresh = !owner.named && core.days && !origin_.ahead && !origin_.expected &&
                              *origin_.anchor - core.days->from < date::days{31};
        if (lead_.fiscal || is_fresh) core.days = std::nullopt;
        return core;
    }

private:
    const sentence& in_;
    const period_lead& lead_;
    const period_origin& origin_;

    struct owner_read {
        std::optional<period> days{};
        std::size_t end = 0;
        bool named = false;    // else: the year of speaking, or the one before
        bool foreign = false;  // "the first half of the match"
    };

    /// The year or month that a part belongs to, behind it.
    [[nodiscard]] auto read_owner(std::size_t at) const -> owner_read
    {
        auto owner = owner_read{.end = at};
        auto next = in_.is(at, ',') || is_hyphenated(in_, at) || in_.is(at, '/') ? at + 1 : at;
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
                owner.days =
                    origin_.nearest([&](int year) { return calendar_month(year, point->month); });
            }
        } else if (relative) {
            owner = {.days = origin_.counted_from(*relative.operator->()),
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

    [[nodiscard]] static auto within(const period& whole, const period_part_read& part)
        -> std::optional<period>
    {
        const auto days = units_within(whole, part.unit, part.first, part.count);
        return days.from <= days.to ? std::optional{days} : std::nullopt;
    }
};

}  // namespace detail

[[nodiscard]] inline auto read_part_of_year(const period_place& place, std::size_t at)
    -> std::optional<period_core>
{
    return detail::part_reader{place}.read(at);
}

}  // namespace assay
