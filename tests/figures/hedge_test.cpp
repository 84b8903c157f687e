// SPDX-License-Identifier: BSL-1.0
// What a hedge proves of the number behind it.
#include "support/catch.hpp"

#include <optional>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/lexicon/en.hpp>

#include <compiled/extract_figures.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

auto bounds_of(std::string_view text) -> interval
{
    const auto found = compiled::extract_figures(text, english(), std::nullopt).figures;
    REQUIRE(found.size() == 1);
    return hard_bounds(found.front());
}

}  // namespace

TEST_CASE("a bound of an unsharp number reaches as far as the number does", "[figures][hedges]")
{
    CHECK(bounds_of("more than 100 drones flew") == interval::above(100_dec));
    CHECK(bounds_of("more than about 100 drones flew") == interval::above(95_dec));
    CHECK(bounds_of("at least some 400 drones flew") == interval::at_least(395_dec));
    CHECK(bounds_of("no more than about 20 drones flew") == interval::closed(0_dec, 20.5_dec));
}

TEST_CASE("the bound of a share is the share", "[figures][hedges]")
{
    CHECK(bounds_of("more than half of them fled") == interval::above(0.5_dec));
    CHECK(bounds_of("at least three quarters of them fled") == interval::at_least(0.75_dec));
    CHECK(bounds_of("under a quarter of them fled") == interval::closed_open(0_dec, 0.25_dec));
    CHECK(bounds_of("exactly one in five fled") == interval::point(0.2_dec));
    CHECK(bounds_of("one in five fled") == interval::closed(0.15_dec, 0.25_dec));
    CHECK(bounds_of("one in 100 fled") == interval::closed(0.005_dec, 0.015_dec));
}
