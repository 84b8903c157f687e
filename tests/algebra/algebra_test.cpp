// SPDX-License-Identifier: BSL-1.0
// What bounds say of two figures, and what may be added.
#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

#include <assay/algebra/add_up.hpp>
#include <assay/algebra/amount_algebra.hpp>
#include <assay/algebra/comparison.hpp>
#include <assay/algebra/explain_refusal.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/relations/related_figures.hpp>

#include <compiled/extract_document.hpp>
#include <compiled/normalise.hpp>

using namespace assay;

namespace {

/// The records of a text, each in its own unit or money in dollars.
auto entries_of(const std::string& text, const std::string& name = "a.txt",
                const std::optional<currency>& to = {}) -> std::vector<entry>
{
    static const auto table = make_builtin_rates();
    auto rates = known_rates{table};
    const auto read =
        compiled::extract_document({name, text}, {.published = parse_day("2026-01-06")});
    auto made = std::vector<entry>{};
    const auto& figures = read.found.figures;
    // Each test says itself how figures are related.
    const auto alone = related_figures{std::vector<money_status>(figures.size()),
                                       std::vector<std::optional<relation>>(figures.size())};
    for (const auto& one : compiled::normalise(figures, alone, read.published, rates, {to, {}, {}}))
        made.push_back(make_entry(name, text, figures[one.figure], one));
    return made;
}

auto only(const std::string& text) -> entry
{
    auto found = entries_of(text);
    REQUIRE(found.size() == 1);
    return found.front();
}

auto with_status(const std::string& text, money_status status) -> entry
{
    auto made = only(text);
    made.status = status;
    return made;
}

void relate(std::vector<entry>& all, std::size_t part, relation_kind kind, std::size_t parent)
{
    all[part].related = entry::tie{kind, parent};
}

auto add_all(const std::vector<entry>& all) -> summed_entries
{
    return add_up(all, std::vector<std::size_t>(all.size(), 0));
}

auto in_words(const interval& bounds) -> std::string
{
    const auto end = [](const quotient* value) { return value ? to_string(*value) : ""; };
    return (bounds.low_open() || !bounds.low() ? "(" : "[") + std::string{end(bounds.low())} +
           ", " + end(bounds.high()) + (bounds.high_open() || !bounds.high() ? ")" : "]");
}

/// "0: 2 in (600000, )" a subtotal; "1 of-which 0" a refusal; "1 unlike-class 0" two subtotals.
auto told(const summed_entries& found) -> std::string
{
    auto words = std::string{};
    for (const auto& one : found.subtotals)
        words += std::to_string(one.first) + ": " + std::to_string(one.count) + " in " +
                 in_words(one.amount.bounds) + "; ";
    for (const auto& one : found.refused) {
        words += std::to_string(one.entry) + " " + std::string{to_string(one.why)};
        words += (one.other ? " " + std::to_string(*one.other) : std::string{}) + "; ";
    }
    return words;
}

}  // namespace

TEST_CASE("bounds are compared with three answers", "[algebra]")
{
    const auto [a, b, sure,
                likely] = GENERATE(table<std::string, std::string, comparison, comparison>({
        {"about 20 countries", "more than 30 countries", comparison::less, comparison::less},
        {"more than 30 countries", "about 20 countries", comparison::greater, comparison::greater},
        {"over 500 tonnes", "over 100 tonnes", comparison::undetermined, comparison::greater},
        {"775 mortar shells", "775 mortar shells", comparison::equal, comparison::equal},
        {"775 mortar shells", "774 mortar shells", comparison::greater, comparison::greater},
        {"about 20 countries", "21 countries", comparison::undetermined, comparison::undetermined},
        {"at least 400 drones", "up to 400 drones", comparison::undetermined,
         comparison::undetermined},
        {"over 400 drones", "up to 400 drones", comparison::greater, comparison::greater},
        {"nearly 500 tonnes", "500 to 600 tonnes", comparison::less, comparison::less},
        {"3 tonnes", "2,000 kg", comparison::greater, comparison::greater},
    }));
    CAPTURE(a, b);
    const auto found = compare(only(a).amount, only(b).amount);
    CHECK(found.sure == sure);
    CHECK(found.likely == likely);
}

TEST_CASE("a ratio is known only as far as bounds keep it from being anything", "[algebra]")
{
    const auto over_500 = interval::above(500);
    CHECK_FALSE(factor_between(over_500, interval::above(100)));
    CHECK_FALSE(factor_between(over_500, interval::closed(0, 10)));
    CHECK_FALSE(factor_between(interval::closed(1, 2), interval::everything()));
    CHECK(in_words(*factor_between(over_500, interval::point(100))) == "(5, )");
    CHECK(in_words(*factor_between(interval::closed(10, 20), over_500)) == "(0, 0.04)");
    CHECK(in_words(*factor_between(interval::closed(2, 4), interval::closed(1, 2))) == "[1, 4]");
}

TEST_CASE("figures of one subject are added, and what they leave open stays open", "[algebra]")
{
    const auto [text, sums] = GENERATE(table<std::string, std::string>({
        {"They took over 500 tonnes of weapons and 100 tonnes of arms.", "0: 2 in (595000, ); "},
        {"They sent 775 mortar shells. In May they sent 20 to 30 mortar bombs.",
         "0: 2 in [795, 805]; "},
        {"They have 12 T-72 tanks. They have at most 8 T-90 tanks.", "0: 2 in [12, 20]; "},
        {"It sold oil for $5 million in 2024. It sold gas for ₼5 million in 2024.",
         "0: 1 in [4950000, 5050000]; 1: 1 in [4950000, 5050000]; "},
        {"A blast of 2 kilotons of TNT. It burnt 3 GWh.",
         "0: 1 in [8158800000000, 8577200000000]; 1: 1 in [10620000000000, 10980000000000]; "},
        {"It fell to 20 degrees Celsius. It drove 60 km/h. It grew by 5 percent. It doubled.",
         "0 no-sum; 1 no-sum; 2 ratio; 3 ratio; "},
        {"Guests came from 20 countries. Others came from more than 30 countries.",
         "1: 1 in (30, ); 0 may-overlap 1; "},
    }));
    CAPTURE(text);
    CHECK(told(add_all(entries_of(text))) == sums);
}

TEST_CASE("what is told twice is counted once", "[algebra]")
{
    const auto [text, sums] = GENERATE(table<std::string, std::string>({
        // a headline without the bound of its article
        {"500 tonnes of weapons\n\nIn May they took over 500 tonnes of weapons.",
         "0: 1 in [495000, ); 1 repetition 0; "},
        {"In 2024 it made 50 drones. In 2025 it made 50 drones.", "0: 2 in [100, 100]; "},
        {"It made 50 drones. It made 51 drones.", "0: 2 in [101, 101]; "},
        {"It made 50 drones. It sent 50 tanks of water.", "0: 1 in [50, 50]; 1: 1 in [50, 50]; "},
    }));
    CAPTURE(text);
    CHECK(told(add_all(entries_of(text))) == sums);
}

TEST_CASE("the same number of the same time is one fact in all documents", "[algebra]")
{
    auto all = entries_of("In 2025 it made 775 mortar shells.", "a.txt");
    const auto add = [&](const std::string& text, const std::string& name) {
        for (const auto& one : entries_of(text, name)) all.push_back(one);
    };
    add("Some 775 mortar shells were made in 2025.", "b.txt");
    add("They found 775 mortar shells.", "c.txt");
    add("They found 775 mortar shells.", "c.txt");  // the same file, summed twice
    CHECK(told(add_all(all)) == "0: 2 in [1549.5, 1550.5]; 1 repetition 0; 3 repetition 2; ");
}

TEST_CASE("a part stands back where its whole is counted with it", "[algebra]")
{
    auto all = entries_of(
        "Over 500 tonnes of weapons were taken, including more than 100 tonnes of weapons and 775 "
        "mortar shells.");
    REQUIRE(all.size() == 3);
    relate(all, 1, relation_kind::of_which, 0);
    relate(all, 2, relation_kind::of_which, 0);
    CHECK(told(add_all(all)) == "0: 1 in (500000, ); 2: 1 in [775, 775]; 1 of-which 0; ");
    CHECK(told(add_up(all, std::vector<std::size_t>{0, 1, 0})) ==
          "0: 1 in (500000, ); 1: 1 in (100000, ); 2: 1 in [775, 775]; ");

    all[1].related->parent = 7;  // which is not among them
    CHECK(told(add_all(all)) == "0: 2 in (600000, ); 2: 1 in [775, 775]; ");
}

TEST_CASE("a part of a part stands back for the whole", "[algebra]")
{
    auto all = entries_of("It sold $500 million, of that ₼340 million, of that $50 million.",
                          "a.txt", currency{"USD"});
    REQUIRE(all.size() == 3);
    relate(all, 1, relation_kind::of_which, 0);
    relate(all, 2, relation_kind::of_which, 1);
    CHECK(told(add_all(all)) == "0: 1 in [495000000, 505000000]; 1 of-which 0; 2 of-which 1; ");
    all[1].open_unit = true;
    CHECK(told(add_all(all)) == "0: 1 in [495000000, 505000000]; 1 open-unit; 2 of-which 0; ");
}

TEST_CASE("a conversion stands back wherever its source is counted", "[algebra]")
{
    auto all =
        entries_of("It sold ₼1.4 billion ($820 million) of arms. The $820 million was paid.");
    REQUIRE(all.size() == 3);
    relate(all, 1, relation_kind::conversion, 0);
    CHECK(told(add_all(all)) ==
          "0: 1 in [1350000000, 1450000000]; 1 conversion 0; 2 repetition 1; ");
    all[0].open_unit = true;  // then it stands in for its source
    CHECK(told(add_all(all)) == "1: 1 in [815000000, 825000000]; 0 open-unit; 2 repetition 1; ");
}

TEST_CASE("of two conversions of what is not counted one is", "[algebra]")
{
    auto all = entries_of("It paid 20 million dinars ($17 million, or $18 million).");
    REQUIRE(all.size() == 3);
    REQUIRE(all[0].open_unit);
    relate(all, 1, relation_kind::conversion, 0);
    relate(all, 2, relation_kind::conversion, 0);
    CHECK(told(add_all(all)) == "1: 1 in [16500000, 17500000]; 0 open-unit; 2 conversion 1; ");
}

TEST_CASE("an alternative is never added and widens what is", "[algebra]")
{
    auto all = entries_of("They have 3 million artillery shells or 4 million artillery shells.");
    REQUIRE(all.size() == 2);
    relate(all, 1, relation_kind::alternative, 0);
    CHECK(told(add_all(all)) == "0: 1 in [2950000, 4050000]; 1 alternative 0; ");
}

TEST_CASE("relations in a circle leave one to be counted", "[algebra]")
{
    auto all = entries_of("It made 50 drones. It made 60 drones. It made 70 drones.");
    REQUIRE(all.size() == 3);
    const auto kind = GENERATE(relation_kind::conversion, relation_kind::of_which);
    for (std::size_t i = 0; i < 3; ++i) relate(all, i, kind, (i + 1) % 3);
    const auto found = add_all(all);
    REQUIRE(found.subtotals.size() == 1);
    CHECK(found.subtotals.front().count == 1);
    relate(all, 0, kind, 0);
    CHECK(add_all(all).subtotals.size() == 1);
}

TEST_CASE("unlike figures are refused with what they differ in", "[algebra]")
{
    const auto [a, b, why] = GENERATE(table<std::string, std::string, refusal>({
        {"5 tanks of the T-72 type", "$5 million", refusal::unlike_kind},
        {"It weighs 5 tonnes.", "It is 12 km long.", refusal::unlike_dimension},
        {"It cost $5 million.", "It cost ₼6 million.", refusal::unlike_currency},
        {"They have 775 mortar shells.", "They have 31 T-72 tanks.", refusal::unlike_class},
        {"There were 20 questions.", "There were 30 answers.", refusal::unlike_item},
        {"31 people were killed.", "50 people were wounded.", refusal::none},
        {"400 cases of rockets", "775 122mm rockets", refusal::unlike_package},
        {"775 mortar shells", "776 mortar bombs", refusal::none},
        {"It grew by 5 percent.", "It grew by 6 percent.", refusal::ratio},
    }));
    CAPTURE(a, b);
    CHECK(to_string(why_not_added(only(a), only(b))) == to_string(why));
}

TEST_CASE("money of two kinds is never added", "[algebra]")
{
    const auto pair = [](money_status one, money_status other) {
        return why_not_added(with_status("$5 million", one), with_status("$6 million", other));
    };
    CHECK(pair(money_status::licence, money_status::delivery) == refusal::unlike_status);
    CHECK(pair(money_status::order, money_status::delivery) == refusal::unlike_status);
    CHECK(pair(money_status::aid_pledged, money_status::aid_delivered) == refusal::unlike_status);
    CHECK(pair(money_status::fine, money_status::none) == refusal::unlike_status);
    CHECK(pair(money_status::unknown, money_status::none) == refusal::none);
    CHECK(pair(money_status::delivery, money_status::delivery) == refusal::none);
    CHECK(pair(money_status::price, money_status::price) == refusal::price);
    for (const auto& row : unlike_money_table) {
        CHECK(why_unlike(row.one, row.other) == row.why);
        CHECK(why_unlike(row.other, row.one) == row.why);
    }
}

TEST_CASE("a refusal is told with both figures", "[algebra]")
{
    const auto weapons = only("over 500 tonnes of weapons");
    const auto shells = only("775 mortar shells");
    const auto licence = with_status("$5 million", money_status::licence);
    const auto delivery = with_status("about $6 million", money_status::delivery);
    CHECK(explain(refusal::of_which, shells, weapons) ==
          R"("775 mortar shells" is part of "more than 500 tonnes")");
    CHECK(explain(refusal::unlike_status, licence, delivery) ==
          R"("$5 million" and "about $6 million" are two kinds of money (licence, delivery): )"
          "what a licence allows is delivered later: the same goods twice");
    CHECK(explain(refusal::unlike_class, shells, weapons) ==
          R"("775 mortar shells" and "more than 500 tonnes" are of two classes: AM-MO and AW)");
    CHECK(explain(refusal::no_sum, only("It drove 60 km/h.")) ==
          R"("60 km/h" is a speed, which does not add up)");
    CHECK(explain(refusal::unlike_package, only("400 cases of rockets"), shells)
              .ends_with("do not count the same: how many are in a case is not said"));
}
