// SPDX-License-Identifier: BSL-1.0
// read_wholes.hpp - the rows and columns of a table that hold per cents without a total: they may
// be the shares of one whole.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>  // std::move
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_table_line.hpp>
#include <assay/figures/table_layout.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/text/text_table.hpp>

namespace assay::detail {

class whole_reader {
public:
    /// All are kept by reference; `layout` has been read.
    whole_reader(const text_table& table, table_layout& layout, table_line_reader& lines,
                 std::vector<total_group>& groups)
        : table_(table), layout_(layout), lines_(lines), groups_(groups)
    {}

    void run()
    {
        if (!find_parts()) return;
        find_columns();
        read_columns();
        read_rows();
    }

private:
    using cell_list = std::vector<std::size_t>;

    const text_table& table_;
    table_layout& layout_;
    table_line_reader& lines_;
    std::vector<total_group>& groups_;
    std::size_t parts_ = 0;               // rows
    bool has_rest_ = false;               // one of them is "Other"
    std::vector<cell_list> cells_{};      // of each column, in rows that are parts
    std::vector<std::size_t> columns_{};  // of per cents
    std::vector<bool> is_share_column_{};

    /// Counts the rows that are parts; false where words or totals divide them.
    [[nodiscard]] auto find_parts() -> bool
    {
        for (const auto& row : layout_.rows()) {
            const auto is_sum =
                row.role == row_role::subtotal || (row.role == row_role::total && row.is_grand);
            if (is_sum || (row.role == row_role::section && parts_ > 0)) return false;
            if (row.role != row_role::part) continue;
            ++parts_;
            has_rest_ = has_rest_ || row.is_rest;
        }
        return parts_ > 1;
    }

    void find_columns()
    {
        const auto columns = layout_.columns();
        const auto common = layout_.common_unit();
        auto has_total = std::vector<bool>(columns.size());
        cells_.resize(columns.size());
        is_share_column_.resize(columns.size());
        for (std::size_t i = 0; i < table_.cells.size(); ++i) {
            if (layout_.content(i) != cell_content::number) continue;
            const auto& cell = table_.cells[i];
            const auto role = layout_.rows()[cell.row].role;
            if (role == row_role::part) cells_[cell.column].push_back(i);
            if (role == row_role::total) has_total[cell.column] = true;
        }
        for (std::size_t c = 1; c < columns.size(); ++c) {
            const auto& column = columns[c];
            const auto is_open = !column.is_broken && !column.has_words && !column.is_apart &&
                                 !has_total[c] && cells_[c].size() > 1;
            if (!is_open || !is_percent(c, common)) continue;
            columns_.push_back(c);
            is_share_column_[c] = true;
        }
    }
    [[nodiscard]] auto is_percent(std::size_t c, const heading_unit& common) -> bool
    {
        const auto& unit = layout_.columns()[c].unit;
        if (unit.is_said || unit.is_open) return unit.kind == figure_kind::percent;
        if (common.is_said && common.kind == figure_kind::percent) return true;
        const auto read = layout_.read_cell(cells_[c].front());
        return read.measure && read.measure->kind == figure_kind::percent && !read.measure->points;
    }

    void read_columns()
    {
        constexpr auto fewest = std::size_t{3};
        if (parts_ < fewest) return;
        auto group = total_group{.is_whole = true, .has_rest = has_rest_};
        for (const auto c : columns_) add(group, cells_[c], parts_);
        groups_.push_back(std::move(group));
    }

    /// Only where all per cents of a row stand side by side, under headings that are no years.
    void read_rows()
    {
        if (columns_.size() < 2 || layout_.head_rows() != 1) return;
        if (columns_.back() - columns_.front() + 1 != columns_.size()) return;
        auto group = total_group{.is_whole = true, .is_row = true};
        for (const auto c : columns_) {
            const auto& column = layout_.columns()[c];
            if (column.headings != 1 || column.is_total || !column.year.empty()) return;
            group.has_rest = group.has_rest || column.is_rest;
        }
        auto cells = cell_list{};
        for (const auto& row : layout_.rows()) {
            if (row.role != row_role::part) continue;
            cells.clear();
            for (auto i = row.first; i < row.end; ++i) {
                if (is_share_column_[table_.cells[i].column]) cells.push_back(i);
            }
            add(group, cells, columns_.size());
        }
        groups_.push_back(std::move(group));
    }

    void add(total_group& group, const cell_list& cells, std::size_t expected)
    {
        if (auto line = lines_.read(cells, std::nullopt, expected))
            group.lines.push_back(*std::move(line));
    }
};

}  // namespace assay::detail
