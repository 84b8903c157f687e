// SPDX-License-Identifier: BSL-1.0
// normalise.hpp - assay::normalise, compiled once (compiled.cpp).
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/normalise/money_wanted.hpp>
#include <assay/normalise/record.hpp>
#include <assay/period.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/relations/related_figures.hpp>

namespace assay::compiled {

[[nodiscard]] auto normalise(std::span<const figure> figures, const related_figures& related,
                             const std::optional<day>& published, known_rates& rates,
                             const money_wanted& wanted) -> std::vector<record>;

}  // namespace assay::compiled
