// SPDX-License-Identifier: BSL-1.0
// sentence_bounds.hpp - the sentence around a place in a text.
//
// Each side is looked for from the place outward, at most `longest_sentence` bytes far: text
// without figures is never read, and a line without an end costs no more than any other.
#pragma once

#include <algorithm>  // std::max, std::min
#include <array>
#include <cstddef>
#include <string_view>

#include <assay/text/character.hpp>
#include <assay/text/phrase_table.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

inline constexpr auto longest_sentence = std::size_t{8192};

namespace detail {

/// Whether the word that ends before `at` is one letter ("U.S.") or a known abbreviation.
[[nodiscard]] inline auto abbreviated_before(std::string_view text, std::size_t at,
                                             const phrase_table<plain_phrase>& abbreviations)
    -> bool
{
    auto word = std::array<char, 8>{};
    auto begin = at;
    while (begin > 0 && at - begin < word.size()) {
        const auto c = text[begin - 1];
        if ((c | 0x20) < 'a' || (c | 0x20) > 'z') break;
        --begin;
    }
    const auto length = at - begin;
    if (length == 0 || length == word.size()) return false;
    if (length == 1) return true;
    for (std::size_t i = 0; i < length; ++i) word[i] = static_cast<char>(text[begin + i] | 0x20);
    return !abbreviations.find({word.data(), length}).empty();
}

[[nodiscard]] inline auto is_blank(char c) noexcept -> bool
{
    return c == ' ' || c == '\t' || c == '\r';
}

/// Whether a new sentence may start at `at`: behind closing quotes, white space, then anything but
/// a small letter.
[[nodiscard]] inline auto opens_sentence(std::string_view text, std::size_t at) -> bool
{
    while (at < text.size() &&
           (text[at] == '"' || text[at] == '\'' || text[at] == ')' ||
            text.substr(at).starts_with("\u201D") || text.substr(at).starts_with("\u2019"))) {
        at += utf8::decode(text, at).length;
    }
    if (at == text.size()) return true;
    if (!is_blank(text[at]) && text[at] != '\n') return false;
    while (at < text.size() && (is_blank(text[at]) || text[at] == '\n')) ++at;
    return at == text.size() || !(text[at] >= 'a' && text[at] <= 'z');
}

/// Whether a line that starts at `at` is empty or an item of a list.
[[nodiscard]] inline auto starts_paragraph(std::string_view text, std::size_t at) -> bool
{
    while (at < text.size() && is_blank(text[at])) ++at;
    if (at == text.size() || text[at] == '\n') return true;
    const auto rest = text.substr(at);
    return rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("\u2022") ||
           rest.starts_with("#") || rest.starts_with("|");
}

/// Whether the character at `at` is the last one of a sentence.
[[nodiscard]] inline auto ends_sentence(std::string_view text, std::size_t at,
                                        const phrase_table<plain_phrase>& abbreviations) -> bool
{
    switch (text[at]) {
        case '\n': return starts_paragraph(text, at + 1);
        case '!':
        case '?': return opens_sentence(text, at + 1);
        case '.':
            return opens_sentence(text, at + 1) && !abbreviated_before(text, at, abbreviations);
        default: return false;
    }
}

}  // namespace detail

/// The sentence that holds byte `at`, not reaching before `floor`.
[[nodiscard]] inline auto sentence_around(std::string_view text, std::size_t at, std::size_t floor,
                                          const phrase_table<plain_phrase>& abbreviations)
    -> source_span
{
    const auto half = longest_sentence / 2;
    const auto lowest = std::max(floor, at - std::min(at, half));
    auto begin = at;
    while (begin > lowest && !detail::ends_sentence(text, begin - 1, abbreviations)) --begin;
    while (begin < at && utf8::is_continuation(text[begin])) ++begin;

    const auto highest = text.size() - at < half ? text.size() : at + half;
    auto end = at;
    while (end < highest && !detail::ends_sentence(text, end, abbreviations)) ++end;
    if (end < highest) return {begin, end + 1};
    if (end < text.size()) {  // cut a sentence without an end where no word is cut
        while (end > at + 1 && !detail::is_blank(text[end - 1]) && text[end - 1] != '\n') --end;
        if (end == at + 1) end = highest;
        while (utf8::is_continuation(text[end])) --end;
    }
    return {begin, std::max(end, at + 1)};
}

}  // namespace assay
