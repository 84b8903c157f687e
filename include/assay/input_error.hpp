// SPDX-License-Identifier: BSL-1.0
// input_error.hpp - what is wrong with something that was read: where, what was found, what would
// do.
#pragma once

#include <algorithm>  // std::min, std::max
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>  // std::move

namespace assay {

/// Lines and columns count from 1; columns in bytes.
struct input_error {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::string found;     // the text at fault, shortened where it is long
    std::string expected;  // "is not a decimal number; write 1.0847"
};

/// "rates/my.csv:812:16: '1,0847' is not a decimal number; write 1.0847"
[[nodiscard]] inline auto to_string(const input_error& error) -> std::string
{
    return error.file + ':' + std::to_string(error.line) + ':' + std::to_string(error.column) +
           ": '" + error.found + "' " + error.expected;
}

/// `found` is cut between two characters where it is long; a text without lines has a first one.
[[nodiscard]] inline auto input_error_at(std::string_view file, std::size_t line,
                                         std::size_t column, std::string_view found,
                                         std::string expected) -> input_error
{
    constexpr auto longest = std::size_t{40};
    auto kept = std::min(found.size(), longest);
    const auto in_character = [&] { return (found[kept] & 0xC0) == 0x80; };
    while (kept != 0 && kept < found.size() && in_character()) --kept;
    auto shown = std::string{found.substr(0, kept)};
    if (found.size() > kept) shown += "...";
    return {std::string{file}, std::max(line, std::size_t{1}), column, std::move(shown),
            std::move(expected)};
}

}  // namespace assay
