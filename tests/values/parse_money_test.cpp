// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <rapidcheck.h>

#include <assay/money.hpp>
#include <assay/parse_money.hpp>
#include <assay/print_money.hpp>

using namespace assay;
using namespace assay::literals;

TEST_CASE("money is read in any notation of English print", "[parse_money]")
{
    const auto [text, value, code] = GENERATE(table<const char*, decimal, const char*>({
        {"AZN 1.4 billion", 1'400'000'000, "AZN"},
        {"₼1.4 billion", 1'400'000'000, "AZN"},
        {"₼ 1.4bn", 1'400'000'000, "AZN"},
        {"1.4 billion manat", 1'400'000'000, "AZN"},
        {"1.4bn manat", 1'400'000'000, "AZN"},
        {"1.4 billion AZN", 1'400'000'000, "AZN"},
        {"1.4 BILLION Manat", 1'400'000'000, "AZN"},
        {"AZN1400000000", 1'400'000'000, "AZN"},
        {"5 Azerbaijani Manat", 5, "AZN"},
        {"5 Turkmenistani manat", 5, "TMT"},
        {"$820m", 820'000'000, "USD"},
        {"$820 mn", 820'000'000, "USD"},
        {"$820mln", 820'000'000, "USD"},
        {"$820k", 820'000, "USD"},
        {"$1.5tn", 1'500'000'000'000, "USD"},
        {"$1.5 trn", 1'500'000'000'000, "USD"},
        {"$1.5 thousand", 1'500, "USD"},
        {"$1.5 trillion", 1'500'000'000'000, "USD"},
        {"-$5.20", -5.20_dec, "USD"},
        {"$-5.20", -5.20_dec, "USD"},
        {"\u2212$5.20", -5.20_dec, "USD"},
        {"USD -5.20", -5.20_dec, "USD"},
        {"-5.20 US dollars", -5.20_dec, "USD"},
        {"+$.50", 0.50_dec, "USD"},
        {"$0.50", 0.50_dec, "USD"},
        {"1,234,567.89 USD", 1234567.89_dec, "USD"},
        {"1\u00A0US dollar", 1, "USD"},
        {"5\u202F€", 5, "EUR"},
        {"€\u20095", 5, "EUR"},
        {"5m€", 5'000'000, "EUR"},
        {"1 euro", 1, "EUR"},
        {"CA$5", 5, "CAD"},
        {"CN¥5", 5, "CNY"},
        {"¥5", 5, "JPY"},
        {"Kč 5", 5, "CZK"},
        {"5 Kč", 5, "CZK"},
        {"5 Swedish kronor", 5, "SEK"},
        {"5E3 EUR", 5'000, "EUR"},
        {"5EUR", 5, "EUR"},
        {"5 EEK", 5, "EEK"},
        {"RUB 5", 5, "RUB"},
        {"₽5", 5, "RUB"},
        {"5 Soviet roubles", 5, "SUR"},
    }));
    CAPTURE(text);
    const auto read = parse_money(text);
    REQUIRE(read);
    CHECK(*read == money(value, *currency::from_code(code)));
}

TEST_CASE("zeros that were written are kept", "[parse_money]")
{
    CHECK(to_string(*parse_money("12.50 EUR")) == "EUR 12.50");
    CHECK(parse_money("AZN 1.40 billion")->amount().exponent() == 7);
}

TEST_CASE("what is not money says where and what was expected", "[parse_money]")
{
    constexpr auto shared = "one currency's code or full name: several are called so";
    const auto [text, position, expected] =
        GENERATE_COPY(table<const char*, std::size_t, const char*>({
            {"", 0, "a currency's code, its symbol or a digit"},
            {" $5", 0, "a currency's code, its symbol or a digit"},
            {"foo 5", 0, "a currency's code, its symbol or a digit"},
            {"usd 5", 0, "a currency's code, its symbol or a digit"},
            {"kr 5", 0, shared},
            {"Rs 5", 0, shared},
            {"C$5", 0, shared},
            {"dollars 5", 0, shared},
            {"5 kr", 2, shared},
            {"5 dollars", 2, shared},
            {"5 Pesos", 2, shared},
            {"5 pounds", 2, shared},
            {"5 rubles", 2, shared},
            {"1.4 billion rupees", 12, shared},
            {"AZN", 3, "a digit"},
            {"AZN five", 4, "a digit"},
            {"--5 EUR", 1, "a digit"},
            {"-$-5", 2, "a digit"},
            {"AZNN 5", 0, "a currency's code, its symbol or a digit"},
            {"5", 1, "a currency's code, symbol or name"},
            {"5 million", 9, "a currency's code, symbol or name"},
            {"5 foo", 2, "a currency's code, symbol or name"},
            {"5 kronor", 2, "a currency's code, symbol or name"},  // Swedish, but not its name
            {"5 eur", 2, "a currency's code, symbol or name"},
            {"5 EUR ", 2, "a currency's code, symbol or name"},
            {"1.000.000 EUR", 5, "a currency's code, symbol or name"},
            {"1 000 EUR", 2, "a currency's code, symbol or name"},
            {"$5 USD", 2, "the end of the sum"},
            {"$5 million million", 10, "the end of the sum"},
            {"$5 lakh", 2, "the end of the sum"},
            {"$5 ", 2, "the end of the sum"},
            {"$5.", 3, "a digit behind the point"},
            {"$5.x", 3, "a digit behind the point"},
            {"$12,5", 5, "three digits behind a comma"},
            {"$12,50 million", 6, "three digits behind a comma"},
            {"$1,2345", 6, "a comma or a point"},
            {"$1234,567", 5, "a point or the end"},
            {"$,567", 1, "a digit"},
            {"$0,567", 2, "a point: no thousands begin with 0"},
            {"$1.5,000", 4, "the end of the sum"},
            {"$5E9999999999", 1, "an exponent within 1,999,999,999"},
            {"$5E1999999999 billion", 1, "an exponent within 1,999,999,999"},
        }));
    CAPTURE(text);
    const auto read = parse_money(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().position == position);
    CHECK(read.error().expected == expected);
}

TEST_CASE("no text is too long to be refused", "[parse_money]")
{
    const auto digits = std::string(100'000, '9');
    CHECK(parse_money("AZN " + digits)->amount().digits() == 100'000);
    CHECK(parse_money("AZN 1" + digits).error() == parse_error{4, "at most 100,000 digits"});
    CHECK_FALSE(parse_money("5 " + std::string(10'000'000, 'x')));
    CHECK_FALSE(parse_money("5" + std::string(10'000'000, ' ')));
    CHECK_FALSE(parse_money(std::string(10'000'000, '$')));
    auto grouped = std::string{"$1"};
    for (auto i = 0; i < 1'000'000; ++i) grouped += ",000";
    CHECK(parse_money(grouped).error() == parse_error{1, "at most 100,000 digits"});
}

namespace {

auto any_money() -> rc::Gen<money>
{
    return rc::gen::apply(
        [](std::int64_t coefficient, std::uint8_t cut, std::uint8_t places, std::size_t unit) {
            for (auto i = cut % 19; i > 0; --i) coefficient /= 10;
            return money{decimal::scaled(coefficient, places % 40 - 20),
                         currency::nth(unit % currency::count())};
        },
        rc::gen::arbitrary<std::int64_t>(), rc::gen::arbitrary<std::uint8_t>(),
        rc::gen::arbitrary<std::uint8_t>(), rc::gen::arbitrary<std::size_t>());
}

auto any_style() -> rc::Gen<money_style>
{
    return rc::gen::apply(
        [](int unit, int scale, bool grouping, int digits) {
            return money_style{.unit = static_cast<unit_notation>(unit),
                               .scale = static_cast<scale_notation>(scale),
                               .grouping = grouping,
                               .digits = digits < 0 ? std::nullopt : std::optional<int>{digits}};
        },
        rc::gen::inRange(0, 3), rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>(),
        rc::gen::inRange(-3, 8));
}

}  // namespace

TEST_CASE("what is printed in any style is read back", "[parse_money][property]")
{
    CHECK(rc::check([] {
        const auto sum = *any_money();
        const auto style = *any_style();
        const auto printed = to_string(sum, style);
        const auto read = parse_money(printed);
        RC_LOG() << printed << '\n';
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == sum);
        RC_ASSERT(to_string(*read, style) == printed);
    }));
}

TEST_CASE("every currency is read back in every notation", "[parse_money]")
{
    for (std::size_t i = 0; i < currency::count(); ++i) {
        for (const auto unit : {unit_notation::code, unit_notation::symbol, unit_notation::word}) {
            for (const auto scale :
                 {scale_notation::none, scale_notation::words, scale_notation::letters}) {
                for (const auto value : {1, -5'200, 7'000'000}) {
                    const auto sum = money{value, currency::nth(i)};
                    const auto printed = to_string(sum, {.unit = unit, .scale = scale});
                    CAPTURE(printed);
                    CHECK(parse_money(printed) == sum);
                }
            }
        }
    }
}

TEST_CASE("a print that was rounded by name is read as what it says", "[parse_money][property]")
{
    CHECK(rc::check([] {
        const auto sum = *any_money();
        auto style = *any_style();
        style.digits = *rc::gen::inRange(0, 5);
        style.mode = static_cast<rounding>(*rc::gen::inRange(0, 8));
        const auto printed = to_string(sum, style);
        const auto read = parse_money(printed);
        RC_LOG() << printed << '\n';
        RC_ASSERT(read.has_value());
        RC_ASSERT(to_string(*read, style) == printed);
        RC_ASSERT(abs(*read - sum) <= money(decimal::scaled(1, 12), sum.unit()) + abs(sum));
    }));
}

TEST_CASE("no bytes make it throw", "[parse_money][property]")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element(
            std::string{"$"}, std::string{"AZN"}, std::string{"1"}, std::string{","},
            std::string{"."}, std::string{"-"}, std::string{" "}, std::string{"000"},
            std::string{"billion"}, std::string{"E"}, std::string{"\xC2"}, std::string{"manat"},
            std::string{"₼"}, std::string{"dollars"}, std::string{"9999999999"},
            std::string{"\0", 1}));
        auto text = std::string{};
        for (const auto& piece : pieces) text += piece;
        const auto read = parse_money(text);
        if (read) return;
        RC_ASSERT(read.error().position <= text.size());
        RC_ASSERT(!read.error().expected.empty());
    }));
}
