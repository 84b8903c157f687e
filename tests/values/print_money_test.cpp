// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include <assay/amount.hpp>
#include <assay/money.hpp>
#include <assay/print_money.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

constexpr auto symbol = unit_notation::symbol;
constexpr auto word = unit_notation::word;
constexpr auto words = scale_notation::words;
constexpr auto letters = scale_notation::letters;

}  // namespace

TEST_CASE("money is printed as its code and its digits", "[print_money]")
{
    CHECK(to_string(money{1'400'000'000, "AZN"}) == "AZN 1400000000");
    CHECK(to_string(money{12.50_dec, "EUR"}) == "EUR 12.50");
    CHECK(to_string(money{-0.5_dec, "SGD"}) == "-SGD 0.5");
    CHECK(to_string(amount<"AZN">{0.60_dec}) == "AZN 0.60");
    CHECK(to_string(money{parse_decimal("14e8").value(), "AZN"}) == "AZN 1400000000");
}

TEST_CASE("money is printed in the notation that its style asks for", "[print_money]")
{
    const auto [sum, style, printed] = GENERATE(table<money, money_style, const char*>({
        {{1'400'000'000, "AZN"}, {.scale = words}, "AZN 1.4 billion"},
        {{1'400'000'000, "AZN"}, {.unit = symbol, .scale = words}, "₼1.4 billion"},
        {{1'400'000'000, "AZN"}, {.unit = word, .scale = words}, "1.4 billion manat"},
        {{1'400'000'000, "AZN"}, {.unit = symbol, .scale = letters}, "₼1.4bn"},
        {{1'400'000'000, "AZN"}, {.unit = word, .scale = letters}, "1.4bn manat"},
        {{1'400'000'000, "AZN"}, {.grouping = true, .digits = 2}, "AZN 1,400,000,000.00"},
        {{820'000'000, "USD"}, {.unit = symbol, .scale = words}, "$820 million"},
        {{-5.20_dec, "USD"}, {.unit = symbol}, "-$5.20"},
        {{-5.20_dec, "USD"}, {.unit = word}, "-5.20 US dollars"},
        {{5, "CZK"}, {.unit = symbol}, "Kč 5"},  // letters keep their distance
        {{5, "CAD"}, {.unit = symbol}, "CA$5"},
        {{5, "EUR"}, {.unit = symbol}, "€5"},
        {{5, "AMD"}, {.unit = symbol}, "֏5"},
    }));
    CHECK(to_string(sum, style) == printed);
}

TEST_CASE("a currency without a symbol or word of its own is printed by its code", "[print_money]")
{
    CHECK(to_string(money{5, "SEK"}, {.unit = symbol}) == "SEK 5");
    CHECK(to_string(money{5, "AZM"}, {.unit = symbol}) == "AZM 5");
    CHECK(to_string(money{5, "AZM"}, {.unit = word}) == "AZM 5");
}

TEST_CASE("one is one, everything else is more", "[print_money]")
{
    const auto [value, printed] = GENERATE(table<decimal, const char*>({
        {1, "1 euro"},
        {-1, "-1 euro"},
        {1.0_dec, "1.0 euros"},
        {0, "0 euros"},
        {2, "2 euros"},
        {1'000'000, "1 million euros"},
    }));
    CHECK(to_string(money{value, "EUR"}, {.unit = word, .scale = words}) == printed);
}

TEST_CASE("the scale is the one that leaves 1 to 999", "[print_money]")
{
    const auto [value, in_words, in_letters] = GENERATE(table<decimal, const char*, const char*>({
        {0, "$0", "$0"},
        {0.004_dec, "$0.004", "$0.004"},
        {999, "$999", "$999"},
        {1'000, "$1,000", "$1k"},
        {820'000, "$820,000", "$820k"},
        {999999.99_dec, "$999,999.99", "$999.99999k"},
        {1'000'000, "$1 million", "$1m"},
        {999'000'000, "$999 million", "$999m"},
        {-1'412'345'678, "-$1.412345678 billion", "-$1.412345678bn"},
        {1'000'000'000'000, "$1 trillion", "$1tn"},
        {1'400'000'000'000'000, "$1,400 trillion", "$1,400tn"},
        {1400000000.00_dec, "$1.4 billion", "$1.4bn"},
        {1400000000.01_dec, "$1.40000000001 billion", "$1.40000000001bn"},
        {50'000'000'000, "$50 billion", "$50bn"},
    }));
    CHECK(to_string(money{value, "USD"}, {.unit = symbol, .scale = words}) == in_words);
    CHECK(to_string(money{value, "USD"}, {.unit = symbol, .scale = letters}) == in_letters);
}

TEST_CASE("zeros that were written in a scale are kept in it", "[print_money]")
{
    const auto stated = money{decimal::scaled(140, 7), "AZN"};  // 1.40 billion, not 1.4
    CHECK(to_string(stated, {.scale = words}) == "AZN 1.40 billion");
    CHECK(to_string(stated) == "AZN 1400000000");
}

TEST_CASE("digits go only where a way to round is given", "[print_money]")
{
    const auto [value, style, printed] = GENERATE(table<decimal, money_style, const char*>({
        {2.345_dec, {.digits = 2}, "EUR 2.345"},
        {2.345_dec, {.digits = 2, .mode = rounding::half_even}, "EUR 2.34"},
        {2.345_dec, {.digits = 5}, "EUR 2.34500"},
        {2.300_dec, {.digits = 1}, "EUR 2.3"},
        {2.300_dec, {.digits = 0}, "EUR 2.3"},
        {2.0_dec, {.digits = 0}, "EUR 2"},
        {2.300_dec, {.mode = rounding::up}, "EUR 2.300"},
        {-0.004_dec, {.digits = 2, .mode = rounding::half_up}, "EUR 0.00"},
        {1'412'345'678, {.scale = words, .digits = 1}, "EUR 1.412345678 billion"},
        {1'412'345'678, {.scale = words, .digits = 1, .mode = rounding::down}, "EUR 1.4 billion"},
        {1'412'345'678, {.scale = words, .digits = 1, .mode = rounding::up}, "EUR 1.5 billion"},
        {5'000'000, {.scale = words, .digits = 2}, "EUR 5.00 million"},
    }));
    CHECK(to_string(money{value, "EUR"}, style) == printed);
}

TEST_CASE("what rounds up to the next scale is printed in it", "[print_money]")
{
    const auto [value, digits, printed] = GENERATE(table<decimal, int, const char*>({
        {999'960'000, 1, "$1.0 billion"},
        {999'940'000, 1, "$999.9 million"},
        {999999.6_dec, 0, "$1 million"},
        {-999999999999.9_dec, 3, "-$1.000 trillion"},
        {999.996_dec, 2, "$1,000.00"},
    }));
    const auto style =
        money_style{.unit = symbol, .scale = words, .digits = digits, .mode = rounding::half_up};
    CHECK(to_string(money{value, "USD"}, style) == printed);
}

TEST_CASE("a number that is too long for digits is printed with an exponent", "[print_money]")
{
    const auto huge = money{decimal::scaled(14, 200'000), "AZN"};
    CHECK(to_string(huge, {.grouping = true}) == "AZN 1.4E+200001");
    CHECK(to_string(money{decimal::scaled(1, 99'999), "AZN"}).size() == 100'004);
    CHECK(to_string(money{decimal::scaled(1, -200'000), "AZN"}) == "AZN 1E-200000");
    CHECK_THROWS_AS(to_string(huge, {.digits = 2}), decimal_overflow);
}
