// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>

#include <assay/decimal.hpp>

using namespace assay;
using namespace assay::literals;

static_assert(12.50_dec == 12.5_dec);
static_assert((1.1_dec + 2.2_dec) == 3.3_dec);
static_assert((1.1_dec * 2.2_dec) == 2.42_dec);
static_assert((0.1_dec - 0.3_dec) < 0_dec);
static_assert((2.345_dec).rounded(2, rounding::half_even) == 2.34_dec);
static_assert(!std::is_constructible_v<decimal, double>);
static_assert(!std::is_constructible_v<decimal, bool>);

namespace {

auto read(const std::string& text) -> decimal { return parse_decimal(text).value(); }

}  // namespace

TEST_CASE("a decimal keeps the digits that were written", "[decimal]")
{
    const auto [text, exponent, digits] = GENERATE(table<std::string, int, int>({
        {"3.50", -2, 3},
        {"3.5", -1, 2},
        {"1400000000", 0, 10},
        {"0.00", -2, 1},
        {"-0.05", -2, 1},
        {"12e3", 3, 2},
    }));
    CAPTURE(text);
    CHECK(read(text).exponent() == exponent);
    CHECK(read(text).digits() == digits);
}

TEST_CASE("values are compared and hashed, not digits", "[decimal]")
{
    CHECK(read("1.20") == read("1.2"));
    CHECK(read("1e400") == read("10e399"));
    CHECK(std::hash<decimal>{}(read("1.20")) == std::hash<decimal>{}(read("1.2")));
    CHECK(std::hash<decimal>{}(read("0.000")) == std::hash<decimal>{}(read("0")));
    CHECK(read("-1") < read("1e-999999999"));
    CHECK(read("1e999999999") > read("-1e1000000000"));
    CHECK(read("9.99") < read("10"));
    CHECK(read("-10") < read("-9.99"));
}

TEST_CASE("what is not a number is refused where it stops being one", "[decimal]")
{
    const auto [text, position] = GENERATE(table<std::string, std::size_t>({
        {"", 0},
        {"-", 1},
        {".", 1},
        {"1,5", 1},
        {"1.5 ", 3},
        {"1e", 2},
        {"1e+", 3},
        {"0x1", 1},
        {"--1", 1},
        {"1.2.3", 3},
        {"1e9999999999", 0},
    }));
    CAPTURE(text);
    const auto found = parse_decimal(text);
    REQUIRE_FALSE(found);
    CHECK(found.error().position == position);
}

TEST_CASE("sums and products of any size are exact", "[decimal]")
{
    const auto max = read("170141183460469231731687303715884105727");  // 2^127 - 1
    CHECK(to_string(max + 1) == "170141183460469231731687303715884105728");
    CHECK(max + 1 - 1 == max);
    CHECK(to_string(max * max) ==
          "28948022309329048855892746252171976962977213799489202546401021394546514198529");
    CHECK(to_string(-(-max - 1)) == "170141183460469231731687303715884105728");
    CHECK(to_string(read("99999999999999999999999999999999999999.99") + read("0.01")) ==
          "100000000000000000000000000000000000000.00");
    CHECK(to_string(read("1e30") + read("1e-30")) ==
          "1000000000000000000000000000000.000000000000000000000000000001");
}

TEST_CASE("each rounding mode breaks ties its own way", "[decimal][rounding]")
{
    using enum rounding;
    const auto [mode, plus, minus, odd, tiny] =
        GENERATE(table<rounding, std::string, std::string, std::string, std::string>({
            {ceiling, "3", "-2", "4", "1"},
            {down, "2", "-2", "3", "0"},
            {floor, "2", "-3", "3", "0"},
            {half_down, "2", "-2", "3", "0"},
            {half_even, "2", "-2", "4", "0"},
            {half_up, "3", "-3", "4", "0"},
            {up, "3", "-3", "4", "1"},
            {zero_five_up, "2", "-2", "3", "1"},
        }));
    CAPTURE(static_cast<int>(mode));
    CHECK(to_string(read("2.5").rounded(0, mode)) == plus);
    CHECK(to_string(read("-2.5").rounded(0, mode)) == minus);
    CHECK(to_string(read("3.5").rounded(0, mode)) == odd);
    CHECK(to_string(read("0.01").rounded(0, mode)) == tiny);
}

TEST_CASE("rounding to significant digits carries over", "[decimal][rounding]")
{
    CHECK(read("9.99").rounded_to_precision(2, rounding::half_even) == read("10"));
    CHECK(read("9.99").rounded_to_precision(2, rounding::half_even).digits() == 2);
    CHECK(to_string(read("823529411.76").rounded_to_precision(2, rounding::half_even)) ==
          "820000000");
    CHECK(read("1.5").rounded(3, rounding::down).exponent() == -1);
    CHECK(to_string(read("7").quantized(5, rounding::half_up)) == "0");
    CHECK(read("7").quantized(5, rounding::up) == read("1e5"));
}

TEST_CASE("hostile exponents cost nothing and never fill the memory", "[decimal]")
{
    const auto huge = read("1e999999999");
    CHECK(huge > 1);
    CHECK(huge * huge == read("1e1999999998"));
    CHECK_THROWS_AS(huge + 1, decimal_overflow);
    CHECK_THROWS_AS(huge * huge * huge, std::length_error);
    CHECK(to_string(huge) == "1E999999999");
    CHECK_FALSE(parse_decimal(std::string(100'001, '7')));
    CHECK(parse_decimal(std::string(100'000, '7')));
    CHECK_FALSE(parse_decimal(std::string(5'000'000, '7')));
}

TEST_CASE("copies of wide decimals are their own", "[decimal]")
{
    auto a = read("1" + std::string(60, '0') + ".5");
    auto b = a;
    b += 1;
    CHECK(a != b);
    a = b;
    CHECK(a == b);
    auto c = std::move(a);
    CHECK(c == b);
    CHECK(to_string(b.normalized()) == "1" + std::string(59, '0') + "1.5");
}
