// SPDX-License-Identifier: BSL-1.0
// read_totals.hpp - the rows and columns of a table that a total stands beside or below.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>  // std::move
#include <vector>

#include <assay/figures/read_table_line.hpp>
#include <assay/figures/row_groups.hpp>
#include <assay/figures/table_layout.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/text/text_table.hpp>

namespace assay::detail {

/// Reads the totals of one table.
class total_reader {
public:
    total_reader(const text_table& table, const table_layout& layout, table_line_reader& lines,
                 std::vector<total_group>& groups)
        : table_(table),
          layout_(layout),
          rows_(find_row_groups(layout)),
          lines_(lines),
          groups_(groups)
    {}

    void run()
    {
        read_columns();
        read_rows();
    }

private:
    struct open_line {
        std::vector<std::size_t> parts;  // cells
        std::optional<std::size_t> total;
    };

    const text_table& table_;
    const table_layout& layout_;
    row_groups rows_;
    table_line_reader& lines_;
    std::vector<total_group>& groups_;

    void read_columns()
    {
        if (rows_.all.empty()) return;
        const auto columns = layout_.columns();
        auto ends = std::vector<std::size_t>(columns.size() + 1, 0);
        for (const auto& cell : table_.cells) ++ends[cell.column + 1];
        for (std::size_t c = 0; c < columns.size(); ++c) ends[c + 1] += ends[c];
        auto next = ends;
        auto by_column = std::vector<std::size_t>(table_.cells.size());
        for (std::size_t i = 0; i < table_.cells.size(); ++i)
            by_column[next[table_.cells[i].column]++] = i;

        const auto first_group = groups_.size();
        for (const auto& group : rows_.all) groups_.push_back({.is_weak = group.is_weak});
        auto lines = std::vector<open_line>(rows_.all.size());
        auto touched = std::vector<std::size_t>{};
        for (std::size_t c = 1; c < columns.size(); ++c) {
            if (columns[c].is_broken || columns[c].is_apart) continue;
            for (auto i = ends[c]; i < ends[c + 1]; ++i) {
                const auto row = table_.cells[by_column[i]].row;
                if (const auto group = rows_.part_of[row]; group != row_groups::none) {
                    lines[group].parts.push_back(by_column[i]);
                    touched.push_back(group);
                }
                if (const auto group = rows_.total_of[row]; group != row_groups::none) {
                    lines[group].total = by_column[i];
                    touched.push_back(group);
                }
            }
            for (const auto group : touched) {
                auto& line = lines[group];
                const auto& said = rows_.all[group];
                if (line.total && !said.is_mixed)
                    add(groups_[first_group + group], line, said.parts);
                line.parts.clear();
                line.total.reset();
            }
            touched.clear();
        }
    }

    /// The columns that make the total of a column: [first, end), and where the total stands.
    struct column_range {
        std::size_t first = 0;
        std::size_t end = 0;
        std::size_t total = 0;
    };
    [[nodiscard]] auto find_parts() const -> std::optional<column_range>
    {
        const auto columns = layout_.columns();
        auto total = std::optional<std::size_t>{};
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!columns[c].is_total) continue;
            if (total) return std::nullopt;
            total = c;
        }
        if (!total || layout_.head_rows() != 1 || columns[*total].is_broken) return std::nullopt;
        auto found = column_range{1, *total, *total};
        for (std::size_t c = 1; c < *total; ++c) {
            if (columns[c].has_words) found.first = c + 1;
        }
        if (found.first >= found.end) found = {*total + 1, columns.size(), *total};
        if (found.end < found.first + 2) return std::nullopt;
        for (auto c = found.first; c < found.end; ++c) {
            const auto fits = !columns[c].is_broken && !columns[c].is_apart &&
                              columns[c].headings == 1 &&
                              columns[c].unit.is_said == columns[*total].unit.is_said &&
                              columns[c].unit.is_same(columns[*total].unit);
            if (!fits) return std::nullopt;
        }
        return found;
    }
    void read_rows()
    {
        const auto range = find_parts();
        if (!range) return;
        auto group = total_group{};
        auto line = open_line{};
        for (const auto& row : layout_.rows()) {
            const auto is_read = row.role == row_role::part || row.role == row_role::subtotal ||
                                 row.role == row_role::total;
            if (!is_read) continue;
            line.parts.clear();
            line.total.reset();
            for (auto i = row.first; i < row.end; ++i) {
                const auto c = table_.cells[i].column;
                if (c >= range->first && c < range->end) line.parts.push_back(i);
                if (c == range->total) line.total = i;
            }
            add(group, line, range->end - range->first);
        }
        groups_.push_back(std::move(group));
    }

    void add(total_group& group, const open_line& said, std::size_t expected)
    {
        if (!said.total) return;
        if (auto line = lines_.read(said.parts, said.total, expected))
            group.lines.push_back(*std::move(line));
    }
};

}  // namespace assay::detail
