// SPDX-License-Identifier: BSL-1.0
// check_claim.hpp - judges a claim by its kind.
#pragma once

#include <assay/check/check_change.hpp>
#include <assay/check/check_conversion.hpp>
#include <assay/check/check_price.hpp>
#include <assay/check/check_share.hpp>
#include <assay/check/check_sum.hpp>
#include <assay/check/check_unit_conversion.hpp>
#include <assay/check/check_whole.hpp>
#include <assay/check/claim_context.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>

namespace assay {

[[nodiscard]] inline auto check_claim(const claim_context& context, const claim& said) -> verdict
{
    switch (said.kind) {
        case claim_kind::conversion:
            return context.figures[said.figures.front()].is_money()
                       ? check_conversion(context, said)
                       : check_unit_conversion(context, said);
        case claim_kind::change: return check_change(context, said);
        case claim_kind::share: return check_share(context, said);
        case claim_kind::sum:
            return said.is_whole ? check_whole(context, said) : check_sum(context, said);
        case claim_kind::price: return check_price(context, said);
        case claim_kind::rates_disagree:
        case claim_kind::repetition: break;
    }
    return {};
}

}  // namespace assay
