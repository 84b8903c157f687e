// SPDX-License-Identifier: BSL-1.0
// ecb_csv.cpp - the European Central Bank's eurofxref-hist.csv and the one-day eurofxref.csv.
//
// Newest first, "N/A" where there is no quote, a comma at the end of each line.
#include "formats.hpp"

#include "ecb.hpp"
#include "text_lines.hpp"

namespace assay::program {

namespace {

auto read_row(bulletin& to, const std::vector<placed_text>& columns, const placed_text& line)
    -> bool
{
    const auto cells = split_cells(line, ',');
    const auto [written, at] = cells.front();
    const auto year_first = read_year_first(written);
    const auto on = year_first ? year_first : read_named_month(written);
    if (!on) return to.fail(at, written, "is not a day of the calendar such as 2026-01-31");
    if (cells.size() != columns.size())
        return to.fail(line.at + line.text.size(), "",
                       "is the end of a line with other cells than the first line names; fetch the "
                       "file again");
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (!to.add({cells[i].at, *on, columns[i].text, cells[i].text})) return false;
    }
    return true;
}

}  // namespace

auto read_ecb_csv(bulletin& to) -> bool
{
    to.set_publisher(european_central_bank);
    auto lines = text_lines{to.text().bytes};
    const auto head = lines.next();
    const auto columns = split_cells(*head, ',');
    if (columns.front().text != "Date")
        return to.fail(columns.front().at, columns.front().text, "is not the first column, Date");
    while (const auto line = lines.next()) {
        if (!trimmed(line->text).empty() && !read_row(to, columns, *line)) return false;
    }
    return true;
}

}  // namespace assay::program
