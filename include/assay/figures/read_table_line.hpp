// SPDX-License-Identifier: BSL-1.0
// read_table_line.hpp - the cells of a row or column as figures of one unit, which their cell,
// column, row or caption says.
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
#include <assay/figures/read_cell.hpp>
#include <assay/figures/read_heading_unit.hpp>
#include <assay/figures/table_layout.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/period.hpp>
#include <assay/text/text_table.hpp>

namespace assay::detail {

/// Reads lines of one table, each cell of it into one figure, however many lines it stands in.
class table_line_reader {
public:
    /// `figures` takes what is read. All are kept by reference; `layout` has been read.
    table_line_reader(const text_table& table, std::string_view text, table_layout& layout,
                      std::vector<figure>& figures)
        : table_(table),
          text_(text),
          layout_(layout),
          common_(layout.common_unit()),
          figures_(figures),
          figure_of_(table.cells.size(), no_figure)
    {}

    /// The line of some cells and, behind them, that of their total, if any: none unless all are
    /// numbers of one unit, or hold nothing. With fewer than `expected` numbers it has gaps.
    [[nodiscard]] auto read(std::span<const std::size_t> parts, std::optional<std::size_t> total,
                            std::size_t expected) -> std::optional<total_line>
    {
        if (total && layout_.content(*total) != cell_content::number) return std::nullopt;
        auto numbers = std::vector<std::size_t>{};
        for (const auto part : parts) {
            const auto content = layout_.content(part);
            if (content == cell_content::words) return std::nullopt;
            if (content == cell_content::number) numbers.push_back(part);
        }
        if (numbers.size() < 2) return std::nullopt;
        auto line = total_line{.has_gaps = numbers.size() < expected};
        if (total) numbers.push_back(*total);
        auto made = std::vector<figure>{};
        auto all_years = true;
        for (const auto cell : numbers) {
            const auto read = layout_.read_cell(cell);
            auto one = to_figure(cell, read);
            if (!one) return std::nullopt;
            line.has_gaps |= read.marked;
            all_years &= read.is_year;
            made.push_back(*std::move(one));
        }
        if (all_years || !share_unit(made)) return std::nullopt;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            line.figures.push_back(keep(numbers[i], std::move(made[i])));
        return line;
    }

private:
    static constexpr auto no_figure = std::numeric_limits<std::uint32_t>::max();

    const text_table& table_;
    std::string_view text_;
    table_layout& layout_;
    heading_unit common_;
    std::vector<figure>& figures_;
    std::vector<std::uint32_t> figure_of_;  // of each cell

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

}  // namespace assay::detail
