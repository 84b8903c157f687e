// SPDX-License-Identifier: BSL-1.0
// check_price.hpp - judges what one of several things is said to cost: total / quantity.
#pragma once

#include <algorithm>  // std::max, std::min

#include <assay/check/claim_context.hpp>
#include <assay/check/judge_implied.hpp>
#include <assay/check/printed_side.hpp>
#include <assay/check/restated_figures.hpp>
#include <assay/check/severity_of.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

/// Never an error: extras and discounts may be in the total that the text does not tell.
[[nodiscard]] inline auto check_price(const claim_context& context, const claim& said) -> verdict
{
    const auto& quantity = *context.find(said, claim_role::quantity);
    const auto& price = *context.find(said, claim_role::price);
    const auto& total = *context.find(said, claim_role::total);
    const auto ratio = [](const interval& a, const interval& b) { return detail::ratio_of(a, b); };
    const auto implied =
        imply(ratio, printed_side(total, context.text), printed_side(quantity, context.text));
    const auto places = std::max(price.unit().minor_digits(), -price.number.finest);
    auto found = judge_implied(implied, printed_side(price, context.text), places);
    found.severity = std::min(severity_of(found), severity::warning);
    if (found.kind != verdict_kind::inconsistent || !found.expected) return found;
    found.suggestion = restated(context, price, quotient{*found.expected});
    found.source_suggestion =
        restated(context, total, quotient{quantity.number.value} * quotient{price.number.value});
    return found;
}

}  // namespace assay
