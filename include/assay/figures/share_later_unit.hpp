// SPDX-License-Identifier: BSL-1.0
// share_later_unit.hpp - sums of a list that leave their unit to its last one: "health gets 2.7
// billion, education 2.2 billion and defence 1.8 billion lari".
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_sentence_unit.hpp>  // in_money_of, is_taken

namespace assay {

namespace detail {

/// Whether a comma or "and" and a few words lead from token `i` to the sum at `end`: a list goes
/// on.
[[nodiscard]] inline auto leads_to_next(const sentence& in, std::size_t i, std::size_t end) -> bool
{
    constexpr auto farthest = std::size_t{5};  // tokens
    if (end < i || end - i > farthest) return false;
    const auto is_joint = [&](std::size_t at) {
        return in.is(at, ',') || in.match(in.words.number_joiners, at);
    };
    auto joined = false;
    for (; i < end; ++i) {
        joined = joined || is_joint(i);
        const auto is_plain = is_joint(i) || in.is(i, token_kind::word);
        if (!is_plain || in.match(in.words.clause_breaks, i)) return false;
    }
    return joined;
}

}  // namespace detail

/// Adds to `figures`, which stay in order, bare numbers with the scale word of the sum that ends
/// their list.
inline void share_later_unit(const sentence& in, std::span<const printed_amount> bare,
                             std::vector<figure_read>& figures)
{
    auto shared = std::vector<figure_read>{};
    for (auto last = figures.size(); last > 0; --last) {
        const auto& lender = figures[last - 1];
        if (!lender.found->is_money() || !lender.found->number.is_scaled()) continue;
        auto next = lender.begin;
        for (auto i = bare.size(); i > 0; --i) {
            const auto& one = bare[i - 1];
            const auto is_part =
                one.end <= next && one.number.scale == lender.found->number.scale &&
                !detail::is_taken(figures, one) && !detail::is_taken(shared, one) &&
                detail::leads_to_next(in, one.end, next);
            if (!is_part) continue;
            shared.push_back(detail::in_money_of(*lender.found, in, one));
            next = one.begin;
        }
    }
    add_in_order(shared, figures);
}

}  // namespace assay
