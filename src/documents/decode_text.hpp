// SPDX-License-Identifier: BSL-1.0
// decode_text.hpp - bytes of any encoding as UTF-8, with the places where they were.
#pragma once

#include <string>
#include <string_view>

#include <assay/result.hpp>

#include "mapped_text.hpp"
#include "markup.hpp"  // unreadable

namespace assay::program {

struct encoding_hints {
    std::string_view asked;     // by the user: outranks all; may be empty
    std::string_view declared;  // by the page itself; may be empty
};

/// A text that knows the encoding of its input.
struct decoded_text : mapped_text {
    std::string encoding{};  // empty: UTF-8
};

/// By a byte order mark, the page's own word, else as UTF-8. A page of valid UTF-8 is that whatever
/// old name it still bears, unless the name is of an encoding of several bytes a character. The
/// bytes are as they were where they cannot be decoded.
[[nodiscard]] auto decode_text(std::string&& bytes, const encoding_hints& hints)
    -> result<decoded_text, unreadable>;

/// Whether there is an encoding of that name.
[[nodiscard]] auto is_encoding(std::string_view name) -> bool;

}  // namespace assay::program
