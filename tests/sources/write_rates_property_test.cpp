// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <map>
#include <set>

#include <rapidcheck.h>

#include <assay/rates/read_rates.hpp>

#include "sources/write_rates.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto any_value() -> rc::Gen<quote>
{
    return rc::gen::apply(
        [](std::int64_t coefficient, int places, int kind) {
            return quote{coefficient, 0, static_cast<std::int8_t>(-places),
                         static_cast<quote_kind>(kind)};
        },
        rc::gen::oneOf(rc::gen::inRange<std::int64_t>(1, 100'000),
                       rc::gen::inRange<std::int64_t>(1, 999'999'999'999'999'999)),
        rc::gen::inRange(0, 31), rc::gen::inRange(0, 3));
}

/// A table as one can stand in our format: a row has one kind.
auto any_source() -> rc::Gen<rate_source>
{
    return rc::gen::exec([] {
        auto made = rate_source{};
        made.id = *rc::gen::nonEmpty(rc::gen::string<std::string>());
        for (auto& c : made.id) c = static_cast<char>('a' + static_cast<unsigned char>(c) % 26);
        made.title = *rc::gen::element<std::string>("", "A bank", "Азия, № 1: ", "\xE2\x82\xBC");
        made.hub = currency{"EUR"};
        made.way = *rc::gen::element(quoting::per_hub, quoting::in_hub);
        made.market = *rc::gen::element(rate_market::official, rate_market::free);
        made.carry_days = *rc::gen::inRange(0, 367);
        made.samples = *rc::gen::arbitrary<bool>();
        made.series = {{currency{"USD"}, {}}, {currency{"AZN"}, {}}, {currency{"JPY"}, {}}};
        auto newest = std::int32_t{0};
        const auto days = *rc::gen::nonEmpty(
            rc::gen::container<std::set<std::int32_t>>(rc::gen::inRange(-20'000, 40'000)));
        for (const auto on : days) {
            const auto kind = made.samples ? *rc::gen::inRange(0, 4) : 0;
            const auto filled = *rc::gen::inRange(1, 8);  // bits: which series have a quote
            for (std::size_t i = 0; i < 3; ++i) {
                if ((filled >> i & 1) == 0) continue;
                auto one = *any_value();
                one.on = on;
                one.kind = static_cast<quote_kind>(kind);
                made.series[i].quotes.push_back(one);
            }
            newest = on;
        }
        made.complete_to = day{date::days{newest + *rc::gen::inRange(0, 400)}};
        return made;
    });
}

auto is_same(const quote& a, const quote& b) -> bool
{
    return a.coefficient == b.coefficient && a.exponent == b.exponent && a.on == b.on &&
           a.kind == b.kind;
}

}  // namespace

TEST_CASE("what is written is read back equal", "[sources][property]")
{
    CHECK(rc::check("a table survives being written", [] {
        const auto source = *any_source();
        const auto read = read_rates(write_rates(source), "written");
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->id == source.id);
        RC_ASSERT(read->title == source.title);
        RC_ASSERT(read->hub == source.hub);
        RC_ASSERT(read->way == source.way);
        RC_ASSERT(read->market == source.market);
        RC_ASSERT(read->carry_days == source.carry_days);
        RC_ASSERT(read->complete_to == source.complete_to);
        RC_ASSERT(read->samples == source.samples);
        RC_ASSERT(read->series.size() == source.series.size());
        for (std::size_t i = 0; i < source.series.size(); ++i) {
            RC_ASSERT(read->series[i].counter == source.series[i].counter);
            RC_ASSERT(std::ranges::equal(read->series[i].quotes, source.series[i].quotes, is_same));
        }
    }));
}

TEST_CASE("a table that our format cannot hold is not written", "[sources]")
{
    auto source = rate_source{};
    source.id = "test";
    source.hub = currency{"EUR"};
    CHECK_THROWS_AS(write_rates(source), std::invalid_argument);  // no row
    source.series = {{currency{"USD"}, {{11, 5, -1, quote_kind::spot}}},
                     {currency{"AZN"}, {{19, 5, -1, quote_kind::period_end}}}};
    CHECK_THROWS_AS(write_rates(source), std::invalid_argument);  // two kinds in one row
    source.series.pop_back();
    CHECK_NOTHROW(write_rates(source));
    source.series[0].quotes.push_back({12, 5, -1, quote_kind::spot});
    CHECK_THROWS_AS(write_rates(source), std::invalid_argument);  // one day twice
    source.series[0].quotes.pop_back();
    source.id.clear();
    CHECK_THROWS_AS(write_rates(source), std::invalid_argument);
}

TEST_CASE("a title keeps to its line", "[sources]")
{
    auto source = rate_source{};
    source.id = "test";
    source.title = "one\n# base: USD\r";
    source.hub = currency{"EUR"};
    source.complete_to = day{date::days{5}};
    source.series = {{currency{"USD"}, {{11, 5, -1, quote_kind::spot}}}};
    const auto read = read_rates(write_rates(source), "written");
    REQUIRE(read);
    CHECK(read->title == "one # base: USD ");
    CHECK(read->hub == currency{"EUR"});
}
