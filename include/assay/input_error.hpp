// SPDX-License-Identifier: BSL-1.0
// input_error.hpp - what is wrong with something that was read: where, what was found, what would
// do.
#pragma once

#include <cstddef>
#include <string>

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

}  // namespace assay
