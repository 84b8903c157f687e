// SPDX-License-Identifier: BSL-1.0
// imf_iati_csv.cpp - the International Monetary Fund's rates as codeforIATI publishes them:
// imf_exchangerates.csv (ends of months) and imf_exchangerates_A_ENDA_USD.csv (averages of years).
//
// The fund tells the past in today's units (0.01084 manat for a dollar of 1992); what is made of it
// is the unit of the time, exactly (54.2 AZM). Quarters (Q) are left out: their months are there.
#include "formats.hpp"

#include <vector>

#include "text_lines.hpp"

namespace assay::program {

namespace {

enum column { date_column, rate_column, currency_column, frequency_column, column_count = 7 };

auto fund(quote_kind kind) -> publisher
{
    return {.id = "imf",
            .title = kind == quote_kind::year_average
                         ? "International Monetary Fund, averages of the year"
                         : "International Monetary Fund, rates at the end of the month",
            .licence = "free reuse with attribution to the International Monetary Fund",
            .hub = currency{"USD"},
            .way = quoting::per_hub,
            .codes = code_habit::restated,
            .kind = kind};
}

/// Whether a day is the last of its month; of its year where `year` says so.
auto ends_period(day on, bool year) -> bool
{
    const auto next = date::year_month_day{on + date::days{1}};
    return next.day() == date::day{1} && (!year || next.month() == date::January);
}

auto read_row(bulletin& to, const placed_text& line) -> bool
{
    const auto cells = split_cells(line, ',');
    if (cells.size() != column_count)
        return to.fail(line.at + line.text.size(), "",
                       "is the end of a line that has not seven cells; fetch the file again");
    const auto& frequency = cells[frequency_column].text;
    const auto& code = cells[currency_column].text;
    if (frequency != "A" && frequency != "M") {
        to.leave_out(code, "of neither a month nor a year");
        return true;
    }
    const auto on = read_year_first(cells[date_column].text);
    if (!on || !ends_period(*on, frequency == "A"))
        return to.fail(cells[date_column].at, cells[date_column].text,
                       "is not the last day of the month or year that the line is of");
    to.set_publisher(fund(frequency == "A" ? quote_kind::year_average : quote_kind::period_end));
    return to.add({cells[rate_column].at, *on, code, cells[rate_column].text});
}

}  // namespace

auto read_imf_iati_csv(bulletin& to) -> bool
{
    to.set_publisher(fund(quote_kind::period_end));
    auto lines = text_lines{to.text().bytes};
    const auto head = lines.next();
    if (!head->text.starts_with("Date,Rate,Currency,Frequency,Source,Country code,Country"))
        return to.fail(head->at, head->text, "are not the columns of this format");
    while (const auto line = lines.next()) {
        if (!trimmed(line->text).empty() && !read_row(to, *line)) return false;
    }
    return true;
}

}  // namespace assay::program
