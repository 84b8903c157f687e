// SPDX-License-Identifier: BSL-1.0
// Figures in units in which they can be compared.
#include "support/catch.hpp"

#include <optional>
#include <string>

#include <assay/normalise/amount_in_si.hpp>  // si_symbol
#include <assay/prices/builtin.hpp>
#include <assay/rates/builtin.hpp>

#include <compiled/extract_document.hpp>
#include <compiled/normalise.hpp>
#include <compiled/relate_figures.hpp>

using namespace assay;

namespace {

auto end_of(const quotient* end, int places) -> std::string
{
    return end ? to_string(end->rounded(places, rounding::half_even).normalized()) : std::string{};
}

/// "823529411.76 [794117647.06, 852941176.47]": value, bounds.
auto in_words(const stated_amount& amount, int places) -> std::string
{
    const auto& bounds = amount.bounds;
    return (amount.value ? end_of(&*amount.value, places) : std::string{"-"}) +
           (bounds.low_open() || !bounds.low() ? " (" : " [") + end_of(bounds.low(), places) +
           ", " + end_of(bounds.high(), places) +
           (bounds.high_open() || !bounds.high() ? ")" : "]");
}

const auto tables = make_builtin_prices();

auto record_of(const std::string& text, const money_wanted& wanted) -> record
{
    static const auto table = make_builtin_rates();
    auto rates = known_rates{table};
    const auto read =
        compiled::extract_document({"test", text}, {.published = parse_day("2026-01-06")});
    REQUIRE(read.found.figures.size() == 1);
    const auto related = compiled::relate_figures(text, read.found.figures, *read.words);
    return compiled::normalise(read.found.figures, related, read.published, rates, wanted).front();
}

}  // namespace

TEST_CASE("quantities are told in SI units", "[normalise]")
{
    const auto [text, amount, unit] = GENERATE(table<std::string, std::string, std::string>({
        {"over 500 tonnes of weapons", "500000 (500000, )", "kg"},
        {"a road of 10 miles", "16093.44 [15288.768, 16898.112]", "m"},
        {"2 to 3 hectares", "- [20000, 30000]", "m2"},
        {"It was a blast of 5 kilotons of TNT.", "20920000000000 [20710800000000, 21129200000000]",
         "J"},
        {"They sent 100 tons of steel.", "- [86182.5503, 106684.925424]", "kg"},
    }));
    const auto one = record_of(text, {});
    CAPTURE(text);
    REQUIRE(one.si);
    CHECK(in_words(one.si->amount, 6) == amount);
    CHECK(si_symbol(one.si->measures) == unit);
}

TEST_CASE("a temperature, which may be a difference, has no SI value", "[normalise]")
{
    CHECK_FALSE(record_of("It was 30 degrees Celsius warmer.", {}).si);
}

TEST_CASE("money is told in the currency asked for, at the rate of its own time", "[normalise]")
{
    const auto dollars = currency{"USD"};
    const auto [text, amount] = GENERATE(table<std::string, std::string>({
        {"₼1.4 billion was made last year.", "823529411.76 [794117647.06, 852941176.47]"},
        {"₼1.4 billion was made in 2014.", "1784900925.77 [1721154464.14, 1848647387.41]"},
        {"over ₼500 million was paid in 2025", "294117647.06 (294117647.06, )"},
        {"₼6-7 billion was paid in 2025", "- [3529411764.71, 4117647058.82]"},
        {"They have made ₼2 billion since 2015.", "- [1015625000, 2613462519.12]"},
        {"$5 million was paid in 2025", "5000000 [4950000, 5050000]"},
    }));
    const auto one = record_of(text, {dollars, {}, {}});
    CAPTURE(text, to_string(one.trouble));
    REQUIRE(one.money);
    CHECK(one.money->unit == dollars);
    CHECK(in_words(one.money->amount, 2) == amount);
}

TEST_CASE("constant prices come before the rate of their time", "[normalise]")
{
    const auto wanted = money_wanted{currency{"USD"}, calendar_year(2024), tables};
    const auto one = record_of("₼1.4 billion was made in 2015.", wanted);
    REQUIRE(one.money);
    REQUIRE(one.money->prices);
    REQUIRE(one.money->rate);
    CHECK(one.money->rate->asked == calendar_year(2024));
    CHECK(in_words(one.money->amount, 2).starts_with("1522578535.33 "));
}

TEST_CASE("a sum that cannot be told as wanted says why", "[normalise]")
{
    const auto dollars = currency{"USD"};
    CHECK(record_of("It cost 20 million dinars.", {dollars, {}, {}}).trouble ==
          restating_trouble::open_unit);
    CHECK(record_of("₼1.4 billion was made in 1989.", {dollars, {}, {}}).trouble ==
          restating_trouble::no_rate);
    CHECK(record_of("₼1.4 billion was made in 2025.", {dollars, calendar_year(1950), tables})
              .trouble == restating_trouble::no_prices);
    CHECK(record_of("₼1.4 billion was made in 2025.", {}).trouble == restating_trouble::none);

    static const auto table = make_builtin_rates();
    auto rates = known_rates{table};
    const auto text = std::string{"₼1.4 billion was made."};
    const auto read = compiled::extract_document({"test", text});
    const auto related = compiled::relate_figures(text, read.found.figures, *read.words);
    CHECK(compiled::normalise(read.found.figures, related, read.published, rates, {dollars, {}, {}})
              .front()
              .trouble == restating_trouble::no_date);
}
