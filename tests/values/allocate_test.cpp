// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <assay/allocate.hpp>
#include <assay/amount.hpp>
#include <assay/money.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

auto amounts(const std::vector<money>& parts) -> std::string
{
    auto text = std::string{};
    for (const auto& part : parts) text += (text.empty() ? "" : " ") + to_string(part.amount());
    return text;
}

}  // namespace

TEST_CASE("the policy says who gets what is left over", "[allocate]")
{
    using ratios = std::vector<decimal>;
    const auto [whole, by, policy, parts] = GENERATE(table<money, ratios, leftover, const char*>({
        {{100, "EUR"}, {50, 30, 20}, leftover::to_first, "50.00 30.00 20.00"},
        {{100, "EUR"}, {1, 1, 1}, leftover::to_first, "33.34 33.33 33.33"},
        {{0.05_dec, "EUR"}, {3, 7}, leftover::to_first, "0.02 0.03"},  // 1.5 and 3.5 cents
        {{0.05_dec, "EUR"}, {3, 7}, leftover::to_largest_remainders, "0.02 0.03"},
        {{0.05_dec, "EUR"}, {3, 7}, leftover::to_largest_ratios, "0.01 0.04"},
        {{0.11_dec, "EUR"}, {3, 2, 1}, leftover::to_first, "0.06 0.04 0.01"},  // 5.5 3.7 1.8
        {{0.11_dec, "EUR"}, {3, 2, 1}, leftover::to_largest_remainders, "0.05 0.04 0.02"},
        {{0.11_dec, "EUR"}, {1, 2, 3}, leftover::to_largest_ratios, "0.01 0.04 0.06"},
        {{0.01_dec, "EUR"}, {0, 0.5_dec, 0.5_dec}, leftover::to_first, "0.00 0.01 0.00"},
        {{-100, "EUR"}, {1, 1, 1}, leftover::to_first, "-33.34 -33.33 -33.33"},
        {{100, "JPY"}, {1, 1, 1}, leftover::to_first, "34 33 33"},
        {{1, "KWD"}, {1, 2}, leftover::to_largest_remainders, "0.333 0.667"},
        {{0, "EUR"}, {1, 2}, leftover::to_first, "0.00 0.00"},
        {{5, "EUR"}, {2.5_dec}, leftover::to_first, "5.00"},
    }));
    CAPTURE(whole.amount(), by, parts);
    CHECK(amounts(allocate(whole, by, policy)) == parts);
}

TEST_CASE("parts come in cash steps where one is given", "[allocate]")
{
    CHECK(amounts(allocate(money{1, "CHF"}, {2, 1}, leftover::to_first, 0.05_dec)) == "0.70 0.30");
    CHECK(amounts(split(money{1, "CHF"}, 3, 0.05_dec)) == "0.35 0.35 0.30");
    CHECK(amounts(split(money{1000, "AZN"}, 3, 100)) == "400 300 300");
}

TEST_CASE("what is finer than a step goes to the first who gets a leftover", "[allocate]")
{
    CHECK(amounts(split(money{0.105_dec, "EUR"}, 2)) == "0.055 0.05");
    CHECK(amounts(split(money{-0.105_dec, "EUR"}, 2)) == "-0.055 -0.05");
    CHECK(amounts(allocate(money{0.005_dec, "EUR"}, {0, 1, 2}, leftover::to_first)) ==
          "0.00 0.005 0.00");
    CHECK(amounts(allocate(money{0.005_dec, "EUR"}, {0, 1, 2}, leftover::to_largest_ratios)) ==
          "0.00 0.00 0.005");
    CHECK(amounts(split(money{1.02_dec, "CHF"}, 2, 0.05_dec)) == "0.52 0.50");
}

TEST_CASE("a split is as even as can be", "[allocate]")
{
    CHECK(amounts(split(money{100, "EUR"}, 3)) == "33.34 33.33 33.33");
    CHECK(amounts(split(amount<"EUR">{0.02_dec}, 3)) == "0.01 0.01 0.00");
    CHECK(amounts(split(money{7, "JPY"}, 1)) == "7");
}

TEST_CASE("ratios that divide nothing are a mistake", "[allocate]")
{
    const auto whole = money{1, "EUR"};
    CHECK_THROWS_AS(allocate(whole, {1, -1}, leftover::to_first), bad_ratios);
    CHECK_THROWS_AS(allocate(whole, {0, 0}, leftover::to_first), bad_ratios);
    CHECK_THROWS_AS(allocate(whole, std::vector<decimal>{}, leftover::to_first), bad_ratios);
    CHECK_THROWS_AS(split(whole, 0), std::invalid_argument);
    CHECK_THROWS_AS(split(whole, 2, 0), step_not_positive);
    CHECK_THROWS_AS(allocate(whole, {1}, leftover::to_first, -1), step_not_positive);
}

TEST_CASE("parts sum to the whole and are within a step of their shares", "[allocate][property]")
{
    CHECK(rc::check([] {
        const auto places = *rc::gen::inRange(0, 6);
        const auto whole =
            money{decimal::scaled(*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000), -places),
                  "EUR"};
        const auto weights =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)));
        auto ratios = std::vector<decimal>{};
        auto total = decimal{};
        for (const auto weight : weights) {
            ratios.push_back(decimal::scaled(weight, -1));
            total = total + ratios.back();
        }
        RC_PRE(!total.is_zero());
        const auto step = decimal::scaled(*rc::gen::inRange(1, 8), -2);
        const auto policy = static_cast<leftover>(*rc::gen::inRange(0, 3));

        const auto parts = allocate(whole, ratios, policy, step);
        RC_ASSERT(parts.size() == ratios.size());
        RC_ASSERT(sum(parts) == whole);
        auto odd_ones = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto& part = parts[i].amount();
            const auto share = quotient{whole.amount() * ratios[i], total};
            RC_ASSERT(abs(quotient{part} - share) < quotient{step + step});
            RC_ASSERT(!ratios[i].is_zero() || part.is_zero());
            RC_ASSERT(part.is_zero() || part.is_negative() == whole.is_negative());
            if ((part / step).rounded(0, rounding::down) * step != part) ++odd_ones;
        }
        RC_ASSERT(odd_ones <= 1);
    }));
}

TEST_CASE("a split has parts that differ by a step at most", "[allocate][property]")
{
    CHECK(rc::check([] {
        const auto cents = *rc::gen::arbitrary<std::int64_t>();
        const auto count = *rc::gen::inRange<std::size_t>(1, 100);
        const auto whole = money{decimal::scaled(cents, -2), "AZN"};
        const auto parts = split(whole, count);
        RC_ASSERT(sum(parts) == whole);
        RC_ASSERT(abs(parts.front() - parts.back()) <= money(0.01_dec, "AZN"));
        RC_ASSERT(parts == allocate(whole, std::vector<decimal>(count, 1), leftover::to_first));
    }));
}
