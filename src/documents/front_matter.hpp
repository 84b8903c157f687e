// SPDX-License-Identifier: BSL-1.0
// front_matter.hpp - what stands at the head of a Markdown file for machines, in YAML or TOML.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <assay/period.hpp>

namespace assay::program {

struct front_matter {
    std::size_t end = 0;  // bytes of the source; 0 where it has none
    std::optional<day> published;
    std::optional<std::string> language;
};

/// Lines between "---" and "---" or "...", or between "+++" and "+++". Of its members those at the
/// top level are read: published, publishdate, pubdate or date, the first of these, and lang or
/// language.
[[nodiscard]] auto read_front_matter(std::string_view source) -> front_matter;

}  // namespace assay::program
