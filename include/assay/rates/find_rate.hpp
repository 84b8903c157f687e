// SPDX-License-Identifier: BSL-1.0
// find_rate.hpp - the rate between two currencies on a day or over a period, with its evidence.
//
//     const auto found = find_rate(table, "AZN", "USD", *parse_day("2026-01-06"));
//     found->value;                                    // 1.7: 1 USD = 1.7 AZN, as CBAR quotes it
//     if (!found) found.error().why;                   // no rate is a value, too
//
// Order: fixed parity, published (either way round), cross. A cross goes through what the sources
// quote against (the dollar, the euro) and names its legs; that of a period is made of the legs'
// averages.
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
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

/// Finds the legs that join two currencies for one question.
class rate_finder {
public:
    rate_finder(const rate_table& table, currency base, currency counter, const period& asked,
                rate_sense sense)
        : table_(table), base_(base), counter_(counter), asked_(asked), sense_(sense)
    {}

    [[nodiscard]] auto run() -> result<exchange_rate, no_rate>
    {
        if (auto parity = find_parity(base_, counter_, asked_)) return told(std::move(*parity));
        if (auto direct = read_pair(base_, counter_)) return told(std::move(*direct));
        const auto to_pivots = chains_of(base_);
        const auto from_pivots = chains_of(counter_);
        for (const auto joins_directly : {true, false}) {
            for (const auto& left : to_pivots) {
                for (const auto& right : from_pivots) {
                    if ((left.end == right.end) != joins_directly) continue;
                    if (auto crossed = cross(left, right)) return std::move(*crossed);
                }
            }
        }
        return unexpected{failure()};
    }

private:
    /// Legs from a currency to one that sources quote against.
    struct chain {
        std::vector<rate_leg> legs;
        currency end;
    };

    const rate_table& table_;
    currency base_;
    currency counter_;
    period asked_;
    rate_sense sense_;
    std::optional<no_rate> failure_;

    void remember(const no_rate& trouble)
    {
        if (!failure_) failure_ = trouble;
    }
    [[nodiscard]] auto failure() const -> no_rate
    {
        auto trouble = failure_.value_or(no_rate{});
        trouble.base = base_;
        trouble.counter = counter_;
        trouble.asked = asked_;
        return trouble;
    }

    /// The first source that quotes one of the two for one of the other.
    [[nodiscard]] auto read_pair(currency a, currency b) -> std::optional<rate_leg>
    {
        for (const auto quoted : {b, a}) {
            for (const auto& entry : table_.series_of(quoted)) {
                if (entry.source->hub != (quoted == b ? a : b)) continue;
                auto leg = read_series(entry, asked_, sense_);
                if (leg) return std::move(*leg);
                remember(leg.error());
            }
        }
        return std::nullopt;
    }

    /// The currencies that sources quote against.
    [[nodiscard]] static auto is_pivot(currency unit) -> bool
    {
        static constexpr auto dollar = currency{"USD"};
        static constexpr auto euro = currency{"EUR"};
        return unit == dollar || unit == euro;
    }

    /// All ways from `unit` to a quoted-against currency: none needed, one leg, or a parity first.
    [[nodiscard]] auto chains_of(currency unit) -> std::vector<chain>
    {
        auto chains = std::vector<chain>{};
        if (is_pivot(unit)) chains.push_back(chain{{}, unit});
        add_quoted(unit, {}, chains);
        if (!chains.empty()) return chains;
        for (std::size_t i = 0; i < currency::count(); ++i) {
            const auto other = currency::nth(i);
            const auto parity = find_parity(unit, other, asked_);
            if (!parity) continue;
            if (is_pivot(other)) chains.push_back(chain{{*parity}, other});
            add_quoted(other, {*parity}, chains);
        }
        return chains;
    }

    void add_quoted(currency unit, const std::vector<rate_leg>& before, std::vector<chain>& chains)
    {
        for (const auto& entry : table_.series_of(unit)) {
            auto leg = read_series(entry, asked_, sense_);
            if (!leg) {
                remember(leg.error());
                continue;
            }
            auto legs = before;
            legs.push_back(*leg);
            chains.push_back({std::move(legs), entry.source->hub});
        }
    }

    [[nodiscard]] auto cross(const chain& left, const chain& right) -> std::optional<exchange_rate>
    {
        auto legs = left.legs;
        if (left.end != right.end) {
            const auto link = read_pair(left.end, right.end);
            if (!link) return std::nullopt;
            legs.push_back(*link);
        }
        legs.insert(legs.end(), right.legs.rbegin(), right.legs.rend());
        if (legs.empty()) return std::nullopt;
        return legs.size() == 1 ? told(std::move(legs.front())) : multiplied(std::move(legs));
    }

    /// A single leg, told the way its source quotes it.
    [[nodiscard]] auto told(rate_leg&& leg) const -> exchange_rate
    {
        return exchange_rate{std::move(leg), asked_, {}};
    }

    [[nodiscard]] auto multiplied(std::vector<rate_leg> legs) const -> exchange_rate
    {
        auto rate = exchange_rate{};
        rate.base = base_;
        rate.counter = counter_;
        rate.how = provenance::cross;
        rate.kind = rate_kind::fixed;
        rate.asked = asked_;
        rate.used = legs.front().used;
        auto unit = base_;
        auto range = interval::point(1);
        auto has_range = false;
        for (const auto& leg : legs) {
            const auto forward = leg.base == unit;
            rate.value = forward ? rate.value * leg.value : rate.value / leg.value;
            const auto span = leg.range.value_or(interval::point(leg.value));
            range = range * (forward ? span : reciprocal(span));
            has_range = has_range || leg.range;
            unit = forward ? leg.counter : leg.base;
            if (leg.kind != rate_kind::fixed) {
                rate.used = rate.kind == rate_kind::fixed
                                ? leg.used
                                : period{std::min(rate.used.from, leg.used.from),
                                         std::max(rate.used.to, leg.used.to)};
                rate.kind = leg.kind;
            }
            rate.floats = rate.floats || leg.floats;
            rate.sampled = rate.sampled || leg.sampled;
            rate.multi_regime = rate.multi_regime || leg.multi_regime;
        }
        if (has_range) rate.range = range;
        rate.legs = std::move(legs);
        return rate;
    }

    /// Rates are above zero, and both ends of their intervals known.
    [[nodiscard]] static auto reciprocal(const interval& span) -> interval
    {
        return interval::closed(span.high()->reciprocal(), span.low()->reciprocal());
    }
};

}  // namespace detail

/// The rate in force on `on`: the newest quote on or before it, as far as its source lets it hold.
///
/// fails    with no_rate, never by throwing; base and counter must differ
/// cost     O(log quotes) a leg
[[nodiscard]] inline auto find_rate(const rate_table& table, currency base, currency counter,
                                    day on) -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, {on, on}, rate_sense::spot}.run();
}

/// The average over whole days, each calendar day counting with the rate in force on it. Over more
/// than a year in which the rate moved by a tenth the answer is `multi_regime` and has no point.
[[nodiscard]] inline auto average_rate(const rate_table& table, currency base, currency counter,
                                       const period& over) -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, over, rate_sense::average}.run();
}

/// The rate in force on the last day of a period.
[[nodiscard]] inline auto period_end_rate(const rate_table& table, currency base, currency counter,
                                          const period& over) -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, over, rate_sense::end}.run();
}

/// From the lowest to the highest rate in force in a period, as `range`; of a cross the product of
/// its legs' ranges, which may reach further than the cross itself did.
[[nodiscard]] inline auto rate_range(const rate_table& table, currency base, currency counter,
                                     const period& over) -> result<exchange_rate, no_rate>
{
    return detail::rate_finder{table, base, counter, over, rate_sense::range}.run();
}

}  // namespace assay
