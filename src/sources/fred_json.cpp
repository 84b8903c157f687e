// SPDX-License-Identifier: BSL-1.0
// fred_json.cpp - FRED's fred/series/observations?series_id=DEXINUS&file_type=json
//
// The answer does not say of which series it is, so its file has to: DEXINUS.json.
#include "formats.hpp"

#include "fred.hpp"
#include "json_tree.hpp"

namespace assay::program {

namespace {

/// "downloads/DEXINUS.json": DEXINUS.
auto stem_of(std::string_view path) -> std::string_view
{
    path.remove_prefix(path.find_last_of("/\\") + 1);
    return path.substr(0, path.find('.'));
}

}  // namespace

auto read_fred_json(bulletin& to) -> bool
{
    const auto name = stem_of(to.text().name);
    const auto series = find_fred_series(name);
    if (!series)
        return to.fail(0, name,
                       "is not the name of a daily series; name the file as FRED does, such as "
                       "DEXINUS.json");
    to.set_publisher(federal_reserve(series->way));
    const auto tree = parse_json(to);
    if (!tree) return false;
    const auto* rows = tree->find("observations");
    if (rows == nullptr || !rows->is_array())
        return to.fail(tree->at, tree->text_of("error_message"),
                       "is no answer with \"observations\"; fetch it again");
    for (const auto& row : rows->children) {
        const auto on = read_year_first(row.text_of("date"));
        if (!on)
            return to.fail(row.at, row.text_of("date"), "is not a \"date\" such as 2026-01-31");
        const auto value = need_plain(to, row, "value");
        if (!value || !to.add({row.at, *on, series->code, *value})) return false;
    }
    return true;
}

}  // namespace assay::program
