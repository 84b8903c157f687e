// SPDX-License-Identifier: BSL-1.0
// find_claims.hpp - assay::find_claims, compiled once (compiled.cpp).
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay::compiled {

[[nodiscard]] auto find_claims(std::string_view text, std::span<const figure> figures,
                               const lexicon& words, std::span<const total_group> totals = {})
    -> std::vector<claim>;

}  // namespace assay::compiled
