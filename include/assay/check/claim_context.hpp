// SPDX-License-Identifier: BSL-1.0
// claim_context.hpp - all that a claim's document and the world say about it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include <assay/check/check_policy.hpp>
#include <assay/claims/claim.hpp>
#include <assay/currency.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_rate.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>
#include <assay/rates/known_rates.hpp>

namespace assay {

struct claim_context {
    std::string_view text;
    std::span<const figure> figures;
    std::span<const stated_rate> stated;
    std::span<const currency> named;
    const lexicon& words;
    known_rates& rates;
    std::optional<day> published;
    accepted_rates accepted{};

    /// The claim's figure in a role; null where none has it.
    [[nodiscard]] auto find(const claim& said, claim_role role) const -> const figure*
    {
        const auto place = said.find(role);
        return place ? &figures[*place] : nullptr;
    }
};

}  // namespace assay
