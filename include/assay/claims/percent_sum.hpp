// SPDX-License-Identifier: BSL-1.0
// percent_sum.hpp - per cents that are added up, and whether they make a whole.
#pragma once

#include <cstdint>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

struct percent_sum {
    decimal value{0};
    decimal room{0};  // that the last digits of all parts leave to either side

    void add(const figure& part)
    {
        value = value + part.number.value;
        room = room + decimal::scaled(5, part.number.finest - 1);
    }
    [[nodiscard]] auto is_whole() const -> bool { return abs(value - decimal{100}) <= room; }
    [[nodiscard]] auto exceeds_whole() const -> bool { return value - room > decimal{100}; }
};

/// The claim that per cents, at these places of a document's figures, make a whole.
[[nodiscard]] inline auto whole_of(std::vector<std::uint32_t> parts) -> claim
{
    auto made = claim{.kind = claim_kind::sum, .is_whole = true};
    made.roles.assign(parts.size(), claim_role::part);
    made.figures = std::move(parts);
    return made;
}

}  // namespace assay
