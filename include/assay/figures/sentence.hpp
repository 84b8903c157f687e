// SPDX-License-Identifier: BSL-1.0
// sentence.hpp - one sentence's tokens with the language to read them in: what every reader of
// figures and periods looks at.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>
#include <assay/text/match_phrase.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>

namespace assay {

/// Owns nothing. Places are counted in tokens; a place past the end is never a token of any kind.
struct sentence {
    std::string_view text;  // the whole document
    source_span span;
    std::span<const token> tokens;
    const lexicon& words;

    [[nodiscard]] auto size() const noexcept -> std::size_t { return tokens.size(); }
    [[nodiscard]] auto at(std::size_t i) const -> std::string_view
    {
        return i < tokens.size() ? tokens[i].span.in(text) : std::string_view{};
    }
    [[nodiscard]] auto is(std::size_t i, token_kind kind) const -> bool
    {
        return i < tokens.size() && tokens[i].kind == kind;
    }
    [[nodiscard]] auto is(std::size_t i, std::string_view exactly) const -> bool
    {
        return i < tokens.size() && at(i) == exactly;
    }
    /// Whether token `i` follows its predecessor without white space.
    [[nodiscard]] auto glued(std::size_t i) const -> bool
    {
        return i > 0 && i < tokens.size() && !tokens[i].spaced;
    }
    [[nodiscard]] auto span_of(std::size_t first, std::size_t end) const -> source_span
    {
        return {tokens[first].span.begin, tokens[end - 1].span.end};
    }
    template <typename Row>
    [[nodiscard]] auto match(const phrase_table<Row>& table, std::size_t i,
                             std::string_view plural = {}) const -> phrase_match<Row>
    {
        if (!is(i, token_kind::word)) return {};
        return match_phrase(table, text, tokens, i, plural);
    }
    template <typename Row>
    [[nodiscard]] auto match_before(const phrase_table<Row>& table, std::size_t end) const
        -> phrase_match<Row>
    {
        return match_phrase_before(table, text, tokens, end);
    }
};

}  // namespace assay
