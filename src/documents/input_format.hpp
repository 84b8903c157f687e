// SPDX-License-Identifier: BSL-1.0
// input_format.hpp - what a file is, told by its name or its content.
#pragma once

#include <optional>
#include <string_view>

namespace assay::program {

enum class input_format { text, html, markdown, csv, jsonl };

/// By the ending of a name, in small or capital letters; none where it says nothing.
[[nodiscard]] auto format_of_name(std::string_view path) -> std::optional<input_format>;

/// Whether a folder's files of that format are articles: tables of numbers stand beside them.
[[nodiscard]] constexpr auto is_of_articles(input_format format) -> bool
{
    return format != input_format::csv;
}

/// By how it begins: a page's first tag, the head of a Markdown file; else it is text.
[[nodiscard]] auto format_of_content(std::string_view content) -> input_format;

}  // namespace assay::program
