// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <assay/prices/deflate.hpp>
#include <assay/prices/find_price_change.hpp>
#include <assay/prices/read_prices.hpp>

using namespace assay;

namespace {

/// A table of `values` from the year 1950 on, in hundredths.
auto table_of(const std::string& measure, const std::vector<int>& values) -> price_source
{
    auto text = "# format: assay-prices/1\n# source: test\n# measure: " + measure + "\nyear,AZN\n";
    auto year = 1950;
    for (const auto value : values)
        text += std::to_string(year++) + ',' + to_string(decimal::scaled(value, -2)) + '\n';
    return read_prices(text, "test.csv").value();
}

auto gen_values(int least) -> rc::Gen<std::vector<int>>
{
    return rc::gen::resize(
        40,
        rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(least, 99999))));
}

/// Prices of some years, either by index or by changes.
auto gen_table() -> rc::Gen<price_source>
{
    return rc::gen::oneOf(
        rc::gen::map(gen_values(1), [](const auto& all) { return table_of("index", all); }),
        rc::gen::map(gen_values(-9999), [](const auto& all) { return table_of("change", all); }));
}

auto year_of(const price_source& table) -> period
{
    const auto count = static_cast<int>(table.indices.front().points.size());
    return calendar_year(1950 + *rc::gen::inRange(0, count));
}

}  // namespace

TEST_CASE("laws of deflating", "[prices]")
{
    CHECK(rc::check("there and back is the same sum, exactly", [] {
        const auto table = *gen_table();
        const auto sum = quotient{*rc::gen::arbitrary<int>()};
        const auto from = year_of(table);
        const auto to = year_of(table);
        const auto there = find_price_change({&table, 1}, "AZN", from, to);
        const auto back = find_price_change({&table, 1}, "AZN", to, from);
        RC_ASSERT(there && back);
        RC_ASSERT(deflate(deflate(sum, *there), *back) == sum);
        RC_ASSERT(there->factor() * back->factor() == quotient{1});
    }));
    CHECK(rc::check("by way of a third year is the same sum", [] {
        const auto table = *gen_table();
        const auto years = std::vector{year_of(table), year_of(table), year_of(table)};
        const auto factor = [&](std::size_t from, std::size_t to) {
            return find_price_change({&table, 1}, "AZN", years.at(from), years.at(to))->factor();
        };
        RC_ASSERT(factor(0, 1) * factor(1, 2) == factor(0, 2));
    }));
    CHECK(rc::check("a chain is the product of its changes", [] {
        const auto changes = *gen_values(-9999);
        const auto table = table_of("change", changes);
        auto product = quotient{1};
        for (const auto change : changes)
            product = product * (quotient{1} + quotient{change} / quotient{10000});
        const auto last = 1949 + static_cast<int>(changes.size());
        const auto found =
            find_price_change({&table, 1}, "AZN", calendar_year(1949), calendar_year(last));
        RC_ASSERT(found && found->factor() == product);
    }));
}
