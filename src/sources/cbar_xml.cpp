// SPDX-License-Identifier: BSL-1.0
// cbar_xml.cpp - the Central Bank of Azerbaijan: https://www.cbar.az/currencies/31.01.2026.xml
//
// A file asked for on a day off repeats the bulletin before, so its own Date counts. Codes are
// today's even where the numbers are of old units, the bank's own included. Metals are priced by
// the troy ounce ("1 t.u."), which is the unit of their codes.
#include "formats.hpp"

#include "xml_text.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "cbar",
                                .title = "Central Bank of Azerbaijan, official rates",
                                .licence = "facts",
                                .hub = currency{"AZN"}};

/// "100", or "1 t.u." of a metal.
auto read_nominal(std::string_view text) -> result<decimal, std::string>
{
    if (text.ends_with("t.u.")) text = trimmed(text.substr(0, text.size() - 4));
    return read_number(text, number_notation::point);
}

/// Until 2004 the price of 1000 lira stands beside a nominal of 1: 3.61 on the last day, 3635.15
/// for a new lira on the first of 2005.
auto is_thousand_lira(std::string_view code, day on) -> bool
{
    const auto new_lira = day{date::year{2005} / 1 / 1};
    return code == "TRL" || (code == "TRY" && on < new_lira);
}

auto read_row(bulletin& to, pugi::xml_node row, day on) -> bool
{
    const auto at = xml_text::place_of(row);
    auto code = std::string{trimmed(row.attribute("Code").value())};
    const auto value = xml_text::text_of(row.child("Value"));
    if (is_no_quote(trimmed(value))) return true;
    const auto written = xml_text::text_of(row.child("Nominal"));
    auto nominal = read_nominal(trimmed(written));
    if (!nominal) return to.fail(at, written, nominal.error());
    if (is_thousand_lira(code, on) && *nominal == decimal{1}) nominal = decimal{1000};
    if (code == "SDR") code = "XDR";
    return to.add({at, on, code, value, *nominal});
}

}  // namespace

auto read_cbar_xml(bulletin& to) -> bool
{
    to.set_publisher(bank);
    auto xml = xml_text{};
    if (!xml.parse(to, "ValCurs")) return false;
    const auto* written = xml.root().attribute("Date").value();
    const auto on = read_day_first(written);
    if (!on)
        return to.fail(xml_text::place_of(xml.root()), written,
                       "is not the Date of a bulletin; it stands as 31.01.2026");
    for (const auto& type : xml.root().children("ValType")) {
        for (const auto& row : type.children("Valute")) {
            if (!read_row(to, row, *on)) return false;
        }
    }
    return true;
}

}  // namespace assay::program
