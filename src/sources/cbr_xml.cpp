// SPDX-License-Identifier: BSL-1.0
// cbr_xml.cpp - the Bank of Russia: a day's XML_daily.asp, or one currency's XML_dynamic.asp.
//
// Windows-1251 with decimal commas; prices are of Nominal units. The second kind names its currency
// by the bank's own number alone, so only the numbers below can be read.
#include "formats.hpp"

#include <algorithm>  // std::ranges::find
#include <array>

#include "xml_text.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "cbr",
                                .title = "Bank of Russia, official rates",
                                .licence = "facts",
                                .hub = currency{"RUB"},
                                .notation = number_notation::comma};

struct numbered {
    std::string_view number;
    std::string_view code;
};

constexpr auto numbers = std::array{
    numbered{"R01010", "AUD"}, numbered{"R01020A", "AZN"}, numbered{"R01035", "GBP"},
    numbered{"R01060", "AMD"}, numbered{"R01090B", "BYN"}, numbered{"R01115", "BRL"},
    numbered{"R01135", "HUF"}, numbered{"R01200", "HKD"},  numbered{"R01210", "GEL"},
    numbered{"R01215", "DKK"}, numbered{"R01235", "USD"},  numbered{"R01239", "EUR"},
    numbered{"R01270", "INR"}, numbered{"R01335", "KZT"},  numbered{"R01350", "CAD"},
    numbered{"R01370", "KGS"}, numbered{"R01375", "CNY"},  numbered{"R01500", "MDL"},
    numbered{"R01535", "NOK"}, numbered{"R01565", "PLN"},  numbered{"R01589", "XDR"},
    numbered{"R01625", "SGD"}, numbered{"R01670", "TJS"},  numbered{"R01700J", "TRY"},
    numbered{"R01717", "UZS"}, numbered{"R01720", "UAH"},  numbered{"R01760", "CZK"},
    numbered{"R01770", "SEK"}, numbered{"R01775", "CHF"},  numbered{"R01810", "ZAR"},
    numbered{"R01815", "KRW"}, numbered{"R01820", "JPY"},
};

auto fail_day(bulletin& to, pugi::xml_node element, const char* written) -> bool
{
    return to.fail(xml_text::place_of(element), written,
                   "is not the Date of a bulletin; it stands as 31.01.2026");
}

auto read_row(bulletin& to, pugi::xml_node row, day on, std::string_view code) -> bool
{
    const auto at = xml_text::place_of(row);
    const auto written = xml_text::text_of(row.child("Nominal"));
    const auto nominal = read_number(trimmed(written), number_notation::comma);
    if (!nominal) return to.fail(at, written, nominal.error());
    const auto value = xml_text::text_of(row.child("Value"));
    return to.add({at, on, code, value, *nominal});
}

auto read_day_of_all(bulletin& to, pugi::xml_node root) -> bool
{
    const auto* written = root.attribute("Date").value();
    const auto on = read_day_first(written);
    if (!on) return fail_day(to, root, written);
    for (const auto& row : root.children("Valute")) {
        const auto code = xml_text::text_of(row.child("CharCode"));
        if (!read_row(to, row, *on, code)) return false;
    }
    return true;
}

auto read_days_of_one(bulletin& to, pugi::xml_node root) -> bool
{
    const auto number = std::string_view{root.attribute("ID").value()};
    const auto* const found = std::ranges::find(numbers, number, &numbered::number);
    if (found == numbers.end())
        return to.fail(xml_text::place_of(root), number,
                       "is not a number of a currency that is known; import XML_daily.asp");
    for (const auto& row : root.children("Record")) {
        const auto* written = row.attribute("Date").value();
        const auto on = read_day_first(written);
        if (!on) return fail_day(to, row, written);
        if (!read_row(to, row, *on, found->code)) return false;
    }
    return true;
}

}  // namespace

auto read_cbr_xml(bulletin& to) -> bool
{
    to.set_publisher(bank);
    auto xml = xml_text{};
    if (!xml.parse(to, "ValCurs")) return false;
    return xml.root().attribute("ID") ? read_days_of_one(to, xml.root())
                                      : read_day_of_all(to, xml.root());
}

}  // namespace assay::program
