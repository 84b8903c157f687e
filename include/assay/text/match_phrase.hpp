// SPDX-License-Identifier: BSL-1.0
// match_phrase.hpp - finds the longest phrase of a table that starts or ends at a token.
#pragma once

#include <algorithm>  // std::min
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <assay/text/phrase_table.hpp>
#include <assay/text/token.hpp>

namespace assay {

/// The rows found and how many tokens the phrase takes; none and 0 where nothing matched.
template <typename Row>
struct phrase_match {
    std::span<const Row> rows;
    std::size_t length = 0;

    explicit operator bool() const noexcept { return length != 0; }
    auto operator->() const noexcept -> const Row* { return rows.data(); }
};

namespace detail {

/// A phrase as tables write it: lower case, one space wherever the text has white space or a
/// hyphen. Too long a stretch is no phrase.
class folded_phrase {
public:
    void append(std::string_view text, const token& part)
    {
        if (part.kind == token_kind::dash) {
            joined_ = true;
            return;
        }
        if (size_ != 0 && (part.spaced || joined_)) push(' ');
        joined_ = false;
        for (const auto c : part.span.in(text)) {
            push(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        }
    }
    [[nodiscard]] auto view() const -> std::string_view
    {
        return full_ ? std::string_view{} : std::string_view{letters_.data(), size_};
    }

private:
    std::array<char, 48> letters_{};
    std::size_t size_ = 0;
    bool joined_ = false;
    bool full_ = false;

    void push(char c)
    {
        if (size_ == letters_.size()) {
            full_ = true;
        } else {
            letters_[size_++] = c;
        }
    }
};

}  // namespace detail

/// The longest phrase that starts at token `at`. With a `plural`, a phrase that ends in it is also
/// looked for without it.
template <typename Row>
[[nodiscard]] auto match_phrase(const phrase_table<Row>& table, std::string_view text,
                                std::span<const token> tokens, std::size_t at,
                                std::string_view plural = {}) -> phrase_match<Row>
{
    auto best = phrase_match<Row>{};
    if (!table.may_begin_with(text[tokens[at].span.begin])) return best;
    auto folded = detail::folded_phrase{};
    const auto limit = std::min(tokens.size(), at + table.longest);
    for (auto i = at; i < limit; ++i) {
        const auto kind = tokens[i].kind;
        const auto ends_abbreviation =
            kind == token_kind::punctuation && !tokens[i].spaced && tokens[i].span.in(text) == ".";
        const auto joins = kind == token_kind::dash && !tokens[i].spaced && i > at;
        if (kind != token_kind::word && !ends_abbreviation && !joins) break;
        folded.append(text, tokens[i]);
        if (kind == token_kind::dash) continue;
        auto phrase = folded.view();
        auto rows = table.find(phrase);
        if (rows.empty() && !plural.empty() && phrase.ends_with(plural)) {
            phrase.remove_suffix(plural.size());
            rows = table.find(phrase);
        }
        if (!rows.empty()) best = {rows, i - at + 1};
    }
    return best;
}

/// The longest phrase whose last token is the one before `end`.
template <typename Row>
[[nodiscard]] auto match_phrase_before(const phrase_table<Row>& table, std::string_view text,
                                       std::span<const token> tokens, std::size_t end)
    -> phrase_match<Row>
{
    const auto first = end - std::min(end, table.longest);
    for (auto at = first; at < end; ++at) {
        if (tokens[at].kind != token_kind::word) continue;
        const auto found = match_phrase(table, text, tokens.first(end), at);
        if (found && at + found.length == end) return found;
    }
    return {};
}

}  // namespace assay
