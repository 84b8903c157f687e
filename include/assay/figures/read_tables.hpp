// SPDX-License-Identifier: BSL-1.0
// read_tables.hpp - the numbers of tables that stand in the row or column of a total, or are per
// cents that may make a whole, as figures with the unit that their cell, heading or caption says.
//
// What is said nowhere to make a total is no figure. Whether it does is for claims to say.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_table_line.hpp>
#include <assay/figures/read_totals.hpp>
#include <assay/figures/read_wholes.hpp>
#include <assay/figures/table_layout.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/text_table.hpp>

namespace assay {

/// The figures of the totals and wholes in a document's tables and of what is said to make them.
/// `groups` hold places in these.
[[nodiscard]] inline auto read_tables(std::span<const text_table> tables, std::string_view text,
                                      const lexicon& words, std::vector<total_group>& groups)
    -> std::vector<figure>
{
    auto figures = std::vector<figure>{};
    if (words.table_labels.empty()) return figures;
    for (const auto& table : tables) {
        auto layout = table_layout{table, text, words};
        if (table.cells.empty() || !layout.read()) continue;
        auto lines = detail::table_line_reader{table, text, layout, figures};
        if (layout.has_total()) detail::total_reader{table, layout, lines, groups}.run();
        detail::whole_reader{table, layout, lines, groups}.run();
    }
    std::erase_if(groups, [](const total_group& one) { return one.lines.empty(); });
    return figures;
}

}  // namespace assay
