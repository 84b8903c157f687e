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

/// Where a path_finder keeps the legs from one currency to another, in order; empty where there
/// are none.
struct rate_path {
    static constexpr auto most_legs = std::size_t{3};

    std::array<std::size_t, most_legs> places{};
    std::size_t size = 0;
    std::size_t distrust = std::numeric_limits<std::size_t>::max();
};

/// Finds paths for one period, sense and market.
class path_finder {
public:
    path_finder(const rate_table& table, const period& asked, rate_sense sense, rate_market market)
        : table_(table), asked_(asked), sense_(sense), market_(market)
    {}

    /// The series that quotes one for the other, where no way could better it.
    [[nodiscard]] auto unbeaten_series(currency a, currency b) const -> const rate_table::entry*
    {
        if (market_ == rate_market::free) return nullptr;
        for (const auto quoted : {a, b}) {
            const auto series = table_.series_of(quoted);
            if (series.empty() || table_.is_hub(quoted)) continue;
            const auto& entry = series.front();
            const auto is_best = entry.source->hub == (quoted == a ? b : a) &&
                                 entry.source->market == rate_market::official &&
                                 entry.rank <= least_distrust(a, b);
            if (is_best) return &entry;
        }
        return nullptr;
    }

    [[nodiscard]] auto find(currency from, currency to) -> rate_path
    {
        auto best = rate_path{};
        try_way({from, to, to, to}, best);
        if (best.distrust <= least_distrust(from, to)) return best;
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

    /// The legs of a path that this finder found, with room for a parity at either end.
    [[nodiscard]] auto legs_of(const rate_path& path) const -> std::vector<rate_leg>
    {
        auto legs = std::vector<rate_leg>{};
        legs.reserve(path.size + 2);
        for (std::size_t i = 0; i < path.size; ++i) legs.push_back(*pairs_[path.places[i]].leg);
        return legs;
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

    static constexpr auto usual_pairs = std::size_t{8};  // most questions ask for fewer

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
    [[nodiscard]] auto leads_through_own_money(
        const std::array<currency, rate_path::most_legs + 1>& stops) const -> bool
    {
        const auto is_own = [&](currency stop) {
            return stop != stops.front() && stop != stops.back() && !table_.is_pivot(stop);
        };
        return is_own(stops[1]) || is_own(stops[2]);
    }

    void try_way(const std::array<currency, rate_path::most_legs + 1>& stops, rate_path& best)
    {
        auto way = rate_path{};
        way.distrust = 0;
        for (std::size_t i = 0; i + 1 < stops.size(); ++i) {
            if (stops[i] == stops[i + 1]) continue;
            const auto place = place_of(stops[i], stops[i + 1]);
            if (!pairs_[place].leg) return;
            way.distrust = std::max(way.distrust, pairs_[place].distrust);
            if (way.distrust > best.distrust) return;
            way.places[way.size++] = place;
        }
        if (leads_through_own_money(stops)) way.distrust += table_.sources().size();
        if (way.distrust > best.distrust) return;
        if (way.distrust < best.distrust || way.size < best.size) best = way;
    }

    /// Where the two stand among the pairs, asked for now or before.
    [[nodiscard]] auto place_of(currency a, currency b) -> std::size_t
    {
        for (std::size_t place = 0; place < pairs_.size(); ++place) {
            const auto& known = pairs_[place];
            if ((known.a == a && known.b == b) || (known.a == b && known.b == a)) return place;
        }
        if (pairs_.empty()) pairs_.reserve(usual_pairs);
        pairs_.push_back(read_pair(a, b));
        return pairs_.size() - 1;
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
