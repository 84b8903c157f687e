// SPDX-License-Identifier: BSL-1.0
#include "table_builder.hpp"

#include <algorithm>

namespace assay::program {

namespace {

constexpr auto most_columns = std::uint32_t{20'000};
constexpr auto most_open = std::size_t{64};  // tables in cells of tables

auto trimmed(source_span span, std::string_view text) -> source_span
{
    constexpr auto blanks = std::string_view{" \t\r\n"};
    span.begin = std::min(span.begin, text.size());
    span.end = std::min(span.end, text.size());
    if (span.end <= span.begin) return {span.begin, span.begin};
    const auto inside = span.in(text);
    const auto first = inside.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {span.begin, span.begin};
    const auto last = inside.find_last_not_of(blanks);
    return {span.begin + first, span.begin + last + 1};
}

}  // namespace

void table_builder::begin_table() { open_.emplace_back(); }

void table_builder::begin_row()
{
    if (open_.empty()) return;
    auto& table = open_.back();
    ++table.made.rows;
    table.column = 0;
    table.in_row = true;
    table.in_cell = false;
}

void table_builder::begin_cell(std::size_t at, cell_shape shape)
{
    if (open_.empty()) return;
    if (!open_.back().in_row) begin_row();
    auto& table = open_.back();
    if (table.is_too_wide) return;
    const auto row = table.made.rows - 1;
    auto& taken = table.taken_to;
    while (table.column < taken.size() && taken[table.column] > row) ++table.column;
    const auto end = table.column + shape.columns;
    if (end > most_columns || open_.size() > most_open) {
        table.is_too_wide = true;
        table.made.cells = {};
        return;
    }
    if (end > taken.size()) taken.resize(end, 0);
    for (auto c = table.column; c < end; ++c) taken[c] = row + shape.rows;
    table.made.cells.push_back({.text = {at, at},
                                .row = row,
                                .column = table.column,
                                .rows = shape.rows,
                                .columns = shape.columns,
                                .is_header = shape.is_header});
    table.made.columns = std::max(table.made.columns, end);
    table.column = end;
    table.in_cell = true;
}

void table_builder::end_cell(std::size_t at)
{
    if (open_.empty()) return;
    auto& table = open_.back();
    if (table.in_cell && !table.made.cells.empty()) table.made.cells.back().text.end = at;
    table.in_cell = false;
}

void table_builder::caption(std::size_t begin, std::size_t end)
{
    if (!open_.empty()) open_.back().made.caption = {begin, end};
}

void table_builder::end_table()
{
    if (open_.empty()) return;
    auto table = std::move(open_.back());
    open_.pop_back();
    if (!table.is_too_wide && !table.made.cells.empty()) made_.push_back(std::move(table.made));
}

void table_builder::cut(std::size_t at)
{
    const auto is_behind = [at](const text_table& one) { return one.cells.back().text.end > at; };
    while (!made_.empty() && is_behind(made_.back())) made_.pop_back();
}

auto table_builder::finish(std::string_view text) -> std::vector<text_table>
{
    while (is_open()) {
        end_cell(text.size());
        end_table();
    }
    for (auto& table : made_) {
        table.caption = trimmed(table.caption, text);
        for (auto& cell : table.cells) cell.text = trimmed(cell.text, text);
    }
    return std::move(made_);
}

}  // namespace assay::program
