// SPDX-License-Identifier: BSL-1.0
// places.hpp - English: places that say whose dollar is meant.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

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
    {"lahore"sv, "PKR"}, {"rawalpindi"sv, "PKR"}, {"peshawar"sv, "PKR"}, {"kolkata"sv, "INR"},
    {"chennai"sv, "INR"}, {"bengaluru"sv, "INR"}, {"hyderabad"sv, "INR"}, {"dakar"sv, "XOF"},
    {"abidjan"sv, "XOF"}, {"bamako"sv, "XOF"}, {"ouagadougou"sv, "XOF"}, {"niamey"sv, "XOF"},
    {"togo"sv, "XOF"}, {"benin"sv, "XOF"}, {"yaounde"sv, "XAF"}, {"libreville"sv, "XAF"},
    {"douala"sv, "XAF"}, {"dar es salaam"sv, "TZS"}, {"dodoma"sv, "TZS"}, {"mombasa"sv, "KES"},
    {"casablanca"sv, "MAD"}, {"basra"sv, "IQD"}, {"erbil"sv, "IQD"}, {"benghazi"sv, "LYD"},
    {"tunis"sv, "TND"}, {"aden"sv, "YER"}, {"jeddah"sv, "SAR"}, {"mashhad"sv, "IRR"},
    {"isfahan"sv, "IRR"}, {"melbourne"sv, "AUD"}, {"perth"sv, "AUD"}, {"brisbane"sv, "AUD"},
    {"vancouver"sv, "CAD"}, {"montreal"sv, "CAD"}, {"auckland"sv, "NZD"}, {"medellin"sv, "COP"},
    {"cebu"sv, "PHP"}, {"montevideo"sv, "UYU"}, {"brno"sv, "CZK"}, {"gothenburg"sv, "SEK"},
    {"malmo"sv, "SEK"}, {"aarhus"sv, "DKK"}, {"bergen"sv, "NOK"}, {"iasi"sv, "RON"},
    {"nakhchivan"sv, "AZN"}, {"samarkand"sv, "UZS"},
});
// clang-format on

}  // namespace assay::en
