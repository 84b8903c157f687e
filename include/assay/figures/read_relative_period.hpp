// SPDX-License-Identifier: BSL-1.0
// read_relative_period.hpp - periods counted from another day: "last year", "a year earlier", "the
// same period of 2024".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/period_core.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

namespace detail {

class relative_reader {
public:
    explicit relative_reader(const period_place& place) : in_(place.in), origin_(place.origin) {}

    [[nodiscard]] auto read(std::size_t at) const -> std::optional<period_core>
    {
        const auto found = in_.match(in_.words.relative_periods, at);
        if (!found) return std::nullopt;
        auto core = period_core{.end = at + found.length, .edge = found->edge};
        const auto& row = *found.operator->();
        if (row.base == period_base::same) return read_same(core);
        if (in_.match(in_.words.of_words, core.end)) return std::nullopt;
        if (row.closes && goes_on(core.end)) return std::nullopt;
        core.shifted = row.base != period_base::speaking;
        core.days = origin_.counted_from(row);
        if (row.base == period_base::ago && !origin_.said) core.shifted = false;
        return core;
    }

private:
    const sentence& in_;
    const period_origin& origin_;

    /// Whether a word follows that belongs to what was just read: "the year before the war".
    [[nodiscard]] auto goes_on(std::size_t at) const -> bool
    {
        const auto link = in_.match(in_.words.links, at);
        return in_.is(at, token_kind::word) && !(link && ties_figures(link->sense)) &&
               !in_.match(in_.words.period_words, at) && !in_.match(in_.words.clause_breaks, at);
    }

    [[nodiscard]] auto read_same(period_core core) const -> std::optional<period_core>
    {
        core.shifted = true;
        auto next = core.end + part_length(in_, core.end, period_part::of_year);
        next += part_length(in_, next, period_part::article);
        const auto relative = in_.match(in_.words.relative_periods, next);
        if (const auto year = read_year(in_, next)) {
            core.end = next + 1;
            if (origin_.said)
                core.days =
                    origin_.shifted(calendar_unit::year, year - year_of(origin_.said->from));
        } else if (relative && relative->unit == calendar_unit::year &&
                   relative->base != period_base::same) {
            core.end = next + relative.length;
            const auto is_relative = relative->base == period_base::speaking;
            if (origin_.said && is_relative && origin_.anchor) {
                const auto target = year_of(*origin_.anchor) + relative->offset;
                core.days =
                    origin_.shifted(calendar_unit::year, target - year_of(origin_.said->from));
            } else if (!is_relative) {
                core.days = origin_.shifted(calendar_unit::year, relative->offset);
            }
        } else if (!in_.match(in_.words.of_words, core.end)) {
            core.days = origin_.said;
        }
        return core;
    }
};

}  // namespace detail

[[nodiscard]] inline auto read_relative_period(const period_place& place, std::size_t at)
    -> std::optional<period_core>
{
    return detail::relative_reader{place}.read(at);
}

}  // namespace assay
