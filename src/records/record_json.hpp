// SPDX-License-Identifier: BSL-1.0
// record_json.hpp - a record as members of assay.record/1.
#pragma once

#include <span>

#include <assay/figures/figure.hpp>
#include <assay/normalise/record.hpp>

#include "../documents/loaded_document.hpp"
#include "../json.hpp"

namespace assay::program {

/// With the document's id; who has it as it was written puts that there. Sums are told to the minor
/// unit of their currency, SI values to 12 digits where they have no end.
/// `figures` are those of the document.
[[nodiscard]] auto to_json(const record& one, std::span<const figure> figures,
                           const loaded_document& source, json_storage storage = {}) -> json_object;

}  // namespace assay::program
