// SPDX-License-Identifier: BSL-1.0
// amount_json.hpp - amounts as members of assay.sum/1 and assay.comparison/1.
#pragma once

#include <string_view>

#include <assay/normalise/record.hpp>  // stated_amount
#include <assay/quotient.hpp>

#include "../json.hpp"

namespace assay::program {

/// Null where there is nothing to tell.
[[nodiscard]] auto text_or_null(std::string_view text) -> json_value;
[[nodiscard]] auto number_or_null(const quotient* value) -> json_value;

/// Value, bounds, whether these are open, and what is likely.
[[nodiscard]] auto to_json(const stated_amount& amount) -> json_object;

/// The id of a document, which is JSON: as text where a number would not keep its digits.
[[nodiscard]] auto id_to_json(std::string_view id) -> json_value;

}  // namespace assay::program
