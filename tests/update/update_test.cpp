// SPDX-License-Identifier: BSL-1.0
// What `assay rates update` does with true answers; the program itself is run.
#include "support/catch.hpp"

#include <string>
#include <vector>

#include "update/desk.hpp"

namespace {

/// The day in /www.cbar.az/currencies/04.09.2020.xml
auto date_in(const question& asked) -> std::string
{
    return asked.path.substr(asked.path.rfind('/') + 1, 10);
}

/// A bank with bulletins on Friday and Monday; days off repeat the one before.
void answer_as_bank(const question& asked, const answer& to)
{
    const auto date = date_in(asked);
    const auto is_new = date == "07.09.2020";
    to.send(found(is_new ? cbar_bulletin(date, "1.7001") : cbar_bulletin("04.09.2020", "1.7")));
}

auto sample(const std::string& name) -> std::string
{
    return text_of(ASSAY_TEST_DIR "/sources/samples/" + name);
}

auto paths(desk& one) -> std::vector<std::string>
{
    auto made = std::vector<std::string>{};
    for (const auto& asked : one.server.take_questions()) made.push_back(asked.path);
    return made;
}

constexpr auto weekend = "cbar --from 2020-09-04 --to 2020-09-07";

const auto weekend_table = std::string{
    "# format: assay-rates/1\n"
    "# source: cbar\n"
    "# title: Central Bank of Azerbaijan, official rates\n"
    "# licence: facts\n"
    "# counter: AZN\n"
    "# complete-to: 2020-09-07\n"
    "date,USD,EUR\n"
    "2020-09-04,1.7,1.9765\n"
    "2020-09-07,1.7001,1.9765\n"};

}  // namespace

TEST_CASE("bulletins of days become the user's own table", "[update]")
{
    auto here = desk{answer_as_bank};
    const auto done = here.run(weekend);
    CHECK(done.err.empty());
    CHECK(done.out == "cbar: 4 rates new up to 2020-09-07, in HOME/data/assay/rates/cbar.csv\n");
    CHECK(done.status == 0);
    CHECK(here.table("cbar") == weekend_table);
    CHECK(paths(here).front() == "/www.cbar.az/currencies/04.09.2020.xml");
}

TEST_CASE("the next update begins with the newest day that is known", "[update]")
{
    auto here = desk{answer_as_bank};
    REQUIRE(here.run("cbar --from 2020-09-04 --to 2020-09-06").status == 0);
    (void)here.server.take_questions();
    const auto done = here.run("--to 2020-09-07");  // and of what was fetched before
    CHECK(done.out == "cbar: 2 rates new up to 2020-09-07, in HOME/data/assay/rates/cbar.csv\n");
    CHECK(paths(here).size() == 4);
    CHECK(here.table("cbar") == weekend_table);
    CHECK(here.run("--to 2020-09-07").out == "cbar: nothing new up to 2020-09-07\n");
    CHECK(paths(here).size() == 1);
    CHECK(here.table("cbar") == weekend_table);
}

TEST_CASE("the payloads of every source become its tables", "[update]")
{
    struct one_source {
        std::string name;
        std::string path;
        std::string file;
        std::string days;
        std::string rows;
    };
    const auto one = GENERATE(values<one_source>({
        {"cbr", "/www.cbr.ru/scripts/XML_daily.asp?date_req=25/04/2026", "cbr-xml/day.xml",
         "--from 2026-04-25 --to 2026-04-25", "\n2026-04-25,53.4012,44.4278,0.203123\n"},
        {"ecb", "/www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.xml", "ecb-xml/two-days.xml",
         "--from 2023-01-03 --to 2023-01-03", "USD,JPY\n2023-01-03,1.0545,137.93\n"},
        {"nbg", "/nbg.gov.ge/gw/api/ct/monetarypolicy/currencies/en/json/?date=2026-03-04",
         "nbg-json/day.json", "--from 2026-03-04 --to 2026-03-04", "\n2026-03-03,0.73291,"},
        {"nbk", "/nationalbank.kz/rss/get_rates.cfm?fdate=01.04.2026", "nbk-xml/day.xml",
         "--from 2026-04-01 --to 2026-04-01", "AZN,AMD\n2026-04-01,282.46,1.272\n"},
        {"nbp", "/api.nbp.pl/api/exchangerates/tables/A/2026-03-01/2026-03-04/?format=json",
         "nbp-json/table-a.json", "--from 2026-03-01 --to 2026-03-04", "\n2026-03-03,,3.6820\n"},
        {"nbu",
         "/bank.gov.ua/NBU_Exchange/exchange_site?start=20260301&end=20260302"
         "&sort=exchangedate&order=asc&json",
         "nbu-json/range.json", "--from 2026-03-01 --to 2026-03-02",
         "\n2026-03-01,43.2081,1.39116\n"},
        {"tcmb", "/www.tcmb.gov.tr/kurlar/201812/18122018.xml", "tcmb-xml/day.xml",
         "--from 2018-12-15 --to 2018-12-18", "\n2018-12-18,5.3504,0.047445\n"},
    }));
    auto here = desk{[&](const question& asked, const answer& to) {
        to.send(asked.path == one.path ? found(sample(one.file)) : not_found());
    }};
    const auto done = here.run(one.name + ' ' + one.days);
    CAPTURE(one.name, done.err);
    CHECK(done.status == 0);
    CHECK(here.table(one.name).find(one.rows) != std::string::npos);
}

TEST_CASE("a source that quotes both ways has a table for each", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        const auto series = asked.path.substr(asked.path.find('=') + 1);
        to.send(found("observation_date," + series + "\n2026-03-02,91.45\n2026-03-03,.\n"));
    }};
    const auto done = here.run("fed --from 2026-03-01 --to 2026-03-04");
    CHECK(done.err.empty());
    CHECK(here.table("fed").find("# base: USD\n") != std::string::npos);
    CHECK(here.table("fed-in-usd").find("# counter: USD\n") != std::string::npos);
    CHECK(here.table("fed-in-usd").find("date,EUR,GBP,AUD,NZD\n2026-03-02,91.45,91.45") !=
          std::string::npos);
}

TEST_CASE("old units have a table of their own", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        const auto date = date_in(asked);
        to.send(found(cbar_bulletin(date, date == "30.12.2005" ? "4593" : "0.9184")));
    }};
    REQUIRE(here.run("cbar --from 2005-12-30 --to 2005-12-30").status == 0);
    REQUIRE(here.run("cbar --from 2006-01-05 --to 2006-01-05").status == 0);
    CHECK(here.table("cbar-in-azm").find("# counter: AZM\n") != std::string::npos);
    CHECK(here.table("cbar").find("\n2006-01-05,0.9184,1.9765\n") != std::string::npos);
}

TEST_CASE("one source's trouble does not keep the others from being updated", "[update]")
{
    auto here = desk{[](const question& asked, const answer& to) {
        const auto is_ecb = asked.path.find("ecb") != std::string::npos;
        to.send(is_ecb ? found(sample("ecb-xml/two-days.xml")) : not_found());
    }};
    const auto done = here.run("cbar ecb --from 2023-01-02 --to 2023-01-03");
    CHECK(done.status == 2);
    CHECK(done.err ==
          "assay: SERVER/www.cbar.az/currencies/02.01.2023.xml: there is nothing (HTTP status "
          "404); has the address moved?\n");
    CHECK(done.out ==
          "cbar: nothing new\n"
          "ecb: 3 rates new up to 2023-01-03, in HOME/data/assay/rates/ecb.csv\n");
    CHECK(here.table("cbar").empty());
    CHECK_FALSE(here.table("ecb").empty());
}

TEST_CASE("a rehearsal asks nobody and writes nothing", "[update]")
{
    auto here = desk{answer_as_bank};
    const auto done = here.run("cbar --dry-run --from 2020-09-04 --to 2020-09-05");
    CHECK(done.out ==
          "cbar: 2 requests for HOME/data/assay/rates/cbar.csv\n"
          "  SERVER/www.cbar.az/currencies/04.09.2020.xml\n"
          "  SERVER/www.cbar.az/currencies/05.09.2020.xml\n");
    CHECK(paths(here).empty());
    CHECK(here.table("cbar").empty());
}

TEST_CASE("what was left out of an answer is told once", "[update]")
{
    auto here = desk{[](const question& /*asked*/, const answer& to) {
        to.send(found(sample("cbar-xml/day.xml")));
    }};
    const auto done = here.run("cbar --from 2026-09-04 --to 2026-09-06");
    CHECK(done.status == 0);
    CHECK(done.err == "assay: cbar: 1 quote left out: ABC: no currency of ISO 4217\n");
}

TEST_CASE("another source's table of that name is not touched", "[update]")
{
    auto here = desk{answer_as_bank};
    REQUIRE(here.run(weekend).status == 0);
    auto mine = here.table("cbar");
    mine.replace(mine.find("source: cbar"), 12, "source: mine");
    std::ofstream{here.table_path("cbar")} << mine;
    const auto done = here.run(weekend);
    CHECK(done.status == 2);
    CHECK(done.err ==
          "assay: HOME/data/assay/rates/cbar.csv: is a table of another source ('mine'); give it "
          "another name\n");
    CHECK(here.table("cbar") == mine);
}
