// SPDX-License-Identifier: BSL-1.0
// annotation_rate.hpp - the one rate to write a conversion by: the one that a check would hold it
// against.
#pragma once

#include <cstdint>
#include <optional>

#include <assay/check/default_rate.hpp>
#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/result.hpp>

namespace assay {

/// Why there is no one rate.
struct no_one_rate {
    enum class cause : std::uint8_t {
        no_day,           // neither a period that has ended nor the day of publication is known
        no_rate,          // `missing` says why
        forecast,         // likewise, for a time to come
        several_regimes,  // over the period the currency was worth different things
        between_quotes,   // the rate is only known to lie between two
    };
    cause why = cause::no_day;
    std::optional<no_rate> missing{};
};

/// The text's own rate, else the average of `over` or, where that is not asked for, the rate that a
/// check takes by default.
[[nodiscard]] inline auto find_annotation_rate(const rate_context& context, currency from,
                                               currency to, const std::optional<period>& over)
    -> result<exchange_rate, no_one_rate>
{
    using cause = no_one_rate::cause;
    if (auto stated = find_stated_rate(context, from, to); stated && !over) return *stated;
    const auto* found =
        over ? &rate_over(context.rates, from, to, *over) : find_dated_rate(context, from, to);
    if (found == nullptr) return unexpected{no_one_rate{cause::no_day, {}}};
    if (!*found) {
        const auto why = context.is_forecast() && !over ? cause::forecast : cause::no_rate;
        return unexpected{no_one_rate{why, found->error()}};
    }
    const auto& rate = **found;
    if (rate.free_market) {
        return unexpected{
            no_one_rate{cause::no_rate,
                        no_rate{no_rate::cause::free_only, from, to, rate.asked, {}, rate.source}}};
    }
    if (rate.multi_regime) return unexpected{no_one_rate{cause::several_regimes, {}}};
    if (rate.range) return unexpected{no_one_rate{cause::between_quotes, {}}};
    return rate;
}

}  // namespace assay
