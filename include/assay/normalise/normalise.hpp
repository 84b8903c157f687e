// SPDX-License-Identifier: BSL-1.0
// normalise.hpp - a document's figures as records.
//
//     auto rates = known_rates{table};
//     const auto related = relate_figures(text, read.found.figures, *read.words);
//     for (const auto& one : normalise(read.found.figures, related, read.published, rates,
//                                      {currency{"USD"}}))
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/likely_bounds.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/normalise/amount_in_si.hpp>
#include <assay/normalise/record.hpp>
#include <assay/normalise/restate_money.hpp>
#include <assay/period.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/relations/related_figures.hpp>

namespace assay {

[[nodiscard]] inline auto amount_of(const figure& stated) -> stated_amount
{
    auto made = stated_amount{{}, hard_bounds(stated), likely_bounds(stated)};
    if (!stated.is_range()) made.value = stated.number.value / decimal{stated.number.divisor};
    return made;
}

/// One record a figure, in their order. A sum that cannot be told as wanted says why. `related` has
/// their statuses and relations.
[[nodiscard]] inline auto normalise(std::span<const figure> figures, const related_figures& related,
                                    const std::optional<day>& published, known_rates& rates,
                                    const money_wanted& wanted) -> std::vector<record>
{
    auto made = std::vector<record>{};
    made.reserve(figures.size());
    for (const auto& stated : figures) {
        auto one = record{made.size(),
                          amount_of(stated),
                          {},
                          {},
                          restating_trouble::none,
                          related.statuses[made.size()],
                          related.relations[made.size()]};
        if (stated.kind == figure_kind::quantity) one.si = to_si(one.printed, stated.units);
        if (stated.is_money()) {
            const auto spoken_of = stated.when ? std::optional{stated.when->days} : std::nullopt;
            auto money = stated.open_unit
                             ? result<restated_money, restating_trouble>{unexpected{
                                   restating_trouble::open_unit}}
                             : restate_money(one.printed, stated.unit(),
                                             days_of_sum(spoken_of, published), rates, wanted);
            if (money) {
                one.money = *std::move(money);
            } else {
                one.trouble = money.error();
            }
        }
        made.push_back(std::move(one));
    }
    return made;
}

}  // namespace assay
