// SPDX-License-Identifier: BSL-1.0
// Sums as Russian writes them: a comma before the decimals, nouns in their cases.
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <assay/lexicon/ru.hpp>

#include <compiled/extract_figures.hpp>

#include "support/figure_words.hpp"

using namespace assay;

namespace {

auto sums_in(std::string_view text) -> std::string
{
    auto words = std::string{};
    const auto found =
        compiled::extract_figures(text, russian_sums(), parse_day("2026-01-06")).figures;
    for (const auto& one : found) words += (words.empty() ? "" : "; ") + in_words(one, text);
    return words;
}

}  // namespace

TEST_CASE("Russian sums are read", "[figures]")
{
    const auto [text, sum] = GENERATE(table<std::string, std::string>({
        {"1,4 млрд манатов", "1400000000 AZN"},
        {"1,400 млрд манатов", "1400000000 AZN"},
        {"1,4 миллиарда манатов", "1400000000 AZN"},
        {"1 миллиард манатов", "1000000000 AZN"},
        {"1,4 млрд. манатов", "1400000000 AZN"},
        {"250 манатов", "250 AZN"},
        {"1 манат", "1 AZN"},
        {"2,5 маната", "2.5 AZN"},
        {"1 400 000 рублей", "1400000 RUB"},
        {"1 400 000,50 рубля", "1400000.5 RUB"},
        {"12,345 рубля", "12.345 RUB"},
        {"500 тыс. руб.", "500000 RUB"},
        {"500 тысяч рублей", "500000 RUB"},
        {"2 тысячи долларов США", "2000 USD"},
        {"$2,5 млн", "2500000 USD"},
        {"2,5 млн $", "2500000 USD"},
        {"₼1,4 млрд", "1400000000 AZN"},
        {"1,4 млрд ₼", "1400000000 AZN"},
        {"1,4 млрд AZN", "1400000000 AZN"},
        {"3 млрд 200 млн тенге", "3200000000 KZT"},
        {"полтора миллиарда долларов", "1500000000 USD"},
        {"5 с половиной миллионов евро", "5500000 EUR"},
        {"700 млн белорусских рублей", "700000000 BYN"},
        {"20 млрд турецких лир", "20000000000 TRY"},
        {"15 млн фунтов стерлингов", "15000000 GBP"},
        {"более 2 млн лари", "2000000 GEL over"},
        {"Свыше 2 млн гривен", "2000000 UAH over"},
        {"до 100 тыс. драмов", "100000 AMD up-to"},
        {"не менее 3 млн сомов", "3000000 KGS at-least"},
        {"от 2 до 3 млн манатов", "2000000..3000000 AZN"},
        {"6–7 млрд сумов", "6000000000..7000000000 UZS"},
        {"500 млн крон", "500000000 CZK open"},
    }));
    CAPTURE(text);
    CHECK(sums_in(text) == sum);
}

TEST_CASE("what Russian does not say is no sum", "[figures]")
{
    const auto [text, sum] = GENERATE(table<std::string, std::string>({
        {"1,4 мрд манатов", ""},
        {"1,4 bn манатов", ""},
        {"манатов", ""},
        {"1.4.2026 манат", ""},
        {"5 манатных", ""},
    }));
    CAPTURE(text);
    CHECK(sums_in(text) == sum);
}
