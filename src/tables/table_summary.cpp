// SPDX-License-Identifier: BSL-1.0
#include "table_summary.hpp"

#include <algorithm>  // std::min, std::max
#include <cstdint>

#include <date/date.h>

#include <assay/rates/published_average.hpp>

namespace assay::program {

namespace {

auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

auto kind_of(const rate_source& source) -> table_kind
{
    for (const auto& series : source.series) {
        if (series.quotes.empty()) continue;
        switch (series.quotes.front().kind) {
            case quote_kind::fixed: return table_kind::parities;
            case quote_kind::month_average: return table_kind::months;
            case quote_kind::year_average: return table_kind::years;
            case quote_kind::spot:
            case quote_kind::change:
            case quote_kind::period_end: return table_kind::days;
        }
    }
    return table_kind::days;
}

/// The days that a quote is of, without those that it may stand in for.
auto days_of(const quote& one) -> period
{
    if (is_average(one.kind)) return detail::averaged_days(one);
    return {day_of(one.on), day_of(one.on)};
}

/// The days between two quotes for which neither stands; it ends before it begins where none are.
auto between(const rate_source& source, const quote& before, const quote& next) -> period
{
    const auto end = days_of(next).from - date::days{1};
    if (is_average(before.kind)) return {days_of(before).to + date::days{1}, end};
    const auto is_held = source.samples || before.kind != quote_kind::spot;
    const auto held_to = is_held ? end : day_of(before.on + source.carry_days);
    return {held_to + date::days{1}, end};
}

void add(table_summary& to, const rate_source& source, const rate_series& series)
{
    const auto& quotes = series.quotes;
    if (quotes.empty()) return;
    const auto days = period{days_of(quotes.front()).from, days_of(quotes.back()).to};
    to.days =
        to.days ? period{std::min(to.days->from, days.from), std::max(to.days->to, days.to)} : days;
    to.quotes += quotes.size();
    for (auto i = std::size_t{1}; i < quotes.size(); ++i) {
        const auto hole = between(source, quotes[i - 1], quotes[i]);
        if (hole.to < hole.from) continue;
        ++to.gaps;
        if (!to.longest || to.longest->days.length() < hole.length())
            to.longest = table_summary::hole{series.counter, hole};
    }
}

}  // namespace

auto word_of(table_kind kind) -> std::string_view
{
    switch (kind) {
        case table_kind::parities: return "fixed";
        case table_kind::days: return "spot";
        case table_kind::months: return "month-average";
        case table_kind::years: return "year-average";
    }
    return {};
}

auto summary_of(const rate_source& source) -> table_summary
{
    auto made = table_summary{};
    made.kind = kind_of(source);
    for (const auto& series : source.series) add(made, source, series);
    return made;
}

}  // namespace assay::program
