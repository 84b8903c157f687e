// SPDX-License-Identifier: BSL-1.0
// Headlines whose figures their articles tell otherwise, and the many that only look like it.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>

using namespace assay;

namespace {

/// "verdict reason severity: the headline's figure | the article's" of each repetition.
auto repetitions_in(const std::string& text) -> std::string
{
    const auto source = document{"test", text};
    const auto checked =
        compiled::check_document(source, builtin(), {.published = parse_day("2026-01-06")});
    auto found = std::string{};
    for (const auto& one : checked.claims) {
        if (one.said.kind != claim_kind::repetition) continue;
        if (!found.empty()) found += "; ";
        found += std::string{to_string(one.judged.kind)} + ' ' +
                 std::string{to_string(one.judged.reason)} + ' ' +
                 std::string{to_string(one.judged.severity)} + ": ";
        found += checked.figures[one.said.figures[1]].span.in(text);
        found += " | ";
        found += checked.figures[one.said.figures[0]].span.in(text);
    }
    return found;
}

}  // namespace

TEST_CASE("a headline that tells its article's figure otherwise is found", "[check][repetition]")
{
    const auto [text, found] = GENERATE(table<std::string, std::string>({
        {"Plants report exports of 500 tonnes of weapons\n\nThe plants exported over 500 tonnes of "
         "weapons last year.",
         "consistent hedged info: 500 tonnes | 500 tonnes"},
        {"Police find 400 cases of rockets in cellar\n\nOfficers told of up to 400 cases of "
         "rockets "
         "in a cellar.",
         "consistent hedged info: 400 cases of rockets | 400 cases of rockets"},
        {"757 mortar shells found in cellar\nBAKU, January 5, 2026 - Police found 775 mortar "
         "shells "
         "in a cellar on Monday.",
         "inconsistent unexplained warning: 757 mortar shells | 775 mortar shells"},
        {"Army orders 1,250 drones\n\nThe army has ordered 12,500 drones. The 12,500 drones cost "
         "little.",
         "inconsistent scale warning: 1,250 drones | 12,500 drones"},
        {"Storm leaves 21,400 homes dark\n\nThe storm left 24,100 homes without power.",
         "inconsistent unexplained warning: 21,400 homes | 24,100 homes"},
    }));
    CAPTURE(text);
    CHECK(repetitions_in(text) == found);
}

TEST_CASE("two facts are not one", "[check][repetition]")
{
    const auto text = GENERATE(
        as<std::string>{},
        // the article agrees somewhere
        "757 mortar shells found in cellar\n\nPolice found 757 mortar shells in a cellar. In May "
        "they found 775 mortar shells in a cellar.",
        "Exports of 500 tonnes of weapons\n\nIt exported over 500 tonnes of weapons, or to be "
        "exact "
        "exports were 500 tonnes of weapons.",
        // another number, which may be another fact
        "757 mortar shells found in cellar\n\nPolice found 812 mortar shells in a cellar in May.",
        "Army orders 50 drones\n\nThe army ordered 500 drones in all.",
        "Club sells 12 tickets for opera\n\nThe club had sold 21 tickets for the opera before.",
        "Plant will employ 1,250 people\n\nThe plant is new. The group employs 12,500 people.",
        "Port handles 1,450 tonnes of fish\n\nThe port handled 14,500 tonnes of fish in 2025.",
        // another thing, unit, period or deed
        "757 mortar shells found in cellar\n\nPolice found 775 artillery shells in a cellar.",
        "Plants export 520 tonnes of weapons\n\nThe plants export 502 kilograms of weapons a day.",
        "757 mortar shells found in cellar in 2024\n\nPolice found 775 mortar shells in a cellar "
        "in "
        "2025.",
        "757 mortar shells found in cellar\n\nThe army fired 775 mortar shells.",
        // hedged in the headline, or about
        "Over 500 tonnes of weapons exported\n\nIt exported 500 tonnes of weapons.",
        "500 tonnes of weapons exported\n\nIt exported about 500 tonnes of weapons.",
        "Over 1,250 drones ordered\n\nIt ordered nearly 12,500 drones.",
        // no headline
        "Police found 757 mortar shells in a cellar.\n",
        "Police found 757 mortar shells in a cellar. Police found 775 mortar shells in a cellar.",
        "\n\n");
    CAPTURE(text);
    CHECK(repetitions_in(text).empty());
}

TEST_CASE("a repetition is explained", "[check][repetition][explain]")
{
    const auto explained = [](const std::string& text) {
        const auto source = document{"test", text};
        const auto checked = compiled::check_document(source, builtin(), {});
        return checked.claims.empty() ? "none"
                                      : compiled::explain(source, checked, checked.claims[0]);
    };
    CHECK(
        explained("Plants report exports of 500 tonnes of weapons\n\nThe plants exported over 500 "
                  "tonnes of weapons last year.") ==
        "the headline says 500 tonnes of weapons, the article over 500 tonnes of weapons: the "
        "hedge is dropped");
    CHECK(explained("Army orders 1,250 drones\n\nThe army has ordered 12,500 drones.") ==
          "the headline says 1,250 drones, the article 12,500 drones: if they are the same, one of "
          "them is mistyped; the headline's looks 10 times too small");
}
