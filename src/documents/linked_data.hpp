// SPDX-License-Identifier: BSL-1.0
// linked_data.hpp - the day of publication in the JSON-LD of a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace assay::program {

struct linked_day {
    std::string stamp;
    bool is_article = false;  // said of an article, not of the page or of a film on it
};

/// The first datePublished of an article, else the first of anything else. What is no JSON says
/// nothing.
[[nodiscard]] auto find_linked_day(std::string_view json) -> std::optional<linked_day>;

}  // namespace assay::program
