// SPDX-License-Identifier: BSL-1.0
#include "input_format.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "../text_position.hpp"  // byte_order_mark
#include "front_matter.hpp"
#include "html_token.hpp"  // in_small_letters

namespace assay::program {

auto format_of_name(std::string_view path) -> std::optional<input_format>
{
    constexpr auto endings = std::array<std::pair<std::string_view, input_format>, 10>{{
        {".txt", input_format::text},
        {".html", input_format::html},
        {".htm", input_format::html},
        {".xhtml", input_format::html},
        {".md", input_format::markdown},
        {".markdown", input_format::markdown},
        {".csv", input_format::csv},
        {".tsv", input_format::csv},
        {".jsonl", input_format::jsonl},
        {".ndjson", input_format::jsonl},
    }};
    constexpr auto longest = std::size_t{9};
    const auto tail = in_small_letters(path.substr(path.size() - std::min(path.size(), longest)));
    for (const auto& [ending, format] : endings) {
        if (tail.ends_with(ending)) return format;
    }
    return std::nullopt;
}

auto format_of_content(std::string_view content) -> input_format
{
    constexpr auto first_tags = std::array<std::string_view, 19>{
        "<!doctype html", "<html",   "<head", "<body", "<title", "<meta", "<article", "<main",
        "<div",           "<table",  "<h1",   "<p",    "<a",     "<b",    "<br",      "<!--",
        "<?xml",          "<script", "<style"};
    constexpr auto ends = std::string_view{" \t\r\n>/"};
    if (content.starts_with(byte_order_mark)) content.remove_prefix(byte_order_mark.size());
    const auto begin = std::min(content.find_first_not_of(" \t\r\n\f"), content.size());
    const auto head = in_small_letters(content.substr(begin, 16));
    for (const auto tag : first_tags) {
        const auto behind =
            std::string_view{head}.substr(0, head.size()).substr(std::min(tag.size(), head.size()));
        const auto is_whole =
            tag == "<!--" || (!behind.empty() && ends.find(behind[0]) != ends.npos);
        if (head.starts_with(tag) && is_whole) return input_format::html;
    }
    return read_front_matter(content).end > 0 ? input_format::markdown : input_format::text;
}

}  // namespace assay::program
