// SPDX-License-Identifier: BSL-1.0
// json_tree.hpp - a bulletin in JSON as a tree of views: numbers keep their digits, every value its
// place.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "bulletin.hpp"

namespace assay::program {

struct json_node {
    std::string_view name;     // of a member, without quotes; escapes are left as they stand
    std::string_view written;  // "1.7", "null"; a string without its quotes; "[" or "{"
    std::size_t at = 0;
    bool is_string = false;
    std::vector<json_node> children;

    [[nodiscard]] auto is_object() const -> bool { return !is_string && written == "{"; }
    [[nodiscard]] auto is_array() const -> bool { return !is_string && written == "["; }
    /// A number, a string or null: what a rate may be written as.
    [[nodiscard]] auto is_plain() const -> bool { return !is_object() && !is_array(); }
    /// The member of that name; null where there is none.
    [[nodiscard]] auto find(std::string_view wanted) const -> const json_node*;
    /// What a plain member says; empty where there is none.
    [[nodiscard]] auto text_of(std::string_view wanted) const -> std::string_view;
};

/// A member that a row must have, plain: null is "no quote". None where it is not there; the
/// bulletin is then refused.
[[nodiscard]] auto need_plain(bulletin& to, const json_node& row, std::string_view wanted)
    -> std::optional<std::string_view>;

/// None where the bulletin is no JSON, or nests deeper than any table of rates.
[[nodiscard]] auto parse_json(bulletin& to) -> std::optional<json_node>;

}  // namespace assay::program
