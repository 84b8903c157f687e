// SPDX-License-Identifier: BSL-1.0
#include "asked_rate.hpp"

#include <utility>

#include <date/date.h>

#include <assay/check/explain_rate.hpp>
#include <assay/rates/find_rate.hpp>

#include "messages.hpp"

namespace assay::program {

namespace {

/// What is known of a day's rate at its lower or upper end, told with `base` in front.
auto end_of(const exchange_rate& rate, currency base, bool high) -> quotient
{
    const auto turned = rate.base != base;
    if (!rate.range) return turned ? rate.value.reciprocal() : rate.value;
    if (turned) return (high ? rate.range->low() : rate.range->high())->reciprocal();
    return high ? *rate.range->high() : *rate.range->low();
}

/// A day between two quotes yields to one with a quote of its own.
auto is_beyond(const exchange_rate& rate, const exchange_rate& best, bool high) -> bool
{
    const auto order = end_of(rate, best.base, high) <=> end_of(best, best.base, high);
    if (order == 0) return best.sampled && !rate.sampled;
    return high ? order > 0 : order < 0;
}

auto policy_of(const rate_question& asked) -> rate_policy
{
    return {.between = asked.interpolate ? between_quotes::interpolate : between_quotes::bracket};
}

auto find_extreme(const rate_table& rates, currency base, currency counter,
                  const rate_question& asked, bool high) -> result<exchange_rate, no_rate>
{
    const auto& over = asked.days;
    auto found = rate_range(rates, base, counter, over);
    if (!found || found->kind == rate_kind::fixed) return found;
    auto best = std::optional<exchange_rate>{};
    for (auto on = over.from; on <= over.to; on += date::days{1}) {
        auto rate = find_rate(rates, base, counter, on, policy_of(asked));
        if (rate && (!best || is_beyond(*rate, *best, high))) best = *std::move(rate);
    }
    if (!best) return found;
    return *std::move(best);
}

}  // namespace

auto load_asked(const rate_question& asked) -> std::optional<loaded_rates>
{
    auto loaded = load_rates(asked.rates);
    if (!loaded.has_named) return std::nullopt;
    if (!keep_source(loaded, asked.source)) return std::nullopt;
    return loaded;
}

auto find_asked(const rate_table& rates, currency base, currency counter,
                const rate_question& asked) -> result<exchange_rate, no_rate>
{
    const auto policy = policy_of(asked);
    switch (asked.kind) {
        case rate_choice::spot: return find_rate(rates, base, counter, asked.days.from, policy);
        case rate_choice::average: return average_rate(rates, base, counter, asked.days, policy);
        case rate_choice::end: return period_end_rate(rates, base, counter, asked.days, policy);
        case rate_choice::low:
        case rate_choice::high: break;
    }
    return find_extreme(rates, base, counter, asked, asked.kind == rate_choice::high);
}

auto find_other_market(const rate_table& rates, const exchange_rate& found,
                       const rate_question& asked) -> std::optional<exchange_rate>
{
    const auto has_two = rates.has_free_market(found.base) || rates.has_free_market(found.counter);
    if (!has_two || found.free_market) return std::nullopt;
    auto policy = policy_of(asked);
    policy.market = rate_market::free;
    const auto tell = [](result<exchange_rate, no_rate> rate) {
        return rate && rate->free_market ? std::optional{*std::move(rate)} : std::nullopt;
    };
    switch (asked.kind) {
        case rate_choice::spot:
            return tell(find_rate(rates, found.base, found.counter, asked.days.from, policy));
        case rate_choice::average:
            return tell(average_rate(rates, found.base, found.counter, asked.days, policy));
        case rate_choice::end:
            return tell(period_end_rate(rates, found.base, found.counter, asked.days, policy));
        case rate_choice::low:
        case rate_choice::high: break;
    }
    return std::nullopt;
}

auto explain(const no_rate& missing, const rate_question& asked) -> std::string
{
    auto words = assay::explain(missing);
    if (missing.why == no_rate::cause::too_old) words += " (assay rates update)";
    if (!asked.source.empty()) words += "; only " + asked.source + " was asked";
    return words;
}

auto name_of(rate_choice kind) -> std::string_view
{
    switch (kind) {
        case rate_choice::spot: return "spot";
        case rate_choice::average: return "average";
        case rate_choice::end: return "end";
        case rate_choice::low: return "low";
        case rate_choice::high: return "high";
    }
    return {};
}

}  // namespace assay::program
