// SPDX-License-Identifier: BSL-1.0
// add_sides.hpp - what the parts of a sum imply for their total.
#pragma once

#include <span>

#include <assay/check/judge_implied.hpp>
#include <assay/check/stated_side.hpp>
#include <assay/interval.hpp>

namespace assay {

[[nodiscard]] inline auto add_sides(std::span<const stated_side> parts) -> implied_value
{
    const auto zero = interval::point(0);
    auto sum = implied_value{zero, zero, zero, zero, false};
    for (const auto& part : parts) {
        sum.printed = sum.printed + part.printed;
        sum.strict = sum.strict + part.strict;
        sum.lenient = sum.lenient + part.lenient;
        sum.loosened = sum.loosened + loosened(part);
        sum.hedged = sum.hedged || is_hedged(part);
    }
    return sum;
}

}  // namespace assay
