// SPDX-License-Identifier: BSL-1.0
// read_word.hpp - one word of a text: how far it goes, how it is written, its key.
#pragma once

#include <bit>  // std::popcount
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <assay/detail/letter_run.hpp>
#include <assay/text/character.hpp>
#include <assay/text/fold_case.hpp>
#include <assay/text/token.hpp>
#include <assay/text/utf8.hpp>
#include <assay/text/word_key.hpp>

namespace assay {

struct word_read {
    word_key key{};
    std::size_t end = 0;  // the byte behind the word
    letter_case letters = letter_case::lower;
};

namespace detail {

[[nodiscard]] constexpr auto case_of(std::size_t letters, std::size_t capitals, bool first) noexcept
    -> letter_case
{
    if (capitals == 0) return letter_case::lower;
    if (capitals == letters) return letter_case::upper;
    return capitals == 1 && first ? letter_case::capital : letter_case::mixed;
}

/// A word that is long or not of ASCII alone, letter by letter.
[[nodiscard]] inline auto read_long_word(std::string_view text, std::size_t at, std::size_t end)
    -> word_read
{
    auto read = word_read{};
    auto letters = std::size_t{0};
    auto capitals = std::size_t{0};
    auto first = false;
    while (at < end) {
        const auto next = utf8::decode(text, at);
        if (character_of(next.value) != character::letter) break;
        const auto folded = fold_case(next.value);
        if (folded != next.value) {
            ++capitals;
            first = first || letters == 0;
        }
        ++letters;
        read.key.append(folded);
        at += next.length;
    }
    read.end = at;
    read.letters = case_of(letters, capitals, first);
    return read;
}

}  // namespace detail

/// Whether the letters at `at` are a word by themselves: neither does it go on behind them, nor do
/// they go beyond `end`.
[[nodiscard]] inline auto is_whole_word(std::string_view text, std::size_t at, std::size_t end,
                                        const detail::letter_run& letters) noexcept -> bool
{
    const auto stop = at + letters.length;
    const auto goes_on =
        letters.length == 16 || (stop < end && static_cast<unsigned char>(text[stop]) >= 0x80U);
    return !goes_on && stop <= end;
}

[[nodiscard]] inline auto case_of(const detail::letter_run& letters) noexcept -> letter_case
{
    if (letters.capitals == 0) return letter_case::lower;
    const auto count = static_cast<std::size_t>(std::popcount(letters.capitals));
    return detail::case_of(letters.length, count, (letters.capitals & 1U) != 0);
}

/// Reads the word at `at`, which is a letter's first byte. `end` is as far as it may go.
[[nodiscard]] inline auto read_word_at(std::string_view text, std::size_t at, std::size_t end)
    -> word_read
{
    const auto run = detail::read_letters(text, at);
    if (!is_whole_word(text, at, end, run)) return detail::read_long_word(text, at, end);
    auto read = word_read{.end = at + run.length, .letters = case_of(run)};
    read.key.parts[0] = run.low;
    read.key.parts[1] = run.high;
    read.key.length = run.length;
    return read;
}

}  // namespace assay
