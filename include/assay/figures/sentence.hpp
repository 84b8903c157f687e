// SPDX-License-Identifier: BSL-1.0
// sentence.hpp - one sentence's tokens with the language to read them in: what every reader of
// figures and periods looks at.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <span>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>
#include <assay/text/phrase_table.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/word_index.hpp>

namespace assay {

/// Owns nothing. Places are counted in tokens; a place past the end is never a token of any kind.
struct sentence {
    std::string_view text;  // the whole document
    source_span span;
    std::span<const token> tokens;
    const lexicon& words;
    table_set tables = ~table_set{0};  // those of which a phrase may begin here

    [[nodiscard]] auto size() const noexcept -> std::size_t { return tokens.size(); }
    [[nodiscard]] auto at(std::size_t i) const -> std::string_view
    {
        if (i >= tokens.size()) return {};
        return {text.data() + tokens[i].span.begin, tokens[i].span.length()};
    }
    [[nodiscard]] auto is(std::size_t i, token_kind kind) const -> bool
    {
        return i < tokens.size() && tokens[i].kind == kind;
    }
    /// Whether token `i` is one ASCII sign.
    [[nodiscard]] auto is(std::size_t i, char sign) const -> bool
    {
        return i < tokens.size() && tokens[i].span.length() == 1 &&
               text[tokens[i].span.begin] == sign;
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
    /// Whether any phrase of a table may begin in this sentence.
    template <typename Row>
    [[nodiscard]] auto has(const phrase_table<Row>& table) const noexcept -> bool
    {
        return (tables & table.bit) != 0;
    }
    /// Whether a phrase of a table may begin at token `i`.
    template <typename Row>
    [[nodiscard]] auto may_begin(const phrase_table<Row>& table, std::size_t i) const -> bool
    {
        return (tokens[i].tables & table.bit) != 0;
    }
    /// Whether token `i` may begin a number in words.
    [[nodiscard]] auto may_begin_number(std::size_t i) const -> bool
    {
        return i < tokens.size() && (tokens[i].tables & words.number_tables()) != 0;
    }
    /// The longest phrase of a table that starts at token `i`.
    template <typename Row>
    [[nodiscard]] auto match(const phrase_table<Row>& table, std::size_t i) const
        -> phrase_match<Row>
    {
        if (i >= tokens.size() || !may_begin(table, i)) return {};
        const auto found = words.index().match_at(table.id, tokens, i);
        return {table.rows.subspan(found.first_row, found.rows), found.length};
    }
    /// The longest phrase of a table whose last token is the one before `end`.
    template <typename Row>
    [[nodiscard]] auto match_before(const phrase_table<Row>& table, std::size_t end) const
        -> phrase_match<Row>
    {
        constexpr auto farthest = std::size_t{6};  // tokens
        if (!has(table)) return {};
        for (auto i = end - std::min(end, farthest); i < end; ++i) {
            if (!may_begin(table, i)) continue;
            const auto found = match(table, i);
            if (found && i + found.length == end) return found;
        }
        return {};
    }
};

}  // namespace assay
