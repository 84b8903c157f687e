// SPDX-License-Identifier: BSL-1.0
#include "closing_markup.hpp"

#include <algorithm>
#include <string>

#include "../documents/html_elements.hpp"
#include "../documents/html_token.hpp"  // in_small_letters

namespace assay::program {

namespace {

constexpr auto white_space = std::string_view{" \t\n\f\r"};

/// The length of an inline element's end tag at the head of `text`; 0 where there is none.
auto end_tag_length(std::string_view text) -> std::size_t
{
    if (!text.starts_with("</")) return 0;
    const auto end = text.find('>');
    if (end == std::string_view::npos) return 0;
    const auto name = in_small_letters(text.substr(2, end - 2));
    const auto length = std::min(name.find_last_not_of(white_space) + 1, name.size());
    const auto is_name =
        length > 0 && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") >= length;
    return is_name && !find_element(name.substr(0, length)).is_block ? end + 1 : 0;
}

/// The length of "](address "title")", "][label]" or "]" at the head of `text`; 0 where it is none.
auto link_end_length(std::string_view text) -> std::size_t
{
    if (!text.starts_with(']')) return 0;
    if (text.starts_with("][")) {
        const auto end = text.find(']', 2);
        return end == std::string_view::npos ? 1 : end + 1;
    }
    if (!text.starts_with("](")) return 1;
    auto depth = 0;
    auto quote = '\0';
    for (std::size_t at = 1; at < text.size(); ++at) {
        const auto c = text[at];
        if (c == '\\') {
            ++at;
        } else if (quote != '\0') {
            if (c == quote) quote = '\0';
        } else if (c == '"') {
            quote = c;
        } else if (c == '(') {
            ++depth;
        } else if (c == ')' && --depth == 0) {
            return at + 1;
        }
    }
    return 1;
}

/// The length of the run of emphasis marks at the head of `text` that can only close, because no
/// word follows it.
auto emphasis_end_length(std::string_view text, std::string_view behind_gap) -> std::size_t
{
    const auto length = std::min(text.find_first_not_of("*_~"), text.size());
    if (length == 0) return 0;
    const auto next = length < text.size() ? text.substr(length) : behind_gap;
    if (next.empty()) return length;
    const auto c = next.front();
    const auto is_word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                         (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    return is_word ? 0 : length;
}

}  // namespace

auto end_of_closing_markup(std::string_view source, source_span gap, input_format format)
    -> std::size_t
{
    auto at = gap.begin;
    while (at < gap.end) {
        const auto rest = source_span{at, gap.end}.in(source);
        auto length = std::size_t{0};
        const auto has_tags = format == input_format::html || format == input_format::markdown;
        if (has_tags) length = end_tag_length(rest);
        if (length == 0 && format == input_format::markdown) length = link_end_length(rest);
        if (length == 0 && format == input_format::markdown)
            length = emphasis_end_length(rest, source.substr(gap.end));
        if (length == 0) break;
        at += length;
    }
    return at;
}

}  // namespace assay::program
