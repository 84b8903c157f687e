// SPDX-License-Identifier: BSL-1.0
// markup.hpp - what a page or an article with markup holds: its words, and what it says of
// itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <assay/period.hpp>
#include <assay/result.hpp>
#include <assay/text/text_table.hpp>

#include "ignore_mark.hpp"
#include "mapped_text.hpp"

namespace assay::program {

struct marked_up {
    mapped_text words;
    std::optional<day> published;
    std::optional<std::string> language;
    std::vector<ignore_mark> marks;
    std::vector<text_table> tables;
};

/// What cannot be read, where, and what would do.
struct unreadable {
    std::optional<std::size_t> at;  // a byte of the text; none where it has no lines to count
    std::string why;
};

/// Any UTF-8 is a page.
[[nodiscard]] auto read_html(std::string_view source) -> marked_up;

/// One table, its first line perhaps headings, parted by commas, semicolons or tabs, whichever its
/// first line has most of (RFC 4180). Any text is one.
[[nodiscard]] auto read_csv(std::string_view source) -> marked_up;

[[nodiscard]] auto read_markdown(std::string_view source) -> result<marked_up, unreadable>;

}  // namespace assay::program
