// SPDX-License-Identifier: BSL-1.0
// printed_table.hpp - a table in few letters: lines of cells with "|" between them.
//
//     auto const table = printed_table{"Region | Cost, $m\nNorth | 12\nTotal | 12"};
//     check_document(table.checkable(), builtin());
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <assay/text/document.hpp>

class printed_table {
public:
    explicit printed_table(std::string_view lines, std::string_view caption = {})
    {
        tables_.resize(1);
        auto& table = tables_[0];
        table.caption = add(caption);
        for (std::size_t at = 0; at < lines.size();) {
            const auto end = std::min(lines.find('\n', at), lines.size());
            add_row(table, lines.substr(at, end - at));
            at = end + 1;
        }
    }
    [[nodiscard]] auto checkable() const -> assay::document { return {"test", text_, tables_}; }
    [[nodiscard]] auto text() const -> const std::string& { return text_; }

private:
    std::string text_;
    std::vector<assay::text_table> tables_;

    [[nodiscard]] auto add(std::string_view cell) -> assay::source_span
    {
        while (cell.starts_with(' ')) cell.remove_prefix(1);
        while (cell.ends_with(' ')) cell.remove_suffix(1);
        if (cell.empty()) return {text_.size(), text_.size()};
        if (!text_.empty()) text_ += "\n\n";
        const auto begin = text_.size();
        text_ += cell;
        return {begin, text_.size()};
    }
    void add_row(assay::text_table& table, std::string_view line)
    {
        const auto row = table.rows++;
        auto column = std::uint32_t{0};
        for (std::size_t at = 0; at <= line.size(); ++column) {
            const auto end = std::min(line.find('|', at), line.size());
            table.cells.push_back(
                {.text = add(line.substr(at, end - at)), .row = row, .column = column});
            at = end + 1;
        }
        table.columns = std::max(table.columns, column);
    }
};
