// SPDX-License-Identifier: BSL-1.0
// restate_money.hpp - a sum of money in another currency and in the prices of another time.
//
// The rate is the average of the figure's own period where that has ended, else that of the day of
// publication. Where constant prices are asked for, the sum goes into these first, at home, and is
// converted at the average rate of their time: the other way round it would be the other country's
// inflation that counts.
#pragma once

#include <optional>
#include <span>
#include <utility>

#include <assay/currency.hpp>
#include <assay/normalise/amount_in_si.hpp>  // times
#include <assay/normalise/money_wanted.hpp>
#include <assay/normalise/record.hpp>
#include <assay/period.hpp>
#include <assay/prices/find_price_change.hpp>
#include <assay/prices/price_index.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/result.hpp>

namespace assay {

/// The days whose rate and prices a sum is of; none where none are known.
[[nodiscard]] inline auto days_of_sum(const std::optional<period>& spoken_of,
                                      const std::optional<day>& published) -> std::optional<period>
{
    const auto has_ended = spoken_of && (!published || spoken_of->to <= *published);
    if (has_ended) return spoken_of;
    if (published) return period{*published, *published};
    return std::nullopt;
}

namespace detail {

[[nodiscard]] inline auto converted(const stated_amount& sums, currency from,
                                    const exchange_rate& rate) -> stated_amount
{
    auto made =
        stated_amount{{}, convert(sums.bounds, from, rate), convert(sums.likely, from, rate)};
    if (sums.value && !rate.range) made.value = convert(*sums.value, from, rate);
    return made;
}

}  // namespace detail

/// `days` are those of the sum (days_of_sum).
[[nodiscard]] inline auto restate_money(const stated_amount& printed, currency from,
                                        const std::optional<period>& days, known_rates& rates,
                                        const money_wanted& wanted)
    -> result<restated_money, restating_trouble>
{
    const auto to = wanted.unit.value_or(from);
    auto made = restated_money{to, printed, {}, {}};
    if (to == from && !wanted.prices) return made;
    if (!days) return unexpected{restating_trouble::no_date};
    if (wanted.prices) {
        auto change = find_price_change(wanted.price_tables, from, *days, *wanted.prices);
        if (!change) return unexpected{restating_trouble::no_prices};
        made.amount = detail::times(made.amount, change->factor());
        made.prices = *std::move(change);
    }
    if (to == from) return made;
    const auto& rate = rate_over(rates, from, to, wanted.prices.value_or(*days));
    if (!rate) return unexpected{restating_trouble::no_rate};
    made.amount = detail::converted(made.amount, from, *rate);
    made.rate = *rate;
    return made;
}

}  // namespace assay
