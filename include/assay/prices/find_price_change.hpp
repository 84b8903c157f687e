// SPDX-License-Identifier: BSL-1.0
// find_price_change.hpp - how many times the prices of one time those of another are.
//
// The first table answers that knows both times, for levels of two tables have two bases. A day
// stands for its month, or its year where prices are only known by the year; a quarter or a fiscal
// year for the mean of its months. Of a year one month may never have been published: it is left
// out of the mean, and counted.
#pragma once

#include <algorithm>  // std::max, std::min, std::ranges::lower_bound
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>  // std::domain_error
#include <utility>

#include <boost/throw_exception.hpp>

#include <boost/throw_exception.hpp>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/prices/price_change.hpp>
#include <assay/prices/price_index.hpp>
#include <assay/quotient.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

/// Reads one currency's prices in one table.
class price_reader {
public:
    price_reader(const price_source& source, const price_index& index)
        : source_(source), index_(index)
    {}

    [[nodiscard]] auto answer(const period& from, const period& to) const
        -> result<price_change, no_prices>
    {
        for (const auto& asked : {from, to}) {
            if (asked.to < asked.from)
                boost::throw_exception(std::domain_error{"a period ends before it begins"});
            if (const auto why = why_not(asked)) return missing(asked, *why);
        }
        auto made = price_change{};
        made.unit = index_.unit;
        made.measure = source_.measure;
        made.source = source_.id;
        made.base = source_.base;
        if (source_.measure == price_measure::index) {
            made.from = mean_over(from);
            made.to = mean_over(to);
            return made;
        }
        return chained(std::move(made), from, to);
    }

private:
    const price_source& source_;
    const price_index& index_;

    [[nodiscard]] auto first_of(const period& asked) const -> std::int32_t
    {
        return step_of(asked.from, source_.step);
    }
    [[nodiscard]] auto last_of(const period& asked) const -> std::int32_t
    {
        return step_of(asked.to, source_.step);
    }
    /// The prices that a first change is on, too, are known.
    [[nodiscard]] auto first_known() const -> std::int32_t
    {
        const auto first = index_.points.front().at;
        return source_.measure == price_measure::index ? first : first - 1;
    }
    [[nodiscard]] auto points_from(std::int32_t at) const -> std::span<const price_point>
    {
        const auto found = std::ranges::lower_bound(index_.points, at, {}, &price_point::at);
        return {found, index_.points.end()};
    }

    [[nodiscard]] auto why_not(const period& asked) const -> std::optional<no_prices::cause>
    {
        const auto first = first_of(asked);
        const auto last = last_of(asked);
        const auto is_monthly =
            source_.step == price_step::month && source_.measure == price_measure::index;
        if (last - first >= (is_monthly ? 12 : 1)) return no_prices::cause::several_years;
        if (first < first_known()) return no_prices::cause::before_first;
        if (last > index_.points.back().at) return no_prices::cause::after_last;
        if (source_.measure == price_measure::change) return std::nullopt;
        constexpr auto most_missing = 12;  // of so many steps one: a month of a year
        if (mean_over(asked).missing * most_missing > static_cast<std::size_t>(last - first + 1))
            return no_prices::cause::gap;
        return std::nullopt;
    }

    [[nodiscard]] auto missing(const period& asked, no_prices::cause why) const
        -> unexpected<no_prices>
    {
        auto made = no_prices{why, index_.unit, asked, {}, source_.id};
        if (why == no_prices::cause::before_first)
            made.nearest = days_of(first_known(), source_.step);
        if (why == no_prices::cause::after_last)
            made.nearest = days_of(index_.points.back().at, source_.step);
        return unexpected{made};
    }

    [[nodiscard]] auto mean_over(const period& asked) const -> price_level
    {
        const auto first = first_of(asked);
        const auto last = last_of(asked);
        auto sum = decimal{};
        auto count = std::int32_t{0};
        for (const auto& point : points_from(first)) {
            if (point.at > last) break;
            sum += point.value;
            ++count;
        }
        return {{days_of(first, source_.step).from, days_of(last, source_.step).to},
                sum / decimal{std::max(count, 1)},
                static_cast<std::size_t>(last - first + 1 - count)};
    }

    /// The earlier prices are 100, and each change is on those of the step before.
    [[nodiscard]] auto chained(price_change made, const period& from, const period& to) const
        -> result<price_change, no_prices>
    {
        const auto first = first_of(from);
        const auto last = first_of(to);
        made.from.used = days_of(first, source_.step);
        made.to.used = days_of(last, source_.step);
        auto level = decimal{100};
        auto next = std::min(first, last) + 1;
        for (const auto& point : points_from(next)) {
            if (point.at > std::max(first, last)) break;
            if (point.at != next)
                return missing(days_of(next, source_.step), no_prices::cause::gap);
            level *= decimal{1} + point.value.shifted(-2);
            ++next;
        }
        (first < last ? made.to : made.from).value = quotient{level};
        return made;
    }
};

/// Of two tables that end too soon, or begin too late, the one that goes on longer.
[[nodiscard]] inline auto is_nearer(const no_prices& one, const no_prices& other) -> bool
{
    if (one.why != other.why || !one.nearest || !other.nearest) return false;
    if (one.why == no_prices::cause::after_last) return one.nearest->to > other.nearest->to;
    return one.nearest->from < other.nearest->from;
}

}  // namespace detail

/// What the prices of `to` are beside those of `from`. `sources` are in order of trust; of an old
/// unit the prices of the one that took over from it in its country answer.
///
/// fails    with no_prices, that of the most trusted table or one that reaches further, never by
///          throwing
[[nodiscard]] inline auto find_price_change(std::span<const price_source> sources, currency unit,
                                            const period& from, const period& to)
    -> result<price_change, no_prices>
{
    auto trouble = std::optional<no_prices>{};
    for (auto known = std::optional{unit}; known; known = known->successor()) {
        if (!shares_country(*known, unit)) break;
        for (const auto& source : sources) {
            const auto* index = source.find(*known);
            if (index == nullptr || index->points.empty()) continue;
            auto found = detail::price_reader{source, *index}.answer(from, to);
            if (found) return found;
            if (!trouble || detail::is_nearer(found.error(), *trouble)) trouble = found.error();
        }
    }
    return unexpected{
        trouble.value_or(no_prices{no_prices::cause::unknown_unit, unit, from, {}, {}})};
}

}  // namespace assay
