// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include <assay/quotient.hpp>

using namespace assay;
using namespace assay::literals;

TEST_CASE("a division is not rounded until it is asked to be", "[quotient]")
{
    const auto worth = 1400000000_dec / 1.7_dec;
    CHECK(worth * 1.7_dec == 1400000000_dec);
    CHECK(to_string(worth.rounded(2, rounding::half_even)) == "823529411.76");
    CHECK(to_string(worth.rounded_to_precision(2, rounding::half_even)) == "820000000");
    CHECK(1_dec / 3_dec + 1_dec / 6_dec == 1_dec / 2_dec);
    CHECK(1_dec / 3_dec > 0.3333333333333333333333333333333333333_dec);
}

TEST_CASE("a quotient is printed as a decimal only where it is one", "[quotient]")
{
    const auto [above, below, printed] = GENERATE(table<int, int, std::string>({
        {1, 3, "1/3"},
        {-2, 6, "-1/3"},
        {1, 8, "0.125"},
        {2, -4, "-0.5"},
        {0, 7, "0"},
        {600, 3, "200"},
    }));
    CHECK(to_string(quotient{above, below}) == printed);
}

TEST_CASE("the sign stands above", "[quotient]")
{
    const auto value = quotient{1, -3};
    CHECK(value.is_negative());
    CHECK(value.denominator() > 0);
    CHECK(value.reciprocal() == quotient{-3});
    CHECK(abs(value) == quotient{1, 3});
}

TEST_CASE("dividing by zero is refused", "[quotient]")
{
    CHECK_THROWS_AS(1_dec / 0_dec, division_by_zero);
    CHECK_THROWS_AS(quotient{}.reciprocal(), std::domain_error);
}

TEST_CASE("quotients far from the digits asked for stay small", "[quotient]")
{
    const auto tiny = quotient{1_dec, parse_decimal("1e999999999").value()};
    CHECK(tiny.rounded(2, rounding::half_even) == 0_dec);
    CHECK(tiny.rounded(2, rounding::up) == 0.01_dec);
    CHECK_THROWS_AS(tiny.reciprocal().rounded(2, rounding::up), decimal_overflow);
}

TEST_CASE("a fraction whose decimal would fill the memory stays a fraction", "[quotient]")
{
    const auto tiny = quotient{1, pow(decimal{2}, 300'000)};
    CHECK_FALSE(tiny.to_decimal());
    CHECK(to_string(tiny).starts_with("1/"));
    CHECK(quotient{1, pow(decimal{2}, 400)}.to_decimal());
}

TEST_CASE("an exact division has the exponent nearest to the ideal one", "[quotient][rounding]")
{
    const auto [a, b, count, printed] = GENERATE(table<std::string, std::string, int, std::string>({
        {"6", "2", 9, "3"},
        {"1", "8", 9, "0.125"},
        {"2.400", "2.0", 9, "1.20"},
        {"1000", "100", 9, "10"},
        {"1e3", "1e2", 9, "1E+1"},
        {"0.00", "3", 9, "0.00"},
        {"1", "3", 5, "0.33333"},
        {"123456", "1", 3, "1.23E+5"},
        {"99999", "1", 3, "1.00E+5"},
    }));
    CAPTURE(a, b);
    const auto fraction = parse_decimal(a).value() / parse_decimal(b).value();
    CHECK(to_scientific(fraction.rounded_to_precision(count, rounding::half_even)) == printed);
}
