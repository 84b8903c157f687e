// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <array>
#include <concepts>
#include <type_traits>
#include <unordered_set>
#include <vector>

#include <assay/amount.hpp>
#include <assay/money.hpp>

using namespace assay;
using namespace assay::literals;

using manats = amount<"AZN">;
using dollars = amount<"USD">;

template <typename A, typename B>
concept can_add = requires(A a, B b)
{
    a + b;
};
template <typename A, typename B>
concept can_gain = requires(A a, B b)
{
    a += b;
};
template <typename A, typename B>
concept can_compare = requires(A a, B b)
{
    a == b;
    a < b;
};
template <typename A, typename B>
concept can_divide = requires(A a, B b)
{
    a / b;
};
template <char A, char B, char C>
concept is_code = requires
{
    typename amount<currency_code{{A, B, C, '\0'}}>;
};

static_assert(is_code<'A', 'Z', 'N'> && is_code<'A', 'Z', 'M'>);
static_assert(!is_code<'A', 'N', 'Z'> && !is_code<'a', 'z', 'n'>, "a misspelt code is none");

static_assert(can_add<manats, manats> && can_gain<manats, manats> && can_compare<manats, manats>);
static_assert(!can_add<manats, dollars>, "currencies do not mix");
static_assert(!can_gain<manats, dollars> && !can_compare<manats, dollars>);
static_assert(!can_divide<manats, dollars> && can_divide<manats, manats>);
static_assert(!can_add<manats, int> && !can_add<manats, decimal>, "a number is no money");
static_assert(!can_gain<manats, money>, "only `from` goes back from money");

static_assert(std::constructible_from<manats, decimal> && std::constructible_from<manats, int>);
static_assert(!std::constructible_from<manats, double> && !std::constructible_from<manats, bool>);
static_assert(!std::convertible_to<int, manats> && !std::convertible_to<money, manats>);
static_assert(!std::constructible_from<manats, dollars>);
static_assert(std::convertible_to<manats, money>);
static_assert(std::regular<manats> && std::totally_ordered<manats>);
static_assert(sizeof(manats) == sizeof(decimal), "the currency takes no room");

static_assert(20 * manats{0.60_dec} - manats{2} == manats{10});
static_assert(abs(-manats{5}) == +manats{5} && (-manats{5}).is_negative());
static_assert(manats{2.345_dec}.rounded(rounding::half_even) == manats{2.34_dec});
static_assert(manats::unit() == currency{"AZN"});
static_assert(manats::from(money{1, "AZN"}) == manats{1} && !manats::from(money{1, "AZM"}));
static_assert([] {
    const auto fares = std::array{manats{1}, manats{0.5_dec}};
    return sum(fares) == manats{1.5_dec};
}());

TEST_CASE("an amount is money of a currency that the program knows", "[amount]")
{
    auto purse = manats{2};
    purse += manats{1};
    purse -= manats{0.50_dec};
    purse *= 3;
    CHECK(purse == manats{7.5_dec});
    CHECK(to_string(purse.value()) == "7.50");
    CHECK(purse / manats{3} == 2.5_dec);
    CHECK((purse <=> manats{7}) == std::strong_ordering::greater);
    CHECK(manats{2.63_dec}.rounded_to(0.05_dec, rounding::half_up) == manats{2.65_dec});
    CHECK(manats{}.is_zero());
}

TEST_CASE("an amount goes wherever money does", "[amount]")
{
    const auto sum_of = [](const money& a, const money& b) { return a + b; };
    CHECK(sum_of(manats{1}, manats{2}) == money{3, "AZN"});
    CHECK(manats{1} + money{2, "AZN"} == money{3, "AZN"});
    CHECK_THROWS_AS((manats{1} + money{2, "USD"}), currency_mismatch);
    CHECK(money{1, "AZN"} == manats{1});
    CHECK(sum(std::vector{manats{1}, manats{2}}, "AZN") == money{3, "AZN"});
}

TEST_CASE("money goes back into an amount of its own currency only", "[amount]")
{
    CHECK(manats::from(money{1.50_dec, "AZN"}) == manats{1.5_dec});
    CHECK_FALSE(manats::from(money{1.50_dec, "USD"}));
    CHECK_FALSE(manats::from(money{1.50_dec, "AZM"}));  // the old manat is another one
}

TEST_CASE("amounts of one currency have a sum even where there are none", "[amount]")
{
    static_assert(std::same_as<decltype(sum(std::vector<manats>{})), manats>);
    CHECK(sum(std::vector<manats>{}) == manats{0});
    CHECK(sum(std::vector{manats{1}, manats{2.5_dec}}) == manats{3.5_dec});
}

TEST_CASE("an amount hashes as the money that it is", "[amount]")
{
    auto seen = std::unordered_set<manats>{manats{1}, manats{1.00_dec}, manats{2}};
    CHECK(seen.size() == 2);
    CHECK(std::hash<manats>{}(manats{1}) == std::hash<money>{}(money{1, "AZN"}));
}
