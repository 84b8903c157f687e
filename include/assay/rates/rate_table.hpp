// SPDX-License-Identifier: BSL-1.0
// rate_table.hpp - the rates that a program knows: several publishers' tables, in order of trust.
#pragma once

#include <algorithm>  // std::max, std::ranges::any_of, find
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/quote_blocks.hpp>
#include <assay/rates/quote_days.hpp>
#include <assay/rates/rate_source.hpp>

namespace assay {

/// Does not change once it is built, so any number of threads may read it.
class rate_table {
public:
    /// Where two sources quote the same pair the earlier one is asked first.
    explicit rate_table(std::vector<rate_source> sources) : sources_(std::move(sources))
    {
        for (std::size_t s = 0; s < sources_.size(); ++s) index(s);
        for (std::size_t i = 0; i < currency::count(); ++i) {
            const auto old = currency::nth(i);
            const auto unit = old.successor();
            if (!unit) continue;
            kin_[old.place()].push_back(*unit);
            kin_[unit->place()].push_back(old);
        }
        rank_hubs();
    }

    struct entry {
        const rate_source* source = nullptr;
        const rate_series* series = nullptr;
        detail::quote_days days;
        std::vector<detail::quote_block> blocks;
        std::vector<std::uint32_t> run_starts;  // of each quote: since which its value is the same
        std::size_t rank = 0;                   // the source's place in the order of trust

        [[nodiscard]] auto holds_averages() const -> bool
        {
            return !series->quotes.empty() && is_average(series->quotes.front().kind);
        }
    };

    [[nodiscard]] auto sources() const noexcept -> std::span<const rate_source> { return sources_; }

    /// The series that quote `counter` against some hub, in order of trust.
    [[nodiscard]] auto series_of(currency counter) const -> std::span<const entry>
    {
        return by_counter_[counter.place()];
    }

    /// Whether any source quotes against it.
    [[nodiscard]] auto is_hub(currency unit) const -> bool
    {
        const auto hubs = hubs_of(unit);
        return !hubs.empty() && hubs.front() == unit;
    }

    /// What a currency is quoted against, itself first where it is a hub.
    [[nodiscard]] auto hubs_of(currency unit) const -> std::span<const currency>
    {
        return hubs_of_[unit.place()];
    }

    /// No way between the two has only tables of lower ranks than this, whatever the day.
    [[nodiscard]] auto least_rank(currency a, currency b) const -> std::size_t
    {
        if (is_hub(a) && is_hub(b))
            return hub_ranks_[place_of_hub(a) * hubs_.size() + place_of_hub(b)];
        const auto least = [&](currency unit) {
            const auto quoted = series_of(unit);
            return quoted.empty() || is_hub(unit) ? std::size_t{0} : quoted.front().rank;
        };
        return std::max(least(a), least(b));
    }

    /// Whether any source tells what other currencies are worth to it, as one does against the
    /// dollar or the euro. Where all price it the other way round, as a bank does foreign money in
    /// its own, it says little of what two of those are worth to each other.
    [[nodiscard]] auto is_pivot(currency unit) const -> bool { return is_pivot_[unit.place()]; }

    /// Whether any source quotes it at a free market.
    [[nodiscard]] auto has_free_market(currency unit) const -> bool
    {
        return std::ranges::any_of(series_of(unit), [](const entry& one) {
            return one.source->market == rate_market::free;
        });
    }

    /// The units that it took over from, and the one that took over from it.
    [[nodiscard]] auto kin_of(currency unit) const -> std::span<const currency>
    {
        return kin_[unit.place()];
    }

    /// The last day of which any source knows all.
    [[nodiscard]] auto newest_day() const -> day
    {
        auto newest = day{};
        for (const auto& source : sources_) newest = std::max(newest, source.complete_to);
        return newest;
    }

    rate_table(rate_table&&) = default;
    rate_table& operator=(rate_table&&) = default;
    rate_table(const rate_table&) = delete;  // entries point into the sources
    rate_table& operator=(const rate_table&) = delete;
    ~rate_table() = default;

private:
    std::vector<rate_source> sources_;
    std::vector<std::vector<entry>> by_counter_{currency::count()};
    std::vector<std::vector<currency>> kin_{currency::count()};
    std::vector<std::vector<currency>> hubs_of_{currency::count()};
    std::vector<currency> hubs_;
    std::vector<std::size_t> hub_ranks_;  // of each two hubs
    std::vector<bool> is_pivot_ = std::vector<bool>(currency::count());

    void index(std::size_t place)
    {
        const auto& source = sources_[place];
        add_hub(source.hub);
        if (source.way == quoting::per_hub) is_pivot_[source.hub.place()] = true;
        for (const auto& series : source.series) {
            by_counter_[series.counter.place()].push_back(
                {&source, &series, detail::quote_days{series.quotes},
                 detail::make_blocks(source, series), detail::run_starts_of(series), place});
            auto& hubs = hubs_of_[series.counter.place()];
            if (std::ranges::find(hubs, source.hub) == hubs.end()) hubs.push_back(source.hub);
        }
    }

    void add_hub(currency hub)
    {
        if (is_hub(hub)) return;
        auto& own = hubs_of_[hub.place()];
        own.insert(own.begin(), hub);
        hubs_.push_back(hub);
    }

    [[nodiscard]] auto place_of_hub(currency hub) const -> std::size_t
    {
        return static_cast<std::size_t>(std::ranges::find(hubs_, hub) - hubs_.begin());
    }

    /// The way between two hubs is as good as its worst table: of all ways through others the best.
    void rank_hubs()
    {
        const auto count = hubs_.size();
        hub_ranks_.assign(count * count, sources_.size());
        const auto at = [&](std::size_t a, std::size_t b) -> std::size_t& {
            return hub_ranks_[a * count + b];
        };
        for (std::size_t a = 0; a < count; ++a) {
            for (const auto& one : series_of(hubs_[a])) {
                const auto b = place_of_hub(one.source->hub);
                at(a, b) = at(b, a) = std::min(at(a, b), one.rank);
            }
        }
        for (std::size_t over = 0; over < count; ++over) {
            for (std::size_t a = 0; a < count; ++a) {
                for (std::size_t b = 0; b < count; ++b)
                    at(a, b) = std::min(at(a, b), std::max(at(a, over), at(over, b)));
            }
        }
    }
};

}  // namespace assay
