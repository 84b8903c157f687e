// SPDX-License-Identifier: BSL-1.0
// enclosures.hpp - the parts of a text that stand in brackets or in quotation marks.
//
// An edit respects both: a bracket is never put into another one, and a quotation is somebody's
// words. Nothing reaches past its block, which ends at an empty line.
#pragma once

#include <algorithm>  // std::min, std::max, std::ranges::sort, upper_bound
#include <cstddef>
#include <iterator>  // std::prev
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <assay/text/source_span.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

/// Whether a span stands in one of several parts, which are sorted and apart from each other.
[[nodiscard]] inline auto is_within(std::span<const source_span> parts, source_span inner) -> bool
{
    const auto behind = std::ranges::upper_bound(parts, inner.begin, {}, &source_span::begin);
    return behind != parts.begin() && std::prev(behind)->contains(inner);
}

/// The parts of a text between empty lines: paragraphs, headlines, cells.
[[nodiscard]] inline auto find_blocks(std::string_view text) -> std::vector<source_span>
{
    auto blocks = std::vector<source_span>{};
    auto is_open = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto line_end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, line_end - at);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            is_open = false;
        } else if (is_open) {
            blocks.back().end = line_end;
        } else {
            blocks.push_back({at, line_end});
            is_open = true;
        }
        at = line_end + 1;
    }
    return blocks;
}

namespace detail {

/// Sorted; those that overlap become one.
inline void merge_overlapping(std::vector<source_span>& parts)
{
    std::ranges::sort(parts, {}, &source_span::begin);
    auto kept = std::size_t{0};
    for (const auto& part : parts) {
        if (kept > 0 && part.begin < parts[kept - 1].end) {
            parts[kept - 1].end = std::max(parts[kept - 1].end, part.end);
        } else {
            parts[kept++] = part;
        }
    }
    parts.resize(kept);
}

/// Whether the character that ends before `at` leaves room for a word to begin.
[[nodiscard]] inline auto is_open_before(std::string_view text, source_span block, std::size_t at)
    -> bool
{
    constexpr auto openers = std::string_view{" \t\n\r([{-/>"};
    return at == block.begin || openers.find(text[at - 1]) != std::string_view::npos ||
           text.substr(0, at).ends_with("\u00A0") || text.substr(0, at).ends_with("\u2014") ||
           text.substr(0, at).ends_with("\u2013") || text.substr(0, at).ends_with("\u201C") ||
           text.substr(0, at).ends_with("\u2018");
}

/// Whether a single mark at `at` is inside a word: "don't".
[[nodiscard]] inline auto is_word_behind(std::string_view text, source_span block, std::size_t at)
    -> bool
{
    if (at >= block.end) return false;
    const auto c = text[at];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Pairs up the quotation marks of one block. What is opened by a double mark and not closed goes
/// on to the block's end, as a quotation of several paragraphs does; a single one that is not
/// closed is an apostrophe.
class quotation_reader {
public:
    quotation_reader(std::string_view text, source_span block) : text_(text), block_(block) {}

    void read(std::vector<source_span>& found)
    {
        for (auto at = block_.begin; at < block_.end;) {
            const auto here = utf8::decode(text_, at);
            meet(here.value, at, at + here.length, found);
            at += here.length;
        }
        if (double_) found.push_back({*double_, block_.end});
    }

private:
    std::string_view text_;
    source_span block_;
    std::optional<std::size_t> double_{};
    std::optional<std::size_t> single_{};

    void meet(char32_t mark, std::size_t at, std::size_t end, std::vector<source_span>& found)
    {
        switch (mark) {
            case U'\u00AB':                                      // «
            case U'\u201E': open(double_, at); break;            // „
            case U'\u00BB': close(double_, end, found); break;   // »
            case U'\u201D': close(double_, end, found); break;   // ”
            case U'\u201C': double_mark(at, end, found); break;  // “
            case U'"': double_mark(at, end, found); break;
            case U'\u2018': open(single_, at); break;  // ‘
            case U'\u2019':                            // ’
                if (!is_word_behind(text_, block_, end)) close(single_, end, found);
                break;
            case U'\'': single_mark(at, end, found); break;
            default: break;
        }
    }
    static void open(std::optional<std::size_t>& mark, std::size_t at)
    {
        if (!mark) mark = at;
    }
    static void close(std::optional<std::size_t>& mark, std::size_t end,
                      std::vector<source_span>& found)
    {
        if (!mark) return;
        found.push_back({*mark, end});
        mark.reset();
    }
    /// One that opens where a word may begin, and else closes: an inch mark does neither.
    void double_mark(std::size_t at, std::size_t end, std::vector<source_span>& found)
    {
        if (double_) return close(double_, end, found);
        if (is_open_before(text_, block_, at)) double_ = at;
    }
    void single_mark(std::size_t at, std::size_t end, std::vector<source_span>& found)
    {
        if (single_) {
            if (!is_word_behind(text_, block_, end)) close(single_, end, found);
        } else if (is_open_before(text_, block_, at) && is_word_behind(text_, block_, end)) {
            single_ = at;
        }
    }
};

}  // namespace detail

/// What stands in quotation marks, these included.
[[nodiscard]] inline auto find_quotations(std::string_view text) -> std::vector<source_span>
{
    auto found = std::vector<source_span>{};
    for (const auto& block : find_blocks(text)) detail::quotation_reader{text, block}.read(found);
    detail::merge_overlapping(found);
    return found;
}

/// What stands in round or square brackets, these included; of nested ones only the outermost. A
/// bracket without its other half is none.
[[nodiscard]] inline auto find_brackets(std::string_view text) -> std::vector<source_span>
{
    auto found = std::vector<source_span>{};
    auto open = std::vector<std::size_t>{};
    for (const auto& block : find_blocks(text)) {
        open.clear();
        for (auto at = block.begin; at < block.end; ++at) {
            if (text[at] == '(' || text[at] == '[') open.push_back(at);
            if ((text[at] != ')' && text[at] != ']') || open.empty()) continue;
            found.push_back({open.back(), at + 1});
            open.pop_back();
        }
    }
    detail::merge_overlapping(found);
    return found;
}

}  // namespace assay
