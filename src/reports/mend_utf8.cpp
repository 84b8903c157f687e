// SPDX-License-Identifier: BSL-1.0
#include "mend_utf8.hpp"

#include <cstddef>
#include <string_view>

#include <assay/text/utf8.hpp>

namespace assay::program {

namespace {

/// Of the bytes at the head of a text, which begin no character: how many could have begun one.
auto length_of_wrong(std::string_view text) -> std::size_t
{
    // Bytes that follow are in their range where the smallest or the largest tail makes them UTF-8.
    const auto announced = std::size_t{utf8::announced_length(text.front())};
    auto length = std::size_t{1};
    for (; length + 1 < announced && length < text.size(); ++length) {
        const auto begun = std::string{text.substr(0, length + 1)};
        const auto tail = announced - begun.size();
        if (utf8::find_invalid(begun + std::string(tail, '\x80')) &&
            utf8::find_invalid(begun + std::string(tail, '\xBF')))
            break;
    }
    return length;
}

}  // namespace

void mend_utf8(std::string& text)
{
    constexpr auto replacement = std::string_view{"\xEF\xBF\xBD"};
    auto from = std::size_t{0};
    while (const auto bad = utf8::find_invalid(std::string_view{text}.substr(from))) {
        const auto at = from + *bad;
        text.replace(at, length_of_wrong(std::string_view{text}.substr(at)), replacement);
        from = at + replacement.size();
    }
}

}  // namespace assay::program
