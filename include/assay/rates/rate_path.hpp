// SPDX-License-Identifier: BSL-1.0
// rate_path.hpp - the most trusted way from one currency to another through what sources quote.
//
// A way is one leg, or two or three through the currencies that sources quote against. It is as
// good as its least trusted leg; of equals the shorter goes first. Each pair of currencies is asked
// for once, and none that could not better what is found.
#pragma once

#include <algorithm>  // std::max
#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_source.hpp>
#include <assay/rates/rate_table.hpp>
#include <assay/rates/series_rate.hpp>

namespace assay::detail {

/// Legs from one currency to another, in order; empty where there are none.
struct rate_path {
    std::vector<rate_leg> legs;
    std::size_t distrust = std::numeric_limits<std::size_t>::max();
};

/// Finds paths for one period, sense and market.
class path_finder {
public:
    path_finder(const rate_table& table, const period& asked, rate_sense sense, rate_market market)
        : table_(table), asked_(asked), sense_(sense), market_(market)
    {}

    /// What the most trusted table says of both, where no way could better it.
    [[nodiscard]] auto find_at_once(currency a, currency b) const -> std::optional<rate_leg>
    {
        if (market_ == rate_market::free) return std::nullopt;
        for (const auto quoted : {a, b}) {
            const auto series = table_.series_of(quoted);
            const auto other = quoted == a ? b : a;
            if (series.empty() || table_.is_hub(quoted)) continue;
            const auto& entry = series.front();
            const auto is_best = entry.source->hub == other &&
                                 entry.source->market == rate_market::official &&
                                 entry.rank <= least_distrust(a, b);
            if (!is_best) continue;
            auto leg = read_series(entry, asked_, sense_);
            if (leg && !leg->sampled) return std::move(*leg);
        }
        return std::nullopt;
    }

    [[nodiscard]] auto find(currency from, currency to) -> rate_path
    {
        auto best = rate_path{};
        if (const auto& direct = pair(from, to); direct.leg) {
            best = {{*direct.leg}, direct.distrust};
            if (best.distrust <= least_distrust(from, to)) return best;
        }
        const auto ends = hubs_of(to);
        for (const auto first : hubs_of(from)) {
            if (first == to) continue;
            for (const auto second : ends) {
                const auto is_direct = first == from && second == to;
                if (second != from && !is_direct) try_way({from, first, second, to}, best);
            }
        }
        return best;
    }

    /// The failure nearest to the days asked, where nothing was found.
    [[nodiscard]] auto failure() const -> no_rate { return failure_.value_or(no_rate{}); }

private:
    /// The best leg between two currencies.
    struct joined_pair {
        currency a;
        currency b;
        std::optional<rate_leg> leg;
        std::size_t distrust = std::numeric_limits<std::size_t>::max();
    };

    const rate_table& table_;
    period asked_;
    rate_sense sense_;
    rate_market market_;
    std::vector<joined_pair> pairs_;
    std::optional<no_rate> failure_;

    /// No way can be better than the most trusted table that knows both ends.
    [[nodiscard]] auto least_distrust(currency a, currency b) const -> std::size_t
    {
        if (market_ == rate_market::free) return 0;
        const auto least = [&](currency unit) {
            const auto quoted = table_.series_of(unit);
            return quoted.empty() || table_.is_hub(unit) ? std::size_t{0} : quoted.front().rank;
        };
        return std::max(least(a), least(b));
    }

    /// Where a way that begins with `unit` can go first: nowhere (itself) or to a hub.
    [[nodiscard]] auto hubs_of(currency unit) const -> std::vector<currency>
    {
        auto hubs = std::vector<currency>{};
        if (table_.is_hub(unit)) hubs.push_back(unit);
        for (const auto& entry : table_.series_of(unit)) {
            if (std::ranges::find(hubs, entry.source->hub) == hubs.end())
                hubs.push_back(entry.source->hub);
        }
        return hubs;
    }

    /// Such a way stands behind all others: a bank's prices of two foreign currencies in its own
    /// money are no better a rate between these than what their own publishers say.
    [[nodiscard]] auto leads_through_own_money(const std::array<currency, 4>& stops) const -> bool
    {
        const auto is_own = [&](currency stop) {
            return stop != stops.front() && stop != stops.back() && !table_.is_pivot(stop);
        };
        return is_own(stops[1]) || is_own(stops[2]);
    }

    void try_way(const std::array<currency, 4>& stops, rate_path& best)
    {
        auto legs = std::vector<rate_leg>{};
        auto distrust = std::size_t{0};
        for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
            if (stops[i] == stops[i + 1]) continue;
            const auto& joined = pair(stops[i], stops[i + 1]);
            if (!joined.leg) return;
            distrust = std::max(distrust, joined.distrust);
            if (distrust > best.distrust) return;
            legs.push_back(*joined.leg);
        }
        if (leads_through_own_money(stops)) distrust += table_.sources().size();
        if (distrust > best.distrust) return;
        const auto is_better = distrust < best.distrust || legs.size() < best.legs.size();
        if (is_better) best = {std::move(legs), distrust};
    }

    [[nodiscard]] auto pair(currency a, currency b) -> const joined_pair&
    {
        for (const auto& known : pairs_) {
            if ((known.a == a && known.b == b) || (known.a == b && known.b == a)) return known;
        }
        pairs_.push_back(read_pair(a, b));
        return pairs_.back();
    }

    /// A source that only brackets the rate stands behind all that know it, and one of the market
    /// that was not asked for behind all others.
    [[nodiscard]] auto distrust_of(const rate_table::entry& entry, bool sampled) const
        -> std::size_t
    {
        const auto all = table_.sources().size();
        const auto is_free = entry.source->market == rate_market::free;
        if (is_free && market_ == rate_market::free) return 0;
        return entry.rank + (sampled ? all : 0) + (is_free ? 2 * all : 0);
    }

    /// The most trusted source that quotes one for the other and has an answer.
    [[nodiscard]] auto read_pair(currency a, currency b) -> joined_pair
    {
        auto found = joined_pair{a, b, {}};
        auto quoting_a = table_.series_of(a);
        auto quoting_b = table_.series_of(b);
        while (!quoting_a.empty() || !quoting_b.empty()) {
            const auto takes_a =
                quoting_b.empty() ||
                (!quoting_a.empty() && quoting_a.front().rank < quoting_b.front().rank);
            auto& from = takes_a ? quoting_a : quoting_b;
            const auto& entry = from.front();
            from = from.subspan(1);
            if (entry.source->hub != (takes_a ? b : a)) continue;
            if (distrust_of(entry, false) >= found.distrust) continue;
            auto leg = read_series(entry, asked_, sense_);
            if (!leg) {
                remember(leg.error());
            } else if (distrust_of(entry, leg->sampled) < found.distrust) {
                const auto distrust = distrust_of(entry, leg->sampled);
                found = {a, b, std::move(*leg), distrust};
            }
        }
        return found;
    }

    void remember(const no_rate& trouble)
    {
        const auto distance = [&](const no_rate& one) {
            if (!one.nearest) return date::days::max();
            return *one.nearest < asked_.from ? asked_.from - *one.nearest
                                              : *one.nearest - asked_.from;
        };
        if (!failure_ || distance(trouble) < distance(*failure_)) failure_ = trouble;
    }
};

}  // namespace assay::detail
