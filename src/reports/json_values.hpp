// SPDX-License-Identifier: BSL-1.0
// json_values.hpp - figures, claims and rates as members of assay.report/1 and assay.rate/1.
#pragma once

#include <nlohmann/json.hpp>

#include <assay/check/check_document.hpp>
#include <assay/rates/exchange_rate.hpp>

#include "../documents/loaded_document.hpp"

namespace assay::program {

[[nodiscard]] auto to_json(const rate_leg& rate) -> nlohmann::ordered_json;
[[nodiscard]] auto to_json(const exchange_rate& rate) -> nlohmann::ordered_json;

/// The document's figures and claims, with schema, versions and notes around them.
[[nodiscard]] auto to_json(const loaded_document& source, const checked_document& checked)
    -> nlohmann::ordered_json;

}  // namespace assay::program
