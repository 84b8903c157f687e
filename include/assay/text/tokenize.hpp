// SPDX-License-Identifier: BSL-1.0
// tokenize.hpp - cuts a stretch of text into tokens; knows no language.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include <assay/text/character.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

namespace detail {

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

[[nodiscard]] constexpr auto end_of_word(std::string_view text, std::size_t at, std::size_t end)
    -> std::size_t
{
    while (at < end) {
        const auto next = utf8::decode(text, at);
        if (character_of(next.value) != character::letter) break;
        at += next.length;
    }
    return at;
}

}  // namespace detail

/// Appends the tokens of `part` to `tokens`, spans counting in the whole text.
constexpr void tokenize(std::string_view text, source_span part, std::vector<token>& tokens)
{
    auto spaced = true;
    for (auto at = part.begin; at < part.end;) {
        const auto here = utf8::decode(text, at);
        auto kind = token_kind::punctuation;
        auto end = at + here.length;
        switch (character_of(here.value)) {
            case character::space:
            case character::line_end:
                spaced = true;
                at = end;
                continue;
            case character::digit:
                kind = token_kind::number;
                end = detail::end_of_number(text, at, part.end);
                break;
            case character::letter:
                kind = token_kind::word;
                end = detail::end_of_word(text, at, part.end);
                break;
            case character::mark: kind = token_kind::mark; break;
            case character::dash: kind = token_kind::dash; break;
            case character::other: break;
        }
        tokens.push_back({kind, spaced, {at, end}});
        spaced = false;
        at = end;
    }
}

}  // namespace assay
