// SPDX-License-Identifier: BSL-1.0
// default_rate.hpp - the rate that a conversion has to hold at, and the others that it may.
//
// The text's own rate goes first; else the average of a period that has ended; else the day of
// publication. Forecasts and periods still running take the day of publication too.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <date/date.h>

#include <assay/check/check_policy.hpp>
#include <assay/check/fit.hpp>
#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_rate.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/rates/rate_policy.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/result.hpp>

namespace assay {

/// What is known of the days of a conversion, and where rates come from.
struct rate_context {
    known_rates& rates;
    std::span<const stated_rate> stated;
    std::optional<day> published;
    std::optional<period> spoken_of;  // the period that the source, or else the report, is of
    accepted_rates accepted{};

    [[nodiscard]] auto has_ended() const -> bool
    {
        return spoken_of && (!published || spoken_of->to <= *published);
    }
    [[nodiscard]] auto is_forecast() const -> bool
    {
        return spoken_of && published && spoken_of->from > *published;
    }
};

/// Rates that the document's known_rates hold.
using rate_list = std::vector<const exchange_rate*>;

/// The period that a conversion is of: the source's, or else the report's.
[[nodiscard]] inline auto period_spoken_of(const figure& source, const figure& reported)
    -> std::optional<period>
{
    const auto& when = source.when ? source.when : reported.when;
    return when ? std::optional{when->days} : std::nullopt;
}

/// The rate of a pair as the text states it; none where it does not.
[[nodiscard]] inline auto find_stated_rate(const rate_context& context, currency from, currency to)
    -> std::optional<exchange_rate>
{
    for (const auto& stated : context.stated) {
        const auto direct = stated.base == from && stated.counter == to;
        const auto inverse = stated.base == to && stated.counter == from;
        if (!direct && !inverse) continue;
        const auto days =
            context.published ? period{*context.published, *context.published} : period{};
        auto rate = exchange_rate{};
        rate.base = stated.base;
        rate.counter = stated.counter;
        rate.value = stated.value;
        rate.kind = rate_kind::stated;
        rate.how = provenance::stated;
        rate.asked = days;
        rate.used = days;
        rate.source = "text";
        return rate;
    }
    return std::nullopt;
}

/// The rate without any regard to what the text states; nullptr where no day is known and the
/// pair is not fixed for good.
[[nodiscard]] inline auto find_dated_rate(const rate_context& context, currency from, currency to)
    -> const rate_or_none*
{
    if (context.has_ended()) return &rate_over(context.rates, from, to, *context.spoken_of);
    if (context.published) return &find_rate(context.rates, from, to, *context.published);
    const auto any_day = context.rates.table().newest_day();
    const auto& fixed = find_rate(context.rates, from, to, any_day);
    return fixed && fixed->kind == rate_kind::fixed ? &fixed : nullptr;
}

/// Whether a house takes a rate of this kind for the default one.
[[nodiscard]] constexpr auto is_accepted(const exchange_rate& rate, const accepted_rates& accepted)
    -> bool
{
    switch (rate.kind) {
        case rate_kind::spot: return accepted.spot;
        case rate_kind::period_average: return accepted.period_average;
        case rate_kind::period_end: return accepted.period_end;
        case rate_kind::fixed:
        case rate_kind::stated:
        case rate_kind::definition: break;
    }
    return true;
}

namespace detail {

/// Collects the rates that an honest writer may have used instead, likeliest first.
class alternative_rates {
public:
    alternative_rates(const rate_context& context, currency from, currency to)
        : context_(context), from_(from), to_(to)
    {}

    [[nodiscard]] auto collect() -> rate_list
    {
        if (const auto* dated = find_dated_rate(context_, from_, to_)) add_accepted(*dated);
        if (context_.spoken_of && context_.has_ended()) add_period(*context_.spoken_of);
        if (context_.published && may_use_publication()) add_publication(*context_.published);
        return std::move(found_);
    }

private:
    const rate_context& context_;
    currency from_;
    currency to_;
    rate_list found_;

    void add(const rate_or_none& rate)
    {
        if (rate) found_.push_back(&*rate);
    }
    void add_accepted(const rate_or_none& rate)
    {
        if (rate && is_accepted(*rate, context_.accepted)) found_.push_back(&*rate);
    }

    /// The publication day's rate suits a period that ended at most a year before.
    [[nodiscard]] auto may_use_publication() const -> bool
    {
        constexpr auto year = date::days{366};
        return !context_.has_ended() || *context_.published - context_.spoken_of->to <= year;
    }

    void add_period(const period& days)
    {
        if (days.from == days.to) {
            add_publication(days.from);
            return;
        }
        if (context_.accepted.period_end) add(period_end_rate(context_.rates, from_, to_, days));
        if (!context_.accepted.spot) return;
        // Where the rate hardly moved, any day's will do.
        const auto& extremes = rate_range(context_.rates, from_, to_, days);
        if (!extremes || !extremes->range) return;
        const auto calm = quotient{decimal::scaled(102, -2)};
        const auto& range = *extremes->range;
        if (*range.high() <= *range.low() * calm) found_.push_back(&*extremes);
    }

    void add_publication(day on)
    {
        const auto at = [&](int offset) -> const rate_or_none& {
            return find_rate(context_.rates, from_, to_, on + date::days{offset});
        };
        for (const auto offset : {0, -1, 1, -2, -3, -4, -5, -6, -7}) add_accepted(at(offset));
        if (!context_.accepted.period_average) return;
        const auto civil = date::year_month_day{on};
        const auto month_start = day{civil.year() / civil.month() / 1};
        if (on > month_start) add(average_rate(context_.rates, from_, to_, {month_start, on}));
        const auto before = month_start - date::days{1};
        const auto last = date::year_month_day{before};
        add(average_rate(context_.rates, from_, to_,
                         {day{last.year() / last.month() / 1}, before}));
    }
};

}  // namespace detail

/// The rates of the other market where one of the two currencies has two, likeliest first: of the
/// period, of publication day and the week before it.
[[nodiscard]] inline auto find_other_market_rates(const rate_context& context, currency from,
                                                  currency to) -> rate_list
{
    auto found = rate_list{};
    auto& rates = context.rates;
    const auto& table = rates.table();
    if (!table.has_free_market(from) && !table.has_free_market(to)) return found;
    const auto add = [&](const period& days) {
        const auto& rate = rate_over(rates, from, to, days, rate_market::free);
        const auto is_wanted = rate && rate->free_market && is_accepted(*rate, context.accepted);
        if (is_wanted) found.push_back(&*rate);
    };
    if (context.has_ended()) add(*context.spoken_of);
    if (!context.published) return found;
    for (const auto offset : {0, -1, 1, -2, -3, -4, -5, -6, -7}) {
        const auto on = *context.published + date::days{offset};
        add({on, on});
    }
    return found;
}

/// Every other rate that a conversion may rest on, in the order in which they are tried.
[[nodiscard]] inline auto find_alternative_rates(const rate_context& context, currency from,
                                                 currency to) -> rate_list
{
    return detail::alternative_rates{context, from, to}.collect();
}

/// How far a rate may have moved within its day: not at all under a peg or a parity.
[[nodiscard]] inline auto drift_of(const exchange_rate& rate) -> decimal
{
    return rate.floats ? tolerance::drift() : tolerance::none();
}

}  // namespace assay
