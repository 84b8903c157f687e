// SPDX-License-Identifier: BSL-1.0
// check_whole.hpp - judges whether per cents make 100 where no total is printed.
//
// What is expected is 100, whatever the parts make, and the error is that of their sum. It is never
// more than a warning: shares may overlap, and not all of them need be told.
#pragma once

#include <algorithm>  // std::min
#include <vector>

#include <assay/check/add_sides.hpp>
#include <assay/check/claim_context.hpp>
#include <assay/check/judge_implied.hpp>
#include <assay/check/printed_side.hpp>
#include <assay/check/restated_figures.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/table_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/table_step.hpp>
#include <assay/hedge.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

namespace detail {

[[nodiscard]] inline auto shares_of(const claim_context& context, const claim& said)
    -> std::vector<stated_side>
{
    auto shares = std::vector<stated_side>{};
    const auto step = said.is_tabular ? table_step(context.figures, said.figures) : 0;
    for (const auto place : said.figures) {
        const auto& stated = context.figures[place];
        shares.push_back(said.is_tabular ? table_side(stated, step)
                                         : printed_side(stated, context.text));
    }
    return shares;
}

}  // namespace detail

/// Judges a sum without a total: by what is left of 100 for its last part, where that is said to be
/// the rest.
[[nodiscard]] inline auto check_whole(const claim_context& context, const claim& said) -> verdict
{
    const auto hundred = interval::point(100);
    const auto whole = stated_side{hundred, hundred, hundred, hundred, decimal{0}, hedge::none};
    const auto sum = add_sides(detail::shares_of(context, said));
    auto found = judge_implied(sum, whole, 0);
    found.expected = decimal{100};
    found.error = *sum.printed.low() / quotient{100} - quotient{1};
    found.severity = std::min(severity_of(found), severity::warning);
    if (found.kind != verdict_kind::inconsistent || said.is_partial || said.is_tabular)
        return found;
    const auto& last = context.figures[said.figures.back()];
    const auto left = quotient{100} - *sum.printed.low() + quotient{last.number.value};
    if (left > quotient{0}) found.suggestion = restated(context, last, left);
    return found;
}

}  // namespace assay
