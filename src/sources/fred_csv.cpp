// SPDX-License-Identifier: BSL-1.0
// fred_csv.cpp - FRED's fredgraph.csv?id=DEXUSEU: a day, and a number or "." for each series.
#include "formats.hpp"

#include "fred.hpp"
#include "text_lines.hpp"

namespace assay::program {

namespace {

auto read_row(bulletin& to, const std::vector<fred_series>& columns, const placed_text& line)
    -> bool
{
    const auto cells = split_cells(line, ',');
    const auto on = read_year_first(cells.front().text);
    if (!on)
        return to.fail(cells.front().at, cells.front().text,
                       "is not a day of the calendar such as 2026-01-31");
    const auto end = line.at + line.text.size();
    if (cells.size() != columns.size() + 1 || end == to.text().bytes.size())
        return to.fail(end, "", "is where the file is cut short; fetch it again");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        to.set_publisher(federal_reserve(columns[i].way));
        if (!to.add({cells[i + 1].at, *on, columns[i].code, cells[i + 1].text})) return false;
    }
    return true;
}

}  // namespace

auto read_fred_csv(bulletin& to) -> bool
{
    to.set_publisher(federal_reserve(quoting::per_hub));
    auto lines = text_lines{to.text().bytes};
    auto columns = std::vector<fred_series>{};
    auto names = split_cells(*lines.next(), ',');
    names.erase(names.begin());
    for (const auto& [name, at] : names) {
        const auto found = find_fred_series(name);
        if (!found) return to.fail(at, name, "is not a daily series of rates such as DEXUSEU");
        columns.push_back(*found);
    }
    while (const auto line = lines.next()) {
        if (!trimmed(line->text).empty() && !read_row(to, columns, *line)) return false;
    }
    return true;
}

}  // namespace assay::program
