// SPDX-License-Identifier: BSL-1.0
// json_line.hpp - one document of a JSON Lines archive.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include <assay/period.hpp>
#include <assay/result.hpp>

namespace assay::program {

struct json_line {
    nlohmann::ordered_json id;
    std::string text;
    std::optional<day> published;
    std::optional<std::string> language;
    nlohmann::ordered_json others;  // members that are carried through as they are
};

/// A line that is no document; `id` is null where none could be read.
struct bad_line {
    nlohmann::ordered_json id;
    std::string error;
};

[[nodiscard]] auto read_json_line(std::string_view line) -> result<json_line, bad_line>;

}  // namespace assay::program
