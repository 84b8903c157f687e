// SPDX-License-Identifier: BSL-1.0
// token.hpp - the smallest piece of text that a stage looks at: a numeral, a word, a sign.
#pragma once

#include <cstdint>

#include <assay/text/source_span.hpp>

namespace assay {

enum class token_kind : std::uint8_t {
    number,       // digits with the separators between them: 1,400,000.50
    word,         // letters
    mark,         // one currency sign
    dash,         // a hyphen, an en or em dash, a minus
    punctuation,  // any other single character
};

struct token {
    token_kind kind = token_kind::punctuation;
    bool spaced = false;  // white space stands before it
    source_span span;
};

}  // namespace assay
