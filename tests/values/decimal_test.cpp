// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <type_traits>

#include <assay/decimal.hpp>
#include <assay/sum_to_precision.hpp>

using namespace assay;
using namespace assay::literals;

static_assert(12.50_dec == 12.5_dec);
static_assert(1'400'000.25_dec == 1400000.25_dec);
static_assert((1.1_dec + 2.2_dec) == 3.3_dec);
static_assert((1.1_dec * 2.2_dec) == 2.42_dec);
static_assert((0.1_dec - 0.3_dec) < 0_dec);
static_assert((2.345_dec).rounded(2, rounding::half_even) == 2.34_dec);
static_assert(!std::is_constructible_v<decimal, double>);
static_assert(!std::is_constructible_v<decimal, bool>);
static_assert(std::numeric_limits<decimal>::is_exact && std::numeric_limits<decimal>::radix == 10);
static_assert(std::is_nothrow_move_constructible_v<decimal>);

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
    CHECK(to_string(huge) == "1E+999999999");
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

TEST_CASE("the three notations are the General Decimal Arithmetic's and plain", "[decimal]")
{
    const auto [text, plain, scientific, engineering] =
        GENERATE(table<std::string, std::string, std::string, std::string>({
            {"1234.50", "1234.50", "1234.50", "1234.50"},
            {"0.0000012", "0.0000012", "0.0000012", "0.0000012"},
            {"0.00000012", "0.00000012", "1.2E-7", "120E-9"},
            {"82e7", "820000000", "8.2E+8", "820E+6"},
            {"-5e3", "-5000", "-5E+3", "-5E+3"},
            {"1234567e4", "12345670000", "1.234567E+10", "12.34567E+9"},
            {"0e1", "0", "0E+1", "0.00E+3"},
            {"0e2", "0", "0E+2", "0.0E+3"},
            {"0e-7", "0.0000000", "0E-7", "0.0E-6"},
            {"0.00", "0.00", "0.00", "0.00"},
            {"99999999999999999999999999999999999999999e1",
             "999999999999999999999999999999999999999990",
             "9.9999999999999999999999999999999999999999E+41",
             "999.99999999999999999999999999999999999999E+39"},
        }));
    CAPTURE(text);
    CHECK(to_string(read(text)) == plain);
    CHECK(to_scientific(read(text)) == scientific);
    CHECK(to_engineering(read(text)) == engineering);
    CHECK(read(scientific).exponent() == read(text).exponent());
}

TEST_CASE("a buffer takes a number whole or not at all", "[decimal]")
{
    const auto [text, length] = GENERATE(table<std::string, std::ptrdiff_t>({
        {"0", 1},
        {"-0.05", 5},
        {"1234567.89", 10},
        {"10000000000000000000", 20},
        {"170141183460469231731687303715884105727", 39},
        {"-100000000000000000000000000000000000000000000", 46},
    }));
    auto buffer = std::array<char, 64>{};
    auto* const first = buffer.data();
    CAPTURE(text);
    const auto [end, error] = to_chars(first, first + length, read(text));
    CHECK(error == std::errc{});
    CHECK(std::string(first, end) == text);
    CHECK(to_chars(first, first + length - 1, read(text)).ec == std::errc::value_too_large);
}

TEST_CASE("what is left of a division has the dividend's sign", "[decimal]")
{
    const auto [a, b, rest] = GENERATE(table<std::string, std::string, std::string>({
        {"10", "3", "1"},
        {"-10", "3", "-1"},
        {"10", "-3", "1"},
        {"10.2", "1", "0.2"},
        {"3.6", "1.3", "1.0"},
        {"2", "1e999999999", "2"},
        {"1e5", "1000000.00", "100000.00"},
        {"6", "0.2", "0.0"},
        {"100000000000000000000000000000000000000007", "10", "7"},
    }));
    CAPTURE(a, b);
    CHECK(to_string(read(a) % read(b)) == rest);
    CHECK_THROWS_AS(read(a) % decimal{0}, division_by_zero);
}

TEST_CASE("powers are exact, and too large ones an error at once", "[decimal]")
{
    CHECK(to_string(pow(read("1.1"), 3)) == "1.331");
    CHECK(to_string(pow(read("-2"), 127)) == "-170141183460469231731687303715884105728");
    CHECK(pow(read("0"), 0) == decimal{1});
    CHECK(pow(read("1e400000"), 4) == read("1e1600000"));
    CHECK_THROWS_AS(pow(read("7"), 4'000'000'000), decimal_overflow);
}

TEST_CASE("an integer is given only where it is one of its type", "[decimal]")
{
    CHECK(read("1400000000").to_integer<int>() == 1'400'000'000);
    CHECK(read("-12.00").to_integer<std::int8_t>() == -12);
    CHECK(read("18446744073709551615").to_integer<std::uint64_t>() == 18446744073709551615U);
    CHECK(read("1.8e3").to_integer<long>() == 1800);
    CHECK_THROWS_AS(read("2.5").to_integer<int>(), not_an_integer);
    CHECK_THROWS_AS(read("128").to_integer<std::int8_t>(), not_an_integer);
    CHECK_THROWS_AS(read("-1").to_integer<unsigned>(), std::range_error);
    CHECK_THROWS_AS(read("1e999999999").to_integer<long>(), not_an_integer);
    CHECK(read("1e-999999999").is_integer() == false);
    CHECK(read("0e-999999999").is_integer());
    CHECK(read("0e999999999").to_integer<int>() == 0);
}

TEST_CASE("a sum of unlike sizes is rounded once", "[decimal][rounding]")
{
    const auto [a, b, count, mode, sum] =
        GENERATE(table<std::string, std::string, int, rounding, std::string>({
            {"1e999999999", "1", 9, rounding::half_even, "1.00000000E+999999999"},
            {"1e999999999", "1", 3, rounding::up, "1.01E+999999999"},
            {"1e999999999", "-1", 3, rounding::down, "9.99E+999999998"},
            {"-1e999999999", "0e-5", 3, rounding::up, "-1.00E+999999999"},
            {"0e7", "1.5", 3, rounding::up, "1.5"},
            {"12345", "0.5", 5, rounding::half_even, "12346"},
            {"12344", "0.5", 5, rounding::half_even, "12344"},
            {"12344", "0.5000000000000000000000000000001", 5, rounding::half_even, "12345"},
            {"99999", "0.5", 5, rounding::half_even, "1.0000E+5"},
        }));
    CAPTURE(a, b, count);
    CHECK(to_scientific(sum_to_precision(read(a), read(b), count, mode)) == sum);
    CHECK(to_scientific(sum_to_precision(read(b), read(a), count, mode)) == sum);
}

TEST_CASE("the modes have the names of the General Decimal Arithmetic", "[rounding]")
{
    CHECK(to_string(rounding::half_even) == "half_even");
    CHECK(parse_rounding("05up") == rounding::zero_five_up);
    CHECK(parse_rounding("ceiling") == rounding::ceiling);
    CHECK_FALSE(parse_rounding("nearest"));
}
