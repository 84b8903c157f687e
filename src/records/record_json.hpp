// SPDX-License-Identifier: BSL-1.0
// record_json.hpp - a record as members of assay.record/1.
#pragma once

#include <nlohmann/json.hpp>

#include <assay/figures/figure.hpp>
#include <assay/normalise/record.hpp>

#include "../documents/loaded_document.hpp"

namespace assay::program {

/// With the document's id; who has it as it was written puts that there. Sums are told to the minor
/// unit of their currency, SI values to 12 digits where they have no end.
[[nodiscard]] auto to_json(const record& one, const figure& stated, const loaded_document& source)
    -> nlohmann::ordered_json;

}  // namespace assay::program
