// SPDX-License-Identifier: BSL-1.0
// ecb_xml.cpp - the European Central Bank's eurofxref-daily.xml, -hist-90d.xml and -hist.xml.
#include "formats.hpp"

#include "ecb.hpp"
#include "xml_text.hpp"

namespace assay::program {

auto read_ecb_xml(bulletin& to) -> bool
{
    to.set_publisher(european_central_bank);
    auto xml = xml_text{};
    if (!xml.parse(to, "gesmes:Envelope")) return false;
    for (const auto& one_day : xml.root().child("Cube").children("Cube")) {
        const auto* written = one_day.attribute("time").value();
        const auto on = read_year_first(written);
        if (!on)
            return to.fail(xml_text::place_of(one_day), written,
                           "is not a day of the calendar such as 2026-01-31");
        for (const auto& row : one_day.children("Cube")) {
            if (!to.add({xml_text::place_of(row), *on, row.attribute("currency").value(),
                         row.attribute("rate").value()}))
                return false;
        }
    }
    return true;
}

}  // namespace assay::program
