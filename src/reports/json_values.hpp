// SPDX-License-Identifier: BSL-1.0
// json_values.hpp - figures, claims and rates as members of assay.report/1 and assay.rate/1.
#pragma once

#include <cstddef>

#include <nlohmann/json.hpp>

#include <assay/check/check_document.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/unread_number.hpp>
#include <assay/rates/exchange_rate.hpp>

#include "../documents/loaded_document.hpp"

namespace assay::program {

[[nodiscard]] auto to_json(const rate_leg& rate) -> nlohmann::ordered_json;
[[nodiscard]] auto to_json(const exchange_rate& rate) -> nlohmann::ordered_json;

/// A figure with its number in the document, from 0.
[[nodiscard]] auto to_json(const figure& stated, std::size_t id, const loaded_document& source)
    -> nlohmann::ordered_json;
[[nodiscard]] auto to_json(const unread_number& number, const loaded_document& source)
    -> nlohmann::ordered_json;

/// The document's figures and claims, with schema, versions and notes around them.
[[nodiscard]] auto to_json(const loaded_document& source, const checked_document& checked)
    -> nlohmann::ordered_json;

}  // namespace assay::program
