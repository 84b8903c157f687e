// SPDX-License-Identifier: BSL-1.0
// find_rate.hpp - the rate between two currencies on a day or over a period, with its evidence.
//
//     const auto found = find_rate(table, "AZN", "USD", *parse_day("2026-01-06"));
//     found->value;                                    // 1.7: 1 USD = 1.7 AZN, as CBAR quotes it
//     if (!found) found.error().why;                   // no rate is a value, too
//
// Of all ways from one to the other the one answers whose least trusted source stands first in the
// table; of equals the shorter. A source that only brackets the rate stands behind all that know
// it. A cross goes through what the sources quote against (the dollar, the euro) and names its
// legs; that of a period is made of the legs' averages.
#pragma once

#include <algorithm>  // std::ranges::find
#include <optional>
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/cross_rate.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_path.hpp>
#include <assay/rates/rate_policy.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/rates/series_rate.hpp>
#include <assay/result.hpp>

namespace assay {

namespace detail {

/// The irrevocable parity of two currencies of which one took over from the other. Within a
/// country it holds for every day, restating sums; the euro's only since there is a euro.
[[nodiscard]] inline auto find_parity(currency a, currency b, const period& asked)
    -> std::optional<rate_leg>
{
    const auto is_old = [](currency old, currency unit) {
        const auto& facts = old.facts();
        return facts.successor == unit.code() && !facts.ratio.empty();
    };
    if (!is_old(a, b) && !is_old(b, a)) return std::nullopt;
    const auto old = is_old(a, b) ? a : b;
    const auto unit = is_old(a, b) ? b : a;
    if (!shares_country(old, unit) && number_of(asked.from) < old.facts().changeover)
        return std::nullopt;
    const auto ratio = parse_decimal(old.facts().ratio);
    if (!ratio) return std::nullopt;
    auto leg = rate_leg{};
    leg.base = unit;
    leg.counter = old;
    leg.value = quotient{*ratio};
    leg.kind = rate_kind::fixed;
    leg.how = provenance::fixed;
    leg.used = asked;
    leg.source = "parity";
    return leg;
}

/// Answers one question: a parity, or the most trusted way, with a parity at its ends where nobody
/// quotes the currency itself.
class rate_finder {
public:
    rate_finder(const rate_table& table, currency base, currency counter, const period& asked,
                rate_sense sense, const rate_policy& policy)
        : table_(table),
          base_(base),
          counter_(counter),
          asked_(asked),
          sense_(sense),
          policy_(policy),
          paths_(table, asked, sense, policy)
    {}

    [[nodiscard]] auto run() -> result<exchange_rate, no_rate>
    {
        auto answer = result<exchange_rate, no_rate>{std::in_place};
        answer->asked = asked_;
        if (!find(*answer)) answer = unexpected{failure()};
        return answer;
    }

private:
    const rate_table& table_;
    currency base_;
    currency counter_;
    period asked_;
    rate_sense sense_;
    rate_policy policy_;
    path_finder paths_;

    /// Fills the rate where it stays; false where there is none.
    [[nodiscard]] auto find(exchange_rate& rate) -> bool
    {
        const auto kin = table_.kin_of(base_);
        const auto is_kin = std::ranges::find(kin, counter_) != kin.end();
        if (auto parity = is_kin ? find_parity(base_, counter_, asked_) : std::nullopt) {
            set_leg(rate, *std::move(parity));
            return true;
        }
        if (const auto* series = paths_.unbeaten_series(base_, counter_)) {
            if (!read_series(*series, asked_, sense_, policy_.between, rate) && !rate.sampled)
                return true;
        }
        auto legs = paths_.legs_of(paths_.find(base_, counter_));
        if (legs.empty()) legs = find_restated();
        if (legs.empty()) return false;
        if (legs.size() == 1)
            set_leg(rate, std::move(legs.front()));  // told the way its source quotes it
        else
            rate = multiplied(std::move(legs), base_, counter_, asked_);
        return true;
    }

    static void set_leg(exchange_rate& rate, rate_leg&& leg)
    {
        static_cast<rate_leg&>(rate) = std::move(leg);
    }

    /// The way through another unit of the same money: the manat of 2005 through the old one.
    [[nodiscard]] auto find_restated() -> std::vector<rate_leg>
    {
        for (const auto& [left, right] : restatements()) {
            auto legs = std::vector<rate_leg>{};
            if (left != right) {
                legs = paths_.legs_of(paths_.find(left, right));
                if (legs.empty()) continue;
            }
            if (left != base_) legs.insert(legs.begin(), *find_parity(base_, left, asked_));
            if (right != counter_) legs.push_back(*find_parity(right, counter_, asked_));
            return legs;
        }
        return {};
    }

    /// Pairs of units that stand for the two asked, those with one parity first.
    [[nodiscard]] auto restatements() const -> std::vector<std::pair<currency, currency>>
    {
        const auto kin_of = [&](currency unit) {
            auto kin = std::vector<currency>{};
            for (const auto other : table_.kin_of(unit)) {
                const auto is_old = other.facts().successor == unit.code();
                if (is_old && !shares_country(other, unit)) continue;  // the mark is no old euro
                if (find_parity(unit, other, asked_)) kin.push_back(other);
            }
            return kin;
        };
        const auto of_base = kin_of(base_);
        const auto of_counter = kin_of(counter_);
        auto pairs = std::vector<std::pair<currency, currency>>{};
        for (const auto left : of_base) pairs.emplace_back(left, counter_);
        for (const auto right : of_counter) pairs.emplace_back(base_, right);
        for (const auto left : of_base) {
            for (const auto right : of_counter) pairs.emplace_back(left, right);
        }
        return pairs;
    }

    [[nodiscard]] auto failure() const -> no_rate
    {
        const auto is_known = [&](currency unit) {
            return table_.is_hub(unit) || !table_.series_of(unit).empty() ||
                   !table_.kin_of(unit).empty();
        };
        auto trouble = is_known(base_) && is_known(counter_) ? paths_.failure() : no_rate{};
        trouble.base = base_;
        trouble.counter = counter_;
        trouble.asked = asked_;
        return trouble;
    }
};

}  // namespace detail

/// The rate in force on `on`: the newest quote on or before it, as far as its source lets it hold.
/// Of a currency with two markets that of the policy, or the other's where it has none.
///
/// fails    with no_rate, never by throwing; base and counter must differ
/// cost     O(log quotes) a leg
[[nodiscard]] inline auto find_rate(const rate_table& table, currency base, currency counter,
                                    day on, const rate_policy& policy = {})
    -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, {on, on}, rate_sense::spot, policy}.run();
}

/// The average over whole days, each calendar day counting with the rate in force on it. Over more
/// than a year in which the rate moved by a tenth the answer is `multi_regime` and has no point.
[[nodiscard]] inline auto average_rate(const rate_table& table, currency base, currency counter,
                                       const period& over, const rate_policy& policy = {})
    -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, over, rate_sense::average, policy}.run();
}

/// The rate in force on the last day of a period.
[[nodiscard]] inline auto period_end_rate(const rate_table& table, currency base, currency counter,
                                          const period& over, const rate_policy& policy = {})
    -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, over, rate_sense::end, policy}.run();
}

/// From the lowest to the highest rate in force in a period, as `range`; of a cross the product of
/// its legs' ranges, which may reach further than the cross itself did.
[[nodiscard]] inline auto rate_range(const rate_table& table, currency base, currency counter,
                                     const period& over) -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, over, rate_sense::range, {}}.run();
}

}  // namespace assay
