// SPDX-License-Identifier: BSL-1.0
// context_of.hpp - what the claims of a document are judged by.
#pragma once

#include <assay/check/check_policy.hpp>
#include <assay/check/checked_document.hpp>
#include <assay/check/claim_context.hpp>
#include <assay/figures/extracted_document.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/text/document.hpp>

namespace assay {

/// The document as it was read, with the figures that `checked` took from it.
[[nodiscard]] inline auto context_of(const document& source, const extracted_document& read,
                                     const checked_document& checked, known_rates& rates,
                                     const check_policy& policy = {}) -> claim_context
{
    return {source.text, checked.figures, read.found.stated_rates, read.found.named_currencies,
            *read.words, rates,           checked.published,       policy.accepted};
}

}  // namespace assay
