// SPDX-License-Identifier: BSL-1.0
// tcmb_xml.cpp - the Central Bank of Turkey: https://www.tcmb.gov.tr/kurlar/202601/30012026.xml
//
// There is no middle rate: ForexBuying, by which Turkish accounts are kept, is taken.
#include "formats.hpp"

#include "xml_text.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "tcmb",
                                .title = "Central Bank of Turkey, indicative rates, forex buying",
                                .licence = "facts",
                                .hub = currency{"TRY"}};

}  // namespace

auto read_tcmb_xml(bulletin& to) -> bool
{
    to.set_publisher(bank);
    auto xml = xml_text{};
    if (!xml.parse(to, "Tarih_Date")) return false;
    const auto* written = xml.root().attribute("Tarih").value();
    const auto on = read_day_first(written);
    if (!on)
        return to.fail(xml_text::place_of(xml.root()), written,
                       "is not the Tarih of a bulletin; it stands as 31.01.2026");
    for (const auto& row : xml.root().children("Currency")) {
        const auto at = xml_text::place_of(row);
        const auto value = xml_text::text_of(row.child("ForexBuying"));
        if (is_no_quote(trimmed(value))) continue;
        const auto unit = xml_text::text_of(row.child("Unit"));
        const auto nominal = read_number(trimmed(unit), number_notation::point);
        if (!nominal) return to.fail(at, unit, nominal.error());
        if (!to.add({at, *on, row.attribute("CurrencyCode").value(), value, *nominal}))
            return false;
    }
    return true;
}

}  // namespace assay::program
