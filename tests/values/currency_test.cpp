// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/period.hpp>  // parse_day

using namespace assay;

static_assert(currency{"AZN"}.minor_digits() == 2);
static_assert(currency{"JPY"}.minor_digits() == 0);
static_assert(currency{"KWD"}.minor_digits() == 3);
static_assert(currency::from_code("AZM")->successor() == currency{"AZN"});
static_assert(!currency::from_code("ABC"));

TEST_CASE("every currency is found by its code, in order", "[currency]")
{
    auto seen = std::set<std::string_view>{};
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto unit = currency::nth(i);
        CHECK(currency::from_code(unit.code()) == unit);
        CHECK(seen.insert(unit.code()).second);
        CHECK_FALSE(unit.name().empty());
        if (i > 0) CHECK(currency::nth(i - 1) < unit);
    }
    CHECK(seen.size() > 300);
}

TEST_CASE("a currency that took over is one, from a day on", "[currency]")
{
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto& facts = currency::nth(i).facts();
        if (facts.successor.empty()) continue;
        CAPTURE(facts.code);
        CHECK(currency::from_code(facts.successor));
        CHECK_FALSE(facts.ratio.empty());
        CHECK(facts.changeover != 0);
    }
    const auto ratio_of = [](const char* code) { return currency::from_code(code)->facts().ratio; };
    CHECK(ratio_of("AZM") == "5000");
    CHECK(ratio_of("DEM") == "1.95583");
    CHECK(ratio_of("RUR") == "1000");
    CHECK(ratio_of("TRL") == "1000000");
    CHECK(currency::from_code("AZM")->facts().changeover == 13149);  // 2006-01-01
}

TEST_CASE("a currency circulates from its first day to its last", "[currency]")
{
    const auto [code, first, last] = GENERATE(table<const char*, const char*, const char*>({
        {"AZM", "1992-08-15", "2006-12-31"},  // a year of both manats
        {"UAK", "1992-11-13", "1996-09-16"},
        {"RUR", "1991-12-25", "1998-12-31"},
        {"ATS", "1947-12-04", "2002-02-28"},
    }));
    CAPTURE(code);
    const auto& facts = currency::from_code(code)->facts();
    CHECK(facts.first_day == parse_day(first)->time_since_epoch().count());
    CHECK(facts.last_day == parse_day(last)->time_since_epoch().count());
    CHECK_FALSE(facts.active);
}

TEST_CASE("the old unit is what a unit replaced in its own country", "[currency]")
{
    CHECK(currency{"AZN"}.old_unit() == currency{"AZM"});
    CHECK(currency{"RUB"}.old_unit() == currency{"RUR"});
    CHECK(currency{"TRY"}.old_unit() == currency{"TRL"});
    CHECK_FALSE(currency{"EUR"}.old_unit());  // it replaced many, none of its own
    CHECK_FALSE(currency{"CHF"}.old_unit());
}

TEST_CASE("codes are capitals of three letters", "[currency]")
{
    for (const auto* code : {"", "AZ", "azn", "AZNN", "A\xC3\x9C"}) {
        CAPTURE(code);
        CHECK_FALSE(currency::from_code(code));
    }
}

TEST_CASE("a symbol, a word or a plural in print is that of one currency", "[currency]")
{
    auto owners = std::map<std::string, currency>{};
    const auto claim = [&](std::string_view printed, currency unit) {
        if (printed.empty()) return;
        auto lower = std::string{printed};
        std::ranges::transform(lower, lower.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        CAPTURE(printed, unit);
        CHECK(owners.emplace(lower, unit).first->second == unit);
    };
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto unit = currency::nth(i);
        claim(unit.symbol(), unit);
        claim(unit.word(), unit);
        claim(unit.plural(), unit);
        CHECK(unit.word().empty() == unit.plural().empty());
    }
}

TEST_CASE("a currency is printed as English newsrooms print it", "[currency]")
{
    const auto [code, symbol, word, plural] =
        GENERATE(table<const char*, const char*, const char*, const char*>({
            {"AZN", "₼", "manat", "manat"},
            {"AZM", "", "", ""},  // another manat
            {"TMT", "", "Turkmenistani manat", "Turkmenistani manat"},
            {"USD", "$", "US dollar", "US dollars"},
            {"CAD", "CA$", "Canadian dollar", "Canadian dollars"},
            {"SGD", "", "Singapore dollar", "Singapore dollars"},
            {"GBP", "£", "British pound", "British pounds"},
            {"EUR", "€", "euro", "euros"},
            {"JPY", "¥", "yen", "yen"},
            {"CNY", "CN¥", "yuan", "yuan"},
            {"RUB", "₽", "Russian ruble", "Russian rubles"},
            {"RUR", "", "", ""},
            {"SEK", "", "Swedish krona", "Swedish kronor"},  // kr is Norwegian and Danish, too
            {"DEM", "", "German mark", "German marks"},
            {"XXX", "", "", ""},
        }));
    CAPTURE(code);
    const auto unit = *currency::from_code(code);
    CHECK(unit.symbol() == symbol);
    CHECK(unit.word() == word);
    CHECK(unit.plural() == plural);
}
