// SPDX-License-Identifier: BSL-1.0
// read_tables.hpp - the numbers of tables that stand in the row or column of a total, as figures
// with the unit that their cell, heading or caption says.
//
// What is said nowhere to make a total is no figure. Whether it does is for claims to say.
#pragma once

#include <algorithm>  // std::ranges::find_if
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/row_groups.hpp>
#include <assay/figures/table_layout.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>
#include <assay/text/text_table.hpp>

namespace assay {

namespace detail {

/// Reads the totals of one table.
class total_reader {
public:
    total_reader(const text_table& table, std::string_view text, const lexicon& words,
                 std::vector<figure>& figures, std::vector<total_group>& groups)
        : table_(table),
          text_(text),
          layout_(table, text, words),
          figures_(figures),
          groups_(groups)
    {}

    void run()
    {
        if (table_.cells.empty() || !layout_.read()) return;
        common_ = layout_.common_unit();
        figure_of_.assign(table_.cells.size(), no_figure);
        rows_ = find_row_groups(layout_);
        read_columns();
        read_rows();
    }

private:
    static constexpr auto no_figure = std::numeric_limits<std::uint32_t>::max();

    struct open_line {
        std::vector<std::size_t> parts;  // cells
        std::optional<std::size_t> total;
    };

    const text_table& table_;
    std::string_view text_;
    table_layout layout_;
    std::vector<figure>& figures_;
    std::vector<total_group>& groups_;
    heading_unit common_;
    std::vector<std::uint32_t> figure_of_;  // of each cell
    row_groups rows_;

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

    /// Adds a line of which all cells are numbers of one unit, or hold nothing.
    void add(total_group& group, const open_line& said, std::size_t expected)
    {
        if (!said.total || layout_.content(*said.total) != cell_content::number) return;
        auto numbers = std::vector<std::size_t>{};
        for (const auto part : said.parts) {
            const auto content = layout_.content(part);
            if (content == cell_content::words) return;
            if (content == cell_content::number) numbers.push_back(part);
        }
        if (numbers.size() < 2) return;
        auto line = total_line{.has_gaps = numbers.size() < expected};
        numbers.push_back(*said.total);
        auto made = std::vector<figure>{};
        auto all_years = true;
        for (const auto cell : numbers) {
            const auto read = layout_.read_cell(cell);
            auto one = to_figure(cell, read);
            if (!one) return;
            line.has_gaps |= read.marked;
            all_years &= read.is_year;
            made.push_back(*std::move(one));
        }
        if (all_years || !share_unit(made)) return;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            line.figures.push_back(keep(numbers[i], std::move(made[i])));
        group.lines.push_back(std::move(line));
    }
    [[nodiscard]] auto keep(std::size_t cell, figure made) -> std::uint32_t
    {
        auto& place = figure_of_[cell];
        if (place == no_figure) {
            place = static_cast<std::uint32_t>(figures_.size());
            figures_.push_back(std::move(made));
        }
        return place;
    }
    /// "$1,204", "803", "$2,007": the unit of those that have one is that of all. False where they
    /// have several.
    [[nodiscard]] static auto share_unit(std::vector<figure>& line) -> bool
    {
        const auto has_unit = [](const figure& one) { return one.kind != figure_kind::count; };
        const auto told = std::ranges::find_if(line, has_unit);
        for (auto& one : line) {
            if (told != line.end() && one.kind == figure_kind::count && !one.number.is_scaled()) {
                one.kind = told->kind;
                one.currencies = told->currencies;
                one.use = told->use;
                one.units = told->units;
                one.points = told->points;
            }
            if (!counts_alike(line.front(), one)) return false;
        }
        return true;
    }
    [[nodiscard]] static auto counts_alike(const figure& a, const figure& b) -> bool
    {
        if (a.kind != b.kind || a.points != b.points) return false;
        const auto has_word = [](const figure& one) { return !one.number.scale_word.empty(); };
        const auto both =
            has_word(a) == has_word(b) || a.number.value.is_zero() || b.number.value.is_zero();
        if (a.is_money()) return both && a.unit() == b.unit();
        if (a.kind == figure_kind::quantity)
            return both && a.units.likeliest() == b.units.likeliest();
        return both;
    }

    [[nodiscard]] auto unit_of(const table_cell& cell) const -> const heading_unit&
    {
        const auto& column = layout_.columns()[cell.column].unit;
        if (column.is_said || column.is_open) return column;
        const auto& row = layout_.rows()[cell.row].unit;
        return row.is_said || row.is_open ? row : common_;
    }
    [[nodiscard]] auto to_figure(std::size_t place, const cell_read& read) const
        -> std::optional<figure>
    {
        const auto& cell = table_.cells[place];
        const auto& heading = unit_of(cell);
        if (heading.is_open) return std::nullopt;
        auto made = figure{};
        made.tabular = true;
        made.kind = heading.kind;
        made.currencies = heading.currencies;
        made.use = heading.use;
        made.units = heading.units;
        made.number = read.number;
        made.span = read.span;
        made.sentence = cell.text;
        if (read.money) {
            if (heading.kind != figure_kind::count && heading.kind != figure_kind::money)
                return std::nullopt;
            made.kind = figure_kind::money;
            made.currencies = read.money->readings;
            made.use = read.money->use;
        } else if (read.measure) {
            if (heading.kind != figure_kind::count && heading.kind != read.measure->kind)
                return std::nullopt;
            made.kind = read.measure->kind;
            made.units = read.measure->units;
            made.points = read.measure->points;
        }
        if (heading.scale != 0) {
            if (made.number.is_scaled()) return std::nullopt;
            made.number.value = made.number.value.shifted(heading.scale);
            made.number.finest += heading.scale;
            made.number.coarsest += heading.scale;
            made.number.scale = heading.scale;
        }
        made.when = year_of(cell);
        return made;
    }
    [[nodiscard]] auto year_of(const table_cell& cell) const -> std::optional<stated_period>
    {
        const auto span = layout_.columns()[cell.column].year;
        if (span.length() != 4) return std::nullopt;
        auto year = 0;
        for (const auto c : span.in(text_)) {
            if (c < '0' || c > '9') return std::nullopt;
            year = year * 10 + (c - '0');
        }
        return stated_period{calendar_year(year), span};
    }
};

}  // namespace detail

/// The figures of the totals in a document's tables and of what is said to make them. `groups` hold
/// places in these.
[[nodiscard]] inline auto read_tables(std::span<const text_table> tables, std::string_view text,
                                      const lexicon& words, std::vector<total_group>& groups)
    -> std::vector<figure>
{
    auto figures = std::vector<figure>{};
    if (words.table_labels.empty()) return figures;
    for (const auto& table : tables)
        detail::total_reader{table, text, words, figures, groups}.run();
    std::erase_if(groups, [](const total_group& one) { return one.lines.empty(); });
    return figures;
}

}  // namespace assay
