// SPDX-License-Identifier: BSL-1.0
// find_dateline.hpp - the day that stands at the head of an article: "BAKU, 6 January 2026 -",
// "Baku, 3 March 2025. The ministry ...", "LONDON, Jan 5 (Reuters) -".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <assay/figures/calendar_steps.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/period.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

namespace detail {

/// Whether nothing but a place stands before token `begin` of a line: "BAKU, ", "New York (".
[[nodiscard]] inline auto is_place_head(const sentence& line, std::size_t begin) -> bool
{
    auto in_capitals = true;
    for (std::size_t i = 0; i < begin; ++i) {
        if (!line.is(i, token_kind::word)) continue;
        if (line.tokens[i].letters == letter_case::lower) return false;
        in_capitals = in_capitals && line.tokens[i].letters == letter_case::upper;
    }
    if (begin == 0 || !line.is(0, token_kind::word)) return false;
    const auto parted =
        line.is(begin - 1, token_kind::punctuation) || line.is(begin - 1, token_kind::dash);
    return parted || in_capitals;
}

/// A day is a dateline where it closes the head of its line: a dash follows, perhaps behind the
/// agency's name in brackets, or a full stop behind a place and a day, or nothing but a few words
/// are on the line at all. Without its year it needs the place.
[[nodiscard]] inline auto closes_dateline(const sentence& line, std::size_t begin,
                                          const calendar_point& point) -> bool
{
    constexpr auto longest_place = std::size_t{8};   // tokens before the day
    constexpr auto longest_agency = std::size_t{6};  // tokens between the day and the dash
    if (begin > longest_place) return false;
    const auto has_place = is_place_head(line, begin);
    if (!has_place && point.year == 0) return false;
    const auto end = point.end;
    if (has_place && (line.is(end, '.') || line.is(end, ':')) && line.glued(end)) return true;
    for (auto i = end; i < std::min(line.size(), end + longest_agency); ++i) {
        if (line.is(i, token_kind::dash)) return line.tokens[i].spaced || line.at(i).size() > 1;
    }
    return line.size() - (end - begin) <= longest_place;
}

}  // namespace detail

/// Looks through the first lines of a text. A day without its year is the last such one before
/// `published`, or of the day after; none where nothing is known of that.
[[nodiscard]] inline auto find_dateline(std::string_view text, const lexicon& words,
                                        std::optional<day> published = std::nullopt)
    -> std::optional<day>
{
    constexpr auto head_lines = 12;
    constexpr auto head_of_line = std::size_t{160};
    const auto is_known = published && is_countable(*published);
    const auto latest = is_known ? *published + date::days{1} : day{};
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
            const auto point = read_point(head, i);
            if (!point || point->number == 0) continue;
            const auto on = day_of(*point, is_known ? &latest : nullptr);
            if (on && detail::closes_dateline(head, i, *point)) return on;
            break;
        }
        begin = end + 1;
    }
    return std::nullopt;
}

}  // namespace assay
