// SPDX-License-Identifier: BSL-1.0
// tcmb_evds_json.cpp - the Central Bank of Turkey's EVDS service, daily series TP.DK.USD.A.YTL and
// the like (type=json, frequency=1): the history of what its bulletins say.
//
// Buying (A) is taken, as of the bulletins; selling (S), and banknotes (A.EF), are not. The series
// do not say for how many units they are: the yen's is for 100, as in the bulletins.
#include "formats.hpp"

#include "json_tree.hpp"

namespace assay::program {

namespace {

constexpr auto bank = publisher{.id = "tcmb",
                                .title = "Central Bank of Turkey, indicative rates, forex buying",
                                .licence = "facts",
                                .hub = currency{"TRY"}};

/// "TP_DK_USD_A_YTL": USD; else nothing.
auto code_of(std::string_view series) -> std::string_view
{
    constexpr auto head = std::string_view{"TP_DK_"};
    constexpr auto tail = std::string_view{"_A_YTL"};
    if (series.size() != head.size() + 3 + tail.size()) return {};
    if (!series.starts_with(head) || !series.ends_with(tail)) return {};
    return series.substr(head.size(), 3);
}

auto read_day(bulletin& to, const json_node& item) -> bool
{
    const auto written = item.text_of("Tarih");
    const auto on = read_day_first(written);
    if (!on)
        return to.fail(item.at, written,
                       "is not the Tarih of a day such as 31-01-2026; ask for frequency=1");
    constexpr auto new_lira = date::year{2005} / 1 / 1;
    for (const auto& member : item.children) {
        const auto code = code_of(member.name);
        if (code.empty() || !member.is_plain() || is_no_quote(member.written)) continue;
        if (*on < day{new_lira}) {
            to.leave_out(code, "before 2005 it is not said whether liras are old or new");
            continue;
        }
        const auto nominal = decimal{code == "JPY" ? 100 : 1};
        if (!to.add({member.at, *on, code, member.written, nominal})) return false;
    }
    return true;
}

}  // namespace

auto read_tcmb_evds_json(bulletin& to) -> bool
{
    to.set_publisher(bank);
    const auto tree = parse_json(to);
    if (!tree) return false;
    const auto* items = tree->find("items");
    if (items == nullptr || !items->is_array())
        return to.fail(tree->at, tree->written, "begins no answer with \"items\"; fetch it again");
    for (const auto& item : items->children) {
        if (!read_day(to, item)) return false;
    }
    return true;
}

}  // namespace assay::program
