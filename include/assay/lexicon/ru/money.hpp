// SPDX-License-Identifier: BSL-1.0
// money.hpp - Russian: sums of money as they are written down.
//
// Nouns are stems; which of the endings a number asks for is left to the writer.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::ru {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

// Of nouns, and of the words for a million and its like.
inline constexpr auto cases = std::to_array<std::string_view>({
    "а"sv, "у"sv, "ом"sv, "е"sv, "ы"sv, "ов"sv, "ам"sv, "ами"sv, "ах"sv, "ой"sv,
    "ь"sv, "я"sv, "ю"sv, "ем"sv, "ём"sv, "и"sv, "ей"sv, "ям"sv, "ями"sv, "ях"sv,
});

inline constexpr auto scales = std::to_array<scale_word>({
    {"тысяч"sv, 3}, {"тыс"sv, 3}, {"миллион"sv, 6}, {"млн"sv, 6}, {"миллиард"sv, 9},
    {"млрд"sv, 9}, {"триллион"sv, 12}, {"трлн"sv, 12},
});

// Short forms alone: they have no cases.
inline constexpr auto scale_styles = std::to_array<scale_style>({
    {"тыс."sv, "млн"sv, "млрд"sv, "трлн"sv},
});

// Amounts only before a scale word.
inline constexpr auto scaled_parts = std::to_array<part_word>({
    {"полтора"sv, 15, -1}, {"полторы"sv, 15, -1}, {"½"sv, 5, -1}, {"¼"sv, 25, -2},
    {"¾"sv, 75, -2},
});

inline constexpr auto added_parts = std::to_array<part_word>({
    {"с половиной"sv, 5, -1}, {"½"sv, 5, -1}, {"¼"sv, 25, -2}, {"¾"sv, 75, -2},
});

inline constexpr auto currencies = std::to_array<currency_word>({
    {"манат"sv, "AZN", unit_use::contested}, {"манат"sv, "TMT", unit_use::contested},
    {"азербайджанский манат"sv, "AZN"}, {"азербайджанских манат"sv, "AZN"},
    {"туркменский манат"sv, "TMT"}, {"туркменских манат"sv, "TMT"},
    {"рубл"sv, "RUB", unit_use::contested}, {"рубл"sv, "BYN", unit_use::contested},
    {"руб"sv, "RUB", unit_use::contested}, {"руб"sv, "BYN", unit_use::contested},
    {"российский рубл"sv, "RUB"}, {"российских рубл"sv, "RUB"},
    {"белорусский рубл"sv, "BYN"}, {"белорусских рубл"sv, "BYN"},
    {"доллар"sv, "USD"}, {"доллар"sv, "CAD"}, {"доллар"sv, "AUD"}, {"доллар"sv, "HKD"},
    {"долл"sv, "USD"}, {"доллар сша"sv, "USD"}, {"доллара сша"sv, "USD"},
    {"долларов сша"sv, "USD"}, {"долл. сша"sv, "USD"}, {"американских доллар"sv, "USD"},
    {"канадских доллар"sv, "CAD"}, {"австралийских доллар"sv, "AUD"},
    {"гонконгских доллар"sv, "HKD"}, {"сингапурских доллар"sv, "SGD"},
    {"евро"sv, "EUR"}, {"лари"sv, "GEL"}, {"грузинских лари"sv, "GEL"},
    {"драм"sv, "AMD"}, {"армянских драм"sv, "AMD"}, {"тенге"sv, "KZT"},
    {"казахстанских тенге"sv, "KZT"}, {"гривн"sv, "UAH"}, {"гривен"sv, "UAH"}, {"грн"sv, "UAH"},
    {"украинских гривен"sv, "UAH"}, {"сум"sv, "UZS"}, {"узбекских сум"sv, "UZS"},
    {"сом"sv, "KGS"}, {"киргизских сом"sv, "KGS"}, {"кыргызских сом"sv, "KGS"},
    {"сомони"sv, "TJS"}, {"таджикских сомони"sv, "TJS"},
    {"лей"sv, "MDL", unit_use::contested}, {"лей"sv, "RON", unit_use::contested},
    {"ле"sv, "MDL", unit_use::contested}, {"ле"sv, "RON", unit_use::contested},
    {"молдавских лей"sv, "MDL"}, {"молдавских ле"sv, "MDL"}, {"румынских лей"sv, "RON"},
    {"лир"sv, "TRY"}, {"турецких лир"sv, "TRY"}, {"турецкая лир"sv, "TRY"},
    {"турецкие лир"sv, "TRY"}, {"юан"sv, "CNY"}, {"китайских юан"sv, "CNY"},
    {"иен"sv, "JPY"}, {"японских иен"sv, "JPY"}, {"фунт стерлингов"sv, "GBP"},
    {"фунта стерлингов"sv, "GBP"}, {"фунтов стерлингов"sv, "GBP"},
    {"египетских фунт"sv, "EGP"}, {"франк"sv, "CHF", unit_use::contested},
    {"швейцарских франк"sv, "CHF"}, {"злот"sv, "PLN"}, {"злотых"sv, "PLN"},
    {"злотый"sv, "PLN"}, {"польских злотых"sv, "PLN"}, {"форинт"sv, "HUF"},
    {"чешских крон"sv, "CZK"}, {"шведских крон"sv, "SEK"}, {"норвежских крон"sv, "NOK"},
    {"датских крон"sv, "DKK"}, {"крон"sv, "CZK", unit_use::open}, {"крон"sv, "SEK", unit_use::open},
    {"крон"sv, "NOK", unit_use::open}, {"крон"sv, "DKK", unit_use::open},
    {"шекел"sv, "ILS"}, {"израильских шекел"sv, "ILS"}, {"рупи"sv, "INR", unit_use::contested},
    {"рупий"sv, "INR", unit_use::contested}, {"рупий"sv, "PKR", unit_use::contested},
    {"индийских рупий"sv, "INR"}, {"пакистанских рупий"sv, "PKR"},
    {"риал"sv, "IRR", unit_use::contested}, {"риал"sv, "SAR", unit_use::contested},
    {"иранских риал"sv, "IRR"}, {"саудовских риал"sv, "SAR"}, {"саудовских риял"sv, "SAR"},
    {"дирхам"sv, "AED", unit_use::open}, {"дирхам"sv, "MAD", unit_use::open},
    {"дирхам оаэ"sv, "AED"}, {"дирхамов оаэ"sv, "AED"}, {"вон"sv, "KRW"},
    {"южнокорейских вон"sv, "KRW"}, {"динар"sv, "IQD", unit_use::open},
    {"динар"sv, "KWD", unit_use::open}, {"динар"sv, "RSD", unit_use::open},
    {"кувейтских динар"sv, "KWD"}, {"иракских динар"sv, "IQD"}, {"сербских динар"sv, "RSD"},
});

inline constexpr auto marks = std::to_array<currency_mark>({
    {"US $"sv, "USD"}, {"$"sv, "USD"}, {"$"sv, "CAD"}, {"$"sv, "AUD"}, {"$"sv, "HKD"},
    {"€"sv, "EUR"}, {"£"sv, "GBP"}, {"£"sv, "EGP"}, {"¥"sv, "JPY", unit_use::named_first},
    {"¥"sv, "CNY", unit_use::named_first}, {"₼"sv, "AZN"}, {"₽"sv, "RUB"}, {"₾"sv, "GEL"},
    {"֏"sv, "AMD"}, {"₴"sv, "UAH"}, {"₸"sv, "KZT"}, {"₺"sv, "TRY"}, {"₹"sv, "INR"},
    {"₩"sv, "KRW"}, {"₪"sv, "ILS"},
});

inline constexpr auto hedges = std::to_array<hedge_phrase>({
    {"более"sv, hedge::over}, {"больше"sv, hedge::over}, {"свыше"sv, hedge::over},
    {"более чем"sv, hedge::over}, {"больше чем"sv, hedge::over}, {"чуть более"sv, hedge::over},
    {"чуть больше"sv, hedge::over}, {"около"sv, hedge::about}, {"примерно"sv, hedge::about},
    {"порядка"sv, hedge::about}, {"приблизительно"sv, hedge::about}, {"ориентировочно"sv, hedge::about},
    {"менее"sv, hedge::under}, {"меньше"sv, hedge::under}, {"менее чем"sv, hedge::under},
    {"чуть менее"sv, hedge::nearly}, {"чуть меньше"sv, hedge::nearly}, {"почти"sv, hedge::nearly},
    {"без малого"sv, hedge::nearly}, {"не менее"sv, hedge::at_least},
    {"не менее чем"sv, hedge::at_least}, {"как минимум"sv, hedge::at_least},
    {"по меньшей мере"sv, hedge::at_least}, {"не более"sv, hedge::at_most},
    {"не больше"sv, hedge::at_most}, {"не более чем"sv, hedge::at_most},
    {"максимум"sv, hedge::at_most}, {"до"sv, hedge::up_to}, {"вплоть до"sv, hedge::up_to},
    {"ровно"sv, hedge::exactly}, {"~"sv, hedge::about},
});

// "от 2 до 3 млн".
inline constexpr auto links = std::to_array<link_phrase>({
    {"от"sv, link_sense::opens_range}, {"до"sv, link_sense::range_to},
});

// A point behind them ends no sentence.
inline constexpr auto abbreviations = std::to_array<plain_phrase>({
    {"тыс"sv}, {"млн"sv}, {"млрд"sv}, {"трлн"sv}, {"руб"sv}, {"долл"sv}, {"грн"sv},
});
// clang-format on

}  // namespace assay::ru
