// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include <assay/prices/read_prices.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

const auto head = std::string{"# format: assay-prices/1\n# source: mine\n# measure: index\n"};

auto trouble(const std::string& text) -> std::string
{
    const auto read = read_prices(text, "p.csv");
    return read ? "none" : to_string(read.error());
}

}  // namespace

TEST_CASE("a table of prices is read with its header, its steps and its holes", "[prices]")
{
    const auto read = read_prices(
        "\xEF\xBB\xBF# format: assay-prices/1\r\n# source: mine\r\n# title: Mine\r\n"
        "# licence: none\r\n# measure: index\r\n# base: 2010=100\r\n# any other remark\r\n"
        "month,AZN,USD\r\n2010-12,100,\r\n2011-02,101.50,98.5",
        "p.csv");
    REQUIRE(read);
    CHECK(read->id == "mine");
    CHECK(read->title == "Mine");
    CHECK(read->licence == "none");
    CHECK(read->base == "2010=100");
    CHECK(read->step == price_step::month);
    CHECK(read->measure == price_measure::index);
    REQUIRE(read->find("AZN") != nullptr);
    REQUIRE(read->find("AZN")->points.size() == 2);
    CHECK(read->find("AZN")->points[1].at == 2011 * 12 + 1);
    CHECK(read->find("AZN")->points[1].value == 101.50_dec);
    REQUIRE(read->find("USD")->points.size() == 1);
    CHECK(read->find("EUR") == nullptr);
}

TEST_CASE("a table of prices with one bad row is rejected whole, and the row named", "[prices]")
{
    const auto [text, what] = GENERATE_COPY(table<std::string, std::string>({
        {"", "p.csv:1:1: '' is the end of a text without prices; write a line of columns"},
        {"# format: assay-rates/1\n",
         "p.csv:1:11: 'assay-rates/1' is not a format of prices; write assay-prices/1"},
        {"year,AZN\n",
         "p.csv:1:1: 'year,AZN' comes before '# format: assay-prices/1'; begin with that line"},
        {"# format: assay-prices/1\nyear,AZN\n",
         "p.csv:2:1: 'year,AZN' comes before '# measure:'; say index or change"},
        {"# format: assay-prices/1\n# measure: index\nyear,AZN\n",
         "p.csv:3:1: 'year,AZN' comes before '# source:'; say whose prices they are"},
        {"# measure: level\n", "p.csv:1:12: 'level' is no measure; write index or change"},
        {head + "date,AZN\n", "p.csv:4:1: 'date' is not the first column; write month or year"},
        {head + "# measure: change\nmonth,AZN\n",
         "p.csv:5:1: 'month' is no step of changes; they are of a year on the one before"},
        {head + "year,AZE\n",
         "p.csv:4:6: 'AZE' is not a currency of ISO 4217; write a code such as AZN"},
        {head + "year,AZN,AZN\n", "p.csv:4:10: 'AZN' stands twice; a currency has one column"},
        {head + "year,AZN\n",
         "p.csv:4:1: '' is the end of a table without rows; write a row a month or year"},
        {head + "year,AZN\n2024-01,1\n", "p.csv:5:1: '2024-01' is not a year; write it as 2024"},
        {head + "year,AZN\n0999,1\n", "p.csv:5:1: '0999' is not a year; write it as 2024"},
        {head + "month,AZN\n2024-13,1\n",
         "p.csv:5:1: '2024-13' is not a month; write it as 2024-01"},
        {head + "year,AZN\n2024,1\n2024,1\n",
         "p.csv:6:1: '2024' is not after the row before; sort rows by their time"},
        {head + "year,AZN\n2024\n",
         "p.csv:5:5: '' is the end of a row that lacks cells; write every comma"},
        {head + "year,AZN\n2024,1,5\n",
         "p.csv:5:8: '5' is one cell too many; decimals have a point"},
        {head + "year,AZN\n2024,1e5\n",
         "p.csv:5:6: '1e5' is not a decimal number; write one such as 216.876"},
        {head + "year,AZN\n2024,1.23456789012345678\n",
         "p.csv:5:6: '1.23456789012345678' has too many digits; round it to 14"},
        {head + "year,AZN\n2024,0\n",
         "p.csv:5:6: '0' is no level that prices can have; leave the cell empty"},
        {head + "# measure: change\nyear,AZN\n2024,-100\n",
         "p.csv:6:6: '-100' is no level that prices can have; leave the cell empty"},
    }));
    CHECK(trouble(text) == what);
}
