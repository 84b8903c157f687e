// SPDX-License-Identifier: BSL-1.0
// digit_notes.hpp - what the digits and hedges of a conversion's two figures say of each other,
// whatever the verdict.
#pragma once

#include <assay/check/restate.hpp>  // meant_digits
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>

namespace assay {

inline void add_digit_notes(verdict& found, const figure& source, const figure& reported,
                            range_end end)
{
    const auto& from = number_at(source, end);
    const auto& to = number_at(reported, end);
    const auto exact = is_exact_source(source, from);
    if (!exact && meant_digits(to) >= meant_digits(from) + 2) {
        found.notes.push_back(verdict_note::overprecise);
    }
    if ((source.qualifier == hedge::none) != (reported.qualifier == hedge::none)) {
        found.notes.push_back(verdict_note::hedge_dropped);
    }
}

}  // namespace assay
