// SPDX-License-Identifier: BSL-1.0
// why_not_compared.hpp - whether two figures can be compared at all.
//
// Less has to be alike than for a sum: there may be more shells than tanks, and a part is less than
// its whole. But metres are never more than kilograms, nor cases more than rockets.
#pragma once

#include <assay/algebra/entry.hpp>
#include <assay/algebra/refusal.hpp>
#include <assay/algebra/subject.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

/// None where the two can be compared. Shares and ratios can: half is more than 45 per cent.
[[nodiscard]] inline auto why_not_compared(const entry& a, const entry& b) -> refusal
{
    const auto is_share = [](const entry& one) {
        return one.kind == figure_kind::ratio || one.kind == figure_kind::percent;
    };
    if (is_share(a) && is_share(b))
        return a.points == b.points ? refusal::none : refusal::unlike_kind;
    if (a.open_unit || b.open_unit) return refusal::open_unit;
    const auto one = subject_of(a);
    const auto other = subject_of(b);
    if (one.kind != other.kind) return refusal::unlike_kind;
    if (one.measures != other.measures) return refusal::unlike_dimension;
    if (one.money != other.money) return refusal::unlike_currency;
    if (one.prices != other.prices) return refusal::unlike_prices;
    return one.pack == other.pack ? refusal::none : refusal::unlike_package;
}

}  // namespace assay
