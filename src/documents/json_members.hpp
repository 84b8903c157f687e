// SPDX-License-Identifier: BSL-1.0
// json_members.hpp - an object of JSON taken apart without being read: its members as written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <assay/result.hpp>

namespace assay::program {

/// Both are JSON: the name has its quotes.
struct member_text {
    std::string_view name;
    std::string_view value;
};

struct json_fault {
    std::size_t at = 0;    // the byte, from 0
    bool is_json = false;  // only it is no object
};

/// The members of the one object on a line, in order, as views of it. Nesting of any depth is
/// walked, never recursed into.
[[nodiscard]] auto split_members(std::string_view line)
    -> result<std::vector<member_text>, json_fault>;

/// What to tell of a line that has no members, behind its place.
[[nodiscard]] auto why_no_object(std::string_view line, const json_fault& fault) -> std::string;

}  // namespace assay::program
