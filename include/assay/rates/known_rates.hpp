// SPDX-License-Identifier: BSL-1.0
// known_rates.hpp - the rates that one document has asked for, each looked up once.
//
// The claims of a document are mostly about the same currencies and days. What is asked for the
// second time is answered from memory; answers stay where they are as long as this does.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>  // std::hash
#include <unordered_map>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/find_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/rates/series_rate.hpp>
#include <assay/result.hpp>

namespace assay {

using rate_or_none = result<exchange_rate, no_rate>;

/// Of one document, and of one thread: asking changes it.
class known_rates {
public:
    explicit known_rates(const rate_table& table) : table_(table) {}

    [[nodiscard]] auto table() const noexcept -> const rate_table& { return table_; }

    [[nodiscard]] auto find(currency base, currency counter, const period& days, rate_sense sense,
                            rate_market market = rate_market::official) -> const rate_or_none&
    {
        const auto asked = question{base, counter, sense, market, days};
        const auto known = answers_.find(asked);
        if (known != answers_.end()) return known->second;
        return answers_.emplace(asked, look_up(asked)).first->second;
    }

private:
    struct question {
        currency base;
        currency counter;
        rate_sense sense;
        rate_market market;
        period days;

        friend auto operator==(const question&, const question&) -> bool = default;
    };
    struct question_hash {
        [[nodiscard]] auto operator()(const question& asked) const noexcept -> std::size_t
        {
            const auto count = [](day on) {
                return static_cast<std::uint64_t>(on.time_since_epoch().count()) & 0xFFFFFFU;
            };
            const auto pair = asked.base.place() << 9U | asked.counter.place();
            const auto kind = static_cast<std::uint64_t>(asked.sense) << 1U |
                              static_cast<std::uint64_t>(asked.market);
            const auto mixed =
                (count(asked.days.from) << 40U ^ count(asked.days.to) << 20U ^ pair << 3U ^ kind) *
                0x9E3779B97F4A7C15U;
            return static_cast<std::size_t>(mixed ^ mixed >> 32U);
        }
    };

    const rate_table& table_;
    std::unordered_map<question, rate_or_none, question_hash> answers_;

    [[nodiscard]] auto look_up(const question& asked) const -> rate_or_none
    {
        const auto& [base, counter, sense, market, days] = asked;
        switch (sense) {
            case rate_sense::spot:
                return find_rate(table_, base, counter, days.from, {.market = market});
            case rate_sense::average:
                return average_rate(table_, base, counter, days, {.market = market});
            case rate_sense::end: return period_end_rate(table_, base, counter, days);
            case rate_sense::range: break;
        }
        return rate_range(table_, base, counter, days);
    }
};

// As the functions of these names do on a table.

[[nodiscard]] inline auto find_rate(known_rates& rates, currency base, currency counter, day on,
                                    rate_market market = rate_market::official)
    -> const rate_or_none&
{
    return rates.find(base, counter, {on, on}, rate_sense::spot, market);
}

[[nodiscard]] inline auto average_rate(known_rates& rates, currency base, currency counter,
                                       const period& over,
                                       rate_market market = rate_market::official)
    -> const rate_or_none&
{
    return rates.find(base, counter, over, rate_sense::average, market);
}

[[nodiscard]] inline auto period_end_rate(known_rates& rates, currency base, currency counter,
                                          const period& over) -> const rate_or_none&
{
    return rates.find(base, counter, over, rate_sense::end);
}

[[nodiscard]] inline auto rate_range(known_rates& rates, currency base, currency counter,
                                     const period& over) -> const rate_or_none&
{
    return rates.find(base, counter, over, rate_sense::range);
}

/// Of one day its own rate, of more days their average.
[[nodiscard]] inline auto rate_over(known_rates& rates, currency from, currency to,
                                    const period& days, rate_market market = rate_market::official)
    -> const rate_or_none&
{
    if (days.from == days.to) return find_rate(rates, from, to, days.from, market);
    return average_rate(rates, from, to, days, market);
}

}  // namespace assay
