// SPDX-License-Identifier: BSL-1.0
// text_lines.hpp - a bulletin line by line, a line cell by cell.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "../text_position.hpp"  // byte_order_mark
#include "foreign_text.hpp"

namespace assay::program {

/// A piece of a text and the byte where it begins.
struct placed_text {
    std::string_view text;
    std::size_t at = 0;
};

class text_lines {
public:
    explicit text_lines(std::string_view bytes) : bytes_(bytes)
    {
        if (bytes_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    }

    /// The next line without its end, LF or CRLF.
    [[nodiscard]] auto next() -> std::optional<placed_text>
    {
        if (at_ >= bytes_.size()) return std::nullopt;
        const auto end = std::min(bytes_.find('\n', at_), bytes_.size());
        auto line = placed_text{bytes_.substr(at_, end - at_), at_};
        at_ = end + 1;
        if (line.text.ends_with('\r')) line.text.remove_suffix(1);
        return line;
    }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

/// A line's cells, without the blanks around them and without quotes: "Azerbaijan, Republic of" is
/// one cell.
[[nodiscard]] inline auto split_cells(const placed_text& line, char mark)
    -> std::vector<placed_text>
{
    auto cells = std::vector<placed_text>{};
    auto begin = std::size_t{0};
    auto is_quoted = false;
    for (std::size_t at = 0; at <= line.text.size(); ++at) {
        const auto ends = at == line.text.size();
        if (!ends && line.text[at] == '"') is_quoted = !is_quoted;
        if (!ends && (is_quoted || line.text[at] != mark)) continue;
        auto cell = trimmed(line.text.substr(begin, at - begin));
        const auto place = static_cast<std::size_t>(cell.data() - line.text.data());
        if (cell.size() > 1 && cell.starts_with('"') && cell.ends_with('"'))
            cell = cell.substr(1, cell.size() - 2);
        cells.push_back({cell, line.at + place});
        begin = at + 1;
    }
    return cells;
}

}  // namespace assay::program
