// SPDX-License-Identifier: BSL-1.0
// group_entries.hpp - which entries of a table are summed together: --by.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <assay/algebra/entry.hpp>

#include "../command_line.hpp"

namespace assay::program {

/// What all entries of a group share, one value for each of --by; none where they have no such.
using group_key = std::vector<std::optional<std::string>>;

struct grouped_entries {
    std::vector<group_key> keys;      // in the order of their first entries
    std::vector<std::size_t> groups;  // of each entry its place among the keys
};

[[nodiscard]] auto name_of(grouping by) -> std::string_view;

/// Without --by each subject is a group, without a key.
[[nodiscard]] auto group_entries(std::span<const entry> all, std::span<const grouping> by)
    -> grouped_entries;

/// What a document is called, of its id as JSON text.
[[nodiscard]] auto document_name(std::string_view id) -> std::string;

}  // namespace assay::program
