// SPDX-License-Identifier: BSL-1.0
// nbp_json.cpp - the National Bank of Poland: api.nbp.pl/api/exchangerates/tables/A/... and
// rates/A/USD/...
//
// Tables A (daily) and B (weekly) have middle rates; C has only what the bank buys and sells at.
#include "formats.hpp"

#include "json_tree.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "nbp",
                                .title = "National Bank of Poland, middle rates",
                                .licence = "facts",
                                .hub = currency{"PLN"}};

auto fail_day(bulletin& to, const json_node& where, std::string_view written) -> bool
{
    return to.fail(where.at, written, "is not an \"effectiveDate\"; it stands as 2026-01-31");
}

auto add(bulletin& to, const json_node& row, day on, std::string_view code) -> bool
{
    const auto* middle = row.find("mid");
    if (middle == nullptr)
        return to.fail(row.at, code, "has no middle rate (\"mid\"); fetch table A or B");
    return to.add({row.at, on, code, middle->written});
}

/// A table of a day has the day above and codes below; one currency's rates the other way round.
auto read_table(bulletin& to, const json_node& table) -> bool
{
    const auto* rows = table.find("rates");
    if (rows == nullptr || !rows->is_array())
        return to.fail(table.at, table.written, "begins no table: it has no \"rates\"");
    const auto* code = table.find("code");
    const auto day_above = read_year_first(table.text_of("effectiveDate"));
    for (const auto& row : rows->children) {
        const auto written =
            code == nullptr ? table.text_of("effectiveDate") : row.text_of("effectiveDate");
        const auto on = code == nullptr ? day_above : read_year_first(written);
        if (!on) return fail_day(to, row, written);
        if (!add(to, row, *on, code == nullptr ? row.text_of("code") : code->written)) return false;
    }
    return true;
}

}  // namespace

auto read_nbp_json(bulletin& to) -> bool
{
    to.set_publisher(bank);
    const auto tree = parse_json(to);
    if (!tree) return false;
    if (tree->is_object()) return read_table(to, *tree);
    for (const auto& table : tree->children) {
        if (!read_table(to, table)) return false;
    }
    return true;
}

}  // namespace assay::program
