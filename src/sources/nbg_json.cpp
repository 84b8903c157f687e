// SPDX-License-Identifier: BSL-1.0
// nbg_json.cpp - the National Bank of Georgia: monetarypolicy/currencies/en/json/?date=2026-01-31
//
// The bulletin's own date counts: it may be before the one that was asked for. Rates are of
// `quantity` units; the number counts, not "rateFormated", which is rounded.
#include "formats.hpp"

#include "json_tree.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "nbg",
                                .title = "National Bank of Georgia, official rates",
                                .licence = "facts",
                                .hub = currency{"GEL"}};

auto read_bulletin(bulletin& to, const json_node& one) -> bool
{
    const auto* rows = one.find("currencies");
    const auto written = one.text_of("date");
    const auto on = read_year_first(written);
    if (rows == nullptr || !rows->is_array() || !on)
        return to.fail(one.at, written, "is not the date of a bulletin with its \"currencies\"");
    for (const auto& row : rows->children) {
        const auto quantity = row.text_of("quantity");
        const auto nominal = read_number(quantity, number_notation::point);
        if (!nominal) return to.fail(row.at, quantity, nominal.error());
        const auto value = need_plain(to, row, "rate");
        if (!value || !to.add({row.at, *on, row.text_of("code"), *value, *nominal})) return false;
    }
    return true;
}

}  // namespace

auto read_nbg_json(bulletin& to) -> bool
{
    to.set_publisher(bank);
    const auto tree = parse_json(to);
    if (!tree) return false;
    for (const auto& one : tree->children) {
        if (!read_bulletin(to, one)) return false;
    }
    return true;
}

}  // namespace assay::program
