// SPDX-License-Identifier: BSL-1.0
// nbu_json.cpp - the National Bank of Ukraine: NBU_Exchange/exchange_site (a range) or
// NBUStatService/v1/statdirectory/exchange (a day).
//
// The first prices `units` of a currency and says so, the second one unit. Old codes went on being
// used for years after redenominations, scaled by one factor or another ("TRL" of 2010 is a
// hundredth of a lira), so they are left out; the one that could be verified is AZM.
#include "formats.hpp"

#include "json_tree.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "nbu",
                                .title = "National Bank of Ukraine, official rates",
                                .licence = "facts",
                                .hub = currency{"UAH"},
                                .codes = code_habit::of_its_time};

/// From January 2006 to 3 April 2014 "AZM" is a hundredth of the new manat.
auto is_hundredth_manat(std::string_view code, day on) -> bool
{
    const auto first = day{date::year{2006} / 1 / 1};
    const auto last = day{date::year{2014} / 4 / 3};
    return code == "AZM" && on >= first && on <= last;
}

auto read_row(bulletin& to, const json_node& row) -> bool
{
    const auto written = row.text_of("exchangedate");
    const auto on = read_day_first(written);
    if (!on) return to.fail(row.at, written, "is not an \"exchangedate\"; it stands as 31.01.2026");
    const auto code = row.text_of("cc");
    auto nominal = decimal{1};
    if (const auto units = row.text_of("units"); !units.empty()) {
        const auto read = read_number(units, number_notation::point);
        if (!read) return to.fail(row.at, units, read.error());
        nominal = *read;
    }
    const auto value = need_plain(to, row, "rate");
    if (!value) return false;
    if (!is_hundredth_manat(code, *on)) return to.add({row.at, *on, code, *value, nominal});
    if (is_no_quote(*value)) return true;
    const auto number = read_number(*value, number_notation::point);
    if (!number) return to.fail(row.at, *value, number.error());
    const auto hundredth = per_unit(*number, nominal);
    if (!hundredth) return to.fail(row.at, *value, hundredth.error());
    return to.add({row.at, *on, "AZN", to_string(hundredth->shifted(2))});
}

}  // namespace

auto read_nbu_json(bulletin& to) -> bool
{
    to.set_publisher(bank);
    const auto tree = parse_json(to);
    if (!tree) return false;
    for (const auto& row : tree->children) {
        if (!read_row(to, row)) return false;
    }
    return true;
}

}  // namespace assay::program
