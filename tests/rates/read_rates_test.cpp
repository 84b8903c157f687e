// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include <assay/rates/read_rates.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

const auto head = std::string{"# format: assay-rates/1\n# source: test\n# base: EUR\n"};

}  // namespace

TEST_CASE("a table is read with its header, kinds and empty cells", "[rates]")
{
    const auto read = read_rates(
        "\xEF\xBB\xBF# format: assay-rates/1\r\n# source: test\r\n# title: A test\r\n# base: "
        "EUR\r\n"
        "# complete-to: 2020-02-01\r\n# carry-days: 3\r\n\r\ndate,USD,JPY,kind,source\r\n"
        "2020-01-01,1.10,,change,somebody\r\n2020-01-02,1.2,130,spot,\r\n",
        "test.csv");
    REQUIRE(read);
    CHECK(read->hub == currency{"EUR"});
    CHECK(read->way == quoting::per_hub);
    CHECK(read->title == "A test");
    CHECK(read->carry_days == 3);
    CHECK(to_string(read->complete_to) == "2020-02-01");
    REQUIRE(read->series.size() == 2);
    CHECK(read->find("JPY")->quotes.size() == 1);
    CHECK(read->find("USD")->quotes[0].value() == 1.1_dec);
    CHECK(read->find("USD")->quotes[0].kind == quote_kind::change);
}

TEST_CASE("a bad row rejects the whole table and is told in full", "[rates]")
{
    const auto [text, told] = GENERATE(table<std::string, std::string>({
        {head + "# counter: EUR\n",
         "t.csv:4:12: 'EUR' is a second base or counter; a table has one of them"},
        {head + "date,USD\n2020-01-01,\"1\n",
         "t.csv:5:12: '\"1' is not a decimal number; write it without quotes"},
        {head + "date,USD\n2020-01-01,1,0847\n",
         "t.csv:5:14: '0847' is one cell too many; decimals have a point"},
        {head + "date,USD\n2020-01-01,-1\n",
         "t.csv:5:12: '-1' is not a decimal number; write one such as 1.0847"},
        {head + "date,USD\n2020-01-01,0.00\n",
         "t.csv:5:12: '0.00' is no rate; leave the cell empty"},
        {head + "date,USD\n2020-02-30,1\n",
         "t.csv:5:1: '2020-02-30' is not a day of the calendar; write it as 2026-01-31"},
        {head + "date,USD\n2020-01-02,1\n2020-01-02,1\n",
         "t.csv:6:1: '2020-01-02' is not after the row before; sort rows by day"},
        {head + "date,USD,GBP\n2020-01-01,1\n",
         "t.csv:5:13: '' is the end of a row that lacks cells; write every comma"},
        {head + "date,USX\n",
         "t.csv:4:6: 'USX' is not a currency of ISO 4217; write a code such as AZN"},
        {head + "date,USD,USD\n", "t.csv:4:10: 'USD' stands twice; a currency has one column"},
        {head + "date,USD,kind\n2020-01-01,1,fixing\n",
         "t.csv:5:14: 'fixing' is not a kind of quote; write spot, change, period-end, fixed, "
         "month-average or year-average"},
        {head + "day,USD\n", "t.csv:4:1: 'day' is not the first column; write date"},
        {head + "date,USD\n",
         "t.csv:4:1: '' is the end of a table without rows; write a row a day"},
        {head + "date,USD\n2020-01-01,1234567890123456789012\n",
         "t.csv:5:12: '1234567890123456789012' has too many digits; round it to 18"},
        {"date,USD\n",
         "t.csv:1:1: 'date,USD' comes before '# format: assay-rates/1'; begin with that line"},
        {"# format: assay-rates/2\n",
         "t.csv:1:11: 'assay-rates/2' is not a format of rates; write assay-rates/1"},
        {"# base: ABC\n",
         "t.csv:1:9: 'ABC' is not a currency of ISO 4217; write a code such as USD"},
        {"", "t.csv:1:1: '' is the end of a text without rates; write a line of columns"},
        {head + "# base: USD\n",
         "t.csv:4:9: 'USD' is a second base or counter; a table has one of them"},
        {head + "# carry-days: 2147483647\n",
         "t.csv:4:15: '2147483647' is not a number of days up to 366; write one such as 7"},
        {head + "# carry-days: -1\n",
         "t.csv:4:15: '-1' is not a number of days up to 366; write one such as 7"},
        {head + "# complete-to: 2020-02-30\n",
         "t.csv:4:16: '2020-02-30' is not a day of the calendar; write it as 2026-01-31"},
        {head + "# complete-to: 2019-12-31\ndate,USD\n2020-01-01,1\n",
         "t.csv:4:16: '2019-12-31' is before the last row, 2020-01-01; write that or later"},
        {head + "# market: black\n", "t.csv:4:11: 'black' is no market; write official or free"},
        {head + "date,USD,kind,kind\n",
         "t.csv:4:15: 'kind' stands twice; a table has one such column"},
        {head + "date,USD\n2020-01-01\n",
         "t.csv:5:11: '' is the end of a row that lacks cells; write every comma"},
    }));
    CAPTURE(text);
    const auto read = read_rates(text, "t.csv");
    REQUIRE_FALSE(read);
    CHECK(to_string(read.error()) == told);
}

TEST_CASE("what was found is cut between characters", "[rates]")
{
    auto manats = std::string{"x"};
    for (auto i = 0; i < 30; ++i) manats += "\u20bc";
    const auto read = read_rates(head + "date,USD\n2020-01-01," + manats + "\n", "t.csv");
    REQUIRE_FALSE(read);
    CHECK(read.error().found == manats.substr(0, 40) + "...");  // 1 and 13 times 3 bytes
    CHECK(read_rates(head + "date,USD\n2020-01-01,x" + manats + "\n", "t.csv").error().found ==
          "x" + manats.substr(0, 37) + "...");  // the fourteenth would end behind the 40th byte
}

TEST_CASE("a table of hostile size is refused or read", "[rates]")
{
    const auto commas = std::string(1'000'000, ',');
    CHECK_FALSE(read_rates(head + "date,USD\n2020-01-01" + commas, "t.csv"));
    CHECK_FALSE(read_rates(head + "date" + commas, "t.csv"));
    CHECK_FALSE(read_rates(head + "date,USD\n2020-01-01," + std::string(1'000'000, '9'), "t.csv"));
    const auto remarks = head + std::string(1'000'000, '#') + "\ndate,USD\n2020-01-01,1\n";
    CHECK(read_rates(remarks + std::string(1'000'000, '\n'), "t.csv"));
}
