// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <assay/interval.hpp>

using namespace assay;

TEST_CASE("ends are in or out as they are said to be", "[interval]")
{
    CHECK(interval::closed(1, 2).contains(2));
    CHECK_FALSE(interval::closed_open(1, 2).contains(2));
    CHECK_FALSE(interval::above(500).contains(500));
    CHECK(interval::above(500).contains(quotient{decimal::scaled(500001, -3)}));
    CHECK(interval::at_most(3).contains(-1'000'000));
    CHECK(interval::point(7).is_point());
}

TEST_CASE("an interval without values cannot be made", "[interval]")
{
    CHECK_THROWS_AS(interval::closed(2, 1), empty_interval);
    CHECK_THROWS_AS(interval::open(1, 1), empty_interval);
    CHECK_THROWS_AS(interval::closed_open(1, 1), std::domain_error);
}

TEST_CASE("touching counts only where both ends are in", "[interval]")
{
    CHECK(intersects(interval::closed(1, 2), interval::closed(2, 3)));
    CHECK_FALSE(intersects(interval::closed_open(1, 2), interval::closed(2, 3)));
    CHECK_FALSE(intersects(interval::closed(1, 2), interval::above(2)));
    CHECK(intersects(interval::everything(), interval::point(0)));
    const auto both = intersection(interval::closed(1, 5), interval::open(2, 9));
    REQUIRE(both);
    CHECK(both->low_open());
    CHECK(*both->low() == quotient{2});
    CHECK(*both->high() == quotient{5});
    CHECK_FALSE(intersection(interval::closed(1, 2), interval::closed(3, 4)));
}

TEST_CASE("arithmetic keeps openness and what is unbounded", "[interval]")
{
    const auto over = interval::above(500);
    const auto sum = over + interval::closed(1, 2);
    CHECK(*sum.low() == quotient{501});
    CHECK(sum.low_open());
    CHECK(sum.high() == nullptr);
    const auto turned = interval::closed_open(1, 2) * quotient{-3};
    CHECK(*turned.low() == quotient{-6});
    CHECK(turned.low_open());
    CHECK_FALSE(turned.high_open());
    const auto worth = interval::closed(1350, 1450) / quotient{decimal::scaled(17, -1)};
    CHECK(worth.contains(820));
    CHECK_FALSE(worth.contains(860));
    const auto products = interval::closed(-2, 3) * interval::closed(-5, 4);
    CHECK(*products.low() == quotient{-15});
    CHECK(*products.high() == quotient{12});
    const auto whole = hull(interval::closed(1, 2), interval::open(5, 6));
    CHECK(*whole.low() == quotient{1});
    CHECK(whole.high_open());
    const auto all = hull(interval::open(2, 3), interval::closed(0, 1), interval::closed(1, 3));
    CHECK(all == interval::closed(0, 3));
    CHECK(hull(interval::closed(0, 1), interval::above(0), interval::point(5)).high() == nullptr);
}

TEST_CASE("products and quotients reach as far as their factors", "[interval]")
{
    const auto over = interval::above(500);
    const auto some = interval::closed(2, 4);
    const auto below = interval::at_most(-2);
    CHECK(over * some == interval::above(1000));
    CHECK(over * below == interval::below(-1000));
    CHECK(below * below == interval::at_least(4));
    CHECK(over * interval::point(0) == interval::point(0));
    CHECK(over * interval::closed_open(0, 1) == interval::at_least(0));
    CHECK(interval::above(0) * over == interval::above(0));
    CHECK(over * interval::closed(-1, 1) == interval::everything());
    CHECK(interval::everything() * some == interval::everything());
    CHECK(some / interval::closed_open(2, 8) ==
          interval::open_closed(quotient{1} / quotient{4}, 2));
    CHECK(interval::point(1) / over == interval::open(0, quotient{1} / quotient{500}));
    CHECK(some / interval::above(0) == interval::above(0));
    CHECK(interval::point(1) / below == interval::closed_open(quotient{-1} / quotient{2}, 0));
    CHECK_THROWS_AS(some / interval::closed(-1, 1), division_by_zero);
    CHECK_THROWS_AS(some / interval::everything(), division_by_zero);
}

TEST_CASE("an interval is shifted and scaled by decimals and fractions", "[interval]")
{
    const auto some = interval::closed_open(2, 4);
    CHECK(some + decimal::scaled(5, -1) ==
          interval::closed_open(decimal::scaled(25, -1), decimal::scaled(45, -1)));
    CHECK(some - quotient{1, 3} == interval::closed_open(quotient{5, 3}, quotient{11, 3}));
    CHECK(some * decimal{2} == interval::closed_open(4, 8));
    CHECK(some / decimal{-2} == interval::open_closed(-2, -1));
    CHECK(some != interval::closed(2, 4));
    CHECK(interval::at_least(2) != some);
}

TEST_CASE("a comparison of intervals may have no answer", "[interval]")
{
    CHECK(less(interval::closed(1, 2), interval::closed(3, 4)) == truth::yes);
    CHECK(less(interval::closed(1, 3), interval::closed(2, 4)) == truth::undetermined);
    CHECK(less(interval::closed(3, 4), interval::closed(1, 2)) == truth::no);
    CHECK(less(interval::closed_open(1, 2), interval::closed(2, 3)) == truth::yes);
    CHECK(less(interval::above(500), interval::above(100)) == truth::undetermined);
    CHECK(equal(interval::point(5), interval::point(5)) == truth::yes);
    CHECK(equal(interval::point(5), interval::closed(4, 6)) == truth::undetermined);
    CHECK(equal(interval::point(5), interval::closed(6, 7)) == truth::no);
}
