// SPDX-License-Identifier: BSL-1.0
// tokenize.hpp - cuts text into tokens, looking each word up on the way.
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <vector>

#include <assay/text/character.hpp>
#include <assay/text/read_word.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/utf8.hpp>
#include <assay/text/word_index.hpp>

namespace assay {

namespace detail {

/// The kinds of ASCII characters; other bytes have to be decoded.
[[nodiscard]] consteval auto ascii_characters() -> std::array<character, 128>
{
    auto kinds = std::array<character, 128>{};
    for (char32_t c = 0; c < 128; ++c) kinds[c] = character_of(c);
    return kinds;
}

/// The end of a run of digits in which single points, commas and apostrophes may stand between two
/// digits: what they mean is for read_numeral to say.
[[nodiscard]] constexpr auto end_of_number(std::string_view text, std::size_t at, std::size_t end)
    -> std::size_t
{
    const auto is_digit = [&](std::size_t i) {
        return i < end && text[i] >= '0' && text[i] <= '9';
    };
    while (at < end) {
        if (is_digit(at)) {
            ++at;
        } else if ((text[at] == '.' || text[at] == ',' || text[at] == '\'') && is_digit(at + 1)) {
            at += 2;
        } else {
            break;
        }
    }
    return at;
}

/// Makes `read` the long word at `at`.
[[gnu::noinline]] inline void read_other_word(std::string_view text, std::size_t at,
                                              std::size_t end, const word_index& words, token& read)
{
    const auto word = read_long_word(text, at, end);
    read.letters = word.letters;
    read.word = words.find(word.key);
    read.span.end = word.end;
}

/// Makes `read` the word at `at`. Inlined, as is read_token: they are called for every word.
[[gnu::always_inline]] inline void read_word(std::string_view text, std::size_t at, std::size_t end,
                                             const word_index& words, token& read)
{
    read.kind = token_kind::word;
    const auto run = read_letters(text, at);
    if (!is_whole_word(text, at, end, run)) return read_other_word(text, at, end, words, read);
    read.letters = assay::case_of(run);
    read.word = words.find_short(run.low, run.high, run.length);
    read.span.end = at + run.length;
}

/// Makes `read` the currency's sign that it spans.
[[gnu::noinline]] inline void read_mark(std::string_view text, const word_index& words, token& read)
{
    read.kind = token_kind::mark;
    read.word = words.find(make_word_key(read.span.in(text)));
}

/// ".5": a point that digits follow and neither digit nor letter comes before.
[[nodiscard]] constexpr auto is_leading_point(std::string_view text, std::size_t at,
                                              std::size_t end) -> bool
{
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text[at] != '.' || at + 1 >= end || !is_digit(text[at + 1])) return false;
    if (at == 0) return true;
    const auto before = text[at - 1];
    return before == ' ' || before == '\n' || before == '(' || before == '$';
}

}  // namespace detail

/// A character of a text with what it is.
struct character_read {
    character kind = character::other;
    std::size_t end = 0;  // the byte behind it
};

[[nodiscard]] inline auto read_character(std::string_view text, std::size_t at) -> character_read
{
    static constexpr auto ascii = detail::ascii_characters();
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < ascii.size()) return {ascii[byte], at + 1};
    const auto here = utf8::decode(text, at);
    return {character_of(here.value), at + here.length};
}

/// Makes `read`, which is new, the token whose first character is `first`, neither space nor line
/// end, at `at`; it ends by `end`.
[[gnu::always_inline]] inline void read_token(std::string_view text, std::size_t at,
                                              character_read first, std::size_t end,
                                              const word_index& words, token& read)
{
    read.span = {at, first.end};
    switch (first.kind) {
        case character::letter: detail::read_word(text, at, end, words, read); break;
        case character::digit:
            read.kind = token_kind::number;
            read.span.end = detail::end_of_number(text, at, end);
            // "m2": a digit can be part of a phrase
            if (read.span.end == first.end) read.word = words.find_sign(read.span.in(text));
            break;
        case character::dash: read.kind = token_kind::dash; break;
        case character::mark: detail::read_mark(text, words, read); break;
        default:
            if (detail::is_leading_point(text, at, end)) {
                read.kind = token_kind::number;
                read.span.end = detail::end_of_number(text, at + 1, end);
            } else {
                read.word = words.find_sign(read.span.in(text));
            }
            break;
    }
    read.tables = words.tables_of(read.word);
}

/// Appends the tokens of `part`, or the first `most` of them, to `tokens`, spans counting in the
/// whole text.
inline void tokenize(std::string_view text, source_span part, const word_index& words,
                     std::vector<token>& tokens,
                     std::size_t most = std::numeric_limits<std::size_t>::max())
{
    auto spaced = true;
    auto left = most;
    for (auto at = part.begin; at < part.end && left > 0;) {
        const auto here = read_character(text, at);
        if (here.kind == character::space || here.kind == character::line_end) {
            spaced = true;
            at = here.end;
            continue;
        }
        auto& read = tokens.emplace_back();
        read_token(text, at, here, part.end, words, read);
        read.spaced = spaced;
        spaced = false;
        at = read.span.end;
        --left;
    }
}

}  // namespace assay
