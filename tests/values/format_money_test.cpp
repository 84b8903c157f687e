// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include <fmt/format.h>

#include <assay/amount.hpp>
#include <assay/format_money.hpp>
#include <assay/money.hpp>

using namespace assay;
using namespace assay::literals;

TEST_CASE("money is formatted as its specification says", "[format_money]")
{
    const auto [specification, sum, printed] = GENERATE(table<const char*, money, const char*>({
        {"{}", {1'400'000'000, "AZN"}, "AZN 1400000000"},
        {"{:}", {12.50_dec, "EUR"}, "EUR 12.50"},
        {"{:,}", {1'400'000'000, "AZN"}, "AZN 1,400,000,000"},
        {"{:,.2}", {1'400'000'000, "AZN"}, "AZN 1,400,000,000.00"},
        {"{:,.2s}", {1'400'000'000, "AZN"}, "₼1,400,000,000.00"},
        {"{:s}", {-5.20_dec, "USD"}, "-$5.20"},
        {"{:w}", {1, "EUR"}, "1 euro"},
        {"{:c}", {1, "EUR"}, "EUR 1"},
        {"{:b}", {1'400'000'000, "AZN"}, "AZN 1.4 billion"},
        {"{:sb}", {1'400'000'000, "AZN"}, "₼1.4 billion"},
        {"{:wb}", {1'400'000'000, "AZN"}, "1.4 billion manat"},
        {"{:sk}", {820'000, "USD"}, "$820k"},
        {"{:.1Nsb}", {1'412'345'678, "AZN"}, "₼1.4 billion"},
        {"{:.1sb}", {1'400'000'000, "AZN"}, "₼1.4 billion"},
        {"{:>14wk}", {1'400'000'000, "AZN"}, "   1.4bn manat"},
        {"{:14wk}", {1'400'000'000, "AZN"}, "   1.4bn manat"},
        {"{:<7s}|", {5, "AZN"}, "₼5     |"},
        {"{:₼^6s}", {5, "AZN"}, "₼₼₼5₼₼"},  // the second sign is the money's
        {"{:*^7s}", {5, "AZN"}, "**₼5***"},
        {"{:2}", {5, "AZN"}, "AZN 5"},
    }));
    CHECK(fmt::format(fmt::runtime(specification), sum) == printed);
}

TEST_CASE("money is signed and filled with zeros as numbers are, its unit behind the sign",
          "[format_money]")
{
    const auto [specification, sum, printed] = GENERATE(table<const char*, money, const char*>({
        {"{:+}", {5, "EUR"}, "+EUR 5"},
        {"{:+s}", {5.20_dec, "USD"}, "+$5.20"},
        {"{:+s}", {-5.20_dec, "USD"}, "-$5.20"},
        {"{: s}", {5.20_dec, "USD"}, " $5.20"},
        {"{:-s}", {5.20_dec, "USD"}, "$5.20"},
        {"{:+w}", {0, "EUR"}, "+0 euros"},
        {"{:+.1Nsb}", {1'412'345'678, "AZN"}, "+₼1.4 billion"},
        {"{:*>+9s}", {5.20_dec, "USD"}, "***+$5.20"},
        {"{:08}", {-5, "EUR"}, "-EUR 005"},
        {"{:07s}", {5, "AZN"}, "₼000005"},  // a sign of two bytes takes one place
        {"{:08w}", {1, "EUR"}, "001 euro"},
        {"{:09,s}", {1234, "USD"}, "$0,001,234"},  // never a separator in front
        {"{:011sb}", {1'400'000'000, "AZN"}, "₼1.4 billion"},
        {"{:014sb}", {1'400'000'000, "AZN"}, "₼001.4 billion"},
        {"{:<08}|", {5, "EUR"}, "EUR 5   |"},  // an alignment outranks zeros
    }));
    CAPTURE(specification);
    CHECK(fmt::format(fmt::runtime(specification), sum) == printed);
}

TEST_CASE("width and digits of money may be arguments", "[format_money]")
{
    const auto cost = money{1'412'345'678, "AZN"};
    CHECK(fmt::format("{:{}.{}Nsb}", cost, 15, 2) == "  ₼1.41 billion");
    CHECK(fmt::format("{1:*<{0}}|", 8U, money{5, "EUR"}) == "EUR 5***|");
    CHECK(fmt::format("{:{}}|", currency{"AZN"}, 5) == "AZN  |");
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:.{}}"), cost, -1), fmt::format_error);
    CHECK_THROWS_AS(fmt::format(fmt::runtime("{:.{}}"), money{1.25_dec, "EUR"}, 1),
                    fmt::format_error);
}

TEST_CASE("each rounding has a letter", "[format_money]")
{
    const auto [letter, up, down] = GENERATE(table<char, const char*, const char*>({
        {'C', "EUR 3", "-EUR 2"},
        {'D', "EUR 2", "-EUR 2"},
        {'L', "EUR 2", "-EUR 3"},
        {'T', "EUR 2", "-EUR 2"},
        {'N', "EUR 2", "-EUR 2"},
        {'H', "EUR 3", "-EUR 3"},
        {'U', "EUR 3", "-EUR 3"},
        {'Z', "EUR 2", "-EUR 2"},
    }));
    const auto specification = std::string{"{:.0"} + letter + '}';
    CHECK(fmt::format(fmt::runtime(specification), money{2.5_dec, "EUR"}) == up);
    CHECK(fmt::format(fmt::runtime(specification), money{-2.5_dec, "EUR"}) == down);
}

TEST_CASE("half up, half down, down and zero-five-up differ where they should", "[format_money]")
{
    CHECK(fmt::format("{:.0N} {:.0T} {:.0D}", money{3.5_dec, "EUR"}, money{3.5_dec, "EUR"},
                      money{3.9_dec, "EUR"}) == "EUR 4 EUR 3 EUR 3");
    CHECK(fmt::format("{:.0T} {:.0Z}", money{3.51_dec, "EUR"}, money{5.1_dec, "EUR"}) ==
          "EUR 4 EUR 6");
}

TEST_CASE("digits that would go without a way to round are an error", "[format_money]")
{
    CHECK_THROWS_WITH(fmt::format("{:.1}", money{1.55_dec, "EUR"}),
                      "digits would be lost: name a rounding");
    CHECK_THROWS_AS(fmt::format("{:.1b}", money{1'412'345'678, "EUR"}), fmt::format_error);
    CHECK(fmt::format("{:.1}", money{1.50_dec, "EUR"}) == "EUR 1.5");
    CHECK(fmt::format("{:.1b}", money{1'400'000'000, "EUR"}) == "EUR 1.4 billion");
}

TEST_CASE("a specification that money does not know is an error", "[format_money]")
{
    const auto* specification =
        GENERATE("{:x}", "{:bs}", "{:.}", "{:.N}", "{:N}", "{:sc}", "{:bk}", "{:_}", "{:'}", "{:#}",
                 "{:e}", "{:.2%}", "{:.2n}", "{:.2,}", "{:++}", "{:999999}", "{:{<5}", "{:", "{:<");
    CAPTURE(specification);
    CHECK_THROWS_AS(fmt::format(fmt::runtime(specification), money{1, "EUR"}), fmt::format_error);
}

TEST_CASE("an amount is formatted as the money that it is", "[format_money]")
{
    CHECK(fmt::format("{:,.2s}", amount<"AZN">{1'400}) == "₼1,400.00");
    CHECK(fmt::format("{}", amount<"AZN">{0.60_dec}) == "AZN 0.60");
}

TEST_CASE("a currency is formatted as its code, symbol or word", "[format_money]")
{
    CHECK(fmt::format("{}", currency{"AZN"}) == "AZN");
    CHECK(fmt::format("{:s} {:w} {:c}", currency{"AZN"}, currency{"USD"}, currency{"EUR"}) ==
          "₼ US dollar EUR");
    CHECK(fmt::format("{:s} {:w}", currency{"SEK"}, currency{"AZM"}) == "SEK AZM");
    CHECK(fmt::format("{:5}|{:>5}|{:-^5s}", currency{"AZN"}, currency{"AZN"}, currency{"AZN"}) ==
          "AZN  |  AZN|--₼--");
    for (const auto* specification : {"{:,}", "{:+}", "{:05}", "{:.2}", "{:N}", "{:b}", "{:sw}"}) {
        CAPTURE(specification);
        CHECK_THROWS_AS(fmt::format(fmt::runtime(specification), currency{"AZN"}),
                        fmt::format_error);
    }
}
