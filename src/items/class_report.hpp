// SPDX-License-Identifier: BSL-1.0
// class_report.hpp - what is known of an item: its classes, what would decide between them, where
// other lists put them, and what is in its packages. What was not verified is said to be so.
#pragma once

#include <string>

#include "../json.hpp"
#include "find_packing.hpp"
#include "read_named_item.hpp"

namespace assay::program {

[[nodiscard]] auto class_in_words(const named_item& item, const packing_answer& packing)
    -> std::string;

/// Of the schema assay.class/1 (docs/class.schema.json).
[[nodiscard]] auto class_as_json(const named_item& item, const packing_answer& packing)
    -> json_object;

}  // namespace assay::program
