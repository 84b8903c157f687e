// SPDX-License-Identifier: BSL-1.0
// en.hpp - English: the words of its newsrooms for numbers, money, hedges and periods.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay {

namespace en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto numbers = std::to_array<number_word>({
    {"zero"sv, 0}, {"one"sv, 1}, {"two"sv, 2}, {"three"sv, 3}, {"four"sv, 4}, {"five"sv, 5},
    {"six"sv, 6}, {"seven"sv, 7}, {"eight"sv, 8}, {"nine"sv, 9}, {"ten"sv, 10}, {"eleven"sv, 11},
    {"twelve"sv, 12}, {"thirteen"sv, 13}, {"fourteen"sv, 14}, {"fifteen"sv, 15}, {"sixteen"sv, 16},
    {"seventeen"sv, 17}, {"eighteen"sv, 18}, {"nineteen"sv, 19}, {"twenty"sv, 20},
    {"thirty"sv, 30}, {"forty"sv, 40}, {"fifty"sv, 50}, {"sixty"sv, 60}, {"seventy"sv, 70},
    {"eighty"sv, 80}, {"ninety"sv, 90}, {"hundred"sv, 100},
});
inline constexpr auto numbers_index = index_phrases(numbers);

// Any amount in words has one of these.
inline constexpr auto number_starts = std::to_array<plain_phrase>({
    {"zero"sv}, {"one"sv}, {"two"sv}, {"three"sv}, {"four"sv}, {"five"sv}, {"six"sv}, {"seven"sv},
    {"eight"sv}, {"nine"sv}, {"ten"sv}, {"eleven"sv}, {"twelve"sv}, {"thirteen"sv}, {"fourteen"sv},
    {"fifteen"sv}, {"sixteen"sv}, {"seventeen"sv}, {"eighteen"sv}, {"nineteen"sv}, {"twenty"sv},
    {"thirty"sv}, {"forty"sv}, {"fifty"sv}, {"sixty"sv}, {"seventy"sv}, {"eighty"sv}, {"ninety"sv},
    {"hundred"sv}, {"half"sv}, {"quarter"sv}, {"thousand"sv}, {"million"sv}, {"billion"sv},
    {"trillion"sv}, {"quadrillion"sv},
});
inline constexpr auto number_starts_index = index_phrases(number_starts);

// Amounts only before a scale word: "half a billion", "a million".
inline constexpr auto scaled_parts = std::to_array<part_word>({
    {"half a"sv, 5, -1}, {"half"sv, 5, -1}, {"half of a"sv, 5, -1}, {"a half"sv, 5, -1},
    {"quarter of a"sv, 25, -2}, {"a quarter of a"sv, 25, -2}, {"a quarter"sv, 25, -2},
    {"three quarters of a"sv, 75, -2}, {"a"sv, 1, 0}, {"an"sv, 1, 0},
});
inline constexpr auto scaled_parts_index = index_phrases(scaled_parts);

inline constexpr auto added_parts = std::to_array<part_word>({
    {"and a half"sv, 5, -1}, {"and a quarter"sv, 25, -2}, {"and three quarters"sv, 75, -2},
});
inline constexpr auto added_parts_index = index_phrases(added_parts);

inline constexpr auto number_joiners = std::to_array<plain_phrase>({
    {"and"sv},
});
inline constexpr auto number_joiners_index = index_phrases(number_joiners);

// "m" is a metre and "b" a byte everywhere but beside a currency.
inline constexpr auto scales = std::to_array<scale_word>({
    {"thousand"sv, 3}, {"million"sv, 6}, {"billion"sv, 9}, {"trillion"sv, 12},
    {"quadrillion"sv, 15}, {"lakh"sv, 5}, {"crore"sv, 7}, {"lakh crore"sv, 12}, {"bn"sv, 9},
    {"bln"sv, 9}, {"mn"sv, 6}, {"mln"sv, 6}, {"mio"sv, 6}, {"trn"sv, 12}, {"tn"sv, 12},
    {"tln"sv, 12}, {"m"sv, 6, true}, {"b"sv, 9, true}, {"k"sv, 3, true}, {"t"sv, 12, true},
    {"bil"sv, 9, true}, {"mil"sv, 6, true},
});
inline constexpr auto scales_index = index_phrases(scales);

inline constexpr auto scale_styles = std::to_array<scale_style>({
    {"thousand"sv, "million"sv, "billion"sv, "trillion"sv},
    {"k"sv, "m"sv, "bn"sv, "tn"sv},
    {"k"sv, "mn"sv, "bn"sv, "trn"sv},
    {"k"sv, "mln"sv, "bln"sv, "tln"sv},
    {"K"sv, "M"sv, "B"sv, "T"sv},
});

// Nouns with their adjectives; those of several countries have a row for each.
inline constexpr auto currencies = std::to_array<currency_word>({
    {"manat"sv, "AZN", unit_use::contested}, {"manat"sv, "TMT", unit_use::contested},
    {"new manat"sv, "AZN"}, {"old manat"sv, "AZM"}, {"azerbaijani manat"sv, "AZN"},
    {"azeri manat"sv, "AZN"}, {"azerbaijan manat"sv, "AZN"}, {"turkmen manat"sv, "TMT"},
    {"turkmenistan manat"sv, "TMT"}, {"dollar"sv, "USD"}, {"dollar"sv, "CAD"}, {"dollar"sv, "AUD"},
    {"dollar"sv, "NZD"}, {"dollar"sv, "HKD"}, {"dollar"sv, "SGD"}, {"dollar"sv, "TWD"},
    {"dollar"sv, "JMD"}, {"us dollar"sv, "USD"}, {"u.s. dollar"sv, "USD"},
    {"american dollar"sv, "USD"}, {"greenback"sv, "USD"}, {"buck"sv, "USD", unit_use::shared_word},
    {"australian dollar"sv, "AUD"}, {"canadian dollar"sv, "CAD"}, {"new zealand dollar"sv, "NZD"},
    {"hong kong dollar"sv, "HKD"}, {"singapore dollar"sv, "SGD"}, {"singaporean dollar"sv, "SGD"},
    {"taiwan dollar"sv, "TWD"}, {"new taiwan dollar"sv, "TWD"}, {"namibian dollar"sv, "NAD"},
    {"jamaican dollar"sv, "JMD"}, {"euro"sv, "EUR"}, {"pound"sv, "GBP", unit_use::shared_word},
    {"pound"sv, "EGP", unit_use::shared_word}, {"pound"sv, "LBP", unit_use::shared_word},
    {"pound"sv, "SYP", unit_use::shared_word}, {"british pound"sv, "GBP"},
    {"pound sterling"sv, "GBP"}, {"sterling"sv, "GBP", unit_use::shared_word},
    {"quid"sv, "GBP", unit_use::shared_word}, {"egyptian pound"sv, "EGP"},
    {"lebanese pound"sv, "LBP"}, {"syrian pound"sv, "SYP"}, {"sudanese pound"sv, "SDG"},
    {"south sudanese pound"sv, "SSP"}, {"turkish pound"sv, "TRY"},
    {"rouble"sv, "RUB", unit_use::contested}, {"rouble"sv, "BYN", unit_use::contested},
    {"ruble"sv, "RUB", unit_use::contested}, {"ruble"sv, "BYN", unit_use::contested},
    {"russian rouble"sv, "RUB"}, {"russian ruble"sv, "RUB"}, {"belarusian rouble"sv, "BYN"},
    {"belarusian ruble"sv, "BYN"}, {"belarus rouble"sv, "BYN"}, {"belarus ruble"sv, "BYN"},
    {"lira"sv, "TRY"}, {"turkish lira"sv, "TRY"}, {"new turkish lira"sv, "TRY"},
    {"italian lira"sv, "ITL"}, {"lire"sv, "ITL"}, {"italian lire"sv, "ITL"}, {"lari"sv, "GEL"},
    {"georgian lari"sv, "GEL"}, {"dram"sv, "AMD"}, {"armenian dram"sv, "AMD"}, {"tenge"sv, "KZT"},
    {"kazakh tenge"sv, "KZT"}, {"kazakhstani tenge"sv, "KZT"}, {"hryvnia"sv, "UAH"},
    {"hryvnya"sv, "UAH"}, {"hryven"sv, "UAH"}, {"ukrainian hryvnia"sv, "UAH"}, {"som"sv, "KGS"},
    {"kyrgyz som"sv, "KGS"}, {"uzbek som"sv, "UZS"}, {"sum"sv, "UZS", unit_use::shared_word},
    {"soum"sv, "UZS"}, {"uzbek sum"sv, "UZS"}, {"uzbek soum"sv, "UZS"}, {"somoni"sv, "TJS"},
    {"tajik somoni"sv, "TJS"}, {"leu"sv, "RON", unit_use::contested},
    {"leu"sv, "MDL", unit_use::contested}, {"lei"sv, "RON", unit_use::contested},
    {"lei"sv, "MDL", unit_use::contested}, {"romanian leu"sv, "RON"}, {"romanian lei"sv, "RON"},
    {"moldovan leu"sv, "MDL"}, {"moldovan lei"sv, "MDL"}, {"yen"sv, "JPY"},
    {"japanese yen"sv, "JPY"}, {"yuan"sv, "CNY"}, {"chinese yuan"sv, "CNY"}, {"renminbi"sv, "CNY"},
    {"rmb"sv, "CNY"}, {"won"sv, "KRW", unit_use::shared_word}, {"south korean won"sv, "KRW"},
    {"korean won"sv, "KRW"}, {"north korean won"sv, "KPW"},
    {"rupee"sv, "INR", unit_use::contested}, {"rupee"sv, "PKR", unit_use::contested},
    {"rupee"sv, "LKR", unit_use::contested}, {"rupee"sv, "NPR", unit_use::contested},
    {"indian rupee"sv, "INR"}, {"pakistani rupee"sv, "PKR"}, {"pakistan rupee"sv, "PKR"},
    {"sri lankan rupee"sv, "LKR"}, {"nepalese rupee"sv, "NPR"}, {"nepali rupee"sv, "NPR"},
    {"mauritian rupee"sv, "MUR"}, {"rs"sv, "INR", unit_use::before},
    {"rs"sv, "PKR", unit_use::before}, {"rs"sv, "LKR", unit_use::before},
    {"re"sv, "INR", unit_use::before}, {"rial"sv, "IRR", unit_use::contested},
    {"rial"sv, "OMR", unit_use::contested}, {"rial"sv, "YER", unit_use::contested},
    {"iranian rial"sv, "IRR"}, {"omani rial"sv, "OMR"}, {"yemeni rial"sv, "YER"},
    {"riyal"sv, "SAR", unit_use::open}, {"riyal"sv, "QAR", unit_use::open},
    {"saudi riyal"sv, "SAR"}, {"qatari riyal"sv, "QAR"}, {"saudi rial"sv, "SAR"},
    {"qatari rial"sv, "QAR"}, {"dinar"sv, "IQD", unit_use::open},
    {"dinar"sv, "KWD", unit_use::open}, {"dinar"sv, "RSD", unit_use::open},
    {"dinar"sv, "JOD", unit_use::open}, {"dinar"sv, "DZD", unit_use::open},
    {"dinar"sv, "TND", unit_use::open}, {"dinar"sv, "LYD", unit_use::open},
    {"dinar"sv, "BHD", unit_use::open}, {"iraqi dinar"sv, "IQD"}, {"kuwaiti dinar"sv, "KWD"},
    {"serbian dinar"sv, "RSD"}, {"jordanian dinar"sv, "JOD"}, {"algerian dinar"sv, "DZD"},
    {"tunisian dinar"sv, "TND"}, {"libyan dinar"sv, "LYD"}, {"bahraini dinar"sv, "BHD"},
    {"dirham"sv, "AED", unit_use::open}, {"dirham"sv, "MAD", unit_use::open},
    {"uae dirham"sv, "AED"}, {"emirati dirham"sv, "AED"}, {"moroccan dirham"sv, "MAD"},
    {"shekel"sv, "ILS"}, {"israeli shekel"sv, "ILS"}, {"new israeli shekel"sv, "ILS"},
    {"nis"sv, "ILS"}, {"peso"sv, "MXN", unit_use::open}, {"peso"sv, "ARS", unit_use::open},
    {"peso"sv, "CLP", unit_use::open}, {"peso"sv, "COP", unit_use::open},
    {"peso"sv, "PHP", unit_use::open}, {"peso"sv, "UYU", unit_use::open},
    {"peso"sv, "CUP", unit_use::open}, {"peso"sv, "DOP", unit_use::open},
    {"mexican peso"sv, "MXN"}, {"argentine peso"sv, "ARS"}, {"argentinian peso"sv, "ARS"},
    {"chilean peso"sv, "CLP"}, {"colombian peso"sv, "COP"}, {"philippine peso"sv, "PHP"},
    {"uruguayan peso"sv, "UYU"}, {"cuban peso"sv, "CUP"}, {"real"sv, "BRL", unit_use::shared_word},
    {"reais"sv, "BRL"}, {"reals"sv, "BRL", unit_use::shared_word}, {"brazilian real"sv, "BRL"},
    {"brazilian reais"sv, "BRL"}, {"sol"sv, "PEN", unit_use::shared_word}, {"nuevo sol"sv, "PEN"},
    {"soles"sv, "PEN", unit_use::shared_word}, {"krone"sv, "NOK", unit_use::open},
    {"krone"sv, "DKK", unit_use::open}, {"kroner"sv, "NOK", unit_use::open},
    {"kroner"sv, "DKK", unit_use::open}, {"krona"sv, "SEK", unit_use::contested},
    {"krona"sv, "ISK", unit_use::contested}, {"kronor"sv, "SEK"},
    {"crown"sv, "CZK", unit_use::open}, {"crown"sv, "SEK", unit_use::open},
    {"crown"sv, "NOK", unit_use::open}, {"crown"sv, "DKK", unit_use::open},
    {"swedish krona"sv, "SEK"}, {"swedish kronor"sv, "SEK"}, {"swedish crown"sv, "SEK"},
    {"norwegian krone"sv, "NOK"}, {"norwegian kroner"sv, "NOK"}, {"norwegian crown"sv, "NOK"},
    {"danish krone"sv, "DKK"}, {"danish kroner"sv, "DKK"}, {"danish crown"sv, "DKK"},
    {"swedish kroner"sv, "SEK"}, {"icelandic krona"sv, "ISK"}, {"icelandic kronur"sv, "ISK"},
    {"czech koruna"sv, "CZK"}, {"czech crown"sv, "CZK"}, {"koruna"sv, "CZK"},
    {"franc"sv, "CHF", unit_use::contested}, {"franc"sv, "XAF", unit_use::contested},
    {"franc"sv, "XOF", unit_use::contested}, {"franc"sv, "FRF", unit_use::contested},
    {"franc"sv, "BEF", unit_use::contested}, {"swiss franc"sv, "CHF"}, {"french franc"sv, "FRF"},
    {"belgian franc"sv, "BEF"}, {"cfa franc"sv, "XAF"}, {"cfa franc"sv, "XOF"},
    {"rwandan franc"sv, "RWF"}, {"congolese franc"sv, "CDF"}, {"zloty"sv, "PLN"},
    {"polish zloty"sv, "PLN"}, {"forint"sv, "HUF"}, {"hungarian forint"sv, "HUF"},
    {"lev"sv, "BGN"}, {"leva"sv, "BGN"}, {"bulgarian lev"sv, "BGN"}, {"bulgarian leva"sv, "BGN"},
    {"kuna"sv, "HRK"}, {"croatian kuna"sv, "HRK"}, {"deutschmark"sv, "DEM"},
    {"deutsche mark"sv, "DEM"}, {"german mark"sv, "DEM"}, {"guilder"sv, "NLG"},
    {"dutch guilder"sv, "NLG"}, {"drachma"sv, "GRD"}, {"greek drachma"sv, "GRD"},
    {"peseta"sv, "ESP"}, {"spanish peseta"sv, "ESP"}, {"escudo"sv, "PTE"},
    {"austrian schilling"sv, "ATS"}, {"schilling"sv, "ATS"}, {"finnish markka"sv, "FIM"},
    {"markka"sv, "FIM"}, {"irish pound"sv, "IEP"}, {"punt"sv, "IEP", unit_use::shared_word},
    {"litas"sv, "LTL"}, {"lats"sv, "LVL"}, {"estonian kroon"sv, "EEK"}, {"kroon"sv, "EEK"},
    {"tolar"sv, "SIT"}, {"naira"sv, "NGN"}, {"nigerian naira"sv, "NGN"}, {"rand"sv, "ZAR"},
    {"south african rand"sv, "ZAR"}, {"birr"sv, "ETB"}, {"ethiopian birr"sv, "ETB"},
    {"cedi"sv, "GHS"}, {"ghanaian cedi"sv, "GHS"}, {"kwacha"sv, "ZMW"},
    {"shilling"sv, "KES", unit_use::open}, {"shilling"sv, "TZS", unit_use::open},
    {"shilling"sv, "UGX", unit_use::open}, {"kenyan shilling"sv, "KES"},
    {"tanzanian shilling"sv, "TZS"}, {"ugandan shilling"sv, "UGX"}, {"baht"sv, "THB"},
    {"thai baht"sv, "THB"}, {"ringgit"sv, "MYR"}, {"malaysian ringgit"sv, "MYR"},
    {"rupiah"sv, "IDR"}, {"indonesian rupiah"sv, "IDR"}, {"dong"sv, "VND"},
    {"vietnamese dong"sv, "VND"}, {"taka"sv, "BDT"}, {"bangladeshi taka"sv, "BDT"},
    {"kyat"sv, "MMK"}, {"afghani"sv, "AFN"}, {"tugrik"sv, "MNT"}, {"riel"sv, "KHR"},
    {"bolivar"sv, "VES"}, {"bolivian boliviano"sv, "BOB"}, {"boliviano"sv, "BOB"},
    {"guarani"sv, "PYG", unit_use::shared_word}, {"us"sv, "USD", unit_use::after_mark},
    {"u.s."sv, "USD", unit_use::after_mark},
});
inline constexpr auto currencies_index = index_phrases(currencies);

// As they are written, longest first: the letters belong to the sign.
inline constexpr auto marks = std::to_array<currency_mark>({
    {"U.S. $"sv, "USD"}, {"CAN$"sv, "CAD"}, {"US$"sv, "USD"}, {"$US"sv, "USD"}, {"AU$"sv, "AUD"},
    {"CA$"sv, "CAD"}, {"NZ$"sv, "NZD"}, {"HK$"sv, "HKD"}, {"NT$"sv, "TWD"}, {"MX$"sv, "MXN"},
    {"A$"sv, "AUD"}, {"C$"sv, "CAD"}, {"S$"sv, "SGD"}, {"R$"sv, "BRL"}, {"J$"sv, "JMD"},
    {"$"sv, "USD"}, {"$"sv, "CAD"}, {"$"sv, "AUD"}, {"$"sv, "NZD"}, {"$"sv, "HKD"}, {"$"sv, "SGD"},
    {"$"sv, "TWD"}, {"$"sv, "JMD"}, {"€"sv, "EUR"}, {"£"sv, "GBP"}, {"£"sv, "EGP"}, {"£"sv, "LBP"},
    {"£"sv, "SYP"}, {"¥"sv, "JPY"}, {"¥"sv, "CNY"}, {"₼"sv, "AZN"}, {"₼"sv, "TMT"}, {"₽"sv, "RUB"},
    {"₾"sv, "GEL"}, {"֏"sv, "AMD"}, {"₴"sv, "UAH"}, {"₸"sv, "KZT"}, {"₺"sv, "TRY"}, {"₹"sv, "INR"},
    {"₩"sv, "KRW"}, {"₦"sv, "NGN"}, {"₪"sv, "ILS"}, {"₫"sv, "VND"}, {"₱"sv, "PHP"}, {"฿"sv, "THB"},
    {"₮"sv, "MNT"}, {"₲"sv, "PYG"}, {"₵"sv, "GHS"}, {"₡"sv, "CRC"}, {"﷼"sv, "IRR"}, {"＄"sv, "USD"},
    {"￥"sv, "JPY"}, {"￥"sv, "CNY"}, {"￡"sv, "GBP"}, {"￦"sv, "KRW"},
});

inline constexpr auto hedges = std::to_array<hedge_phrase>({
    {"about"sv, hedge::about}, {"around"sv, hedge::about}, {"approximately"sv, hedge::about},
    {"approx"sv, hedge::about}, {"approx."sv, hedge::about}, {"apx"sv, hedge::about},
    {"apx."sv, hedge::about}, {"some"sv, hedge::about}, {"roughly"sv, hedge::about},
    {"circa"sv, hedge::about}, {"ca."sv, hedge::about}, {"an estimated"sv, hedge::about},
    {"estimated"sv, hedge::about}, {"estimated at"sv, hedge::about}, {"close on"sv, hedge::about},
    {"in the region of"sv, hedge::about}, {"in the order of"sv, hedge::about},
    {"on the order of"sv, hedge::about}, {"something like"sv, hedge::about},
    {"more or less"sv, hedge::about}, {"just about"sv, hedge::about}, {"more than"sv, hedge::over},
    {"over"sv, hedge::over}, {"above"sv, hedge::over}, {"exceeding"sv, hedge::over},
    {"in excess of"sv, hedge::over}, {"upwards of"sv, hedge::over}, {"upward of"sv, hedge::over},
    {"just over"sv, hedge::over}, {"slightly more than"sv, hedge::over},
    {"slightly over"sv, hedge::over}, {"a little over"sv, hedge::over},
    {"a little more than"sv, hedge::over}, {"well over"sv, hedge::over},
    {"well above"sv, hedge::over}, {"greater than"sv, hedge::over}, {"better than"sv, hedge::over},
    {"north of"sv, hedge::over}, {"at least"sv, hedge::at_least},
    {"no less than"sv, hedge::at_least}, {"no fewer than"sv, hedge::at_least},
    {"not less than"sv, hedge::at_least}, {"a minimum of"sv, hedge::at_least},
    {"minimum"sv, hedge::at_least}, {"less than"sv, hedge::under}, {"under"sv, hedge::under},
    {"below"sv, hedge::under}, {"fewer than"sv, hedge::under}, {"just under"sv, hedge::nearly},
    {"slightly less than"sv, hedge::nearly}, {"slightly under"sv, hedge::nearly},
    {"just below"sv, hedge::nearly}, {"south of"sv, hedge::under},
    {"a little less than"sv, hedge::nearly}, {"a little under"sv, hedge::nearly},
    {"at most"sv, hedge::at_most}, {"no more than"sv, hedge::at_most},
    {"not more than"sv, hedge::at_most}, {"a maximum of"sv, hedge::at_most},
    {"maximum"sv, hedge::at_most}, {"not exceeding"sv, hedge::at_most},
    {"nearly"sv, hedge::nearly}, {"almost"sv, hedge::nearly}, {"close to"sv, hedge::nearly},
    {"approaching"sv, hedge::nearly}, {"virtually"sv, hedge::nearly},
    {"just shy of"sv, hedge::nearly}, {"not quite"sv, hedge::nearly}, {"shy of"sv, hedge::nearly},
    {"up to"sv, hedge::up_to}, {"as much as"sv, hedge::up_to}, {"as many as"sv, hedge::up_to},
    {"exactly"sv, hedge::exactly}, {"precisely"sv, hedge::exactly},
});
inline constexpr auto hedges_index = index_phrases(hedges);

inline constexpr auto hedges_after = std::to_array<hedge_phrase>({
    {"or more"sv, hedge::at_least}, {"or so"sv, hedge::about}, {"or less"sv, hedge::at_most},
    {"or thereabouts"sv, hedge::about}, {"plus"sv, hedge::at_least},
});
inline constexpr auto hedges_after_index = index_phrases(hedges_after);

// Countries, their adjectives and the cities that stand for them, where a word is shared.
inline constexpr auto places = std::to_array<place_name>({
    {"united states"sv, "USD"}, {"america"sv, "USD"}, {"washington"sv, "USD"},
    {"australia"sv, "AUD"}, {"australian"sv, "AUD"}, {"canberra"sv, "AUD"}, {"sydney"sv, "AUD"},
    {"canada"sv, "CAD"}, {"canadian"sv, "CAD"}, {"ottawa"sv, "CAD"}, {"toronto"sv, "CAD"},
    {"new zealand"sv, "NZD"}, {"wellington"sv, "NZD"}, {"hong kong"sv, "HKD"},
    {"singapore"sv, "SGD"}, {"singaporean"sv, "SGD"}, {"taiwan"sv, "TWD"}, {"taiwanese"sv, "TWD"},
    {"taipei"sv, "TWD"}, {"jamaica"sv, "JMD"}, {"namibia"sv, "NAD"}, {"britain"sv, "GBP"},
    {"british"sv, "GBP"}, {"united kingdom"sv, "GBP"}, {"london"sv, "GBP"}, {"england"sv, "GBP"},
    {"egypt"sv, "EGP"}, {"egyptian"sv, "EGP"}, {"cairo"sv, "EGP"}, {"lebanon"sv, "LBP"},
    {"lebanese"sv, "LBP"}, {"beirut"sv, "LBP"}, {"syria"sv, "SYP"}, {"syrian"sv, "SYP"},
    {"damascus"sv, "SYP"}, {"russia"sv, "RUB"}, {"russian"sv, "RUB"}, {"moscow"sv, "RUB"},
    {"belarus"sv, "BYN"}, {"belarusian"sv, "BYN"}, {"minsk"sv, "BYN"}, {"romania"sv, "RON"},
    {"romanian"sv, "RON"}, {"bucharest"sv, "RON"}, {"moldova"sv, "MDL"}, {"moldovan"sv, "MDL"},
    {"chisinau"sv, "MDL"}, {"azerbaijan"sv, "AZN"}, {"azerbaijani"sv, "AZN"}, {"baku"sv, "AZN"},
    {"turkmenistan"sv, "TMT"}, {"turkmen"sv, "TMT"}, {"ashgabat"sv, "TMT"},
    {"kyrgyzstan"sv, "KGS"}, {"kyrgyz"sv, "KGS"}, {"bishkek"sv, "KGS"}, {"uzbekistan"sv, "UZS"},
    {"uzbek"sv, "UZS"}, {"tashkent"sv, "UZS"}, {"india"sv, "INR"}, {"indian"sv, "INR"},
    {"new delhi"sv, "INR"}, {"delhi"sv, "INR"}, {"mumbai"sv, "INR"}, {"pakistan"sv, "PKR"},
    {"pakistani"sv, "PKR"}, {"islamabad"sv, "PKR"}, {"karachi"sv, "PKR"}, {"sri lanka"sv, "LKR"},
    {"sri lankan"sv, "LKR"}, {"colombo"sv, "LKR"}, {"nepal"sv, "NPR"}, {"nepalese"sv, "NPR"},
    {"kathmandu"sv, "NPR"}, {"iran"sv, "IRR"}, {"iranian"sv, "IRR"}, {"tehran"sv, "IRR"},
    {"oman"sv, "OMR"}, {"omani"sv, "OMR"}, {"muscat"sv, "OMR"}, {"yemen"sv, "YER"},
    {"yemeni"sv, "YER"}, {"sanaa"sv, "YER"}, {"saudi arabia"sv, "SAR"}, {"saudi"sv, "SAR"},
    {"riyadh"sv, "SAR"}, {"qatar"sv, "QAR"}, {"qatari"sv, "QAR"}, {"doha"sv, "QAR"},
    {"iraq"sv, "IQD"}, {"iraqi"sv, "IQD"}, {"baghdad"sv, "IQD"}, {"kuwait"sv, "KWD"},
    {"kuwaiti"sv, "KWD"}, {"serbia"sv, "RSD"}, {"serbian"sv, "RSD"}, {"belgrade"sv, "RSD"},
    {"jordan"sv, "JOD"}, {"jordanian"sv, "JOD"}, {"amman"sv, "JOD"}, {"algeria"sv, "DZD"},
    {"algerian"sv, "DZD"}, {"algiers"sv, "DZD"}, {"tunisia"sv, "TND"}, {"tunisian"sv, "TND"},
    {"libya"sv, "LYD"}, {"libyan"sv, "LYD"}, {"tripoli"sv, "LYD"}, {"bahrain"sv, "BHD"},
    {"bahraini"sv, "BHD"}, {"united arab emirates"sv, "AED"}, {"emirati"sv, "AED"},
    {"dubai"sv, "AED"}, {"abu dhabi"sv, "AED"}, {"morocco"sv, "MAD"}, {"moroccan"sv, "MAD"},
    {"rabat"sv, "MAD"}, {"mexico"sv, "MXN"}, {"mexican"sv, "MXN"}, {"argentina"sv, "ARS"},
    {"argentine"sv, "ARS"}, {"buenos aires"sv, "ARS"}, {"chile"sv, "CLP"}, {"chilean"sv, "CLP"},
    {"santiago"sv, "CLP"}, {"colombia"sv, "COP"}, {"colombian"sv, "COP"}, {"bogota"sv, "COP"},
    {"philippines"sv, "PHP"}, {"philippine"sv, "PHP"}, {"manila"sv, "PHP"}, {"uruguay"sv, "UYU"},
    {"cuba"sv, "CUP"}, {"cuban"sv, "CUP"}, {"havana"sv, "CUP"}, {"dominican republic"sv, "DOP"},
    {"norway"sv, "NOK"}, {"norwegian"sv, "NOK"}, {"oslo"sv, "NOK"}, {"denmark"sv, "DKK"},
    {"danish"sv, "DKK"}, {"copenhagen"sv, "DKK"}, {"sweden"sv, "SEK"}, {"swedish"sv, "SEK"},
    {"stockholm"sv, "SEK"}, {"iceland"sv, "ISK"}, {"icelandic"sv, "ISK"}, {"reykjavik"sv, "ISK"},
    {"czech republic"sv, "CZK"}, {"czechia"sv, "CZK"}, {"czech"sv, "CZK"}, {"prague"sv, "CZK"},
    {"switzerland"sv, "CHF"}, {"swiss"sv, "CHF"}, {"geneva"sv, "CHF"}, {"zurich"sv, "CHF"},
    {"bern"sv, "CHF"}, {"cameroon"sv, "XAF"}, {"gabon"sv, "XAF"}, {"chad"sv, "XAF"},
    {"republic of the congo"sv, "XAF"}, {"brazzaville"sv, "XAF"}, {"senegal"sv, "XOF"},
    {"mali"sv, "XOF"}, {"ivory coast"sv, "XOF"}, {"niger"sv, "XOF"}, {"burkina faso"sv, "XOF"},
    {"kenya"sv, "KES"}, {"kenyan"sv, "KES"}, {"nairobi"sv, "KES"}, {"tanzania"sv, "TZS"},
    {"tanzanian"sv, "TZS"}, {"uganda"sv, "UGX"}, {"ugandan"sv, "UGX"}, {"kampala"sv, "UGX"},
    {"japan"sv, "JPY"}, {"japanese"sv, "JPY"}, {"tokyo"sv, "JPY"}, {"china"sv, "CNY"},
    {"chinese"sv, "CNY"}, {"beijing"sv, "CNY"}, {"south korea"sv, "KRW"},
    {"south korean"sv, "KRW"}, {"seoul"sv, "KRW"}, {"north korea"sv, "KPW"},
    {"pyongyang"sv, "KPW"}, {"turkey"sv, "TRY"}, {"turkish"sv, "TRY"}, {"ankara"sv, "TRY"},
    {"istanbul"sv, "TRY"}, {"turkiye"sv, "TRY"},
});
inline constexpr auto places_index = index_phrases(places);

inline constexpr auto months = std::to_array<month_name>({
    {"january"sv, 1}, {"february"sv, 2}, {"march"sv, 3}, {"april"sv, 4}, {"may"sv, 5},
    {"june"sv, 6}, {"july"sv, 7}, {"august"sv, 8}, {"september"sv, 9}, {"october"sv, 10},
    {"november"sv, 11}, {"december"sv, 12}, {"jan"sv, 1}, {"feb"sv, 2}, {"mar"sv, 3}, {"apr"sv, 4},
    {"jun"sv, 6}, {"jul"sv, 7}, {"aug"sv, 8}, {"sept"sv, 9}, {"sep"sv, 9}, {"oct"sv, 10},
    {"nov"sv, 11}, {"dec"sv, 12},
});
inline constexpr auto months_index = index_phrases(months);

inline constexpr auto relative_periods = std::to_array<relative_period>({
    {"last year"sv, calendar_unit::year, -1}, {"the previous year"sv, calendar_unit::year, -1},
    {"the past year"sv, calendar_unit::year, -1}, {"this year"sv, calendar_unit::year, 0},
    {"the current year"sv, calendar_unit::year, 0}, {"next year"sv, calendar_unit::year, 1},
    {"the coming year"sv, calendar_unit::year, 1}, {"last month"sv, calendar_unit::month, -1},
    {"this month"sv, calendar_unit::month, 0}, {"next month"sv, calendar_unit::month, 1},
    {"last quarter"sv, calendar_unit::quarter, -1}, {"this quarter"sv, calendar_unit::quarter, 0},
    {"the year before last"sv, calendar_unit::year, -2},
});
inline constexpr auto relative_periods_index = index_phrases(relative_periods);

inline constexpr auto parts_of_year = std::to_array<part_of_year>({
    {"first quarter"sv, 1, 3}, {"second quarter"sv, 4, 6}, {"third quarter"sv, 7, 9},
    {"fourth quarter"sv, 10, 12}, {"first half"sv, 1, 6}, {"second half"sv, 7, 12},
    {"first two months"sv, 1, 2}, {"first three months"sv, 1, 3}, {"first four months"sv, 1, 4},
    {"first five months"sv, 1, 5}, {"first six months"sv, 1, 6}, {"first seven months"sv, 1, 7},
    {"first eight months"sv, 1, 8}, {"first nine months"sv, 1, 9}, {"first ten months"sv, 1, 10},
    {"first eleven months"sv, 1, 11},
});
inline constexpr auto parts_of_year_index = index_phrases(parts_of_year);

// A bare year is one only behind such a word: "1930 cartridges" are no year.
inline constexpr auto period_words = std::to_array<period_word>({
    {"in"sv, period_sense::within}, {"during"sv, period_sense::within},
    {"for"sv, period_sense::within, true}, {"of"sv, period_sense::within, true},
    {"throughout"sv, period_sense::within}, {"over"sv, period_sense::within, true},
    {"fiscal"sv, period_sense::within}, {"fy"sv, period_sense::within},
    {"year"sv, period_sense::within}, {"the year"sv, period_sense::within},
    {"in the year"sv, period_sense::within}, {"since"sv, period_sense::since},
    {"by"sv, period_sense::until}, {"until"sv, period_sense::until},
    {"till"sv, period_sense::until},
});
inline constexpr auto period_words_index = index_phrases(period_words);

inline constexpr auto links = std::to_array<link_phrase>({
    {"equivalent to"sv, link_sense::equals}, {"the equivalent of"sv, link_sense::equals},
    {"equivalent of"sv, link_sense::equals}, {"equal to"sv, link_sense::equals},
    {"equals"sv, link_sense::equals}, {"which equals"sv, link_sense::equals},
    {"which is"sv, link_sense::equals}, {"which was"sv, link_sense::equals},
    {"that is"sv, link_sense::equals}, {"i.e."sv, link_sense::equals},
    {"which is equal to"sv, link_sense::equals}, {"which is equivalent to"sv, link_sense::equals},
    {"is equal to"sv, link_sense::equals}, {"is equivalent to"sv, link_sense::equals},
    {"translates to"sv, link_sense::equals}, {"translates into"sv, link_sense::equals},
    {"which translates to"sv, link_sense::equals}, {"which translates into"sv, link_sense::equals},
    {"amounts to"sv, link_sense::equals}, {"or the equivalent of"sv, link_sense::equals},
    {"corresponding to"sv, link_sense::equals}, {"or"sv, link_sense::either},
    {"to"sv, link_sense::range_to}, {"and"sv, link_sense::range_and},
    {"between"sv, link_sense::opens_range}, {"from"sv, link_sense::opens_change},
    {"then"sv, link_sense::at_that_time}, {"now"sv, link_sense::at_that_time},
    {"at the time"sv, link_sense::at_that_time}, {"today"sv, link_sense::at_that_time},
    {"currently"sv, link_sense::at_that_time}, {"at present"sv, link_sense::at_that_time},
    {"up from"sv, link_sense::blocks}, {"down from"sv, link_sense::blocks},
    {"compared to"sv, link_sense::blocks}, {"compared with"sv, link_sense::blocks},
    {"against"sv, link_sense::blocks}, {"versus"sv, link_sense::blocks},
    {"vs"sv, link_sense::blocks}, {"of which"sv, link_sense::blocks},
    {"including"sv, link_sense::blocks}, {"plus"sv, link_sense::blocks},
    {"minus"sv, link_sense::blocks}, {"instead of"sv, link_sense::blocks},
    {"in exchange for"sv, link_sense::blocks}, {"more than the"sv, link_sense::blocks},
    {"less than the"sv, link_sense::blocks}, {"up"sv, link_sense::blocks},
    {"down"sv, link_sense::blocks}, {"in addition to"sv, link_sense::blocks},
    {"rather than"sv, link_sense::blocks}, {"per"sv, link_sense::blocks},
    {"each"sv, link_sense::blocks}, {"more"sv, link_sense::differs},
    {"less"sv, link_sense::differs}, {"fewer"sv, link_sense::differs},
    {"higher"sv, link_sense::differs}, {"lower"sv, link_sense::differs},
    {"extra"sv, link_sense::differs},
});
inline constexpr auto links_index = index_phrases(links);

// A period said behind one of these is not that of what stands before it.
inline constexpr auto clause_breaks = std::to_array<plain_phrase>({
    {"while"sv}, {"whereas"sv}, {"but"sv}, {"although"sv}, {"though"sv}, {"compared with"sv},
    {"compared to"sv}, {"against"sv}, {"up from"sv}, {"down from"sv}, {"versus"sv},
});
inline constexpr auto clause_breaks_index = index_phrases(clause_breaks);

inline constexpr auto abbreviations = std::to_array<plain_phrase>({
    {"mr"sv}, {"mrs"sv}, {"ms"sv}, {"dr"sv}, {"prof"sv}, {"gen"sv}, {"col"sv}, {"lt"sv}, {"sen"sv},
    {"rep"sv}, {"gov"sv}, {"no"sv}, {"nos"sv}, {"st"sv}, {"vs"sv}, {"etc"sv}, {"jan"sv}, {"feb"sv},
    {"mar"sv}, {"apr"sv}, {"jun"sv}, {"jul"sv}, {"aug"sv}, {"sept"sv}, {"sep"sv}, {"oct"sv},
    {"nov"sv}, {"dec"sv}, {"approx"sv}, {"apx"sv}, {"ca"sv}, {"inc"sv}, {"ltd"sv}, {"co"sv},
    {"corp"sv}, {"mln"sv}, {"bln"sv}, {"mn"sv}, {"bn"sv}, {"rs"sv}, {"art"sv}, {"fig"sv}, {"al"sv},
    {"est"sv}, {"man"sv},
});
inline constexpr auto abbreviations_index = index_phrases(abbreviations);

inline constexpr auto saying = std::to_array<plain_phrase>({
    {"said"sv}, {"told"sv}, {"saying"sv}, {"interview"sv}, {"speech"sv}, {"speaking"sv},
    {"announced"sv}, {"stated"sv}, {"address"sv}, {"spoke"sv}, {"addressed"sv}, {"briefing"sv},
    {"statement"sv}, {"press conference"sv},
});
inline constexpr auto saying_index = index_phrases(saying);

inline constexpr auto per = std::to_array<plain_phrase>({
    {"per"sv}, {"to the"sv}, {"to one"sv}, {"for one"sv}, {"for a"sv}, {"for each"sv}, {"a"sv},
    {"against the"sv}, {"to a"sv},
});
inline constexpr auto per_index = index_phrases(per);

// Codes that are words or well-known short forms too: COP28, CAD drawings, ALL 5 of us.
inline constexpr auto code_clashes = std::to_array<plain_phrase>({
    {"all"sv}, {"try"sv}, {"top"sv}, {"cup"sv}, {"pen"sv}, {"mad"sv}, {"mop"sv}, {"sos"sv},
    {"bob"sv}, {"cop"sv}, {"ron"sv}, {"amd"sv}, {"bam"sv}, {"ang"sv}, {"gel"sv}, {"ern"sv},
    {"sit"sv}, {"lit"sv}, {"ars"sv}, {"tnd"sv}, {"rol"sv}, {"ats"sv}, {"dem"sv}, {"lei"sv},
    {"inr"sv}, {"nad"sv}, {"gip"sv}, {"mro"sv}, {"sar"sv}, {"pep"sv}, {"wir"sv}, {"ant"sv},
    {"bad"sv}, {"des"sv}, {"esp"sv}, {"fim"sv}, {"sur"sv}, {"tpe"sv}, {"mur"sv}, {"cad"sv},
});
inline constexpr auto code_clashes_index = index_phrases(code_clashes);

// A sum beside these is meant to the last digit.
inline constexpr auto exact_sums = std::to_array<plain_phrase>({
    {"fine"sv}, {"fines"sv}, {"fined"sv}, {"wage"sv}, {"wages"sv}, {"salary"sv}, {"salaries"sv},
    {"pension"sv}, {"pensions"sv}, {"allowance"sv}, {"stipend"sv}, {"fee"sv}, {"fees"sv},
    {"fare"sv}, {"bribe"sv}, {"benefit"sv}, {"a head"sv}, {"apiece"sv}, {"a piece"sv},
    {"per unit"sv}, {"per head"sv}, {"per person"sv}, {"per capita"sv},
});
inline constexpr auto exact_sums_index = index_phrases(exact_sums);
// clang-format on

}  // namespace en

inline constexpr auto english = lexicon{
    .language = "en",
    .plural = "s",
    .numbers = {en::numbers, en::numbers_index},
    .number_starts = {en::number_starts, en::number_starts_index},
    .scaled_parts = {en::scaled_parts, en::scaled_parts_index},
    .added_parts = {en::added_parts, en::added_parts_index},
    .number_joiners = {en::number_joiners, en::number_joiners_index},
    .scales = {en::scales, en::scales_index},
    .scale_styles = en::scale_styles,
    .currencies = {en::currencies, en::currencies_index},
    .marks = en::marks,
    .hedges = {en::hedges, en::hedges_index},
    .hedges_after = {en::hedges_after, en::hedges_after_index},
    .places = {en::places, en::places_index},
    .months = {en::months, en::months_index},
    .relative_periods = {en::relative_periods, en::relative_periods_index},
    .parts_of_year = {en::parts_of_year, en::parts_of_year_index},
    .period_words = {en::period_words, en::period_words_index},
    .links = {en::links, en::links_index},
    .clause_breaks = {en::clause_breaks, en::clause_breaks_index},
    .abbreviations = {en::abbreviations, en::abbreviations_index},
    .saying = {en::saying, en::saying_index},
    .per = {en::per, en::per_index},
    .code_clashes = {en::code_clashes, en::code_clashes_index},
    .exact_sums = {en::exact_sums, en::exact_sums_index},
};

}  // namespace assay
