// SPDX-License-Identifier: BSL-1.0
// json_values.hpp - figures, claims and rates as members of assay.report/1 and assay.rate/1.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <assay/check/checked_document.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/unread_number.hpp>
#include <assay/money_status.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/relations/related_figures.hpp>
#include <assay/relations/relation.hpp>

#include "../documents/loaded_document.hpp"
#include "../json.hpp"

namespace assay::program {

[[nodiscard]] auto to_json(const rate_leg& rate, json_storage storage = {}) -> json_object;
[[nodiscard]] auto to_json(const exchange_rate& rate, json_storage storage = {}) -> json_object;

/// What is said of a figure besides itself.
struct figure_standing {
    money_status status = money_status::none;
    std::optional<relation> to_other{};
};

/// The statuses and relations of a document's figures.
[[nodiscard]] auto relate(const loaded_document& source, const checked_document& checked)
    -> related_figures;

/// The figure of that place in its document, which is its id.
[[nodiscard]] auto to_json(std::span<const figure> figures, std::size_t id,
                           const figure_standing& standing, const loaded_document& source,
                           json_storage storage = {}) -> json_object;
/// The same but for the id, behind what an object has.
void add_figure(json_object& to, std::span<const figure> figures, std::size_t id,
                const figure_standing& standing, const loaded_document& source);

[[nodiscard]] auto to_json(const unread_number& number, const loaded_document& source,
                           json_storage storage = {}) -> json_object;

/// The document's figures and claims, with schema, versions and notes around them.
[[nodiscard]] auto to_json(const loaded_document& source, const checked_document& checked,
                           json_storage storage = {}) -> json_object;

}  // namespace assay::program
