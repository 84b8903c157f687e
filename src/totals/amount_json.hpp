// SPDX-License-Identifier: BSL-1.0
// amount_json.hpp - amounts as members of assay.sum/1 and assay.comparison/1.
#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

#include <assay/normalise/record.hpp>  // stated_amount
#include <assay/quotient.hpp>

namespace assay::program {

/// Null where there is nothing to tell.
[[nodiscard]] auto text_or_null(std::string_view text) -> nlohmann::ordered_json;
[[nodiscard]] auto number_or_null(const quotient* value) -> nlohmann::ordered_json;

/// Value, bounds, whether these are open, and what is likely.
[[nodiscard]] auto to_json(const stated_amount& amount) -> nlohmann::ordered_json;

/// The id of a document, which is JSON: as text where a number would not keep its digits.
[[nodiscard]] auto id_to_json(std::string_view id) -> nlohmann::ordered_json;

}  // namespace assay::program
