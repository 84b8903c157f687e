// SPDX-License-Identifier: BSL-1.0
// money.hpp - English: currencies by name and sign.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

// Nouns with their adjectives; those of several countries have a row for each.
inline constexpr auto currencies = std::to_array<currency_word>({
    {"manat"sv, "AZN", unit_use::contested}, {"manat"sv, "TMT", unit_use::contested},
    {"new manat"sv, "AZN"}, {"old manat"sv, "AZM"}, {"azerbaijani manat"sv, "AZN"},
    {"azeri manat"sv, "AZN"}, {"azerbaijan manat"sv, "AZN"}, {"turkmen manat"sv, "TMT"},
    {"turkmenistan manat"sv, "TMT"}, {"dollar"sv, "USD"}, {"dollar"sv, "CAD"}, {"dollar"sv, "AUD"},
    {"dollar"sv, "NZD"}, {"dollar"sv, "HKD"}, {"dollar"sv, "SGD"}, {"dollar"sv, "TWD"},
    {"dollar"sv, "JMD"}, {"dollar"sv, "BBD"}, {"dollar"sv, "BSD"}, {"dollar"sv, "FJD"}, {"dollar"sv, "GYD"}, {"dollar"sv, "LRD"}, {"dollar"sv, "NAD"}, {"dollar"sv, "TTD"}, {"dollar"sv, "XCD"}, {"us dollar"sv, "USD", unit_use::before},
    {"u.s. dollar"sv, "USD", unit_use::before},
    {"american dollar"sv, "USD"}, {"greenback"sv, "USD"}, {"bucks"sv, "USD"},
    {"australian dollar"sv, "AUD"}, {"canadian dollar"sv, "CAD"}, {"new zealand dollar"sv, "NZD"},
    {"hong kong dollar"sv, "HKD"}, {"singapore dollar"sv, "SGD"}, {"singaporean dollar"sv, "SGD"},
    {"taiwan dollar"sv, "TWD"}, {"new taiwan dollar"sv, "TWD"}, {"namibian dollar"sv, "NAD"},
    {"jamaican dollar"sv, "JMD"}, {"euro"sv, "EUR"}, {"pound"sv, "GBP", unit_use::shared_named_first},
    {"pound"sv, "EGP", unit_use::shared_named_first}, {"pound"sv, "LBP", unit_use::shared_named_first},
    {"pound"sv, "SYP", unit_use::shared_named_first}, {"pound"sv, "SDG", unit_use::shared_named_first}, {"pound"sv, "SSP", unit_use::shared_named_first}, {"british pound"sv, "GBP"},
    {"pound sterling"sv, "GBP"}, {"pounds sterling"sv, "GBP"}, {"sterling"sv, "GBP", unit_use::shared_word},
    {"quid"sv, "GBP", unit_use::shared_word}, {"egyptian pound"sv, "EGP"},
    {"lebanese pound"sv, "LBP"}, {"syrian pound"sv, "SYP"}, {"sudanese pound"sv, "SDG"},
    {"south sudanese pound"sv, "SSP"}, {"turkish pound"sv, "TRY"},
    {"rouble"sv, "RUB", unit_use::contested}, {"rouble"sv, "BYN", unit_use::contested},
    {"ruble"sv, "RUB", unit_use::contested}, {"ruble"sv, "BYN", unit_use::contested},
    {"russian rouble"sv, "RUB"}, {"russian ruble"sv, "RUB"}, {"belarusian rouble"sv, "BYN"},
    {"belarusian ruble"sv, "BYN"}, {"belarus rouble"sv, "BYN"}, {"belarus ruble"sv, "BYN"},
    {"lira"sv, "TRY", unit_use::contested}, {"lira"sv, "LBP", unit_use::contested}, {"lira"sv, "SYP", unit_use::contested}, {"lebanese lira"sv, "LBP"}, {"syrian lira"sv, "SYP"}, {"turkish lira"sv, "TRY"}, {"new turkish lira"sv, "TRY"},
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
    {"rmb"sv, "CNY", unit_use::before}, {"won"sv, "KRW", unit_use::shared_named_first}, {"won"sv, "KPW", unit_use::shared_named_first}, {"south korean won"sv, "KRW"},
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
    {"nis"sv, "ILS", unit_use::before}, {"peso"sv, "MXN", unit_use::open}, {"peso"sv, "ARS", unit_use::open},
    {"peso"sv, "CLP", unit_use::open}, {"peso"sv, "COP", unit_use::open},
    {"peso"sv, "PHP", unit_use::open}, {"peso"sv, "UYU", unit_use::open},
    {"peso"sv, "CUP", unit_use::open}, {"peso"sv, "DOP", unit_use::open},
    {"mexican peso"sv, "MXN"}, {"argentine peso"sv, "ARS"}, {"argentinian peso"sv, "ARS"},
    {"chilean peso"sv, "CLP"}, {"colombian peso"sv, "COP"}, {"philippine peso"sv, "PHP"},
    {"uruguayan peso"sv, "UYU"}, {"cuban peso"sv, "CUP"}, {"real"sv, "BRL", unit_use::shared_word},
    {"reais"sv, "BRL"}, {"reals"sv, "BRL", unit_use::shared_word}, {"brazilian real"sv, "BRL"},
    {"brazilian reais"sv, "BRL"}, {"sol"sv, "PEN", unit_use::shared_word}, {"nuevo sol"sv, "PEN"},
    {"soles"sv, "PEN", unit_use::shared_word}, {"kr"sv, "NOK", unit_use::open}, {"kr"sv, "DKK", unit_use::open}, {"kr"sv, "SEK", unit_use::open}, {"kr"sv, "ISK", unit_use::open},
    {"krone"sv, "NOK", unit_use::open},
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
    {"franc"sv, "BEF", unit_use::contested}, {"franc"sv, "RWF", unit_use::contested}, {"franc"sv, "CDF", unit_use::contested}, {"franc"sv, "BIF", unit_use::contested}, {"franc"sv, "GNF", unit_use::contested}, {"franc"sv, "DJF", unit_use::contested}, {"swiss franc"sv, "CHF"}, {"french franc"sv, "FRF"},
    {"belgian franc"sv, "BEF"}, {"cfa franc"sv, "XAF", unit_use::contested},
    {"cfa franc"sv, "XOF", unit_use::contested},
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
    {"cedi"sv, "GHS"}, {"ghanaian cedi"sv, "GHS"}, {"kwacha"sv, "ZMW", unit_use::contested}, {"kwacha"sv, "MWK", unit_use::contested},
    {"shilling"sv, "KES", unit_use::open}, {"shilling"sv, "TZS", unit_use::open},
    {"shilling"sv, "UGX", unit_use::open}, {"shilling"sv, "SOS", unit_use::open}, {"somali shilling"sv, "SOS"}, {"kenyan shilling"sv, "KES"},
    {"tanzanian shilling"sv, "TZS"}, {"ugandan shilling"sv, "UGX"}, {"baht"sv, "THB"},
    {"thai baht"sv, "THB"}, {"ringgit"sv, "MYR", unit_use::before}, {"malaysia ringgit"sv, "MYR", unit_use::before}, {"malaysian ringgit"sv, "MYR", unit_use::before},
    {"rupiah"sv, "IDR"}, {"indonesian rupiah"sv, "IDR"}, {"dong"sv, "VND"},
    {"vietnamese dong"sv, "VND"}, {"taka"sv, "BDT"}, {"bangladeshi taka"sv, "BDT"},
    {"kyat"sv, "MMK"}, {"afghani"sv, "AFN"}, {"tugrik"sv, "MNT"}, {"riel"sv, "KHR"},
    {"bolivar"sv, "VES"}, {"bolivian boliviano"sv, "BOB"}, {"boliviano"sv, "BOB"},
    {"usd"sv, "USD", unit_use::before}, {"eur"sv, "EUR", unit_use::before},
    {"gbp"sv, "GBP", unit_use::before}, {"jpy"sv, "JPY", unit_use::before},
    {"chf"sv, "CHF", unit_use::before}, {"azn"sv, "AZN", unit_use::before},
    {"rub"sv, "RUB", unit_use::before}, {"cny"sv, "CNY", unit_use::before},
    {"inr"sv, "INR", unit_use::before}, {"aed"sv, "AED", unit_use::before},
    {"kwd"sv, "KWD", unit_use::before}, {"guarani"sv, "PYG", unit_use::shared_word}, {"us"sv, "USD", unit_use::after_mark},
    {"u.s."sv, "USD", unit_use::after_mark},
});

// As they are written: the letters belong to the sign. Where a row has a space a text may have one,
// and small letters.
inline constexpr auto marks = std::to_array<currency_mark>({
    {"U.S. $"sv, "USD"}, {"U.S $"sv, "USD"},
    {"US $"sv, "USD"}, {"CAN $"sv, "CAD"}, {"CA $"sv, "CAD"}, {"C $"sv, "CAD"},
    {"$CAN"sv, "CAD"}, {"$C"sv, "CAD"}, {"AU $"sv, "AUD"}, {"$AU"sv, "AUD"},
    {"$A"sv, "AUD"}, {"NZ $"sv, "NZD"}, {"$NZ"sv, "NZD"}, {"HK $"sv, "HKD"},
    {"$HK"sv, "HKD"}, {"S $"sv, "SGD"}, {"NT $"sv, "TWD"}, {"R $"sv, "BRL"}, {"$US"sv, "USD"},
    {"MX$"sv, "MXN"},
    {"A$"sv, "AUD"}, {"J$"sv, "JMD"}, {"N$"sv, "NAD"}, {"EC$"sv, "XCD"}, {"B$"sv, "BND"}, {"TT$"sv, "TTD"},
    {"Mex$"sv, "MXN"}, {"RM"sv, "MYR"}, {"Rp"sv, "IDR"}, {"Tk"sv, "BDT"}, {"KSh"sv, "KES"},
    {"Sh"sv, "KES", unit_use::shared_word}, {"SFr"sv, "CHF"}, {"R"sv, "ZAR", unit_use::shared_word}, {"SKr"sv, "SEK"}, {"NKr"sv, "NOK"}, {"DKr"sv, "DKK"},
    {"GH¢"sv, "GHS"}, {"GH₵"sv, "GHS"}, {"N"sv, "NGN", unit_use::shared_word},
    {"Dh"sv, "AED"}, {"Dh"sv, "MAD"}, {"Dhs"sv, "AED"}, {"SR"sv, "SAR", unit_use::shared_word},
    {"QR"sv, "QAR", unit_use::shared_word}, {"KD"sv, "KWD", unit_use::shared_word},
    {"BD"sv, "BHD", unit_use::shared_word}, {"JD"sv, "JOD", unit_use::shared_word},
    {"LE"sv, "EGP", unit_use::shared_word}, {"P"sv, "PHP", unit_use::shared_word},
    {"Bt"sv, "THB", unit_use::shared_word}, {"USh"sv, "UGX"}, {"TSh"sv, "TZS"},
    {"Y="sv, "JPY"}, {"PS"sv, "GBP", unit_use::shared_word}, {"元"sv, "CNY"}, {"円"sv, "JPY"},
    {"₭"sv, "LAK"}, {"៛"sv, "KHR"}, {"₨"sv, "PKR"}, {"₨"sv, "INR"}, {"৳"sv, "BDT"}, {"ரூ"sv, "LKR"},
    {"$"sv, "USD"}, {"$"sv, "CAD"}, {"$"sv, "AUD"}, {"$"sv, "NZD"}, {"$"sv, "HKD"}, {"$"sv, "SGD"},
    {"$"sv, "TWD"}, {"$"sv, "JMD"}, {"$"sv, "BBD"}, {"$"sv, "BSD"}, {"$"sv, "FJD"}, {"$"sv, "GYD"}, {"$"sv, "LRD"}, {"$"sv, "NAD"}, {"$"sv, "TTD"}, {"$"sv, "XCD"}, {"€"sv, "EUR"}, {"£"sv, "GBP"}, {"£"sv, "EGP"}, {"£"sv, "LBP"},
    {"£"sv, "SYP"}, {"¥"sv, "JPY", unit_use::named_first}, {"¥"sv, "CNY", unit_use::named_first}, {"₼"sv, "AZN"}, {"₼"sv, "TMT"}, {"₽"sv, "RUB"},
    {"₾"sv, "GEL"}, {"֏"sv, "AMD"}, {"₴"sv, "UAH"}, {"₸"sv, "KZT"}, {"₺"sv, "TRY"}, {"₹"sv, "INR"},
    {"₩"sv, "KRW"}, {"₦"sv, "NGN"}, {"₪"sv, "ILS"}, {"₫"sv, "VND"}, {"₱"sv, "PHP"}, {"฿"sv, "THB"},
    {"₮"sv, "MNT"}, {"₲"sv, "PYG"}, {"₵"sv, "GHS"}, {"₡"sv, "CRC"}, {"﷼"sv, "IRR"}, {"＄"sv, "USD"},
    {"￥"sv, "JPY", unit_use::named_first}, {"￥"sv, "CNY", unit_use::named_first}, {"￡"sv, "GBP"}, {"￦"sv, "KRW"},
});

// Codes that are words or well-known short forms too: COP28, CAD drawings, ALL 5 of us.
inline constexpr auto code_clashes = std::to_array<plain_phrase>({
    {"all"sv}, {"try"sv}, {"top"sv}, {"cup"sv}, {"pen"sv}, {"mad"sv}, {"mop"sv}, {"sos"sv},
    {"bob"sv}, {"cop"sv}, {"ron"sv}, {"amd"sv}, {"bam"sv}, {"ang"sv}, {"gel"sv}, {"ern"sv},
    {"sit"sv}, {"lit"sv}, {"ars"sv}, {"tnd"sv}, {"rol"sv}, {"ats"sv}, {"dem"sv}, {"lei"sv},
    {"inr"sv}, {"nad"sv}, {"gip"sv}, {"mro"sv}, {"sar"sv}, {"pep"sv}, {"wir"sv}, {"ant"sv},
    {"bad"sv}, {"des"sv}, {"esp"sv}, {"fim"sv}, {"sur"sv}, {"tpe"sv}, {"mur"sv}, {"cad"sv},
});

// A sum beside these is meant to the last digit.
inline constexpr auto exact_sums = std::to_array<plain_phrase>({
    {"fine"sv}, {"fines"sv}, {"fined"sv}, {"wage"sv}, {"wages"sv}, {"salary"sv}, {"salaries"sv},
    {"pension"sv}, {"pensions"sv}, {"allowance"sv}, {"stipend"sv}, {"fee"sv}, {"fees"sv},
    {"fare"sv}, {"bribe"sv}, {"benefit"sv}, {"a head"sv}, {"apiece"sv}, {"a piece"sv},
    {"per unit"sv}, {"per head"sv}, {"per person"sv}, {"per capita"sv},
});

// A bare "2.4 billion" behind them is a sum where the sentence has money.
inline constexpr auto sum_words = std::to_array<plain_phrase>({
    {"worth"sv}, {"valued at"sv}, {"spent"sv}, {"spend"sv}, {"spends"sv}, {"spending"sv},
    {"paid"sv}, {"pay"sv}, {"pays"sv}, {"paying"sv}, {"cost"sv}, {"costs"sv}, {"costing"sv},
    {"owed"sv}, {"owes"sv}, {"owe"sv}, {"owing"sv}, {"earned"sv}, {"earn"sv}, {"earns"sv},
    {"earning"sv}, {"borrowed"sv}, {"borrow"sv}, {"borrowing"sv}, {"invested"sv},
    {"invest"sv}, {"investing"sv}, {"lent"sv}, {"lend"sv}, {"lending"sv}, {"saving"sv},
    {"bids of"sv}, {"bid of"sv}, {"offer of"sv}, {"offers of"sv},
    {"loan of"sv}, {"loans of"sv}, {"debt of"sv}, {"debts of"sv}, {"assets of"sv},
    {"grant of"sv}, {"grants of"sv}, {"aid of"sv}, {"damages of"sv}, {"compensation of"sv},
    {"fine of"sv}, {"fines of"sv}, {"fee of"sv}, {"fees of"sv}, {"funding of"sv},
    {"financing of"sv}, {"investment of"sv}, {"investments of"sv}, {"subsidies of"sv},
    {"budget of"sv}, {"payout of"sv}, {"payouts of"sv}, {"payment of"sv}, {"payments of"sv},
    {"dividend of"sv}, {"dividends of"sv}, {"salary of"sv}, {"bonus of"sv}, {"bonuses of"sv},
    {"market value of"sv}, {"a value of"sv}, {"price of"sv}, {"loss of"sv},
    {"losses of"sv}, {"liabilities of"sv}, {"capital of"sv}, {"equity of"sv},
});

// Prices of these, and rates, are printed to a tenth of a cent.
inline constexpr auto price_words = std::to_array<plain_phrase>({
    {"litre"sv}, {"liter"sv}, {"litres"sv}, {"liters"sv}, {"gallon"sv}, {"barrel"sv},
    {"share"sv}, {"shares"sv}, {"dividend"sv}, {"kilowatt hour"sv}, {"kwh"sv}, {"therm"sv},
    {"mmbtu"sv}, {"petrol"sv}, {"diesel"sv}, {"gasoline"sv}, {"pump"sv}, {"pumps"sv},
    {"exchange rate"sv}, {"exchange rates"sv}, {"traded"sv}, {"trading"sv}, {"against the dollar"sv},
    {"to the dollar"sv}, {"against the euro"sv}, {"fixing"sv}, {"forex"sv},
});

// Hundredths, but for the fils of Kuwait and its like, which is left out because it is both.
inline constexpr auto subunits = std::to_array<subunit_word>({
    {"c"sv, "USD"}, {"c"sv, "EUR"}, {"c"sv, "AUD"}, {"c"sv, "ZAR"}, {"cent"sv, "USD"}, {"cent"sv, "EUR"}, {"cent"sv, "CAD"}, {"cent"sv, "AUD"}, {"cent"sv, "ZAR"}, {"cent"sv, "NZD"}, {"cent"sv, "HKD"}, {"cent"sv, "SGD"}, {"cent"sv, "KES"},
    {"us cent"sv, "USD"}, {"u.s. cent"sv, "USD"}, {"euro cent"sv, "EUR"}, {"eurocent"sv, "EUR"},
    {"¢"sv, "USD"}, {"pence"sv, "GBP"}, {"penny"sv, "GBP"}, {"pennies"sv, "GBP"}, {"pennies"sv, "USD"}, {"sen"sv, "MYR"}, {"p"sv, "GBP"}, {"qapik"sv, "AZN"},
    {"gapik"sv, "AZN"}, {"qepik"sv, "AZN"}, {"kopeck"sv, "RUB"}, {"kopeck"sv, "BYN"},
    {"kopek"sv, "RUB"}, {"kopek"sv, "BYN"}, {"kopiyka"sv, "UAH"}, {"tetri"sv, "GEL"},
    {"tiyin"sv, "KZT"}, {"kurus"sv, "TRY"}, {"kuruş"sv, "TRY"}, {"paise"sv, "INR"},
    {"paisa"sv, "INR"}, {"paisa"sv, "PKR"}, {"piastre"sv, "EGP"}, {"agorot"sv, "ILS"},
    {"pfennig"sv, "DEM"}, {"centavo"sv, "BRL"}, {"centavo"sv, "MXN"}, {"grosz"sv, "PLN"},
    {"groszy"sv, "PLN"}, {"øre"sv, "NOK"}, {"öre"sv, "SEK"},
});
// clang-format on

}  // namespace assay::en
