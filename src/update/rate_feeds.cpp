// SPDX-License-Identifier: BSL-1.0
#include "rate_feeds.hpp"

#include <algorithm>  // std::max, std::min, std::ranges::find
#include <array>

#include <fmt/args.h>
#include <fmt/format.h>

namespace assay::program {

namespace {

using namespace std::string_view_literals;
using paths = std::span<const std::string_view>;

constexpr auto cbar = std::array{"/currencies/{d}.{m}.{y}.xml"sv};
constexpr auto cbr = std::array{"/scripts/XML_daily.asp?date_req={d}/{m}/{y}"sv};
/// The last 90 days, and all.
constexpr auto ecb = std::array{"/stats/eurofxref/eurofxref-hist-90d.xml"sv,
                                "/stats/eurofxref/eurofxref-hist.xml"sv};
constexpr auto nbg = std::array{"/gw/api/ct/monetarypolicy/currencies/en/json/?date={y}-{m}-{d}"sv};
constexpr auto nbk = std::array{"/rss/get_rates.cfm?fdate={d}.{m}.{y}"sv};
constexpr auto nbp =
    std::array{"/api/exchangerates/tables/A/{y}-{m}-{d}/{Y}-{M}-{D}/?format=json"sv,
               "/api/exchangerates/tables/B/{y}-{m}-{d}/{Y}-{M}-{D}/?format=json"sv};
constexpr auto nbu = std::array{
    "/NBU_Exchange/exchange_site?start={y}{m}{d}&end={Y}{M}{D}&sort=exchangedate&order=asc&json"sv};
constexpr auto tcmb = std::array{"/kurlar/{y}{m}/{d}{m}{y}.xml"sv};
constexpr auto fed =
    std::array{"/graph/fredgraph.csv?id=DEXUSEU"sv, "/graph/fredgraph.csv?id=DEXUSUK"sv,
               "/graph/fredgraph.csv?id=DEXUSAL"sv, "/graph/fredgraph.csv?id=DEXUSNZ"sv,
               "/graph/fredgraph.csv?id=DEXBZUS"sv, "/graph/fredgraph.csv?id=DEXCAUS"sv,
               "/graph/fredgraph.csv?id=DEXCHUS"sv, "/graph/fredgraph.csv?id=DEXDNUS"sv,
               "/graph/fredgraph.csv?id=DEXHKUS"sv, "/graph/fredgraph.csv?id=DEXINUS"sv,
               "/graph/fredgraph.csv?id=DEXJPUS"sv, "/graph/fredgraph.csv?id=DEXKOUS"sv,
               "/graph/fredgraph.csv?id=DEXMAUS"sv, "/graph/fredgraph.csv?id=DEXMXUS"sv,
               "/graph/fredgraph.csv?id=DEXNOUS"sv, "/graph/fredgraph.csv?id=DEXSDUS"sv,
               "/graph/fredgraph.csv?id=DEXSFUS"sv, "/graph/fredgraph.csv?id=DEXSIUS"sv,
               "/graph/fredgraph.csv?id=DEXSLUS"sv, "/graph/fredgraph.csv?id=DEXSZUS"sv,
               "/graph/fredgraph.csv?id=DEXTAUS"sv, "/graph/fredgraph.csv?id=DEXTHUS"sv};

constexpr auto on(int year, unsigned month, unsigned dom) -> day
{
    return day{date::year{year} / date::month{month} / date::day{dom}};
}

constexpr auto feeds = std::array{
    rate_feed{"cbar", "Central Bank of Azerbaijan, a request a day", "https://www.cbar.az"sv,
              paths{cbar}, "cbar-xml", feed_step::day, on(1993, 11, 26), currency{"AZN"}},
    rate_feed{"cbr", "Bank of Russia, a request a day", "https://www.cbr.ru"sv, paths{cbr},
              "cbr-xml", feed_step::day, on(1992, 7, 1), currency{"RUB"}},
    rate_feed{"ecb", "European Central Bank, one file", "https://www.ecb.europa.eu"sv, paths{ecb},
              "ecb-xml", feed_step::history, on(1999, 1, 4), currency{"EUR"}, quoting::per_hub},
    rate_feed{"fed", "Federal Reserve (FRED), a file a currency", "https://fred.stlouisfed.org"sv,
              paths{fed}, "fred-csv", feed_step::history, on(1971, 1, 4), currency{"USD"},
              quoting::per_hub},
    rate_feed{"nbg", "National Bank of Georgia, a request a day", "https://nbg.gov.ge"sv,
              paths{nbg}, "nbg-json", feed_step::day, on(1995, 10, 14), currency{"GEL"}},
    rate_feed{"nbk", "National Bank of Kazakhstan, a request a day", "https://nationalbank.kz"sv,
              paths{nbk}, "nbk-xml", feed_step::day, on(2000, 1, 1), currency{"KZT"}},
    rate_feed{"nbp", "National Bank of Poland, tables A and B, 92 days a request",
              "https://api.nbp.pl"sv, paths{nbp}, "nbp-json", feed_step::range, on(2002, 1, 2),
              currency{"PLN"}, quoting::in_hub, true},
    rate_feed{"nbu", "National Bank of Ukraine, 92 days a request", "https://bank.gov.ua"sv,
              paths{nbu}, "nbu-json", feed_step::range, on(1996, 9, 2), currency{"UAH"},
              quoting::in_hub, false, "[]"},
    rate_feed{"tcmb", "Central Bank of Turkey, a request a business day",
              "https://www.tcmb.gov.tr"sv, paths{tcmb}, "tcmb-xml", feed_step::business_day,
              on(1996, 4, 16), currency{"TRY"}, quoting::in_hub, true},
};

/// The National Bank of Poland answers for 93 days at most.
constexpr auto longest_range = date::days{92};

auto filled_in(std::string_view path, const period& days) -> std::string
{
    auto parts = fmt::dynamic_format_arg_store<fmt::format_context>{};
    const auto put = [&](const char* y, const char* m, const char* d, day which) {
        const auto text = to_string(which);
        parts.push_back(fmt::arg(y, text.substr(0, 4)));
        parts.push_back(fmt::arg(m, text.substr(5, 2)));
        parts.push_back(fmt::arg(d, text.substr(8, 2)));
    };
    put("y", "m", "d", days.from);
    put("Y", "M", "D", days.to);
    return fmt::vformat(path, parts);
}

auto is_weekend(day on) -> bool
{
    const auto weekday = date::weekday{on};
    return weekday == date::Saturday || weekday == date::Sunday;
}

auto plan_days(const rate_feed& feed, const period& days) -> std::vector<feed_request>
{
    auto made = std::vector<feed_request>{};
    for (auto on = days.from; on <= days.to; on += date::days{1}) {
        if (feed.step == feed_step::business_day && is_weekend(on)) continue;
        const auto one = period{on, on};
        made.push_back({to_string(on), filled_in(feed.paths.front(), one), one});
    }
    return made;
}

/// Each stretch is asked of all the feed's tables before the next one is begun.
auto plan_ranges(const rate_feed& feed, const period& days) -> std::vector<feed_request>
{
    auto made = std::vector<feed_request>{};
    for (auto from = days.from; from <= days.to; from += longest_range) {
        const auto one = period{from, std::min(days.to, from + longest_range - date::days{1})};
        for (std::size_t i = 0; i < feed.paths.size(); ++i) {
            const auto path = filled_in(feed.paths[i], one);
            const auto key = fmt::format("{}_{}_{}", to_string(one.from), to_string(one.to), i + 1);
            made.push_back({key, path, one});
        }
    }
    return made;
}

/// Of two files that hold the same days the shorter, where it reaches back far enough.
auto plan_history(const rate_feed& feed, const period& days, day today) -> std::vector<feed_request>
{
    constexpr auto surely_recent = date::days{80};
    auto made = std::vector<feed_request>{};
    if (feed.name == "ecb") {
        const auto is_recent = today - days.from < surely_recent;
        made.push_back(
            {is_recent ? "recent" : "all", std::string{feed.paths[is_recent ? 0 : 1]}, days});
        return made;
    }
    for (const auto path : feed.paths) {
        const auto key = path.substr(path.rfind('=') + 1);
        made.push_back({std::string{key}, std::string{path}, days});
    }
    return made;
}

}  // namespace

auto all_feeds() -> std::span<const rate_feed> { return feeds; }

auto find_feed(std::string_view name) -> const rate_feed*
{
    const auto* const found = std::ranges::find(feeds, name, &rate_feed::name);
    return found == feeds.end() ? nullptr : found;
}

auto plan_requests(const rate_feed& feed, period days, day today) -> std::vector<feed_request>
{
    days.from = std::max(days.from, feed.first);
    if (days.to < days.from) return {};
    switch (feed.step) {
        case feed_step::day:
        case feed_step::business_day: return plan_days(feed, days);
        case feed_step::range: return plan_ranges(feed, days);
        case feed_step::history: return plan_history(feed, days, today);
    }
    return {};
}

}  // namespace assay::program
