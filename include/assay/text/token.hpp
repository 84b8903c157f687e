// SPDX-License-Identifier: BSL-1.0
// token.hpp - the smallest piece of text that a stage looks at: a numeral, a word, a sign.
#pragma once

#include <cstdint>

#include <assay/text/phrase_table.hpp>  // table_set
#include <assay/text/source_span.hpp>

namespace assay {

enum class token_kind : std::uint8_t {
    number,       // digits with the separators between them: 1,400,000.50
    word,         // letters
    mark,         // one currency sign
    dash,         // a hyphen, an en or em dash, a minus
    punctuation,  // any other single character
};

/// How a word is written: "manat", "Manat", "AZN", "McCain".
enum class letter_case : std::uint8_t { lower, capital, upper, mixed };

/// A word's place in a word_index, whatever its capitals; 0 where the language has no use for it.
using word_id = std::uint16_t;

inline constexpr auto unknown_word = word_id{0};

struct token {
    token_kind kind = token_kind::punctuation;
    bool spaced = false;  // white space stands before it
    letter_case letters = letter_case::lower;
    word_id word = unknown_word;
    source_span span;
    table_set tables = 0;  // those with a phrase that begins with the word
};

}  // namespace assay
