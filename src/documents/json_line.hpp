// SPDX-License-Identifier: BSL-1.0
// json_line.hpp - one document of a JSON Lines archive.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/period.hpp>
#include <assay/result.hpp>

namespace assay::program {

/// A member of an object as it was written: numbers keep their digits, nesting is not looked into.
struct raw_member {
    std::string name;  // unquoted
    std::string value;
};

struct json_line {
    std::optional<std::string> name;  // the id, where it is a string
    std::string id = "null";          // as it was written
    std::string text;
    std::optional<day> published;
    std::optional<std::string> language;
    std::vector<raw_member> others;  // members that are carried through as they are
};

/// A line that is no document; `id` is null where none could be read.
struct bad_line {
    std::string id = "null";
    std::string error;
};

[[nodiscard]] auto read_json_line(std::string_view line) -> result<json_line, bad_line>;

/// Whether a line is one object of JSON, be it a document or not: so an archive is told from prose.
[[nodiscard]] auto is_json_object(std::string_view line) -> bool;

}  // namespace assay::program
