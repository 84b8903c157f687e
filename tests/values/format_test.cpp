// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <array>
#include <iterator>
#include <string>

#include <fmt/compile.h>

#include <assay/format.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

template <typename T>
auto printed(const std::string& specification, const T& value) -> std::string
{
    return fmt::format(fmt::runtime("{:" + specification + "}"), value);
}

}  // namespace

TEST_CASE("a decimal is printed with the digits that it has", "[format]")
{
    for (const auto* text : {"1234.50", "-0.007", "0", "0.00", "-12", "1000000000000000000000000",
                             "123456789012345678901234567890123456789012345678901234567890.12"}) {
        CHECK(fmt::format("{}", parse_decimal(text).value()) == text);
        CHECK(fmt::format("{:f}", parse_decimal(text).value()) == text);
        CHECK(fmt::format(FMT_COMPILE("<{}>"), parse_decimal(text).value()) ==
              "<" + std::string{text} + ">");
    }
    CHECK(fmt::format("{}", decimal::scaled(15, 8)) == "1500000000");
}

TEST_CASE("a specification says how a decimal is filled, signed, grouped and rounded", "[format]")
{
    const auto [specification, value, expected] =
        GENERATE(table<std::string, decimal, std::string>({
            {",.3", 1234.50_dec, "1,234.500"},
            {".1N", 1234.56_dec, "1234.6"},
            {"*>+12", 12.5_dec, "*******+12.5"},
            {"08.2", -12.5_dec, "-0012.50"},
            {".1H%", 0.0475_dec, "4.8%"},
            {"e", 1234.50_dec, "1.23450e+3"},
            // width: to the right, as numbers are, unless it is said otherwise
            {"6", 1.5_dec, "   1.5"},
            {"<6", 1.5_dec, "1.5   "},
            {"^6", 1.5_dec, " 1.5  "},
            {"2", 1.25_dec, "1.25"},
            {"·^7", -1.5_dec, "·-1.5··"},
            {" ", 1.5_dec, " 1.5"},
            {" ", -1.5_dec, "-1.5"},
            {"+", 0_dec, "+0"},
            {"-", 1.5_dec, "1.5"},
            {"<08", 1.5_dec, "1.5     "},  // an alignment outranks zeros
        }));
    CAPTURE(specification);
    CHECK(printed(specification, value) == expected);
}

TEST_CASE("a separator stands before every third whole digit", "[format]")
{
    const auto [specification, value, expected] =
        GENERATE(table<std::string, decimal, std::string>({
            {",", 1_dec, "1"},
            {",", 999_dec, "999"},
            {",", -1000_dec, "-1,000"},
            {"_", 1234567.1234567_dec, "1_234_567.1234567"},
            {"'", decimal::scaled(82, 7), "820'000'000"},
            {"010,", 1234_dec, "00,001,234"},
            {"08,", 1234_dec, "0,001,234"},  // never a separator in front
            {"+12,.2", 1234.5_dec, "   +1,234.50"},
            {",e", 1234567_dec, "1.234567e+6"},
        }));
    CAPTURE(specification);
    CHECK(printed(specification, value) == expected);
}

TEST_CASE("each rounding has its letter", "[format]")
{
    const auto [letter, mode] = GENERATE(table<char, rounding>({
        {'C', rounding::ceiling},
        {'D', rounding::down},
        {'L', rounding::floor},
        {'T', rounding::half_down},
        {'N', rounding::half_even},
        {'H', rounding::half_up},
        {'U', rounding::up},
        {'Z', rounding::zero_five_up},
    }));
    for (const auto& value : {2.5_dec, -2.5_dec, 1.1_dec, -1.1_dec, 3.5_dec, 0.1_dec, 2.51_dec}) {
        CAPTURE(letter, value);
        CHECK(printed(std::string{".0"} + letter, value) == to_string(value.rounded(0, mode)));
        CHECK(printed(std::string{".0"} + letter, quotient{value}) ==
              to_string(value.rounded(0, mode)));
    }
}

TEST_CASE("no digit is lost unless a letter says how", "[format]")
{
    CHECK(printed(".1", 2.50_dec) == "2.5");  // a zero is no loss
    CHECK(printed(".0", 2.00_dec) == "2");
    CHECK(printed(".2e", 125.00_dec) == "1.25e+2");
    CHECK_THROWS_WITH(printed(".0", 2.5_dec), "digits would be lost: name a rounding");
    CHECK_THROWS_AS(printed(".1e", 125_dec), fmt::format_error);
    CHECK_THROWS_AS(printed(".0%", 0.125_dec), fmt::format_error);
    CHECK_THROWS_AS(printed(".2", 1_dec / 3_dec), fmt::format_error);
    CHECK_THROWS_AS(printed(".2", 1_dec / 8_dec), fmt::format_error);
}

TEST_CASE("types give an exponent, a percentage, a point", "[format]")
{
    const auto [specification, value, expected] =
        GENERATE(table<std::string, decimal, std::string>({
            {"e", 0.00012_dec, "1.2e-4"},
            {"E", -5_dec, "-5E+0"},
            {"#e", 5_dec, "5.e+0"},
            {".3e", 12_dec, "1.200e+1"},
            {".1Ne", 99.9_dec, "1.0e+2"},
            {"e", 0.00_dec, "0e-2"},
            {".2e", 0.000_dec, "0.00e+0"},
            {"010.1e", -12_dec, "-0001.2e+1"},
            {"%", 0.125_dec, "12.5%"},
            {".2%", 0.125_dec, "12.50%"},
            {"+.0N%", 0.125_dec, "+12%"},
            {"8%", 1_dec, "    100%"},
            {"#", 12_dec, "12."},
            {"#.0", 12_dec, "12."},
            {"#", 1.5_dec, "1.5"},
        }));
    CAPTURE(specification);
    CHECK(printed(specification, value) == expected);
}

TEST_CASE("a number too long for plain notation is filled like any other", "[format]")
{
    const auto far = parse_decimal("12e200000").value();
    CHECK(fmt::format("{}", far) == to_string(far));
    CHECK(fmt::format("{:e}", far) == "1.2e+200001");
    CHECK(fmt::format("{:,>12}", far) ==
          std::string(12 - to_string(far).size(), ',') + to_string(far));
    CHECK_THROWS_AS(printed(".2", far), decimal_overflow);
    const auto digits = std::string(300, '7');
    CHECK(printed("*>302", parse_decimal(digits).value()) == "**" + digits);
    CHECK(printed(",", parse_decimal(digits).value()).size() == 399);
}

TEST_CASE("width and digits may be arguments", "[format]")
{
    CHECK(fmt::format("{:{}.{}}|", 1.5_dec, 8, 3) == "   1.500|");
    CHECK(fmt::format("{1:>{0}}|", 6U, 1.5_dec) == "   1.5|");
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:{}}"), 1.5_dec, -8), fmt::format_error);
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:{}}"), 1.5_dec, "8"), fmt::format_error);
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:{}}"), 1.5_dec, 8'000'000'000), fmt::format_error);
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:{}}"), 1.5_dec), fmt::format_error);
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:{0}}"), 1.5_dec), fmt::format_error);
}

TEST_CASE("what is no specification is refused", "[format]")
{
    for (const auto* specification :
         {"d",   "x",    "g",     "F",   "s",   "N",  "5N",          ".",       ".N",
          ".2q", ".2NN", ".2Nef", "L",   ",,",  "0x", "99999999999", ".100001", ".2 N",
          ".2n", "{",    "{:",    "{a}", "<<<", "+-", "00"}) {
        CAPTURE(specification);
        CHECK_THROWS_AS(printed(specification, 12.5_dec), fmt::format_error);
    }
}

TEST_CASE("a quotient is formatted as a decimal only where it is one", "[format]")
{
    const auto third = 1_dec / 3_dec;
    CHECK(fmt::format("{}", third) == "1/3");
    CHECK(fmt::format("{}", 1_dec / 4_dec) == "0.25");
    CHECK(fmt::format("{:+8}", third) == "    +1/3");
    CHECK(fmt::format("{:,}", 10000_dec / 3_dec) == "10,000/3");
    CHECK(fmt::format("{:.2N}", 2_dec / 3_dec) == "0.67");
    CHECK(fmt::format("{:.1N%}", -2_dec / 3_dec) == "-66.7%");
    CHECK(fmt::format("{:.3De}", 2000_dec / 3_dec) == "6.666e+2");
    CHECK(fmt::format("{:.2}", 1_dec / 4_dec) == "0.25");
    CHECK(fmt::format("{:.3}", 1_dec / 4_dec) == "0.250");
    CHECK_THROWS_AS(printed("e", third), fmt::format_error);
    CHECK_THROWS_AS(printed("%", third), fmt::format_error);
    CHECK_THROWS_AS(printed("#", third), fmt::format_error);
    CHECK(fmt::format("{:#}", 8_dec / 2_dec) == "4.");
    // 0.2499...: once to two digits is 0.25, once more to one digit would be 0.3
    CHECK(fmt::format("{:.1H}", 2499_dec / 10001_dec) == "0.2");
}

TEST_CASE("an interval is printed with its ends", "[format]")
{
    const auto ends = interval::closed_open(1, 2);
    CHECK(fmt::format("{}", ends) == "[1, 2)");
    CHECK(fmt::format("{}", interval::open_closed(-1, quotient{1, 3})) == "(-1, 1/3]");
    CHECK(fmt::format("{:.1}", ends) == "[1.0, 2.0)");
    CHECK(fmt::format("{:+,.1N}", interval::closed(999.96_dec, 1500_dec)) ==
          "[+1,000.0, +1,500.0]");
    CHECK(fmt::format("{}", interval::at_most(5)) == "(-inf, 5]");
    CHECK(fmt::format("{}", interval::above(5)) == "(5, inf)");
    CHECK(fmt::format("{}", interval::everything()) == "(-inf, inf)");
    CHECK(fmt::format("{:10}", ends) == "    [1, 2)");
    CHECK(fmt::format("{:*<10.0}", ends) == "[1, 2)****");
    CHECK_THROWS_AS(printed("010", ends), fmt::format_error);
}

TEST_CASE("periods and roundings are printed and filled", "[format]")
{
    CHECK(fmt::format("{}, {:>5}", rounding::half_even, rounding::up) == "half_even,    up");
    CHECK(fmt::format("{}", calendar_year(2025)) == "2025-01-01/2025-12-31");
    CHECK(fmt::format("{:>12}", period{*parse_day("2026-01-06"), *parse_day("2026-01-06")}) ==
          "  2026-01-06");
}

TEST_CASE("formatting goes to any iterator", "[format]")
{
    auto buffer = std::array<char, 32>{};
    auto* end = fmt::format_to(buffer.data(), FMT_COMPILE("{}"), -1234.5_dec);
    CHECK(std::string{buffer.data(), end} == "-1234.5");
    end = fmt::format_to(buffer.data(), FMT_COMPILE("{:>9,.2}"), 1234.5_dec);
    CHECK(std::string{buffer.data(), end} == " 1,234.50");
    auto text = std::string{};
    fmt::format_to(std::back_inserter(text), "{:.1}", 2_dec);
    CHECK(text == "2.0");
}
