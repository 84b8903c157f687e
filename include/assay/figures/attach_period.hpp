// SPDX-License-Identifier: BSL-1.0
// attach_period.hpp - which of a sentence's periods a figure speaks of.
//
// A figure belongs to the period of its own stretch of clause. Where that has none, to one that
// was said to hold for what follows: at the head of the sentence, or with a comma behind it ("He
// said that last year, ..."). Else to none: a wrong period is worse than an unknown one.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <assay/figures/extract_periods.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

namespace detail {

/// Whether token `i` starts a new stretch: a comma, semicolon, colon or dash, or "while".
[[nodiscard]] inline auto breaks_clause(const sentence& in, std::size_t i) -> bool
{
    if (in.is(i, ",") || in.is(i, ";") || in.is(i, ":")) return true;
    if (in.is(i, token_kind::dash)) return in.tokens[i].spaced;
    return static_cast<bool>(in.match(in.words.clause_breaks, i));
}

[[nodiscard]] inline auto same_stretch(const sentence& in, std::size_t first, std::size_t last)
    -> bool
{
    for (auto i = first; i < last; ++i) {
        if (breaks_clause(in, i)) return false;
    }
    return true;
}

/// Whether a period at `i` opens a part of its own: "and in 2024 $3 million".
[[nodiscard]] inline auto opens_part(const sentence& in, std::size_t i) -> bool
{
    const auto joining = in.match_before(in.words.links, i);
    return joining && joining->sense == link_sense::range_and;
}

/// Whether "while" or another word that turns to something else stands between two tokens.
[[nodiscard]] inline auto turns(const sentence& in, std::size_t first, std::size_t last) -> bool
{
    for (auto i = first; i < last; ++i) {
        if (in.match(in.words.clause_breaks, i)) return true;
    }
    return false;
}

/// How many more brackets open than close between two tokens.
[[nodiscard]] inline auto bracket_depth(const sentence& in, std::size_t first, std::size_t last)
    -> int
{
    auto depth = 0;
    for (auto i = first; i < last; ++i) {
        if (in.is(i, "(") || in.is(i, "[")) ++depth;
        if (in.is(i, ")") || in.is(i, "]")) --depth;
    }
    return depth;
}

}  // namespace detail

/// The period of the figure whose tokens are [begin, end).
[[nodiscard]] inline auto attach_period(const sentence& in, std::size_t begin, std::size_t end,
                                        std::span<const period_read> periods)
    -> std::optional<stated_period>
{
    const period_read* nearest = nullptr;
    auto shortest = in.size();
    const period_read* leading = nullptr;
    for (const auto& read : periods) {
        const auto before = read.end <= begin;
        if (!before && read.begin < end) continue;  // overlaps the figure
        const auto first = before ? read.end : end;
        const auto last = before ? begin : read.begin;
        // A period inside a bracket says nothing of what stands outside it.
        const auto depth = detail::bracket_depth(in, first, last);
        if (before ? depth < 0 : depth > 0) continue;
        if (detail::same_stretch(in, first, last) && (before || !detail::opens_part(in, last))) {
            if (last - first < shortest) {
                shortest = last - first;
                nearest = &read;
            }
        } else if (before && !detail::turns(in, first, last)) {
            const auto is_head = read.begin <= 1;
            const auto has_comma = in.is(read.end, ",");
            if (is_head || has_comma) leading = &read;
        }
    }
    if (nearest != nullptr) return nearest->stated;
    if (leading != nullptr) return leading->stated;
    return std::nullopt;
}

}  // namespace assay
