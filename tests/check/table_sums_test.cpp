// SPDX-License-Identifier: BSL-1.0
// Which totals of tables are judged, how, and of which nothing is said.
#include "support/catch.hpp"
#include "support/printed_table.hpp"
#include "support/rates.hpp"

#include <string>
#include <vector>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>
#include <compiled/extract_document.hpp>

using namespace assay;

namespace {

/// "exact, rounded, unexplained": the reasons of all sums, in the order of the text.
auto reasons_of(const printed_table& table) -> std::string
{
    const auto checked = compiled::check_document(table.checkable(), builtin());
    auto reasons = std::string{};
    for (const auto& one : checked.claims) {
        CHECK(one.said.kind == claim_kind::sum);
        CHECK(one.said.is_tabular);
        CHECK(one.judged.severity != severity::error);
        if (!reasons.empty()) reasons += ", ";
        reasons += to_string(one.judged.reason);
    }
    return reasons;
}

}  // namespace

TEST_CASE("totals of rows and columns are judged", "[check][tables]")
{
    const auto [table, reasons] = GENERATE(Catch::Generators::table<std::string, std::string>({
        {"Region | Cost\nNorth | 120\nSouth | 340\nTotal | 460", "exact"},
        {"Region | Cost\nNorth | 120\nSouth | 340\nTotal | 560", "unexplained"},
        {"Region | 2023 | 2024\nNorth | 120 | 130\nSouth | 340 | 350\nTotal | 460 | 490",
         "exact, unexplained"},
        {"Total | 460\nNorth | 120\nSouth | 340", "exact"},
        {"Party | Men | Women | Total\nA | 120 | 130 | 250\nB | 340 | 310 | 680",
         "exact, unexplained"},
        {"Party | Total | Men | Women\nA | 250 | 120 | 130\nB | 650 | 340 | 310", "exact, exact"},
        {"Rank | Country | Gold | Silver | Bronze | Total\n"
         "1 | China | 38 | 32 | 18 | 88\n2 | US | 39 | 41 | 33 | 113\n3 | Japan | 27 | 14 | 17 | "
         "85",
         "exact, exact, unexplained"},
        // units in headings, captions and cells
        {"Ministry | $ million\nArmy | 1,204.5\nPolice | 803.2\nTotal | 2,007.7", "exact"},
        {"Ministry | $ million\nArmy | 1,204.5\nPolice | 803.2\nTotal | 2,007.8", "source-rounded"},
        {"Ministry | $ million\nArmy | 1,204.5\nPolice | 803.2\nTotal | 2,070.7", "unexplained"},
        {"Ministry | Budget\nArmy | $1,204\nPolice | 803\nTotal | $2,007", "exact"},
        {"Ministry | Budget\nArmy | $1.2bn\nPolice | $0.8bn\nTotal | $2.1bn", "source-rounded"},
        {"Ministry | Budget\nArmy | $1.2bn\nPolice | $800m\nTotal | $2.0bn", "exact"},
        {"Port | Cargo (000 tonnes)\nBaku | 1,250\nAlat | 4,300\nTotal | 5,550,000", "scale"},
        // what is counted is not rounded, unless all of it is
        {"Region | Deaths\nNorth | 121\nSouth | 343\nTotal | 465", "coarse"},
        {"Region | Deaths\nNorth | 121\nSouth | 343\nTotal | 467", "unexplained"},
        {"Region | People\nNorth | 1,200\nSouth | 3,400\nEast | 2,100\nTotal | 6,800", "coarse"},
        {"Fund | $m\nA | 100\nB | 200\nTotal | 400", "unexplained"},
        {"Fund | $m\nA | 1,200\nB | 3,400\nTotal | 4,700", "source-rounded"},
        // accounting
        {"Item | AZN m\nSales | 900\nCosts | (650)\nTax | (40)\nTotal | 210", "exact"},
        {"Item | AZN m\nSales | 900\nCosts | −650\nTax | −40\nTotal | 250", "unexplained"},
        // subtotals
        {"Item | Cost\nA | 120\nB | 230\nSubtotal | 350\nC | 410\nD | 520\nSubtotal | 930\nTotal | "
         "1,280",
         "exact, exact, exact"},
        {"Item | Cost\nA | 120\nB | 230\nSubtotal | 350\nC | 410\nD | 520\nSubtotal | 950\nTotal | "
         "1,300",
         "exact, exact, unexplained"},
        {"Item | Cost\nA | 120\nB | 230\nSubtotal | 350\nC | 410\nTotal | 760", "exact, exact"},
        {"Item | Cost\nA | 120\nB | 230\nTotal | 350\nC | 410\nD | 520\nTotal | 930\nGrand total | "
         "1,280",
         "exact, exact, exact"},
        // per cent of a whole
        {"Party | Share\nA | 41.2%\nB | 33.5%\nC | 25.3%\nTotal | 100%", "exact"},
        {"Party | Share, %\nA | 41\nB | 34\nC | 26\nTotal | 100", "source-rounded"},
        {"Party | Share, %\nA | 41\nB | 39\nC | 26\nTotal | 100", "unexplained"},
        {"Party | Share, %\nA | 41\nB | 29\nTotal | 100", ""},
        {"Answer | %\nYes | 61\nNo | 39\nTotal | 100", "exact"},
        // gaps and footnotes where it still fits
        {"Region | Cost\nNorth | 120\nSouth | –\nEast | 340\nTotal | 460", "exact"},
        {"Region | Cost\nNorth | 120\nSouth | n/a\nEast | 340\nTotal | 860", ""},
        {"Region | Cost\nNorth | 120*\nEast | 340\nTotal | 460", "exact"},
        {"Region | Cost\nNorth | 120*\nEast | 340\nTotal | 860", ""},
        // a total of something, known by the other columns
        {"Good | 2023 | 2024\nOil | 1,200 | 1,300\nGas | 900 | 800\nTotal exports | 2,100 | 2,300",
         "exact, unexplained"},
        {"Good | 2024\nOil | 1,300\nGas | 800\nTotal exports | 2,300", ""},
    }));
    CAPTURE(table);
    CHECK(reasons_of(printed_table{table}) == reasons);
}

TEST_CASE("per cents that make a whole need no total", "[check][tables]")
{
    const auto [table, reasons] = GENERATE(Catch::Generators::table<std::string, std::string>({
        {"Party | Share, %\nA | 41\nB | 34\nOthers | 25", "exact"},
        {"Party | Share, %\nA | 41\nB | 34\nOthers | 26", "source-rounded"},
        {"Party | Share, %\nA | 41\nB | 34\nOthers | 29", "unexplained"},
        {"Party | Share\nA | 41.2%\nB | 33.5%\nC | 5.3%\nUndecided | 25.0%", "unexplained"},
        {"Fuel | 2023, % | 2024, %\nOil | 41 | 39\nGas | 34 | 34\nCoal | 25 | 27", "exact, exact"},
        {"Fuel | 2023, % | 2024, %\nOil | 41 | 39\nGas | 34 | 34\nCoal | 25 | 37",
         "exact, unexplained"},
        {"Fuel | 2023, % | 2024, %\nOil | 41 | 39\nGas | 34 | 34\nOther | 25 | 17",
         "exact, unexplained"},
        {"Region | Urban, % | Rural, %\nA | 61 | 39\nB | 44 | 56\nC | 72.5 | 27.5\nD | 50 | 50",
         "exact, exact, exact, exact"},
        {"Region | Urban, % | Rural, %\nA | 61 | 39\nB | 44 | 56\nC | 72 | 28\nD | 50 | 50\n"
         "E | 66 | 43",
         "exact, exact, exact, exact, unexplained"},
        {"Answer | All\nYes | 48%\nNo | 39%\nDon't know | 13%", "exact"},
        {"Buyer | $m | Share\nIraq | 120 | 40%\nChad | 90 | 30%\nOther countries | 90 | 38%\n"
         "Total | 300 | ",
         "exact, unexplained"},
    }));
    CAPTURE(table);
    CHECK(reasons_of(printed_table{table}) == reasons);
}

TEST_CASE("of per cents that are of several things nothing is said", "[check][tables]")
{
    const auto table = GENERATE(values<std::string>({
        "Country | Inflation, %\nA | 41\nB | 34\nC | 5",
        "Country | Growth\nA | 61%\nB | 34%\nC | 15%",
        "Company | Share, %\nA | 41\nB | 34\nC | 5",
        "Company | 2023, % | 2024, %\nA | 41 | 42\nB | 34 | 36\nC | 5 | 6",
        "Party | Share, %\nA | 41\nB | 34\nOthers | 15",
        "Site | Users, %\nFacebook | 71\nYouTube | 64\nOther | 15",
        "Region | 2023, % | 2024, %\nA | 51 | 49\nB | 44 | 56\nC | 42 | 58\nD | 50 | 56",
        "Region | Men, % | Women, %\nA | 51 | 53\nB | 44 | 48\nC | 42 | 43",
        "Good | Share, %\nFuel | 60\n– oil | 40\n– gas | 20\nFood | 20\nCars | 20\nOil | 8",
        "Group | Share, %\nMen | 48\nWomen | 52\nUnder 40\nMen | 45\nWomen | 63",
        "Party | Change, %\nA | 41\nB | 34\nOther | 29",
        "Rank | Share, %\nOther | 50",
    }));
    CAPTURE(table);
    CHECK(reasons_of(printed_table{table}).empty());
}

TEST_CASE("of tables that are no sums nothing is said", "[check][tables]")
{
    const auto table = GENERATE(values<std::string>({
        // league tables, ranks, phone lists, dates
        "Club | P | W | D | L | Pts\nA | 38 | 28 | 5 | 5 | 89\nB | 38 | 28 | 7 | 3 | 91",
        "Pos | Team | Total\n1 | A | 120\n2 | B | 90",
        "Name | Phone | Total\nA | 555-1234 | 3\nB | 555-9876 | 4",
        "Day | Opened | Closed | Total\n12.05.2024 | 9:00 | 17:00 | 8:00",
        // averages and rates
        "Group | Jobless, %\nMen | 5.2\nWomen | 4.8\nTotal | 5.0",
        "Group | Life expectancy\nMen | 75.1\nWomen | 80.3\nTotal | 77.7",
        "Town | Deaths per 1,000\nA | 10.2\nB | 12.4\nTotal | 11.1",
        "Region | 2023 | 2024 | Total\nA | 5.2 | 5.4 | 5.3\nB | 6.1 | 6.3 | 6.2",
        // several divisions of one whole
        "Group | Voters\nAll | 1,000\nMen | 480\nWomen | 520\nUnder 40 | 450\nOver 40 | 550",
        "Answer | %\nYes | 60\nSurely | 20\nPerhaps | 40\nNo | 40\nTotal | 100",
        // those with several answers, those without any
        "Answer | A | B\nYes | 48 | 51\nNo | 40 | 38\nDon't know | 9 | 10\nTotal | 1,002 | 1,010",
        // rows that hold others
        "Good | $m\nFuel | 900\n– oil | 700\n– gas | 200\nFood | 100\nTotal | 1,000",
        "Good | $m\nFuel | 900\nof which oil | 700\nFood | 100\nTotal | 1,000",
        "Good | $m\nFuel | 900\noil | 700\ngas | 200\nFood | 100\nTotal | 1,000",
        // the largest of many
        "Country | 2023 | 2024\nA | 120 | 130\nB | 90 | 95\nTotal | 1,450 | 1,560",
        // unlike units
        "Measure | Total\nArea, km2 | 120\nPeople | 3,400",
        "Measure | 2024\nArea (km2) | 120\nLand (ha) | 340\nTotal | 460",
        "Town | Area (km2) | People | Total\nA | 12 | 340 | 400\nB | 13 | 450 | 500",
        "Item | Cost\nA | $120\nB | €340\nTotal | 500",
        "Item | Cost\nA | 1.2m\nB | 300\nTotal | 900",
        "Item | Cost (m)\nA | 120\nB | 300\nTotal | 900",
        // numbers that may mean something else
        "Item | Cost\nA | 1.234\nB | 999\nTotal | 2.233",
        "Item | Cost\nA | 1,53\nB | 2,4\nTotal | 3,9",
        "Item | Cost\nA | about 120\nB | 340\nTotal | 500",
        "Item | Cost\nA | <5\nB | 340\nTotal | 400",
        "Club | Founded | Total\nA | 1905 | 1910\nB | 1899 | 1901",
        "Item | First | Second | Total\nA | 2001 | 2002 | 2003",
        // columns that are no parts
        "Region | 2023 | 2024 | Change | Total\nA | 120 | 130 | 10 | 250\nB | 90 | 95 | 5 | 185",
        "Item | A | Subtotal | B | Total\nx | 12 | 12 | 30 | 99\ny | 13 | 13 | 31 | 99",
        "Item | Cost\nA | 120\nB | 340\nAverage | 230\nTotal | 500",
        "Item | Cost\nA | 120\n | 340\nTotal | 500",
        "Item | Cost\nSubtotal | 350\nA | 120\nB | 230\nTotal | 500",
        "Item | Cost\nA | 120\nTotal | 125",
        "Item | Cost\nA | 0\nB | 0\nTotal | 0",
        "Total\n5\n6",
        "Total | Total\n5 | 6\n7 | 8",
    }));
    CAPTURE(table);
    CHECK(reasons_of(printed_table{table}).empty());
}

TEST_CASE("a wrong total is told in the table's own units", "[check][tables]")
{
    const auto [table, explanation, suggestion] =
        GENERATE(Catch::Generators::table<std::string, std::string, std::string>({
            {"Ministry | $ million\nArmy | 1,204.5\nPolice | 803.2\nTotal | 2,070.7",
             "1,204.5 + 803.2 is 2,007.7; the total of 2,070.7 does not agree, unless rows or "
             "columns overlap or are left out",
             "2,007.7"},
            {"Ministry | Budget\nArmy | $1,204\nPolice | 803\nTotal | $2,070",
             "$1,204 + 803 is 2,007; the total of $2,070 does not agree, unless rows or columns "
             "overlap or are left out",
             "$2,007"},
            {"Region | Deaths\nNorth | 121\nSouth | 343\nTotal | 465",
             "121 + 343 is 464; the total of 465 agrees if the parts are rounded", ""},
            {"Party | Share, %\nA | 41\nB | 39\nC | 26\nTotal | 100",
             "41 + 39 + 26 is 106, more than the total of 100 and all roundings, unless rows or "
             "columns overlap or are left out",
             ""},
            {"Party | Share, %\nA | 41\nB | 39\nOther | 26",
             "41 + 39 + 26 is 106 percent, more than a whole, unless rows or columns overlap or "
             "are left out",
             ""},
        }));
    const auto printed = printed_table{table};
    const auto checked = compiled::check_document(printed.checkable(), builtin());
    REQUIRE(checked.claims.size() == 1);
    CHECK(compiled::explain(printed.checkable(), checked, checked.claims[0]) == explanation);
    CHECK(checked.claims[0].judged.suggestion.value_or("") == suggestion);
}

TEST_CASE("cells carry the unit and the year of their headings", "[figures][tables]")
{
    const auto printed = printed_table{
        "Ministry | 2023 | 2024\nArmy | 1.5 | 2\nPolice | 1 | 1\n"
        "Total | 2.5 | 3",
        "Spending in billions of manats"};
    const auto read =
        compiled::extract_document(printed.checkable(), {.published = parse_day("2026-01-06")});
    auto cells = std::vector<figure>{};
    for (const auto& one : read.found.figures) {
        if (one.tabular) cells.push_back(one);
    }
    REQUIRE(cells.size() == 6);
    const auto& first = cells[0];
    CHECK(first.span.in(printed.text()) == "1.5");
    CHECK(first.is_money());
    CHECK(first.unit() == currency{"AZN"});
    CHECK(first.number.value == decimal{1'500'000'000});
    REQUIRE(first.when);
    CHECK(first.when->days == calendar_year(2023));
    CHECK(cells[1].when->days == calendar_year(2024));
    for (const auto& one : read.found.unread) CHECK(one.reason == unread_reason::year);
}

TEST_CASE("text beside a table is read as it was", "[figures][tables]")
{
    auto tables = std::vector<text_table>(1);
    const auto text = std::string{"Item\n\nTotal\n\n5 tonnes\n\nOf this, 3 tonnes went abroad."};
    tables[0] = {
        .rows = 1, .columns = 2, .cells = {{.text = {6, 11}}, {.text = {13, 21}, .column = 1}}};
    const auto with = compiled::check_document({"test", text, tables}, builtin());
    const auto without = compiled::check_document({"test", text}, builtin());
    CHECK(with.figures.size() == without.figures.size());
    CHECK(with.claims.size() == without.claims.size());
}
