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
#include <memory>  // std::unique_ptr
#include <optional>
#include <utility>  // std::move
#include <vector>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/rates/rate_policy.hpp>
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

/// Finds paths for one period, sense and policy.
class path_finder {
public:
    path_finder(const rate_table& table, const period& asked, rate_sense sense,
                const rate_policy& policy)
        : table_(table), asked_(asked), sense_(sense), policy_(policy)
    {}

    /// The series that quotes one for the other, where no way could better it.
    [[nodiscard]] auto unbeaten_series(currency a, currency b) const -> const rate_table::entry*
    {
        if (policy_.market == rate_market::free) return nullptr;
        const auto least = table_.least_rank(a, b);
        for (const auto quoted : {a, b}) {
            const auto other = quoted == a ? b : a;
            for (const auto& entry : table_.series_of(quoted)) {
                if (entry.rank > least) break;
                if (entry.source->hub == other && entry.source->market == rate_market::official)
                    return &entry;
            }
        }
        return nullptr;
    }

    [[nodiscard]] auto find(currency from, currency to) -> rate_path
    {
        auto best = rate_path{};
        try_way({from, to, to, to}, best);
        const auto is_free = policy_.market == rate_market::free;
        if (best.distrust <= (is_free ? 0 : table_.least_rank(from, to))) return best;
        for (const auto first : table_.hubs_of(from)) {
            if (first == to) continue;
            for (const auto second : table_.hubs_of(to)) {
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
        if (path.size == 0) return legs;
        legs.reserve(path.size + 2);
        for (std::size_t i = 0; i < path.size; ++i) {
            const auto& pair = pairs_[path.places[i]];
            if (pair.leg) {
                legs.push_back(*pair.leg);
            } else {
                static_cast<void>(read(*pair.from, legs.emplace_back()));
            }
        }
        return legs;
    }

    /// The failure nearest to the days asked, where nothing was found.
    [[nodiscard]] auto failure() const -> no_rate
    {
        auto nearest = std::optional<no_rate>{};
        const auto distance = [&](const no_rate& one) {
            if (!one.nearest) return date::days::max();
            return *one.nearest < asked_.from ? asked_.from - *one.nearest
                                              : *one.nearest - asked_.from;
        };
        auto leg = rate_leg{};
        for (const auto& pair : pairs_) {
            for_each_entry(pair.a, pair.b, [&](const rate_table::entry& entry) {
                if (distrust_of(entry, false) >= pair.distrust) return;
                const auto trouble = read(entry, leg);
                if (trouble && (!nearest || distance(*trouble) < distance(*nearest)))
                    nearest = trouble;
            });
        }
        return nearest.value_or(no_rate{});
    }

private:
    /// The best source between two currencies; its leg is only kept where it is dear to read.
    struct joined_pair {
        currency a;
        currency b;
        const rate_table::entry* from = nullptr;
        std::size_t distrust = std::numeric_limits<std::size_t>::max();
        std::unique_ptr<rate_leg> leg;
    };

    static constexpr auto usual_pairs = std::size_t{8};  // most questions ask for fewer

    const rate_table& table_;
    period asked_;
    rate_sense sense_;
    rate_policy policy_;
    std::vector<joined_pair> pairs_;

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
            const auto place = place_of(stops[i], stops[i + 1], best.distrust);
            if (pairs_[place].from == nullptr) return;
            way.distrust = std::max(way.distrust, pairs_[place].distrust);
            if (way.distrust > best.distrust) return;
            way.places[way.size++] = place;
        }
        if (leads_through_own_money(stops)) way.distrust += table_.sources().size();
        if (way.distrust > best.distrust) return;
        if (way.distrust < best.distrust || way.size < best.size) best = way;
    }

    /// Where the two stand among the pairs, asked for now or before. What is worse than `most` need
    /// not be read, since what is wanted only gets better.
    [[nodiscard]] auto place_of(currency a, currency b, std::size_t most) -> std::size_t
    {
        for (std::size_t place = 0; place < pairs_.size(); ++place) {
            const auto& known = pairs_[place];
            if ((known.a == a && known.b == b) || (known.a == b && known.b == a)) return place;
        }
        if (pairs_.empty()) pairs_.reserve(usual_pairs);
        pairs_.push_back(read_pair(a, b, most));
        return pairs_.size() - 1;
    }

    /// A source that only brackets the rate stands behind all that know it, and one of the market
    /// that was not asked for behind all others.
    [[nodiscard]] auto distrust_of(const rate_table::entry& entry, bool sampled) const
        -> std::size_t
    {
        const auto all = table_.sources().size();
        const auto is_free = entry.source->market == rate_market::free;
        if (is_free && policy_.market == rate_market::free) return 0;
        return entry.rank + (sampled ? all : 0) + (is_free ? 2 * all : 0);
    }

    /// All series that quote one for the other, in order of trust.
    template <typename Visit>
    void for_each_entry(currency a, currency b, Visit visit) const
    {
        auto quoting_a = table_.series_of(a);
        auto quoting_b = table_.series_of(b);
        while (!quoting_a.empty() || !quoting_b.empty()) {
            const auto takes_a =
                quoting_b.empty() ||
                (!quoting_a.empty() && quoting_a.front().rank < quoting_b.front().rank);
            auto& from = takes_a ? quoting_a : quoting_b;
            const auto& entry = from.front();
            from = from.subspan(1);
            if (entry.source->hub == (takes_a ? b : a)) visit(entry);
        }
    }

    [[nodiscard]] auto read(const rate_table::entry& from, rate_leg& made) const
        -> std::optional<no_rate>
    {
        return read_series(from, asked_, sense_, policy_.between, made);
    }

    /// The most trusted source that quotes one for the other and has an answer.
    [[nodiscard]] auto read_pair(currency a, currency b, std::size_t most) const -> joined_pair
    {
        const auto is_of_day = sense_ == rate_sense::spot || sense_ == rate_sense::end;
        const auto on = sense_ == rate_sense::end ? asked_.to : asked_.from;
        auto found = joined_pair{a, b, nullptr, std::numeric_limits<std::size_t>::max(), {}};
        for_each_entry(a, b, [&](const rate_table::entry& entry) {
            const auto least = distrust_of(entry, false);
            if (least >= found.distrust || least > most) return;
            auto leg = std::unique_ptr<rate_leg>{};
            auto is_between = false;
            if (is_of_day) {
                const auto known = entry.holds_averages()
                                       ? knowledge::none
                                       : series_reader{entry, policy_.between}.knows(on);
                if (known == knowledge::none) return;
                is_between = known == knowledge::between;
            } else {
                leg = std::make_unique<rate_leg>();
                if (read(entry, *leg)) return;
                is_between = leg->sampled;
            }
            const auto distrust = distrust_of(entry, is_between);
            if (distrust < found.distrust) found = {a, b, &entry, distrust, std::move(leg)};
        });
        return found;
    }
};

}  // namespace assay::detail
