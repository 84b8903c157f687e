// SPDX-License-Identifier: BSL-1.0
// published_average.hpp - what a table of months' or years' averages says of a period.
//
// Such a table answers for exactly its months or years, or several in a row weighted by their days;
// never for a day, nor for the range within a period.
#pragma once

#include <algorithm>  // std::ranges::lower_bound
#include <optional>
#include <span>

#include <date/date.h>

#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/rates/series_leg.hpp>
#include <assay/rates/weighted_sum.hpp>

namespace assay::detail {

/// The month or year that an average is of, by its last day.
[[nodiscard]] inline auto averaged_days(const quote& average) -> period
{
    const auto last = day_of(average.on);
    const auto civil = date::year_month_day{last};
    if (average.kind == quote_kind::year_average) return {day{civil.year() / 1 / 1}, last};
    return {day{civil.year() / civil.month() / 1}, last};
}

class average_reader {
public:
    explicit average_reader(const rate_table::entry& from) : from_(from) {}

    /// Fills `made`; else why there is nothing.
    [[nodiscard]] auto answer(const period& asked, rate_leg& made) const -> std::optional<no_rate>
    {
        const auto quotes = std::span{from_.series->quotes};
        const auto first = std::ranges::lower_bound(quotes, number_of(asked.from), {}, &quote::on);
        if (first == quotes.end()) return missing(asked, no_rate::cause::too_old, quotes.back());
        auto sum = weighted_sum{};
        auto lowest = *first;
        auto highest = *first;
        auto from = asked.from;
        for (auto at = first; from <= asked.to; ++at) {
            if (at == quotes.end()) return missing(asked, no_rate::cause::too_old, quotes.back());
            const auto days = averaged_days(*at);
            if (days.from != from || days.to > asked.to)
                return missing_at(asked, at == quotes.begin(), *at);
            sum.add(*at, days.length());
            if (at->is_below(lowest)) lowest = *at;
            if (highest.is_below(*at)) highest = *at;
            from = days.to + date::days{1};
        }
        begin_leg(made, from_, rate_kind::period_average);
        made.used = asked;
        made.floats = floats_around(quotes, first - quotes.begin());
        made.value = sum.total() / decimal{asked.length()};
        if (has_regimes(asked, lowest.value(), highest.value())) {
            made.multi_regime = true;
            made.sampled = true;  // days were worth more and less than any average
            made.range = interval::closed(lowest.value(), highest.value());
        }
        return std::nullopt;
    }

private:
    const rate_table::entry& from_;

    [[nodiscard]] auto missing(const period& asked, no_rate::cause why, const quote& nearest) const
        -> no_rate
    {
        return missing_in(from_, asked, why, day_of(nearest.on));
    }
    [[nodiscard]] auto missing_at(const period& asked, bool is_first, const quote& nearest) const
        -> no_rate
    {
        const auto is_before = is_first && averaged_days(nearest).from > asked.from;
        if (is_before) return missing(asked, no_rate::cause::before_first, nearest);
        return missing_in(from_, asked, no_rate::cause::gap, {});  // no whole month or year
    }

    /// Whether the average before or behind differs: a peg's does not.
    [[nodiscard]] static auto floats_around(std::span<const quote> quotes, std::ptrdiff_t place)
        -> bool
    {
        const auto at = static_cast<std::size_t>(place);
        const auto differs = [&](std::size_t other) {
            return !quotes[other].same_value(quotes[at]);
        };
        return (at > 0 && differs(at - 1)) || (at + 1 < quotes.size() && differs(at + 1));
    }
};

}  // namespace assay::detail
