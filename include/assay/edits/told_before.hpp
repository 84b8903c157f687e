// SPDX-License-Identifier: BSL-1.0
// told_before.hpp - what a reader has been told already on the way through a text.
#pragma once

#include <cstddef>
#include <set>
#include <tuple>

#include <assay/decimal.hpp>
#include <assay/edits/annotate_options.hpp>
#include <assay/figures/figure.hpp>
#include <assay/period.hpp>

namespace assay {

/// The sums and currencies that a reader has been told in the target currency.
class told_before {
public:
    explicit told_before(mentions which) : which_(which) {}

    [[nodiscard]] auto has(const figure& stated) const -> bool
    {
        switch (which_) {
            case mentions::every: return false;
            case mentions::of_currency: return currencies_.contains(stated.unit().place());
            case mentions::of_sum: break;
        }
        return sums_.contains(key_of(stated));
    }
    void add(const figure& stated)
    {
        currencies_.insert(stated.unit().place());
        sums_.insert(key_of(stated));
    }

private:
    using key = std::tuple<std::size_t, decimal, decimal, day, day>;

    mentions which_;
    std::set<std::size_t> currencies_{};
    std::set<key> sums_{};

    [[nodiscard]] static auto key_of(const figure& stated) -> key
    {
        const auto& last = stated.upper ? *stated.upper : stated.number;
        const auto days = stated.when ? stated.when->days : period{};
        return {stated.unit().place(), stated.number.value, last.value, days.from, days.to};
    }
};

}  // namespace assay
