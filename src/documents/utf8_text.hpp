// SPDX-License-Identifier: BSL-1.0
// utf8_text.hpp - code points written as UTF-8.
#pragma once

#include <cstdint>
#include <string>

namespace assay::program {

/// Precondition: `code` is a code point that is no surrogate.
inline void append_utf8(std::string& text, std::uint32_t code)
{
    const auto put = [&text](std::uint32_t byte) { text += static_cast<char>(byte); };
    const auto tail = [&put, code](unsigned shift) { put(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) return put(code);
    if (code < 0x800) {
        put(0xC0U | (code >> 6U));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        tail(6);
    } else {
        put(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
    }
    tail(0);
}

}  // namespace assay::program
