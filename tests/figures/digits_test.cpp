// SPDX-License-Identifier: BSL-1.0
// What the points and commas in a run of digits mean.
#include "support/catch.hpp"

#include <string>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/figures/read_digits.hpp>
#include <assay/lexicon/lexicon.hpp>  // decimal_sign

using namespace assay;

namespace {

/// "1400 grouped 0..2": the value, what was read of its separators, its finest and coarsest digit.
auto told(std::string_view digits, decimal_sign decimals) -> std::string
{
    const auto read = read_digits(digits, decimals);
    if (!read) return "none";
    return to_string(read->value) + (read->grouped ? " grouped" : "") +
           (read->fractional ? " fractional" : "") + (read->open_point ? " open" : "") + ' ' +
           std::to_string(read->finest) + ".." + std::to_string(read->coarsest);
}

}  // namespace

TEST_CASE("separators mark off thousands or decimals", "[figures][digits]")
{
    const auto [digits, expected] = GENERATE(table<std::string, std::string>({
        {"0", "0 0..0"},
        {"1400", "1400 0..2"},
        {"1,400", "1400 grouped 0..2"},
        {"1,400,000", "1400000 grouped 0..5"},
        {"12,345.60", "12345.60 grouped fractional -2..-1"},
        {"1,000.5", "1000.5 grouped fractional -1..-1"},
        {"999,999,999,999.5", "999999999999.5 grouped fractional -1..-1"},
        {"123,456,789,012,345,678", "123456789012345678 grouped 0..0"},
        {"12,34,567", "1234567 grouped 0..0"},
        {"2,10,000", "210000 grouped 0..4"},
        {"1'400'000", "1400000 grouped 0..5"},
        {"1,53", "1.53 fractional -2..-2"},
        {"0,7843", "0.7843 fractional -4..-4"},
        {"0,784", "0.784 fractional -3..-3"},
        {"1234,567", "1234.567 fractional -3..-3"},
        {"1.234,56", "1234.56 grouped fractional -2..-2"},
        {"5.000", "5.000 fractional open -3..0"},
        {"1.50", "1.50 fractional -2..-1"},
        {".5", "0.5 fractional -1..-1"},
        {"1,23,4", "none"},
        {"1,234,5", "none"},
        {"1,2345.6", "none"},
        {"12.05.2020", "none"},
        {"007", "none"},
        {"1,400.2,5", "none"},
    }));
    CAPTURE(digits);
    CHECK(told(digits, decimal_sign::point) == expected);
}

TEST_CASE("where decimals stand behind a comma it marks off no thousands", "[figures][digits]")
{
    CHECK(told("1,400", decimal_sign::comma) == "1.400 fractional -3..-1");
    CHECK(told("1,400,000", decimal_sign::comma) == "1400000 grouped 0..5");
    CHECK(told("1.234,56", decimal_sign::comma) == "1234.56 grouped fractional -2..-2");
}
