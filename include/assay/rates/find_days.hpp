// SPDX-License-Identifier: BSL-1.0
// find_days.hpp - when a rate was within given bounds: dates a conversion whose day nobody told.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <date/date.h>

#include <assay/currency.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/rate_table.hpp>

namespace assay {

namespace detail {

/// What one `from` has to be worth, either way round, so that rates need not be turned over.
class wanted_worth {
public:
    wanted_worth(currency from, const interval& wanted) : from_(from), wanted_(wanted)
    {
        if (wanted.low() != nullptr && *wanted.low() > quotient{0}) inverse_ = wanted.reciprocal();
    }

    [[nodiscard]] auto includes(const exchange_rate& rate) const -> bool
    {
        const auto direct = rate.base == from_;
        if (!direct && !inverse_)
            return intersects(convert(interval::point(1), from_, rate), wanted_);
        const auto& bounds = direct ? wanted_ : *inverse_;
        return rate.range ? intersects(*rate.range, bounds) : bounds.contains(rate.value);
    }
    /// Whether extremes are known, and the rate was never as wanted between them.
    [[nodiscard]] auto excludes(const result<exchange_rate, no_rate>& extremes) const -> bool
    {
        return extremes && !includes(*extremes);
    }

private:
    currency from_;
    interval wanted_;
    std::optional<interval> inverse_;
};

[[nodiscard]] inline auto month_start(day on) -> day
{
    const auto civil = date::year_month_day{on};
    return day{civil.year() / civil.month() / 1};
}

/// Collects days from the newest back into stretches without a hole.
class stretch_collector {
public:
    explicit stretch_collector(std::size_t most) : most_(most) {}

    /// False once there are enough.
    [[nodiscard]] auto add(const period& days) -> bool
    {
        if (!found_.empty() && days.to + date::days{1} == found_.back().from) {
            found_.back().from = days.from;
            return true;
        }
        if (found_.size() == most_) return false;
        found_.push_back(days);
        return true;
    }
    [[nodiscard]] auto take() -> std::vector<period> { return std::move(found_); }

private:
    std::size_t most_;
    std::vector<period> found_;
};

}  // namespace detail

/// The latest stretches of days of a period, newest first and `most` at most, on which one `from`
/// was worth something within `wanted` of `to`. Years and months in which it never was cost one
/// look each. `Rates` is a rate_table, or whatever else find_rate and rate_range answer from.
template <typename Rates>
[[nodiscard]] auto find_days(Rates& rates, currency from, currency to, const interval& wanted,
                             const period& among, std::size_t most) -> std::vector<period>
{
    const auto worth = detail::wanted_worth{from, wanted};
    auto stretches = detail::stretch_collector{most};
    for (auto last = among.to; last >= among.from;) {
        const auto year = static_cast<int>(date::year_month_day{last}.year());
        const auto days = period{std::max(calendar_year(year).from, among.from), last};
        last = days.from - date::days{1};
        const auto& extremes = rate_range(rates, from, to, days);
        if (!extremes && extremes.error().why == no_rate::cause::unknown_pair) break;
        if (worth.excludes(extremes)) continue;
        for (auto end = days.to; end >= days.from;) {
            const auto month = period{std::max(detail::month_start(end), days.from), end};
            end = month.from - date::days{1};
            if (worth.excludes(rate_range(rates, from, to, month))) continue;
            for (auto on = month.to; on >= month.from; on -= date::days{1}) {
                const auto& rate = find_rate(rates, from, to, on);
                if (rate && worth.includes(*rate) && !stretches.add({on, on}))
                    return stretches.take();
            }
        }
    }
    return stretches.take();
}

}  // namespace assay
