// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <array>
#include <deque>
#include <limits>
#include <list>
#include <stdexcept>
#include <unordered_set>
#include <vector>

#include <assay/money.hpp>

using namespace assay;
using namespace assay::literals;

template <typename A, typename B>
concept can_add = requires(A a, B b)
{
    a + b;
};
template <typename A, typename B>
concept can_multiply = requires(A a, B b)
{
    a* b;
};

static_assert(money{2.345_dec, "EUR"}.rounded(rounding::half_even) == money{2.34_dec, "EUR"});
static_assert(money{2.63_dec, "CHF"}.rounded_to(0.05_dec, rounding::up) == money{2.65_dec, "CHF"});
static_assert(3 * money{0.10_dec, "EUR"} - money{0.05_dec, "EUR"} == money{0.25_dec, "EUR"});
static_assert(abs(-money{5, "EUR"}) == +money{5, "EUR"});
static_assert(money{1, "EUR"} / money{3, "EUR"} == quotient{1, 3});
static_assert([] {
    const auto sums = std::array{money{1, "EUR"}, money{0.5_dec, "EUR"}};
    return sum(sums) == money{1.5_dec, "EUR"} && sum(sums, "EUR") == sum(sums);
}());

static_assert(!can_add<money, decimal>, "a number is no money");
static_assert(!can_add<money, int>);
static_assert(!can_multiply<money, money>);
static_assert(!can_multiply<money, double>);
static_assert(can_multiply<int, money> && can_multiply<money, decimal>);

TEST_CASE("money rounds to the minor unit of its currency", "[money]")
{
    const auto [exact, mode, payable] = GENERATE(table<money, rounding, money>({
        {{2.345_dec, "EUR"}, rounding::half_even, {2.34_dec, "EUR"}},
        {{-2.345_dec, "EUR"}, rounding::half_up, {-2.35_dec, "EUR"}},
        {{2.5_dec, "JPY"}, rounding::half_even, {2, "JPY"}},        // no minor unit
        {{2.5_dec, "KWD"}, rounding::half_even, {2.5_dec, "KWD"}},  // 1000 fils
    }));
    CHECK(exact.rounded(mode) == payable);
}

TEST_CASE("money rounds to the multiples of a step", "[money]")
{
    const auto [exact, step, mode, payable] =
        GENERATE(table<decimal, decimal, rounding, const char*>({
            {2.62_dec, 0.05_dec, rounding::half_up, "2.60"},
            {2.63_dec, 0.05_dec, rounding::half_up, "2.65"},
            {2.625_dec, 0.05_dec, rounding::half_up, "2.65"},
            {2.625_dec, 0.05_dec, rounding::half_down, "2.60"},
            {-2.61_dec, 0.05_dec, rounding::floor, "-2.65"},
            {-2.61_dec, 0.05_dec, rounding::up, "-2.65"},
            {7, 2.5_dec, rounding::half_even, "7.5"},
            {0.004_dec, 0.05_dec, rounding::half_even, "0.00"},
            {149, 100, rounding::half_even, "100"},
            {1, 0.3_dec, rounding::down, "0.9"},
        }));
    CAPTURE(exact, step);
    CHECK(to_string(money{exact, "CHF"}.rounded_to(step, mode).amount()) == payable);
}

TEST_CASE("a step of money is above zero", "[money]")
{
    CHECK_THROWS_AS((money{1, "CHF"}.rounded_to(0, rounding::up)), step_not_positive);
    CHECK_THROWS_AS((money{1, "CHF"}.rounded_to(-0.05_dec, rounding::up)), std::domain_error);
}

TEST_CASE("currencies do not mix", "[money]")
{
    const auto euro = money{1, "EUR"};
    const auto dollar = money{1, "USD"};
    CHECK(euro + money{0.50_dec, "EUR"} == money{1.5_dec, "EUR"});
    CHECK_THROWS_WITH((euro - dollar), "cannot combine EUR and USD without a rate");
    CHECK_THROWS_AS((euro + dollar), currency_mismatch);
    CHECK_THROWS_AS((euro / dollar), currency_mismatch);
    CHECK(euro != dollar);
    CHECK((euro <=> money{2, "USD"}) == std::partial_ordering::unordered);
    CHECK_FALSE(euro < money{2, "USD"});
    CHECK_FALSE(euro >= money{2, "USD"});
}

TEST_CASE("a mistake leaves the money as it was", "[money]")
{
    auto purse = money{1, "EUR"};
    CHECK_THROWS_AS((purse += money{1, "USD"}), currency_mismatch);
    CHECK_THROWS_AS((purse -= money{1, "USD"}), currency_mismatch);
    CHECK(purse == money{1, "EUR"});
}

TEST_CASE("money is counted with as with numbers", "[money]")
{
    auto purse = money{2.00_dec, "AZN"};
    purse += money{1, "AZN"};
    purse -= money{0.50_dec, "AZN"};
    purse *= 3;
    CHECK(purse == money{7.5_dec, "AZN"});
    CHECK(to_string(purse.amount()) == "7.50");
    CHECK(1.5_dec * money{2, "AZN"} == money{2, "AZN"} * 1.5_dec);
    CHECK(-purse < money{0, "AZN"});
    CHECK((-purse).is_negative());
    CHECK((purse - purse).is_zero());
    CHECK_FALSE((purse - purse).is_negative());
    CHECK(abs(-purse) == purse);
    purse += purse;
    CHECK(purse == money{15, "AZN"});
}

TEST_CASE("money divided by money is how often it is in it, exactly", "[money]")
{
    CHECK(money{12.50_dec, "EUR"} / money{4, "EUR"} == 3.125_dec);
    CHECK(to_string(money{1, "EUR"} / money{3, "EUR"}) == "1/3");
    CHECK_THROWS_AS((money{1, "EUR"} / money{0, "EUR"}), division_by_zero);
}

TEST_CASE("any range of money has a sum", "[money]")
{
    const auto total = money{6, "EUR"};
    CHECK(sum(std::vector{money{1, "EUR"}, money{2, "EUR"}, money{3, "EUR"}}) == total);
    CHECK(sum(std::list{money{5, "EUR"}, money{1, "EUR"}}) == total);
    const money plain[] = {{2, "EUR"}, {4, "EUR"}};
    CHECK(sum(plain) == total);
    CHECK(sum(std::deque{money{6, "EUR"}}, "EUR") == total);
}

TEST_CASE("the sum of no money needs a currency", "[money]")
{
    const auto none = std::vector<money>{};
    CHECK(sum(none, "JPY") == money{0, "JPY"});
    CHECK_THROWS_AS(sum(none), nothing_to_sum);
}

TEST_CASE("a sum is of one currency", "[money]")
{
    const auto mixed = std::vector{money{1, "EUR"}, money{1, "USD"}};
    CHECK_THROWS_AS(sum(mixed), currency_mismatch);
    CHECK_THROWS_AS(sum(mixed, "EUR"), currency_mismatch);
    CHECK_THROWS_AS(sum(std::vector{money{1, "EUR"}}, "USD"), currency_mismatch);
}

TEST_CASE("equal money hashes alike, however it was written", "[money]")
{
    auto seen = std::unordered_set<money>{money{1, "EUR"}, money{2, "EUR"}, money{1, "USD"}};
    CHECK(seen.size() == 3);
    CHECK(seen.contains(money{1.00_dec, "EUR"}));
    CHECK_FALSE(seen.contains(money{1, "JPY"}));
}
