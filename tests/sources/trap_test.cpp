// SPDX-License-Identifier: BSL-1.0
// What goes wrong with files that were fetched: each is refused whole, with the place.
#include "support/catch.hpp"

#include "sources/outcome.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto bulletin_of(const std::string& rows, const std::string& on = "04.09.2026") -> std::string
{
    return "<ValCurs Date=\"" + on + "\"><ValType>\n" + rows + "</ValType></ValCurs>";
}

auto row_of(const std::string& code, const std::string& nominal, const std::string& value)
    -> std::string
{
    return "<Valute Code=\"" + code + "\"><Nominal>" + nominal + "</Nominal><Value>" + value +
           "</Value></Valute>\n";
}

}  // namespace

TEST_CASE("what is no bulletin at all is refused by its kind", "[sources]")
{
    const auto [text, told] = GENERATE(table<std::string, std::string>({
        {"", "f:1:1: '' is an empty file; fetch it again"},
        {" \r\n\t", "f:1:1: '' is an empty file; fetch it again"},
        {"\xEF\xBB\xBF", "f:1:1: '' is an empty file; fetch it again"},
        {"\n<!DOCTYPE HTML>\n<html><body>Service unavailable</body></html>",
         "f:2:1: '<!DOCTYPE HTML>' begins a page of HTML, not rates; look at it, and fetch them "
         "again"},
        {"<HTML>",
         "f:1:1: '<HTML>' begins a page of HTML, not rates; look at it, and fetch them "
         "again"},
        {"\xFF\xFE<", "f:1:1: '' is text in UTF-16; convert it to UTF-8"},
        {std::string("Date,USD\n\0", 10),
         "f:2:1: '' is a byte 0x00, which no text has; fetch it again"},
        {"{\"error\": \"Invalid API key\"}",
         "f:1:1: '{\"error\": \"Invalid API key\"}' begins no format of rates that is known; name "
         "one with --as"},
        {"PK\x03\x04",
         "f:1:1: 'PK\x03\x04' begins no format of rates that is known; name one "
         "with --as"},
    }));
    CHECK(outcome(text) == told);
}

TEST_CASE("a file of XML is refused where it goes wrong", "[sources][cbar]")
{
    const auto good = row_of("USD", "1", "1.7");
    const auto [text, told] = GENERATE_COPY(table<std::string, std::string>({
        {bulletin_of(good).substr(0, 60),
         "f:2:23: 'm' is where this stops being XML (Error parsing start element tag); fetch the "
         "file again"},
        {bulletin_of(row_of("EUR", "1", "1.9<!-- -->765")),
         "f:2:2: '1.9 765' is not a decimal number such as 1.0847; fetch the file again"},
        {bulletin_of(row_of("EUR", "1", "-1.9")),
         "f:2:2: '-1.9' is below zero, which no rate is; look at the file"},
        {bulletin_of(row_of("EUR", "0", "1.9")),
         "f:2:2: '1.9' is not a number of units; a bulletin prices 1, 10, 100 or so"},
        {bulletin_of(row_of("EUR", "", "1.9")),
         "f:2:2: '' is not a decimal number such as 1.0847; fetch the file again"},
        {bulletin_of(row_of("EUR", "3", "1.9")),
         "f:2:2: '1.9' does not divide the rate exactly; divide it by hand"},
        {bulletin_of(row_of("EUR", "1", "1234567890123456789")),
         "f:2:2: '1234567890123456789' has too many digits; round it to 18"},
        {bulletin_of(row_of("EUR", "1", "1e999999999")),
         "f:2:2: '1e999999999' has too many digits; round it to 18"},
        {bulletin_of(row_of("EUR", "1e999999999", "1.9")),
         "f:2:2: '1.9' is not a number of units; a bulletin prices 1, 10, 100 or so"},
        {bulletin_of(row_of("EUR", "1", "&rate;")),
         "f:2:2: '&rate;' is not a decimal number such as 1.0847; fetch the file again"},
        {bulletin_of(row_of("EUR", "1", "")),
         "f:1:1: '<ValCurs Date=\"04.09.2026\"><ValType>' begins a file without a rate in it; is "
         "it "
         "of the format cbar-xml?"},
        {bulletin_of(good + row_of("USD", "1", "1.8")),
         "f:3:2: '1 USD = 1.8 AZN' on 2026-09-04 is not what f:2:2 says, 1 USD = 1.7 AZN; leave "
         "one "
         "of them out"},
    }));
    CAPTURE(text);
    CHECK(outcome(text, "cbar-xml") == told);
}

TEST_CASE("prices of many units become those of one, exactly", "[sources]")
{
    const auto [nominal, value, price] = GENERATE(table<std::string, std::string, std::string>({
        {"10", "7.3291", "0.73291"},
        {"100", "1.9579", "0.019579"},
        {"1000", "7.1407", "0.0071407"},
        {"8", "1", "0.125"},
        {"300", "6", "0.02"},
        {"1", "1.50", "1.50"},
        {"100", "250", "2.50"},
        {"1", "1.5e3", "1500"},
        {"1", "1.5E-3", "0.0015"},
        {"1", "1.00000000000000000000", "1"},
    }));
    CAPTURE(nominal, value);
    CHECK(last_line(outcome(bulletin_of(row_of("USD", nominal, value)))) == "2026-09-04," + price);
}

TEST_CASE("a code means the unit of its day", "[sources]")
{
    const auto [code, on, column] = GENERATE(table<std::string, std::string, std::string>({
        {"RUB", "31.12.1997", "date,RUR"},
        {"RUB", "01.01.1998", "date,RUB"},
        {"BYN", "31.12.1999", "date,BYB"},
        {"BYN", "30.06.2016", "date,BYR"},
        {"byn", "01.07.2016", "date,BYN"},
        {"TMT", "31.12.2008", "date,TMM"},
        {"SYP", "31.12.2025", "date,SYP"},
    }));
    CAPTURE(code, on);
    const auto told = outcome(bulletin_of(row_of(code, "1", "2"), on));
    CHECK(told.find(column + '\n') != std::string::npos);
}

TEST_CASE("a code that was no currency's on its day is left out", "[sources]")
{
    const auto good = row_of("USD", "1", "1.7");
    const auto [code, why] = GENERATE(table<std::string, std::string>({
        {"DEM", "f: 1 quote left out: DEM: it ended on 2002-05-15"},
        {"BYR", "f: 1 quote left out: BYR: it ended on 2017-01-01"},
        {"ZWN", "f: 1 quote left out: ZWN: it was replaced on 2008-08-01"},
        {"ADF", "f: 1 quote left out: ADF: it is of the past, its days not known"},
        {"___", "f: 1 quote left out: ___: no currency of ISO 4217"},
    }));
    CHECK(last_line(outcome(bulletin_of(good + row_of(code, "1", "2")))) == why);
    CHECK(last_line(outcome(bulletin_of(good + row_of("EUR", "1", "0.0000")))) ==
          "f: 1 quote left out: EUR: 0 is no rate");
}

TEST_CASE("bulletins of several days are one table", "[sources]")
{
    const auto friday = bulletin_of(row_of("USD", "1", "1.7"));
    const auto monday = bulletin_of(row_of("USD", "1", "1.7001"), "07.09.2026");
    const auto other = bulletin_of(row_of("USD", "1", "1.71"));
    const auto saturday = friday;  // a file asked for on a day off repeats the day before
    const auto files =
        std::vector<foreign_text>{{"mon", monday}, {"fri", friday}, {"sat", saturday}};
    const auto read = import_rates(files, nullptr);
    REQUIRE(read);
    REQUIRE(read->tables.size() == 1);
    CHECK(last_line(write_rates(read->tables[0])) == "2026-09-07,1.7001");
    CHECK(read->tables[0].find("USD")->quotes.size() == 2);

    const auto clash = std::vector<foreign_text>{{"a", friday}, {"b", monday}, {"c", other}};
    const auto refused = import_rates(clash, nullptr);
    REQUIRE_FALSE(refused);
    CHECK(to_string(refused.error()) ==
          "c:2:2: '1 USD = 1.71 AZN' on 2026-09-04 is not what a:2:2 says, 1 USD = 1.7 AZN; leave "
          "one of them out");

    const auto ecb = std::string{"Date,USD\n2026-09-04,1.1\n"};
    const auto mixed = std::vector<foreign_text>{{"a", friday}, {"b", ecb}};
    CHECK(to_string(import_rates(mixed, nullptr).error()) ==
          "b:1:1: 'ecb' is not whose rates stand in a, cbar; import them one by one");
}

TEST_CASE("a line of the European Central Bank has a cell for each currency", "[sources][ecb]")
{
    const auto [text, told] = GENERATE(table<std::string, std::string>({
        {"Date,USD,JPY,\n2026-04-13,1.1684,186.7",
         "f:2:24: '' is the end of a line with other cells than the first line names; fetch the "
         "file "
         "again"},
        {"Date,USD,JPY,\n2026-04-13,1,1684,186.75,\n",
         "f:2:26: '' is the end of a line with other cells than the first line names; fetch the "
         "file "
         "again"},
        {"Date,USD,\n13/04/2026,1.1684,\n",
         "f:2:1: '13/04/2026' is not a day of the calendar such as 2026-01-31"},
        {"Date,USD,\n2026-04-13,1.1x,\n",
         "f:2:12: '1.1x' is not a decimal number such as 1.0847; fetch the file again"},
        {"\xEF\xBB\xBF"
         "Date,USD,\n2026-04-13,1.1,\n2026-04-13,1.2,\n",
         "f:3:12: '1 EUR = 1.2 USD' on 2026-04-13 is not what f:2:12 says, 1 EUR = 1.1 USD; leave "
         "one "
         "of them out"},
        {"Day,USD,\n", "f:1:1: 'Day' is not the first column, Date"},
    }));
    CAPTURE(text);
    CHECK(outcome(text, "ecb-csv") == told);
}

TEST_CASE("prices of a journal are read, or refused with their line", "[sources][prices]")
{
    const auto [line, told] = GENERATE(table<std::string, std::string>({
        {"P 2024-01-01 AZN 0.5 USD", "2024-01-01,0.5"},
        {"P 2024-01-01 AZN USD 0.5", "2024-01-01,0.5"},
        {"P 2024-01-01 AZN $0.5", "2024-01-01,0.5"},
        {"P 2024.01.01 ₼ 0.5$", "2024-01-01,0.5"},
        {"P\t2024-01-01  AZN\t0.5  USD ; note", "2024-01-01,0.5"},
        {"2024-01-01 price AZN 0.5 USD", "2024-01-01,0.5"},
        {"P 2024-13-01 AZN 0.5 USD",
         "f:1:3: '2024-13-01' is not a day of the calendar; write it as 2026-01-31"},
        {"P 2024-01-01 AZN 0,5 USD",
         "f:1:18: '0,5' is not a decimal number such as 1.0847; fetch the file again"},
        {"P 2024-01-01 AZN 1/2 USD",
         "f:1:18: '1/2' is not a decimal number such as 1.0847; fetch the file again"},
        {"P 2024-01-01 AZN 0.5", "f:1:18: '0.5' is not a price; write one such as 0.588235 USD"},
        {"P 2024-01-01 AZN", "f:1:17: '' is not a price; write one such as 0.588235 USD"},
        {"P ", "f:1:3: '' is not a day of the calendar; write it as 2026-01-31"},
    }));
    CAPTURE(line);
    CHECK(last_line(outcome(line + '\n', "prices")) == told);
}
