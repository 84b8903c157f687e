// SPDX-License-Identifier: BSL-1.0
// carry_units.hpp - bare numbers that take their currency from a figure beside them: "from 130
// manat [$77] to 180 [$105]".
//
// Its scale word, too, where the foreign sum has one: "340 ($200m) and 510 million manats ($300m)".
// Only a number with a foreign sum in the bracket right behind it is taken for money, and only
// where the sentence has one other figure to lend its unit.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

namespace detail {

/// The token of the opening bracket in which the figure at `begin` comes first but for hedges and
/// link words; the sentence's size where it does not.
[[nodiscard]] inline auto opening_bracket_before(const sentence& in, std::size_t begin)
    -> std::size_t
{
    for (auto i = begin; i > 0; --i) {
        if (in.is(i - 1, '(') || in.is(i - 1, '[')) return i - 1;
        if (!in.is(i - 1, token_kind::word) && !in.is(i - 1, '.')) break;
        if (begin - i > 4) break;
    }
    return in.size();
}

/// The figure that lends its unit: the nearest one before, else behind, in another currency than
/// the sum in the bracket and not in a bracket itself.
[[nodiscard]] inline auto find_lender(const sentence& in, std::span<const figure_read> figures,
                                      std::size_t bare, const figure& bracketed) -> const figure*
{
    const figure* before = nullptr;
    const figure* behind = nullptr;
    for (const auto& read : figures) {
        if (!read.found->is_money() || read.found->unit() == bracketed.unit()) continue;
        if (opening_bracket_before(in, read.begin) != in.size()) continue;
        if (read.end <= bare) {
            before = &*read.found;
        } else if (behind == nullptr) {
            behind = &*read.found;
        }
    }
    return before != nullptr ? before : behind;
}

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare amounts that carry a unit.
inline void carry_units(const sentence& in, std::span<const printed_amount> bare,
                        std::vector<figure_read>& figures)
{
    auto carried = std::vector<figure_read>{};
    for (const auto& read : figures) {
        if (!read.found->is_money()) continue;
        const auto bracket = detail::opening_bracket_before(in, read.begin);
        if (bracket == in.size()) continue;
        for (const auto& candidate : bare) {
            if (candidate.end != bracket || candidate.in_words) continue;
            const auto* lender = detail::find_lender(in, figures, candidate.begin, *read.found);
            if (lender == nullptr) continue;
            auto whole = candidate;
            whole.money = currency_read{.readings = lender->currencies, .use = lender->use};
            const auto share_scale = !whole.number.is_scaled() && !whole.grouped &&
                                     lender->number.is_scaled() && read.found->number.is_scaled();
            if (share_scale) detail::apply_scale(whole.number, lender->number.scale);
            detail::count_in_parts(whole.number, lender->number.part);
            carried.push_back({.found = detail::to_figure(in, whole),
                               .begin = candidate.begin,
                               .end = candidate.end});
        }
    }
    add_in_order(carried, figures);
}

}  // namespace assay
