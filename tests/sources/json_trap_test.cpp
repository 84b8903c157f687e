// SPDX-License-Identifier: BSL-1.0
// What goes wrong with files of JSON, and with bytes made to break a reader.
#include "support/catch.hpp"

#include <chrono>

#include <rapidcheck.h>

#include "sources/outcome.hpp"
#include "sources/sample.hpp"

using namespace assay;
using namespace assay::program;

TEST_CASE("a file of JSON is refused where it goes wrong", "[sources]")
{
    const auto [format, text, told] = GENERATE(table<std::string, std::string, std::string>({
        {"nbu-json", "{\"message\": \"Wrong parameters format\"}",
         "f:1:13: '' is not an \"exchangedate\"; it stands as 31.01.2026"},
        {"tcmb-evds-json", R"({"items": [{"Tarih": "2026-3", "TP_DK_USD_A_YTL": "43.9"}]})",
         "f:1:12: '2026-3' is not the Tarih of a day such as 31-01-2026; ask for frequency=1"},
        {"tcmb-evds-json", R"({"TP_DK_USD_A_YTL": "43.9"})",
         "f:1:1: '{' begins no answer with \"items\"; fetch it again"},
        {"nbu-json", "[]",
         "f:1:1: '[]' begins a file without a rate in it; is it of the format nbu-json?"},
        {"nbu-json", "[{\"cc\": \"USD\",\n\"rate\": 1.7",
         "f:2:12: '' is where this stops being JSON; fetch the file again"},
        {"nbu-json", "[{\"cc\":\"USD\",\"rate\":\"1,7\",\"exchangedate\":\"02.03.2026\"}]",
         "f:1:2: '1,7' is not a decimal number such as 1.0847; fetch the file again"},
        {"nbu-json", "[{\"cc\":\"USD\",\"rate\":true,\"exchangedate\":\"02.03.2026\"}]",
         "f:1:2: 'true' is not a decimal number such as 1.0847; fetch the file again"},
        {"nbu-json", "[{\"cc\":\"USD\",\"rate\":[1],\"exchangedate\":\"02.03.2026\"}]",
         "f:1:2: '{' begins no row with a number \"rate\" in it"},
        {"nbu-json", "\xEF\xBB\xBF[{\"cc\":\"USD\",\"rate\":1.7,\"exchangedate\":\"31.02.2026\"}]",
         "f:1:2: '31.02.2026' is not an \"exchangedate\"; it stands as 31.01.2026"},
        {"nbu-json", "7",
         "f:1:1: '7' begins a file without a rate in it; is it of the format nbu-json?"},
        {"nbg-json", "[{\"date\":\"2026-03-03\"}]",
         "f:1:2: '2026-03-03' is not the date of a bulletin with its \"currencies\""},
        {"nbp-json",
         "[{\"table\":\"C\",\"effectiveDate\":\"2026-03-02\",\"rates\":[{\"code\":\"USD\",\"bid\":"
         "3.5,"
         "\"ask\":3.6}]}]",
         "f:1:53: 'USD' has no middle rate (\"mid\"); fetch table A or B"},
        {"currency-api-json", "{\"date\":\"2024-03-06\",\"btc\":{\"usd\":66000}}",
         "f:1:28: 'btc' is not a currency of ISO 4217"},
        {"fred-json", "{\"observations\":[]}",
         "f:1:1: 'f' is not the name of a daily series; name the file as FRED does, such as "
         "DEXINUS.json"},
    }));
    CAPTURE(format, text);
    CHECK(outcome(text, format) == told);
}

TEST_CASE("FRED's own error is told", "[sources][fred]")
{
    CHECK(outcome("{\"error_code\":400,\"error_message\":\"Bad Request.\"}", "fred-json",
                  "in/DEXINUS.json") ==
          "in/DEXINUS.json:1:1: 'Bad Request.' is no answer with \"observations\"; fetch it again");
    CHECK(outcome("observation_date,EXINUS\n2026-03-01,91.4\n", "fred-csv") ==
          "f:1:18: 'EXINUS' is not a daily series of rates such as DEXUSEU");
    CHECK(outcome("observation_date,DEXINUS\n2026-03-01,91.4", "fred-csv") ==
          "f:2:16: '' is where the file is cut short; fetch it again");
}

TEST_CASE("the Bank of Russia writes decimal commas", "[sources][cbr]")
{
    const auto head = std::string{"<ValCurs Date='25.04.2026'><Valute><CharCode>AMD</CharCode>"};
    const auto tail = std::string{"</Value></Valute></ValCurs>"};
    CHECK(outcome(head + "<Nominal>100</Nominal><Value>20.3123" + tail, "cbr-xml") ==
          "f:1:29: '20.3123' is not a decimal number such as 1,0847; fetch the file again");
    CHECK(outcome(head + "<Nominal>100</Nominal><Value>1,020,3" + tail, "cbr-xml") ==
          "f:1:29: '1,020,3' is not a decimal number such as 1,0847; fetch the file again");
    CHECK(outcome("<ValCurs ID='R99999'><Record/></ValCurs>", "cbr-xml") ==
          "f:1:2: 'R99999' is not a number of a currency that is known; import XML_daily.asp");
}

TEST_CASE("commas of the International Monetary Fund stand at thousands", "[sources][imf]")
{
    const auto head = std::string{"Representative Exchange Rates\nCurrency\tMarch 02, 2026\n"};
    const auto [cell, told] = GENERATE(table<std::string, std::string>({
        {"1,435.400000", "2026-03-02,1435.400000"},
        {"1,234,567.8", "2026-03-02,1234567.8"},
        {"12,34.5",
         "f:3:12: '12,34.5' is not a decimal number such as 1.0847; fetch the file again"},
        {"1234,567",
         "f:3:12: '1234,567' is not a decimal number such as 1.0847; fetch the file again"},
        {"1.5,000",
         "f:3:12: '1.5,000' is not a decimal number such as 1.0847; fetch the file again"},
    }));
    CHECK(last_line(outcome(head + "Korean won\t" + cell + '\n', "imf-tsv")) == told);
}

TEST_CASE("texts made to break a reader are refused in good time", "[sources]")
{
    const auto million = std::size_t{1'000'000};
    auto elements = std::string{};
    for (auto i = 0; i < 200'000; ++i) elements += "<a>";
    auto bomb = std::string{
        "<?xml version='1.0'?><!DOCTYPE v [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b "
        "'&a;&a;&a;&a;&a;&a;&a;&a;'>]><ValCurs Date='04.09.2026'><ValType><Valute "
        "Code='USD'><Nominal>1</Nominal><Value>&b;</Value></Valute></ValType></ValCurs>"};
    const auto foreign = std::string{
        "<?xml version='1.0'?><!DOCTYPE v [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><ValCurs "
        "Date='04.09.2026'><ValType><Valute Code='USD'><Nominal>1</Nominal><Value>&x;</Value>"
        "</Valute></ValType></ValCurs>"};
    const auto texts = std::vector<std::string>{
        std::string(million, '['),
        std::string(million, '[') + std::string(million, ']'),
        "[" + std::string(million, '1') + "]",
        "[{\"cc\":\"USD\",\"exchangedate\":\"02.03.2026\",\"rate\":" + std::string(million, '1') +
            "}]",
        "Date,USD\n2026-03-02," + std::string(million, '9') + "\n",
        "Date," + std::string(million, ',') + "\n",
        std::string(million, '\n'),
        std::string(million, '"'),
        std::string(million, '\xFF'),
        elements,
        bomb,
        foreign,
        "P 2024-01-01 AZN " + std::string(million, '1') + " USD\n",
    };
    const auto begin = std::chrono::steady_clock::now();
    for (const auto& text : texts) {
        for (const auto& format : all_formats()) {
            CAPTURE(format.name, text.substr(0, 40));
            const auto file = foreign_text{"DEXINUS.json", text};
            CHECK_FALSE(import_rates({&file, 1}, &format));
        }
        const auto file = foreign_text{"f", text};
        CHECK_FALSE(import_rates({&file, 1}, nullptr));
    }
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{60});
    CHECK(outcome(bomb, "cbar-xml").find("'&b;' is not a decimal number") != std::string::npos);
    CHECK(outcome(foreign, "cbar-xml").find("'&x;' is not a decimal number") != std::string::npos);
}

TEST_CASE("a sample with any bytes changed is read or refused, and nothing else",
          "[sources][property]")
{
    const auto samples = all_samples();
    CHECK(rc::check("bytes are survived", [&] {
        auto one = *rc::gen::elementOf(samples);
        for (auto changes = *rc::gen::inRange(1, 6); changes > 0; --changes) {
            const auto at = *rc::gen::inRange<std::size_t>(0, one.text.size());
            one.text[at] = *rc::gen::oneOf(rc::gen::arbitrary<char>(),
                                           rc::gen::elementOf(std::string{"<>[]{}\",.0-9\n\r &"}));
        }
        for (const auto* format : {find_format(one.format), guess_format(one.text)}) {
            const auto file = foreign_text{one.name, one.text};
            const auto read = import_rates({&file, 1}, format);
            if (!read) continue;
            for (const auto& table : read->tables) static_cast<void>(write_rates(table));
        }
    }));
}
