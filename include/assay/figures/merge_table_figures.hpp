// SPDX-License-Identifier: BSL-1.0
// merge_table_figures.hpp - puts the figures of tables among those of the sentences around them.
#pragma once

#include <algorithm>  // std::ranges::sort, lower_bound
#include <cstddef>
#include <cstdint>
#include <utility>  // std::move
#include <vector>

#include <assay/figures/extraction.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

namespace detail {

/// Whether a cell that was read as a sentence, too, says the same so.
[[nodiscard]] inline auto is_told_alike(const figure& in_sentence, const figure& in_table) -> bool
{
    if (in_sentence.is_range() || in_sentence.kind != in_table.kind ||
        in_sentence.number.value != in_table.number.value)
        return false;
    if (in_table.is_money()) return in_sentence.unit() == in_table.unit();
    if (in_table.kind == figure_kind::quantity)
        return in_sentence.units.likeliest() == in_table.units.likeliest();
    return true;
}

}  // namespace detail

/// What both have is kept once: as the sentence has it where they agree, else as the table does.
inline void merge_table_figures(std::vector<figure> cells, extraction& found)
{
    if (cells.empty()) return;
    auto order = std::vector<std::uint32_t>(cells.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return cells[i].span.begin; });

    auto merged = std::vector<figure>{};
    merged.reserve(found.figures.size() + cells.size());
    auto place_of = std::vector<std::uint32_t>(cells.size());
    auto next = found.figures.begin();
    for (const auto i : order) {
        auto& cell = cells[i];
        while (next != found.figures.end() && next->span.begin < cell.sentence.begin)
            merged.push_back(std::move(*next++));
        for (; next != found.figures.end() && next->span.begin < cell.sentence.end; ++next) {
            if (!detail::is_told_alike(*next, cell)) continue;
            if (!next->when) next->when = cell.when;
            cell = std::move(*next);
            cell.tabular = true;
        }
        place_of[i] = static_cast<std::uint32_t>(merged.size());
        merged.push_back(std::move(cell));
    }
    while (next != found.figures.end()) merged.push_back(std::move(*next++));
    found.figures = std::move(merged);
    for (auto& group : found.totals) {
        for (auto& line : group.lines) {
            for (auto& place : line.figures) place = place_of[place];
        }
    }

    auto read = found.figures.begin();
    std::erase_if(found.unread, [&](const unread_number& one) {
        while (read != found.figures.end() && read->span.end <= one.span.begin) ++read;
        return read != found.figures.end() && read->tabular && read->span.begin <= one.span.begin;
    });
}

}  // namespace assay
