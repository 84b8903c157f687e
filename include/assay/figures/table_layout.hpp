// SPDX-License-Identifier: BSL-1.0
// table_layout.hpp - which rows and columns of a table are its head, its parts and its totals.
//
// Everything is found in a fixed number of walks over the cells, whatever they span.
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <assay/figures/read_cell.hpp>
#include <assay/figures/read_heading_unit.hpp>
#include <assay/figures/read_label.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/text_table.hpp>

namespace assay {

/// What a row is to the totals of its table.
enum class row_role : std::uint8_t {
    blank,
    heading,
    section,  // words alone: what follows belongs to them
    part,
    subtotal,
    total,
    apart,  // numbers that are no parts, or of which nothing is said
};

struct table_row {
    std::size_t first = 0;  // its cells: [first, end)
    std::size_t end = 0;
    row_role role = row_role::blank;
    bool is_grand = false;  // a total of totals
    bool goes_on = false;   // a total of something: "Total exports"
    bool is_rest = false;   // a part that is what all others leave: "Other"
    heading_unit unit{};    // that its label says
};

struct table_column {
    bool is_broken = false;  // a number in it belongs to other cells, too
    bool has_words = false;  // in a row of numbers
    bool is_apart = false;   // no parts of a total
    bool is_total = false;
    bool is_rest = false;
    std::uint32_t headings = 0;
    heading_unit unit{};
    source_span year{};  // its heading, where that is a year
};

class table_layout {
public:
    table_layout(const text_table& table, std::string_view text, const lexicon& words)
        : table_(table), text_(text), words_(words), cells_(text, words), headings_(text, words)
    {}

    /// Whether the table has a total or per cents at all; the rest is known only if it has.
    [[nodiscard]] auto read() -> bool
    {
        find_rows();
        has_total_ = may_have_total();
        if (!has_total_ && !may_have_percent()) return false;
        contents_.reserve(table_.cells.size());
        for (const auto& cell : table_.cells) contents_.push_back(read_content(cell));
        columns_.resize(table_.columns);
        find_headings();
        find_roles();
        return true;
    }

    [[nodiscard]] auto has_total() const -> bool { return has_total_; }
    [[nodiscard]] auto rows() const -> std::span<const table_row> { return rows_; }
    [[nodiscard]] auto columns() const -> std::span<const table_column> { return columns_; }
    [[nodiscard]] auto content(std::size_t cell) const -> cell_content { return contents_[cell]; }
    [[nodiscard]] auto head_rows() const -> std::size_t { return head_; }
    [[nodiscard]] auto read_cell(std::size_t cell) -> cell_read
    {
        return cells_.read(table_.cells[cell].text);
    }
    [[nodiscard]] auto read_heading(source_span heading) -> heading_unit
    {
        return headings_.read(heading);
    }
    /// What the caption or the corner says of all cells.
    [[nodiscard]] auto common_unit() -> heading_unit
    {
        if (!rows_.empty() && head_ > 0 && rows_[0].first < rows_[0].end) {
            const auto& corner = table_.cells[rows_[0].first];
            const auto unit = corner.column == 0 ? headings_.read(corner.text) : heading_unit{};
            if (unit.is_said || unit.is_open) return unit;
        }
        return headings_.read(table_.caption);
    }

private:
    const text_table& table_;
    std::string_view text_;
    const lexicon& words_;
    cell_reader cells_;
    heading_reader headings_;
    std::vector<table_row> rows_;
    std::vector<table_column> columns_;
    std::vector<cell_content> contents_;
    std::vector<bool> years_;
    std::size_t head_ = 0;  // rows of headings
    bool has_total_ = false;

    void find_rows()
    {
        rows_.resize(table_.rows);
        for (std::size_t i = 0; i < table_.cells.size(); ++i) {
            auto& row = rows_[table_.cells[i].row];
            if (row.end == 0) row.first = i;
            row.end = i + 1;
        }
    }
    [[nodiscard]] auto label(const table_cell& cell) const -> label_read
    {
        return read_label(cell.text.in(text_), words_.table_labels);
    }
    [[nodiscard]] static auto is_sum(table_sense sense) -> bool
    {
        return sense == table_sense::total || sense == table_sense::grand ||
               sense == table_sense::subtotal;
    }
    /// A row of the table whose first words are those of a total, or a heading in its first row.
    [[nodiscard]] auto may_have_total() const -> bool
    {
        for (const auto& row : rows_) {
            const auto is_head = row.first == 0;
            for (auto i = row.first; i < row.end; ++i) {
                const auto& cell = table_.cells[i];
                if (cell.text.empty()) continue;
                if (is_sum(label(cell).sense)) return true;
                if (!is_head) break;
            }
        }
        return false;
    }
    /// That the caption or one of its first two rows speaks of per cents.
    [[nodiscard]] auto may_have_percent() -> bool
    {
        if (headings_.read(table_.caption).kind == figure_kind::percent) return true;
        for (const auto& cell : table_.cells) {
            if (cell.row > 1) break;
            if (headings_.read(cell.text).kind == figure_kind::percent) return true;
            const auto read = cells_.read(cell.text);
            if (read.measure && read.measure->kind == figure_kind::percent) return true;
        }
        return false;
    }
    [[nodiscard]] auto read_content(const table_cell& cell) -> cell_content
    {
        const auto read = cells_.read(cell.text);
        years_.push_back(read.is_year);
        return read.content;
    }

    [[nodiscard]] auto is_heading(std::size_t row) const -> bool
    {
        const auto& at = rows_[row];
        auto all_headers = true;
        auto filled = 0;
        for (auto i = at.first; i < at.end; ++i) {
            if (contents_[i] == cell_content::number && !years_[i]) return false;
            all_headers = all_headers && table_.cells[i].is_header;
            if (contents_[i] != cell_content::empty) ++filled;
        }
        return filled > 0 && (row == 0 || (all_headers && filled > 1));
    }
    void find_headings()
    {
        while (head_ < rows_.size() && is_heading(head_)) {
            auto& row = rows_[head_++];
            row.role = row_role::heading;
            for (auto i = row.first; i < row.end; ++i) add_heading(table_.cells[i], years_[i]);
        }
    }
    void add_heading(const table_cell& cell, bool is_year)
    {
        if (cell.text.empty()) return;
        const auto said = label(cell);
        const auto unit = headings_.read(cell.text);
        const auto end = std::min<std::size_t>(columns_.size(), cell.column + cell.columns);
        for (std::size_t c = cell.column; c < end; ++c) {
            auto& column = columns_[c];
            ++column.headings;
            if (unit.is_said || unit.is_open) column.unit = unit;
            if (is_year) column.year = cell.text;
            const auto is_total =
                said.sense == table_sense::total || said.sense == table_sense::grand;
            column.is_total |= is_total && said.is_whole && cell.columns == 1;
            column.is_rest |= said.sense == table_sense::rest;
            column.is_apart |= said.sense == table_sense::apart ||
                               said.sense == table_sense::numbering ||
                               said.sense == table_sense::subtotal ||
                               (is_total && !(said.is_whole && cell.columns == 1));
        }
    }

    void find_roles()
    {
        for (auto r = head_; r < rows_.size(); ++r) {
            auto& row = rows_[r];
            const auto* name = find_name(row);
            const auto numbers = count_numbers(row, name);
            if (name == nullptr) {
                row.role = numbers > 0 ? row_role::apart : row_role::blank;
            } else if (numbers == 0) {
                row.role = row_role::section;
                continue;
            } else {
                row.role = role_of(row, *name);
                row.unit = headings_.read(name->text);
            }
            note_cells(row, name);
        }
    }
    /// The cell that says what a row is of; none where its first filled cell is a number.
    [[nodiscard]] auto find_name(const table_row& row) const -> const table_cell*
    {
        for (auto i = row.first; i < row.end; ++i) {
            if (contents_[i] == cell_content::empty) continue;
            const auto& cell = table_.cells[i];
            const auto is_name = contents_[i] == cell_content::words || cell.column == 0;
            return is_name ? &cell : nullptr;
        }
        return nullptr;
    }
    [[nodiscard]] auto count_numbers(const table_row& row, const table_cell* name) const
        -> std::size_t
    {
        auto count = std::size_t{0};
        for (auto i = row.first; i < row.end; ++i) {
            const auto counts =
                contents_[i] == cell_content::number || contents_[i] == cell_content::absent;
            if (counts && &table_.cells[i] != name) ++count;
        }
        return count;
    }
    [[nodiscard]] auto role_of(table_row& row, const table_cell& name) const -> row_role
    {
        const auto text = name.text.in(text_);
        const auto is_indented = text.starts_with('-') || text.starts_with("\u2013") ||
                                 text.starts_with("\u2022") || text.starts_with("\u2014");
        if (is_indented) return row_role::apart;
        const auto said = label(name);
        row.goes_on = !said.is_whole;
        row.is_grand = said.sense == table_sense::grand;
        row.is_rest = said.sense == table_sense::rest;
        switch (said.sense) {
            case table_sense::total:
            case table_sense::grand: return row_role::total;
            case table_sense::subtotal: return row_role::subtotal;
            case table_sense::apart: return row_role::apart;
            case table_sense::none:
            case table_sense::rest:
            case table_sense::numbering:
            case table_sense::absent:
            case table_sense::unit_in:
            case table_sense::unit_of: break;
        }
        return row_role::part;
    }
    void note_cells(const table_row& row, const table_cell* name)
    {
        for (auto i = row.first; i < row.end; ++i) {
            const auto& cell = table_.cells[i];
            if (&cell == name || contents_[i] == cell_content::empty) continue;
            const auto spans = cell.rows > 1 || cell.columns > 1;
            const auto end = std::min<std::size_t>(columns_.size(), cell.column + cell.columns);
            for (std::size_t c = cell.column; c < end; ++c) {
                columns_[c].is_broken |= spans;
                columns_[c].has_words |= contents_[i] == cell_content::words;
            }
        }
    }
};

}  // namespace assay
