// SPDX-License-Identifier: BSL-1.0
// The built-in tables beside each other: years' averages of one against the days of the others.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <algorithm>  // std::ranges::find_if
#include <string>
#include <utility>
#include <vector>

#include <date/date.h>

#include <assay/rates/find_rate.hpp>
#include <assay/rates/rate_source.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

/// The table of years' averages.
auto annual() -> const rate_source&
{
    const auto sources = builtin().sources();
    const auto found = std::ranges::find_if(sources, [](const rate_source& one) {
        return one.series.front().quotes.front().kind == quote_kind::year_average;
    });
    REQUIRE(found != sources.end());
    return *found;
}

/// All tables but that one.
auto others() -> const rate_table&
{
    static const auto table = [] {
        auto kept = std::vector<rate_source>{};
        for (const auto& source : builtin().sources()) {
            if (&source != &annual()) kept.push_back(source);
        }
        return rate_table{std::move(kept)};
    }();
    return table;
}

}  // namespace

TEST_CASE("the days of a year come to its published average", "[rates]")
{
    auto compared = 0;
    auto apart = std::vector<std::string>{};
    for (const auto& series : annual().series) {
        for (const auto& published : series.quotes) {
            const auto on = day{date::days{published.on}};
            const auto year = calendar_year(static_cast<int>(date::year_month_day{on}.year()));
            const auto average = average_rate(others(), "USD", series.counter, year);
            if (!average || average->range || average->free_market) continue;
            ++compared;
            const auto value =
                average->base == currency{"USD"} ? average->value : average->value.reciprocal();
            const auto gap = abs(value / quotient{published.value()} - quotient{1});
            if (gap > quotient{0.01_dec})
                apart.push_back(std::string{series.counter.code()} + ' ' +
                                to_string(on).substr(0, 4));
        }
    }
    CHECK(compared > 1000);
    // Rates that jumped within the year (its months count alike there, its days here), were two
    // (INR 1992, THB 2007), or are told by days that are few (CVE by its euro, IRR, KGS, LVL).
    const auto known = std::vector<std::string>{
        "BYR 2009", "BYR 2011", "CVE 2000", "CVE 2009", "INR 1992", "INR 1993",
        "IRR 2006", "IRR 2010", "IRR 2013", "IRR 2014", "KGS 2005", "KGS 2019",
        "LVL 2006", "LVL 2011", "THB 2007", "THB 2008", "ZAR 2009"};
    CHECK(apart == known);
}
