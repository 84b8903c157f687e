// SPDX-License-Identifier: BSL-1.0
#include "merge_rates.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace assay::program {

namespace {

auto day_of(std::int32_t number) -> day { return day{date::days{number}}; }

auto find_quote(const std::vector<quote>& quotes, std::int32_t on) -> const quote*
{
    const auto found = std::ranges::lower_bound(quotes, on, {}, &quote::on);
    return found == quotes.end() || found->on != on ? nullptr : &*found;
}

/// Whether it was new.
auto put(std::vector<quote>& quotes, const quote& one) -> bool
{
    const auto place = std::ranges::lower_bound(quotes, one.on, {}, &quote::on);
    if (place == quotes.end() || place->on != one.on) {
        quotes.insert(place, one);
        return true;
    }
    if (place->same_value(one)) return false;
    *place = one;
    return true;
}

auto series_for(rate_source& source, currency counter) -> rate_series&
{
    const auto found = std::ranges::find(source.series, counter, &rate_series::counter);
    if (found != source.series.end()) return *found;
    return source.series.emplace_back(rate_series{counter, {}});
}

}  // namespace

auto find_change(const rate_source& known, const rate_source& fetched)
    -> std::optional<changed_rate>
{
    auto found = std::optional<changed_rate>{};
    for (const auto& series : fetched.series) {
        const auto* const before = known.find(series.counter);
        if (before == nullptr) continue;
        for (const auto& one : series.quotes) {
            const auto* const old = find_quote(before->quotes, one.on);
            if (old == nullptr || old->same_value(one)) continue;
            if (!found) {
                found = changed_rate{series.counter, day_of(one.on), *old, one};
            } else {
                ++found->others;
            }
        }
    }
    return found;
}

auto merge_rates(rate_source& known, const rate_source& fetched) -> std::size_t
{
    auto count = std::size_t{0};
    for (const auto& series : fetched.series) {
        auto& quotes = series_for(known, series.counter).quotes;
        for (const auto& one : series.quotes) {
            if (put(quotes, one)) ++count;
        }
    }
    known.complete_to = std::max(known.complete_to, fetched.complete_to);
    return count;
}

auto within(rate_source source, const period& days) -> rate_source
{
    auto newest = std::int32_t{INT32_MIN};
    for (auto& series : source.series) {
        std::erase_if(series.quotes,
                      [&](const quote& one) { return !days.contains(day_of(one.on)); });
        if (!series.quotes.empty()) newest = std::max(newest, series.quotes.back().on);
    }
    std::erase_if(source.series, [](const rate_series& one) { return one.quotes.empty(); });
    if (newest != INT32_MIN) source.complete_to = day_of(newest);
    return source;
}

}  // namespace assay::program
