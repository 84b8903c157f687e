// SPDX-License-Identifier: BSL-1.0
// The World Bank names countries and tells the past in today's units: what comes of its answers.
#include "support/catch.hpp"

#include <string>

#include "sources/country_unit.hpp"
#include "sources/outcome.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto row(const std::string& country, const std::string& year, const std::string& value)
    -> std::string
{
    return R"({"indicator":{"id":"PA.NUS.FCRF","value":""},"country":{"id":")" + country +
           R"(","value":""},"date":")" + year + R"(","value":)" + value + "}";
}

auto answer(const std::string& rows) -> std::string
{
    return R"([{"page":1,"pages":1},)"
           "\n[" +
           rows + "]]";
}

auto outcome_of(const std::string& rows) -> std::string { return outcome(answer(rows)); }

}  // namespace

TEST_CASE("a country's number of a year is told in one unit", "[sources][world-bank]")
{
    const auto [country, year, code] = GENERATE(table<std::string, int, std::string>({
        {"AZ", 2005, "AZN"},  // restated; the bulletin makes it AZM
        {"HR", 2023, "EUR"},
        {"HR", 2022, "HRK"},
        {"DE", 1998, "DEM"},
        {"BG", 2025, "BGN"},
        {"EC", 1999, "ECS"},
        {"EC", 2000, "USD"},  // took the dollar over within the year
        {"SV", 2000, "SVC"},
        {"KI", 2022, "AUD"},
        {"XC", 2022, "EUR"},
        {"TM", 2009, "TMT"},
    }));
    CAPTURE(country, year);
    const auto unit = country_unit(country, year);
    REQUIRE(unit);
    CHECK(unit->code() == code);
}

TEST_CASE("a number of no country, or in no sure unit, has none", "[sources][world-bank]")
{
    const auto [country, year, why] = GENERATE(table<std::string, int, std::string>({
        {"1W", 2022, "is no country with a currency"},
        {"", 2022, "is no country with a currency"},
        {"TM", 2001, "is told in one unit or another before 2009"},
        {"AD", 1998, "paid in money that is not known before the EUR"},
        {"VE", 2017, "is told in one unit or another before 2022"},
    }));
    CAPTURE(country, year);
    const auto unit = country_unit(country, year);
    REQUIRE_FALSE(unit);
    CHECK(unit.error() == why);
}

TEST_CASE("an answer of the World Bank is refused where it goes wrong", "[sources][world-bank]")
{
    const auto [text, told] = GENERATE(table<std::string, std::string>({
        {R"([{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value )"
         R"(is not valid"}]}])",
         "f:1:13: 'The provided parameter value is not vali...' is the World Bank's answer; ask "
         "for "
         "another address"},
        {R"({"indicator":"PA.NUS.FCRF"})",
         "f:1:1: '{' begins no answer of the World Bank's; fetch it with format=json"},
        {R"([{"page":0,"pages":0},null])",
         "f:1:1: '[{\"page\":0,\"pages\":0},null]' begins a file without a rate in it; is it of "
         "the "
         "format world-bank-json?"},
        {answer(R"({"indicator":{"id":"NY.GDP.MKTP.CD"},"country":{"id":"US"},"date":"2025",)"
                R"("value":30000000000000})"),
         "f:2:2: 'NY.GDP.MKTP.CD' is not the indicator PA.NUS.FCRF; ask for that"},
        {answer(row("AZ", "2024", "1.7") + ",\n" + row("AZ", "2023Q4", "1.7")),
         "f:3:1: '2023Q4' is not a year; ask for the indicator by year"},
        {answer(row("AZ", "2024", "\"1,7\"")),
         "f:2:102: '1,7' is not a decimal number such as 1.0847; fetch the file again"},
        {answer(row("AZ", "2024", "-1.7")),
         "f:2:102: '-1.7' is below zero, which no rate is; look at the file"},
        {answer(row("AZ", "2024", "{}")), "f:2:2: '{' begins no row with a number \"value\" in it"},
        {answer(row("AZ", "2024", "1.7") + ",\n" + row("AZ", "2024", "1.8")),
         "f:3:101: '1.8' of AZ in 2024 is not what f:2:102 says, 1.7; leave one of them out"},
    }));
    CAPTURE(text);
    CHECK(outcome(text, "world-bank-json") == told);
}

TEST_CASE("a number in another unit than its neighbour is refused", "[sources][world-bank]")
{
    const auto [before, behind, told] = GENERATE(table<std::string, std::string, std::string>({
        // In old manats, where all years are told in new ones.
        {row("AZ", "2005", "4727.1"), row("AZ", "2006", "0.893445"),
         "f:2:102: '4727.1' of 2005 does not fit AZN beside 0.893445 of 2006; is it told in "
         "another unit?"},
        // In euros, where the years before are told in kunas, lats and marks.
        {row("HR", "2022", "0.9503"), row("HR", "2023", "0.9247"),
         "f:2:102: '0.9503' of 2022 does not fit HRK beside 0.9247 of 2023; is it told in another "
         "unit?"},
        {row("LV", "2013", "0.7529"), row("LV", "2014", "0.7527"),
         "f:2:102: '0.7529' of 2013 does not fit LVL beside 0.7527 of 2014; is it told in another "
         "unit?"},
        {row("DE", "1998", "0.9"), row("DE", "1999", "0.93828"),
         "f:2:102: '0.9' of 1998 does not fit DEM beside 0.93828 of 1999; is it told in another "
         "unit?"},
    }));
    CAPTURE(before);
    CHECK(outcome_of(before + ",\n" + behind) == told);
    CHECK(outcome_of(behind + ",\n" + before).substr(4) != told.substr(4));  // tells its own place
}

TEST_CASE("a year of two units is of the newer one", "[sources][world-bank]")
{
    // Belarus changed in July 2016, Sierra Leone in July 2022: both tell the whole year anew.
    CHECK(last_line(outcome_of(row("BY", "2016", "1.9895628"))) ==
          "2016-12-31,1.9895628,year-average");
    CHECK(last_line(outcome_of(row("BY", "2015", "1.5925988"))) ==
          "2015-12-31,15925.9880000,year-average");
}

TEST_CASE("Australia's number is the dollar's, whatever Kiribati's is", "[sources][world-bank]")
{
    const auto read = outcome_of(row("KI", "2022", "1.4417") + "," + row("AU", "2022", "1.44168"));
    CHECK(read.find("2022-12-31,1.44168,year-average") != std::string::npos);
    CHECK(
        read.ends_with("f: 1 quote left out: KI: others that share its currency have another "
                       "number"));
}

TEST_CASE("of countries that share a currency and differ evenly none is taken",
          "[sources][world-bank]")
{
    const auto even = row("BJ", "2022", "623.8") + "," + row("SN", "2022", "622.9");
    CHECK(outcome(answer(even + "," + row("AZ", "2022", "1.7")))
              .ends_with("f: 2 quotes left out: BJ, SN: countries that share a currency have "
                         "different numbers"));
}
