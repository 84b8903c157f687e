// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <set>
#include <string>
#include <vector>

#include "sources/formats.hpp"
#include "update/answer_head.hpp"
#include "update/merge_rates.hpp"
#include "update/progress_line.hpp"
#include "update/rate_feeds.hpp"
#include "update/web_address.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto on(const char* text) -> day { return parse_day(text).value(); }

auto paths_of(const char* feed, const char* from, const char* to) -> std::vector<std::string>
{
    auto paths = std::vector<std::string>{};
    for (const auto& one : plan_requests(*find_feed(feed), {on(from), on(to)}, on("2026-11-25")))
        paths.push_back(one.path);
    return paths;
}

using strings = std::vector<std::string>;

auto number_of(const char* day) -> std::int32_t
{
    return static_cast<std::int32_t>(on(day).time_since_epoch().count());
}

}  // namespace

TEST_CASE("each source is asked for days in its own way", "[update]")
{
    CHECK(paths_of("cbar", "2026-09-30", "2026-10-01") ==
          strings{"/currencies/30.09.2026.xml", "/currencies/01.10.2026.xml"});
    CHECK(paths_of("cbr", "2026-03-04", "2026-03-04") ==
          strings{"/scripts/XML_daily.asp?date_req=04/03/2026"});
    CHECK(paths_of("nbk", "2026-03-04", "2026-03-04") ==
          strings{"/rss/get_rates.cfm?fdate=04.03.2026"});
    CHECK(paths_of("nbg", "2026-03-04", "2026-03-04") ==
          strings{"/gw/api/ct/monetarypolicy/currencies/en/json/?date=2026-03-04"});
    CHECK(paths_of("nbu", "2026-03-01", "2026-03-04") ==
          strings{"/NBU_Exchange/exchange_site?start=20260301&end=20260304&sort=exchangedate"
                  "&order=asc&json"});
}

TEST_CASE("a long range is asked for in stretches that a bank answers for", "[update]")
{
    CHECK(paths_of("nbp", "2026-01-01", "2026-04-03") ==
          strings{"/api/exchangerates/tables/A/2026-01-01/2026-04-02/?format=json",
                  "/api/exchangerates/tables/B/2026-01-01/2026-04-02/?format=json",
                  "/api/exchangerates/tables/A/2026-04-03/2026-04-03/?format=json",
                  "/api/exchangerates/tables/B/2026-04-03/2026-04-03/?format=json"});
}

TEST_CASE("weekends are not asked for where nothing is published", "[update]")
{
    CHECK(paths_of("tcmb", "2026-03-06", "2026-03-09") ==
          strings{"/kurlar/202603/06032026.xml", "/kurlar/202603/09032026.xml"});
}

TEST_CASE("the short file is fetched where it reaches back far enough", "[update]")
{
    CHECK(paths_of("ecb", "2026-10-01", "2026-11-25") ==
          strings{"/stats/eurofxref/eurofxref-hist-90d.xml"});
    CHECK(paths_of("ecb", "2026-04-13", "2026-11-25") ==
          strings{"/stats/eurofxref/eurofxref-hist.xml"});
}

TEST_CASE("nothing is asked of the days before a source began", "[update]")
{
    CHECK(paths_of("cbar", "1990-01-01", "1993-11-26") == strings{"/currencies/26.11.1993.xml"});
    CHECK(paths_of("cbar", "1990-01-01", "1993-11-25").empty());
}

TEST_CASE("every source has a format and tells its requests apart", "[update]")
{
    for (const auto& feed : all_feeds()) {
        CAPTURE(feed.name);
        CHECK(find_format(feed.format) != nullptr);
        CHECK(kind_of_address(std::string{feed.site}) == address_kind::secure);
        auto keys = std::set<std::string>{};
        const auto requests =
            plan_requests(feed, {on("2026-01-01"), on("2026-11-25")}, on("2026-11-25"));
        for (const auto& one : requests) {
            CHECK(keys.insert(one.key).second);
            CHECK(one.path.starts_with('/'));
            CHECK(one.path.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("what was fetched takes its place among the days that are known", "[update]")
{
    auto known = rate_source{};
    known.series = {{currency{"USD"}, {{17, number_of("2026-09-04"), -1}}}};
    known.complete_to = on("2026-09-04");
    auto fetched = rate_source{};
    fetched.series = {
        {currency{"USD"}, {{16, number_of("2026-09-03"), -1}, {170, number_of("2026-09-04"), -2}}},
        {currency{"EUR"}, {{2, number_of("2026-09-05"), 0}}}};
    fetched.complete_to = on("2026-09-05");
    CHECK_FALSE(find_change(known, fetched));  // 1.70 is 1.7
    CHECK(merge_rates(known, fetched) == 2);
    CHECK(merge_rates(known, fetched) == 0);
    REQUIRE(known.find(currency{"USD"})->quotes.size() == 2);
    CHECK(known.find(currency{"USD"})->quotes[0].on == number_of("2026-09-03"));
    CHECK(known.complete_to == on("2026-09-05"));

    const auto cut = within(known, {on("2026-09-03"), on("2026-09-04")});
    CHECK(cut.series.size() == 1);
    CHECK(cut.complete_to == on("2026-09-04"));
}

TEST_CASE("a known rate that is another one now is a change", "[update]")
{
    auto known = rate_source{};
    known.series = {
        {currency{"USD"}, {{17, number_of("2026-09-03"), -1}, {17, number_of("2026-09-04"), -1}}}};
    auto fetched = known;
    fetched.series[0].quotes[0].coefficient = 18;
    fetched.series[0].quotes[1].coefficient = 19;
    const auto change = find_change(known, fetched);
    REQUIRE(change);
    CHECK(change->on == on("2026-09-03"));
    CHECK(change->after.value() == decimal::scaled(18, -1));
    CHECK(change->others == 1);
}

TEST_CASE("plain http is for this machine alone", "[update]")
{
    const auto [address, kind] = GENERATE(table<std::string, address_kind>({
        {"https://www.cbar.az/x", address_kind::secure},
        {"http://127.0.0.1:80", address_kind::this_machine},
        {"http://localhost", address_kind::this_machine},
        {"http://[::1]:8080/a", address_kind::this_machine},
        {"http://www.cbar.az", address_kind::refused},
        {"http://127.0.0.1.evil.example", address_kind::refused},
        {"http://127.0.0.1@evil.example", address_kind::refused},
        {"http://localhost.evil.example", address_kind::refused},
        {"ftp://127.0.0.1", address_kind::refused},
        {"file:///etc/passwd", address_kind::refused},
        {"", address_kind::refused},
        {"www.cbar.az", address_kind::refused},
    }));
    CAPTURE(address);
    CHECK(kind_of_address(address) == kind);
}

TEST_CASE("only what vouches for every byte lets an answer go on", "[update]")
{
    auto head = answer_head{};
    head.read("HTTP/1.1 302 Found\r\n");
    head.read("ETag: \"of the redirect\"\r\n");
    head.read("HTTP/1.1 200 OK\r\n");
    CHECK(head.validator().empty());
    head.read("LAST-MODIFIED:  Thu, 19 Mar 2026 10:48:00 GMT \r\n");
    CHECK(head.validator() == "Thu, 19 Mar 2026 10:48:00 GMT");
    head.read("etag: W/\"weak\"\r\n");
    CHECK(head.validator().empty());
    head.read("Content-Range: bytes 100-199/200\r\n");
    CHECK(head.range_begin() == 100);
    head.read("Content-Range: bytes */200\r\n");
    CHECK_FALSE(head.range_begin());
}

TEST_CASE("a line says how far an update is", "[update]")
{
    CHECK(in_words({"cbar", 0, 4, 0}) == "cbar [                    ] 0 of 4");
    CHECK(in_words({"cbar", 1, 4, 99'999}) == "cbar [#####               ] 1 of 4");
    CHECK(in_words({"ecb", 1, 1, 7'540'000}) == "ecb [####################] 1 of 1, 7.5 MB");
}
