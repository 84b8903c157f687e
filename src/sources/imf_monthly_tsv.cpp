// SPDX-License-Identifier: BSL-1.0
// imf_monthly_tsv.cpp - the International Monetary Fund's representative rates of a month:
// rms_mth.aspx?SelectDate=2026-01-31&reportType=REP&tsvflag=Y
//
// Currencies by name, days by column, commas at thousands. A name with (1) behind it is priced in
// dollars, the others for one dollar.
#include "formats.hpp"

#include <algorithm>  // std::ranges::find
#include <array>
#include <vector>

#include <fmt/format.h>

#include "text_lines.hpp"

namespace assay::program {

namespace {

struct named {
    std::string_view name;
    std::string_view code;
};

constexpr auto names = std::array{
    named{"Algerian dinar", "DZD"},     named{"Australian dollar", "AUD"},
    named{"Botswana pula", "BWP"},      named{"Brazilian real", "BRL"},
    named{"Brunei dollar", "BND"},      named{"Canadian dollar", "CAD"},
    named{"Chilean peso", "CLP"},       named{"Chinese yuan", "CNY"},
    named{"Colombian peso", "COP"},     named{"Czech koruna", "CZK"},
    named{"Danish krone", "DKK"},       named{"Euro", "EUR"},
    named{"Hungarian forint", "HUF"},   named{"Icelandic krona", "ISK"},
    named{"Indian rupee", "INR"},       named{"Indonesian rupiah", "IDR"},
    named{"Israeli New Shekel", "ILS"}, named{"Japanese yen", "JPY"},
    named{"Kazakhstani tenge", "KZT"},  named{"Korean won", "KRW"},
    named{"Kuwaiti dinar", "KWD"},      named{"Libyan dinar", "LYD"},
    named{"Malaysian ringgit", "MYR"},  named{"Mauritian rupee", "MUR"},
    named{"Mexican peso", "MXN"},       named{"New Zealand dollar", "NZD"},
    named{"Norwegian krone", "NOK"},    named{"Omani rial", "OMR"},
    named{"Peruvian sol", "PEN"},       named{"Philippine peso", "PHP"},
    named{"Polish zloty", "PLN"},       named{"Qatari riyal", "QAR"},
    named{"Russian ruble", "RUB"},      named{"Saudi Arabian riyal", "SAR"},
    named{"Singapore dollar", "SGD"},   named{"South African rand", "ZAR"},
    named{"Swedish krona", "SEK"},      named{"Swiss franc", "CHF"},
    named{"Thai baht", "THB"},          named{"Trinidadian dollar", "TTD"},
    named{"Turkish lira", "TRY"},       named{"U.A.E. dirham", "AED"},
    named{"U.K. pound", "GBP"},         named{"U.S. dollar", "USD"},
    named{"Uruguayan peso", "UYU"},
};

auto per_dollar(quoting way) -> publisher
{
    return {.id = "imf",
            .title = "International Monetary Fund, representative rates",
            .licence = "free reuse with attribution to the International Monetary Fund",
            .hub = currency{"USD"},
            .way = way,
            .notation = number_notation::grouped};
}

auto code_of(std::string_view name) -> std::string_view
{
    const auto* const found = std::ranges::find(names, name, &named::name);
    return found == names.end() ? name : found->code;
}

/// The line "Currency", and a day in each further cell.
auto read_days(bulletin& to, const std::vector<placed_text>& cells, std::vector<day>& days) -> bool
{
    days.clear();
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (cells[i].text.empty()) continue;  // a tab at the end of the line
        const auto on = read_named_month(cells[i].text);
        if (!on)
            return to.fail(cells[i].at, cells[i].text,
                           "is not a day of the calendar such as March 02, 2026");
        days.push_back(*on);
    }
    return true;
}

auto read_row(bulletin& to, const std::vector<placed_text>& cells, const std::vector<day>& days)
    -> bool
{
    const auto last = cells.back().at + cells.back().text.size();
    if (cells.size() <= days.size() || last == to.text().bytes.size())
        return to.fail(last, "", "is where the file is cut short; fetch it again");
    auto name = cells.front().text;
    const auto note = std::min(name.find('('), name.size());
    const auto mark = name.substr(note);
    name = trimmed(name.substr(0, note));
    if (!mark.empty() && mark != "(1)") {
        to.leave_out(name, fmt::format("its note {} is not known", mark));
        return true;
    }
    to.set_publisher(per_dollar(mark.empty() ? quoting::per_hub : quoting::in_hub));
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto& cell = cells[i + 1];
        if (!to.add({cell.at, days[i], code_of(name), cell.text})) return false;
    }
    return true;
}

}  // namespace

auto read_imf_monthly_tsv(bulletin& to) -> bool
{
    to.set_publisher(per_dollar(quoting::per_hub));
    auto days = std::vector<day>{};
    auto lines = text_lines{to.text().bytes};
    while (const auto line = lines.next()) {
        if (line->text.starts_with("Notes:")) break;
        const auto cells = split_cells(*line, '\t');
        if (cells.size() == 1) continue;  // a heading, or a blank line
        const auto is_head = cells.front().text == "Currency";
        if (is_head ? !read_days(to, cells, days) : !read_row(to, cells, days)) return false;
    }
    return true;
}

}  // namespace assay::program
