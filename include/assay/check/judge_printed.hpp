// SPDX-License-Identifier: BSL-1.0
// judge_printed.hpp - the ladder for a figure that the printed figures beside it imply.
#pragma once

#include <assay/check/judge_implied.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/interval.hpp>

namespace assay {

/// As judge_implied; but a difference of numbers is far more sensitive than they are, so what hard
/// rounding explains is loose whatever the gap.
[[nodiscard]] inline auto judge_printed(const implied_value& implied, const stated_side& reported,
                                        int places) -> verdict
{
    auto found = judge_implied(implied, reported, places);
    if (found.kind == verdict_kind::inconsistent && !found.slip &&
        intersects(implied.lenient, reported.lenient)) {
        found.kind = verdict_kind::loose;
        found.reason = verdict_reason::coarse;
    }
    return found;
}

}  // namespace assay
