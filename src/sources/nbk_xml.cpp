// SPDX-License-Identifier: BSL-1.0
// nbk_xml.cpp - the National Bank of Kazakhstan: get_rates.cfm?fdate=31.01.2026
#include "formats.hpp"

#include "xml_text.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "nbk",
                                .title = "National Bank of Kazakhstan, official rates",
                                .licence = "facts",
                                .hub = currency{"KZT"}};

}  // namespace

auto read_nbk_xml(bulletin& to) -> bool
{
    to.set_publisher(bank);
    auto xml = xml_text{};
    if (!xml.parse(to, "rates")) return false;
    const auto written = xml_text::text_of(xml.root().child("date"));
    const auto on = read_day_first(trimmed(written));
    if (!on)
        return to.fail(xml_text::place_of(xml.root()), written,
                       "is not the date of a bulletin; it stands as 31.01.2026");
    for (const auto& row : xml.root().children("item")) {
        const auto at = xml_text::place_of(row);
        const auto quant = xml_text::text_of(row.child("quant"));
        const auto nominal = read_number(trimmed(quant), number_notation::point);
        if (!nominal) return to.fail(at, quant, nominal.error());
        const auto code = xml_text::text_of(row.child("title"));
        const auto value = xml_text::text_of(row.child("description"));
        if (!to.add({at, *on, code, value, *nominal})) return false;
    }
    return true;
}

}  // namespace assay::program
