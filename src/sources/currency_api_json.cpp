// SPDX-License-Identifier: BSL-1.0
// currency_api_json.cpp - a day of @fawazahmed0/currency-api: {"date": ..., "usd": {"azn": 1.7}}
//
// Codes in lower case, those of cryptocurrencies among them: what ISO 4217 does not have is left
// out. These are middle rates of a market, not of a bank.
#include "formats.hpp"

#include "json_tree.hpp"

namespace assay::program {

namespace {

auto in_capitals(std::string_view code) -> std::string
{
    auto made = std::string{code};
    for (auto& c : made) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return made;
}

auto rates_per(currency hub) -> publisher
{
    return {.id = "currency-api",
            .title = "currency-api, middle rates of the market",
            .licence = "CC0-1.0",
            .hub = hub,
            .way = quoting::per_hub};
}

}  // namespace

auto read_currency_api_json(bulletin& to) -> bool
{
    to.set_publisher(rates_per(no_currency));
    const auto tree = parse_json(to);
    if (!tree) return false;
    const auto on = read_year_first(tree->text_of("date"));
    if (!on)
        return to.fail(tree->at, tree->text_of("date"), "is not a \"date\" such as 2026-01-31");
    for (const auto& member : tree->children) {
        if (!member.is_object()) continue;
        const auto hub = currency::from_code(in_capitals(member.name));
        if (!hub) return to.fail(member.at, member.name, "is not a currency of ISO 4217");
        to.set_publisher(rates_per(*hub));
        for (const auto& rate : member.children) {
            if (!to.add({rate.at, *on, rate.name, rate.written})) return false;
        }
    }
    return true;
}

}  // namespace assay::program
