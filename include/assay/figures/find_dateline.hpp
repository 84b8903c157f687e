// SPDX-License-Identifier: BSL-1.0
// find_dateline.hpp - the day that stands at the head of an article: "BAKU, 6 January 2026 -".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

namespace detail {

/// A day is a dateline where it closes the head of its line: a dash follows, perhaps behind the
/// agency's name in brackets, or nothing but a few words are on the line at all.
[[nodiscard]] inline auto closes_dateline(const sentence& line, std::size_t begin, std::size_t end)
    -> bool
{
    constexpr auto longest_place = std::size_t{8};   // tokens before the day
    constexpr auto longest_agency = std::size_t{6};  // tokens between the day and the dash
    if (begin > longest_place) return false;
    for (auto i = end; i < std::min(line.size(), end + longest_agency); ++i) {
        if (line.is(i, token_kind::dash)) return line.tokens[i].spaced || line.at(i).size() > 1;
    }
    return line.size() - (end - begin) <= longest_place;
}

}  // namespace detail

/// Looks through the first lines of a text. None where they hold no day with its year.
[[nodiscard]] inline auto find_dateline(std::string_view text, const lexicon& words)
    -> std::optional<day>
{
    constexpr auto head_lines = 12;
    constexpr auto head_of_line = std::size_t{160};
    auto tokens = std::vector<token>{};
    auto begin = std::size_t{0};
    for (auto line = 0; line < head_lines && begin < text.size(); ++line) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto stop = std::min(end, begin + head_of_line);
        while (stop < end && utf8::is_continuation(text[stop])) --stop;
        tokens.clear();
        tokenize(text, {begin, stop}, words.index(), tokens);
        const auto head = sentence{text, {begin, stop}, tokens, words};
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const auto found = read_date(head, i);
            if (!found) continue;
            if (detail::closes_dateline(head, i, found->end)) return found->on;
            break;
        }
        begin = end + 1;
    }
    return std::nullopt;
}

}  // namespace assay
