// SPDX-License-Identifier: BSL-1.0
// outcome.hpp - what comes of importing a text, as text.
#pragma once

#include <string>
#include <string_view>

#include "sources/import_rates.hpp"
#include "sources/write_rates.hpp"

/// The error of one file; else the tables and notes.
inline auto outcome(std::string_view text, std::string_view format = "",
                    std::string_view name = "f") -> std::string
{
    using namespace assay::program;
    const auto file = foreign_text{name, text};
    const auto read = import_rates({&file, 1}, find_format(format));
    if (!read) return to_string(read.error());
    auto told = std::string{};
    for (const auto& table : read->tables) told += write_rates(table);
    for (const auto& note : read->notes) told += note;
    return told;
}

inline auto last_line(const std::string& text) -> std::string
{
    const auto end = text.ends_with('\n') ? text.size() - 1 : text.size();
    const auto begin = text.rfind('\n', end - 1) + 1;
    return text.substr(begin, end - begin);
}
