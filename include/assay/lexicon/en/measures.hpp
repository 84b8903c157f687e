// SPDX-License-Identifier: BSL-1.0
// measures.hpp - English: units of measurement, shares and ratios.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

// "ton" is what the press of most countries calls a tonne.
inline constexpr auto measures = std::to_array<unit_word>({
    {"microgram"sv, unit::microgram}, {"microgramme"sv, unit::microgram},
    {"μg"sv, unit::microgram}, {"µg"sv, unit::microgram}, {"mcg"sv, unit::microgram},
    {"milligram"sv, unit::milligram}, {"milligramme"sv, unit::milligram}, {"mg"sv, unit::milligram}, {"gram"sv, unit::gram},
    {"gramme"sv, unit::gram}, {"g"sv, unit::gram, measure_use::as_written},
    {"kilogram"sv, unit::kilogram}, {"kilogramme"sv, unit::kilogram}, {"kilo"sv, unit::kilogram},
    {"kg"sv, unit::kilogram}, {"kgs"sv, unit::kilogram}, {"quintal"sv, unit::quintal},
    {"tonne"sv, unit::tonne}, {"metric ton"sv, unit::tonne}, {"metric tonne"sv, unit::tonne},
    {"mt"sv, unit::tonne}, {"mt"sv, unit::megatonne, measure_use::plain, "Mt"sv},
    {"gt"sv, unit::gigatonne, measure_use::plain, "Gt"sv}, {"t"sv, unit::tonne, measure_use::as_written},
    {"ton"sv, unit::tonne}, {"ton"sv, unit::short_ton}, {"ton"sv, unit::long_ton},
    {"short ton"sv, unit::short_ton}, {"us ton"sv, unit::short_ton}, {"long ton"sv, unit::long_ton},
    {"imperial ton"sv, unit::long_ton}, {"kilotonne"sv, unit::kilotonne},
    {"megatonne"sv, unit::megatonne}, {"gigatonne"sv, unit::gigatonne},
    {"gigaton"sv, unit::gigatonne}, {"lb"sv, unit::pound}, {"lbs"sv, unit::pound},
    {"pound"sv, unit::pound}, {"ounce"sv, unit::ounce}, {"ounce"sv, unit::us_fluid_ounce},
    {"oz"sv, unit::ounce}, {"oz"sv, unit::us_fluid_ounce},
    {"troy ounce"sv, unit::troy_ounce}, {"stone"sv, unit::stone, measure_use::symbol},
    {"carat"sv, unit::carat},
    {"micron"sv, unit::micrometre}, {"μm"sv, unit::micrometre}, {"µm"sv, unit::micrometre}, {"micrometre"sv, unit::micrometre},
    {"millimetre"sv, unit::millimetre}, {"millimeter"sv, unit::millimetre},
    {"mm"sv, unit::millimetre}, {"centimetre"sv, unit::centimetre},
    {"centimeter"sv, unit::centimetre}, {"cm"sv, unit::centimetre}, {"metre"sv, unit::metre},
    {"meter"sv, unit::metre}, {"m"sv, unit::metre, measure_use::length},
    {"kilometre"sv, unit::kilometre}, {"kilometer"sv, unit::kilometre}, {"km"sv, unit::kilometre},
    {"kms"sv, unit::kilometre}, {"inch"sv, unit::inch}, {"inches"sv, unit::inch},
    {"in"sv, unit::inch, measure_use::symbol}, {"foot"sv, unit::foot}, {"feet"sv, unit::foot},
    {"ft"sv, unit::foot}, {"yard"sv, unit::yard}, {"yd"sv, unit::yard}, {"mile"sv, unit::mile},
    {"mi"sv, unit::mile}, {"nautical mile"sv, unit::nautical_mile},
    {"nmi"sv, unit::nautical_mile}, {"nm"sv, unit::nautical_mile, measure_use::as_written},
    {"nm"sv, unit::nanometre, measure_use::as_written}, {"nanometre"sv, unit::nanometre},
    {"nanometer"sv, unit::nanometre}, {"″"sv, unit::inch}, {"′"sv, unit::foot},
    {"sea mile"sv, unit::nautical_mile}, {"fathom"sv, unit::fathom},
    {"square centimetre"sv, unit::square_centimetre},
    {"square centimeter"sv, unit::square_centimetre}, {"sq cm"sv, unit::square_centimetre},
    {"cm²"sv, unit::square_centimetre}, {"square metre"sv, unit::square_metre},
    {"square meter"sv, unit::square_metre}, {"sq m"sv, unit::square_metre},
    {"sq. m"sv, unit::square_metre}, {"sq. m."sv, unit::square_metre}, {"sqm"sv, unit::square_metre},
    {"m²"sv, unit::square_metre}, {"m2"sv, unit::square_metre}, {"m3"sv, unit::cubic_metre},
    {"km2"sv, unit::square_kilometre}, {"km3"sv, unit::cubic_kilometre},
    {"ft2"sv, unit::square_foot}, {"cm2"sv, unit::square_centimetre}, {"square kilometre"sv, unit::square_kilometre},
    {"square kilometer"sv, unit::square_kilometre}, {"sq km"sv, unit::square_kilometre},
    {"sq. km"sv, unit::square_kilometre}, {"sq. km."sv, unit::square_kilometre},
    {"km²"sv, unit::square_kilometre}, {"hectare"sv, unit::hectare}, {"ha"sv, unit::hectare, measure_use::as_written},
    {"decare"sv, unit::decare}, {"acre"sv, unit::acre}, {"square inch"sv, unit::square_inch},
    {"square inches"sv, unit::square_inch}, {"sq in"sv, unit::square_inch},
    {"square foot"sv, unit::square_foot}, {"square feet"sv, unit::square_foot},
    {"sq ft"sv, unit::square_foot}, {"sq. ft"sv, unit::square_foot}, {"sq. ft."sv, unit::square_foot},
    {"ft²"sv, unit::square_foot}, {"square yard"sv, unit::square_yard},
    {"sq yd"sv, unit::square_yard}, {"square mile"sv, unit::square_mile},
    {"sq mi"sv, unit::square_mile}, {"sq mile"sv, unit::square_mile},
    {"sq. mi"sv, unit::square_mile}, {"sq. mi."sv, unit::square_mile},
    {"sq. mile"sv, unit::square_mile},
    {"square km"sv, unit::square_kilometre}, {"square m"sv, unit::square_metre},
    {"square ft"sv, unit::square_foot}, {"sq kilometre"sv, unit::square_kilometre},
    {"sq kilometer"sv, unit::square_kilometre}, {"sq metre"sv, unit::square_metre},
    {"sq meter"sv, unit::square_metre}, {"sq foot"sv, unit::square_foot},
    {"sq feet"sv, unit::square_foot}, {"sq yard"sv, unit::square_yard},
    {"mi²"sv, unit::square_mile}, {"mi2"sv, unit::square_mile},
    {"millilitre"sv, unit::millilitre}, {"milliliter"sv, unit::millilitre},
    {"ml"sv, unit::millilitre}, {"centilitre"sv, unit::centilitre}, {"cl"sv, unit::centilitre},
    {"litre"sv, unit::litre}, {"liter"sv, unit::litre}, {"l"sv, unit::litre}, {"hectolitre"sv, unit::hectolitre},
    {"hectoliter"sv, unit::hectolitre}, {"cubic centimetre"sv, unit::cubic_centimetre},
    {"cubic centimeter"sv, unit::cubic_centimetre}, {"cc"sv, unit::cubic_centimetre},
    {"cm³"sv, unit::cubic_centimetre}, {"cubic metre"sv, unit::cubic_metre},
    {"cubic meter"sv, unit::cubic_metre}, {"cu m"sv, unit::cubic_metre},
    {"cu. m"sv, unit::cubic_metre}, {"cbm"sv, unit::cubic_metre},
    {"cu. m."sv, unit::cubic_metre}, {"m³"sv, unit::cubic_metre},
    {"cubic kilometre"sv, unit::cubic_kilometre}, {"cubic kilometer"sv, unit::cubic_kilometre},
    {"km³"sv, unit::cubic_kilometre}, {"cubic foot"sv, unit::cubic_foot},
    {"cubic feet"sv, unit::cubic_foot}, {"cu ft"sv, unit::cubic_foot},
    {"cu. ft"sv, unit::cubic_foot}, {"ft³"sv, unit::cubic_foot}, {"cubic yard"sv, unit::cubic_yard},
    {"gallon"sv, unit::us_gallon}, {"gallon"sv, unit::imperial_gallon},
    {"gal"sv, unit::us_gallon, measure_use::symbol}, {"us gallon"sv, unit::us_gallon},
    {"imperial gallon"sv, unit::imperial_gallon}, {"uk gallon"sv, unit::imperial_gallon},
    {"u.s. gallon"sv, unit::us_gallon}, {"u.s. ton"sv, unit::short_ton}, {"pint"sv, unit::imperial_pint},
    {"pint"sv, unit::us_pint}, {"us pint"sv, unit::us_pint},
    {"imperial pint"sv, unit::imperial_pint}, {"fluid ounce"sv, unit::us_fluid_ounce},
    {"fl oz"sv, unit::us_fluid_ounce}, {"fl. oz."sv, unit::us_fluid_ounce},
    {"barrel"sv, unit::oil_barrel}, {"bbl"sv, unit::oil_barrel},
    {"bpd"sv, unit::oil_barrel}, {"b/d"sv, unit::oil_barrel}, {"bcm"sv, unit::cubic_kilometre}, {"acre foot"sv, unit::acre_foot},
    {"acre feet"sv, unit::acre_foot},
    {"metre per second"sv, unit::metre_per_second}, {"metres per second"sv, unit::metre_per_second},
    {"meter per second"sv, unit::metre_per_second}, {"meters per second"sv, unit::metre_per_second},
    {"metres a second"sv, unit::metre_per_second}, {"meters a second"sv, unit::metre_per_second},
    {"m/s"sv, unit::metre_per_second}, {"kilometre per hour"sv, unit::kilometre_per_hour},
    {"kilometres per hour"sv, unit::kilometre_per_hour},
    {"kilometer per hour"sv, unit::kilometre_per_hour},
    {"kilometers per hour"sv, unit::kilometre_per_hour},
    {"kilometres an hour"sv, unit::kilometre_per_hour},
    {"kilometers an hour"sv, unit::kilometre_per_hour},
    {"kilometre an hour"sv, unit::kilometre_per_hour},
    {"kilometer an hour"sv, unit::kilometre_per_hour}, {"km an hour"sv, unit::kilometre_per_hour},
    {"km per hour"sv, unit::kilometre_per_hour}, {"km/h"sv, unit::kilometre_per_hour},
    {"km/hr"sv, unit::kilometre_per_hour}, {"kmh"sv, unit::kilometre_per_hour},
    {"kph"sv, unit::kilometre_per_hour}, {"kmph"sv, unit::kilometre_per_hour},
    {"kilometres per second"sv, unit::kilometre_per_second},
    {"kilometers per second"sv, unit::kilometre_per_second}, {"km/s"sv, unit::kilometre_per_second},
    {"mile per hour"sv, unit::mile_per_hour}, {"miles per hour"sv, unit::mile_per_hour},
    {"miles an hour"sv, unit::mile_per_hour}, {"mile an hour"sv, unit::mile_per_hour},
    {"mph"sv, unit::mile_per_hour}, {"m.p.h."sv, unit::mile_per_hour}, {"feet per second"sv, unit::foot_per_second},
    {"knot"sv, unit::knot}, {"kn"sv, unit::knot}, {"kt"sv, unit::knot, measure_use::as_written},
    {"kt"sv, unit::kiloton_of_tnt, measure_use::as_written},
    {"kt"sv, unit::kilotonne, measure_use::as_written},
    {"kts"sv, unit::knot},
    {"degree celsius"sv, unit::celsius}, {"degrees celsius"sv, unit::celsius},
    {"degree centigrade"sv, unit::celsius}, {"degrees centigrade"sv, unit::celsius},
    {"degrees c"sv, unit::celsius}, {"celsius"sv, unit::celsius}, {"centigrade"sv, unit::celsius},
    {"deg c"sv, unit::celsius}, {"degc"sv, unit::celsius}, {"º c"sv, unit::celsius},
    {"deg f"sv, unit::fahrenheit}, {"degf"sv, unit::fahrenheit}, {"°c"sv, unit::celsius}, {"℃"sv, unit::celsius}, {"C"sv, unit::celsius, measure_use::symbol},
    {"degree fahrenheit"sv, unit::fahrenheit}, {"degrees fahrenheit"sv, unit::fahrenheit},
    {"degrees f"sv, unit::fahrenheit}, {"fahrenheit"sv, unit::fahrenheit},
    {"°f"sv, unit::fahrenheit}, {"℉"sv, unit::fahrenheit},
    {"F"sv, unit::fahrenheit, measure_use::symbol}, {"degree"sv, unit::celsius, measure_use::weather},
    {"degree"sv, unit::fahrenheit, measure_use::weather}, {"°"sv, unit::celsius, measure_use::weather}, {"°"sv, unit::fahrenheit, measure_use::weather},
    {"kelvin"sv, unit::kelvin},
    {"joule"sv, unit::joule}, {"kilojoule"sv, unit::kilojoule}, {"kj"sv, unit::kilojoule},
    {"megajoule"sv, unit::megajoule}, {"gigajoule"sv, unit::gigajoule},
    {"calorie"sv, unit::kilocalorie}, {"kcal"sv, unit::kilocalorie},
    {"watt hour"sv, unit::watt_hour}, {"kilowatt hour"sv, unit::kilowatt_hour},
    {"kwh"sv, unit::kilowatt_hour}, {"megawatt hour"sv, unit::megawatt_hour},
    {"mwh"sv, unit::megawatt_hour}, {"gigawatt hour"sv, unit::gigawatt_hour},
    {"gwh"sv, unit::gigawatt_hour}, {"terawatt hour"sv, unit::terawatt_hour},
    {"twh"sv, unit::terawatt_hour}, {"Btu"sv, unit::british_thermal_unit},
    {"watt"sv, unit::watt}, {"W"sv, unit::watt, measure_use::as_written}, {"kilowatt"sv, unit::kilowatt}, {"kw"sv, unit::kilowatt},
    {"megawatt"sv, unit::megawatt}, {"MW"sv, unit::megawatt, measure_use::as_written},
    {"gigawatt"sv, unit::gigawatt}, {"gw"sv, unit::gigawatt}, {"terawatt"sv, unit::terawatt},
    {"horsepower"sv, unit::horsepower}, {"hp"sv, unit::horsepower},
    {"bhp"sv, unit::horsepower},
    {"pascal"sv, unit::pascal}, {"hectopascal"sv, unit::hectopascal},
    {"hpa"sv, unit::hectopascal}, {"kilopascal"sv, unit::kilopascal},
    {"kpa"sv, unit::kilopascal}, {"megapascal"sv, unit::megapascal}, {"gigapascal"sv, unit::gigapascal},
    {"MPa"sv, unit::megapascal, measure_use::as_written}, {"bar"sv, unit::bar, measure_use::symbol},
    {"millibar"sv, unit::millibar}, {"mbar"sv, unit::millibar},
    {"atmosphere"sv, unit::atmosphere}, {"psi"sv, unit::psi},
    {"pounds per square inch"sv, unit::psi},
    {"kilobyte"sv, unit::kilobyte}, {"megabyte"sv, unit::megabyte},
    {"MB"sv, unit::megabyte, measure_use::as_written}, {"gigabyte"sv, unit::gigabyte},
    {"GB"sv, unit::gigabyte, measure_use::as_written}, {"terabyte"sv, unit::terabyte},
    {"TB"sv, unit::terabyte, measure_use::as_written}, {"petabyte"sv, unit::petabyte},
    {"PB"sv, unit::petabyte, measure_use::as_written}, {"kiloton"sv, unit::kiloton_of_tnt},
    {"megaton"sv, unit::megaton_of_tnt}, {"tonnes of tnt"sv, unit::tonne_of_tnt},
    {"tons of tnt"sv, unit::tonne_of_tnt},
    {"hertz"sv, unit::hertz}, {"hz"sv, unit::hertz}, {"kilohertz"sv, unit::kilohertz},
    {"khz"sv, unit::kilohertz}, {"megahertz"sv, unit::megahertz}, {"mhz"sv, unit::megahertz},
    {"gigahertz"sv, unit::gigahertz}, {"ghz"sv, unit::gigahertz},
    {"rpm"sv, unit::revolution_per_minute},
    {"revolutions per minute"sv, unit::revolution_per_minute},
    {"revolutions a minute"sv, unit::revolution_per_minute}, {"kbps"sv, unit::kilobit_per_second},
    {"kilobits per second"sv, unit::kilobit_per_second},
    {"kilobits a second"sv, unit::kilobit_per_second}, {"mbps"sv, unit::megabit_per_second},
    {"megabits per second"sv, unit::megabit_per_second},
    {"megabits a second"sv, unit::megabit_per_second}, {"gbps"sv, unit::gigabit_per_second},
    {"gigabits per second"sv, unit::gigabit_per_second},
    {"gigabits a second"sv, unit::gigabit_per_second}, {"newton metre"sv, unit::newton_metre},
    {"newton meter"sv, unit::newton_metre}, {"pound foot"sv, unit::pound_foot},
    {"pound feet"sv, unit::pound_foot}, {"lb ft"sv, unit::pound_foot},
    {"foot pound"sv, unit::pound_foot},
});

inline constexpr auto percents = std::to_array<percent_word>({
    {"%"sv}, {"percent"sv}, {"per cent"sv}, {"pct"sv}, {"pc"sv}, {"percentage point"sv, true},
    {"percentage points"sv, true}, {"percent point"sv, true}, {"percent points"sv, true},
    {"% points"sv, true}, {"percents"sv}, {"percentage"sv}, {"basis point"sv, true, -2},
    {"basis points"sv, true, -2}, {"bps"sv, true, -2}, {"bp"sv, true, -2}, {"pp"sv, true}, {"p.p."sv, true}, {"pps"sv, true}, {"ppt"sv, true},
});

// "half" alone is a share; "half a billion" is an amount.
inline constexpr auto ratios = std::to_array<ratio_word>({
    {"half"sv, 1, 2}, {"one half"sv, 1, 2}, {"a third"sv, 1, 3}, {"one third"sv, 1, 3},
    {"two thirds"sv, 2, 3}, {"a quarter"sv, 1, 4}, {"one quarter"sv, 1, 4}, {"a fourth"sv, 1, 4}, {"one fourth"sv, 1, 4}, {"three fourths"sv, 3, 4},
    {"three quarters"sv, 3, 4}, {"a fifth"sv, 1, 5}, {"one fifth"sv, 1, 5},
    {"two fifths"sv, 2, 5}, {"three fifths"sv, 3, 5}, {"four fifths"sv, 4, 5},
    {"a sixth"sv, 1, 6}, {"one sixth"sv, 1, 6}, {"five sixths"sv, 5, 6}, {"a seventh"sv, 1, 7},
    {"one seventh"sv, 1, 7}, {"an eighth"sv, 1, 8}, {"one eighth"sv, 1, 8},
    {"a ninth"sv, 1, 9}, {"a tenth"sv, 1, 10}, {"one tenth"sv, 1, 10}, {"three tenths"sv, 3, 10},
    {"seven tenths"sv, 7, 10}, {"nine tenths"sv, 9, 10}, {"doubled"sv, 2}, {"doubling"sv, 2},
    {"twofold"sv, 2}, {"two fold"sv, 2}, {"twice"sv, 2, 1, true}, {"tripled"sv, 3}, {"tripling"sv, 3},
    {"trebled"sv, 3}, {"threefold"sv, 3}, {"quadrupled"sv, 4}, {"fourfold"sv, 4},
    {"quintupled"sv, 5}, {"fivefold"sv, 5}, {"sixfold"sv, 6}, {"sevenfold"sv, 7},
    {"eightfold"sv, 8}, {"tenfold"sv, 10}, {"halved"sv, 1, 2},
});

inline constexpr auto factor_words = std::to_array<plain_phrase>({
    {"times"sv}, {"fold"sv}, {"x"sv},
});

// Beside them a pound is a mass.
inline constexpr auto mass_words = std::to_array<plain_phrase>({
    {"weigh"sv}, {"weighs"sv}, {"weighed"sv}, {"weighing"sv}, {"weight"sv}, {"lost"sv}, {"gained"sv},
    {"payload"sv}, {"cargo"sv}, {"heavy"sv}, {"heavier"sv}, {"lighter"sv}, {"bomb"sv}, {"bombs"sv},
    {"warhead"sv}, {"explosives"sv}, {"tnt"sv}, {"thrust"sv}, {"force"sv}, {"shed"sv},
    {"kilogram"sv}, {"kilograms"sv}, {"kg"sv}, {"tonnes"sv}, {"tons"sv}, {"ounces"sv},
    {"baby"sv}, {"newborn"sv}, {"diet"sv}, {"obese"sv}, {"overweight"sv}, {"lift"sv},
    {"lifted"sv}, {"lifting"sv}, {"boxer"sv}, {"wrestler"sv}, {"linebacker"sv}, {"slim"sv},
    {"drop"sv}, {"dropping"sv}, {"torque"sv}, {"meat"sv}, {"beef"sv}, {"pork"sv}, {"cocaine"sv},
    {"heroin"sv}, {"marijuana"sv}, {"fentanyl"sv}, {"cannabis"sv}, {"fish"sv}, {"waste"sv},
    {"kilo"sv}, {"kilos"sv}, {"kgs"sv}, {"grams"sv}, {"grammes"sv}, {"kilogrammes"sv}, {"stone"sv},
});

// Without them a degree may be an angle's.
inline constexpr auto temperature_words = std::to_array<plain_phrase>({
    {"temperature"sv}, {"temperatures"sv}, {"warming"sv}, {"warmer"sv}, {"colder"sv}, {"cold"sv},
    {"cooler"sv}, {"hot"sv}, {"hotter"sv}, {"heat"sv}, {"heatwave"sv}, {"weather"sv}, {"frost"sv},
    {"freezing"sv}, {"celsius"sv}, {"fahrenheit"sv}, {"thermometer"sv}, {"forecast"sv},
    {"outside"sv}, {"warm"sv}, {"climate"sv}, {"oven"sv}, {"mercury"sv}, {"below zero"sv},
    {"above zero"sv}, {"chill"sv}, {"fever"sv},
});

// Beside none of them "5m" may be five million of something.
inline constexpr auto length_words = std::to_array<length_word>({
    {"tall"sv, true}, {"taller"sv, true}, {"long"sv, true}, {"longer"sv, true}, {"deep"sv, true},
    {"deeper"sv, true}, {"high"sv, true}, {"wide"sv, true}, {"wider"sv, true}, {"thick"sv, true},
    {"across"sv, true}, {"apart"sv, true}, {"away"sv, true}, {"beneath"sv, true},
    {"underground"sv, true}, {"underwater"sv, true}, {"offshore"sv, true}, {"inland"sv, true},
    {"upstream"sv, true}, {"downstream"sv, true}, {"north of"sv, true}, {"south of"sv, true},
    {"east of"sv, true}, {"west of"sv, true}, {"out to sea"sv, true}, {"in length"sv, true},
    {"in height"sv, true}, {"in depth"sv, true}, {"in width"sv, true}, {"in diameter"sv, true},
    {"into the air"sv, true}, {"below the surface"sv, true}, {"below ground"sv, true},
    {"below sea"sv, true}, {"above sea"sv, true}, {"above the ground"sv, true},
    {"above ground"sv, true}, {"above the sea"sv, true}, {"above the water"sv, true},
    {"from goal"sv, true}, {"from the shore"sv, true}, {"off the coast"sv, true},
    {"from the finish"sv, true}, {"from the line"sv, true}, {"from the border"sv, true},
    {"from the summit"sv, true}, {"length"sv}, {"depth"sv}, {"depths"sv}, {"height"sv}, {"width"sv},
    {"radius"sv}, {"diameter"sv}, {"distance"sv}, {"altitude"sv}, {"elevation"sv}, {"sea level"sv},
    {"metres"sv}, {"meters"sv}, {"ft"sv}, {"feet"sv}, {"foot"sv}, {"inches"sv}, {"yards"sv},
    {"km"sv}, {"cm"sv}, {"mm"sv}, {"miles"sv}, {"mi"sv}, {"wave"sv}, {"waves"sv}, {"wall"sv},
    {"fence"sv}, {"tower"sv}, {"mast"sv}, {"chimney"sv}, {"statue"sv}, {"tunnel"sv}, {"trench"sv},
    {"ditch"sv}, {"hole"sv}, {"pit"sv}, {"mine shaft"sv}, {"cliff"sv}, {"mountain"sv}, {"summit"sv},
    {"ravine"sv}, {"gorge"sv}, {"crater"sv}, {"bridge"sv}, {"pier"sv}, {"runway"sv}, {"rope"sv},
    {"snow"sv}, {"yacht"sv}, {"ship"sv}, {"vessel"sv}, {"boat"sv}, {"superyacht"sv}, {"ferry"sv},
    {"swam"sv}, {"swim"sv}, {"dived"sv}, {"dive"sv}, {"ran the"sv}, {"run the"sv},
    {"running the"sv}, {"sprint"sv}, {"sprinter"sv}, {"freestyle"sv}, {"backstroke"sv},
    {"breaststroke"sv}, {"butterfly"sv}, {"medley"sv}, {"relay"sv}, {"hurdles"sv},
    {"steeplechase"sv}, {"runner"sv}, {"runners"sv}, {"swimmer"sv}, {"swimmers"sv}, {"olympic"sv},
    {"olympics"sv}, {"athletics"sv}, {"world record"sv}, {"gold in"sv}, {"silver in"sv},
    {"bronze in"sv}, {"medal"sv}, {"medals"sv}, {"won the"sv}, {"wins the"sv}, {"men's"sv},
    {"women's"sv}, {"men\u2019s"sv}, {"women\u2019s"sv}, {"springboard"sv}, {"air rifle"sv},
    {"air pistol"sv}, {"within a"sv}, {"skyscraper"sv}, {"glacier"sv}, {"turbine"sv},
    {"turbines"sv},
});

// Right before a temperature (with "of" or "by" between) or right behind it they make it a
// difference; elsewhere in the sentence they leave that open.
inline constexpr auto difference_words = std::to_array<difference_word>({
    {"rise"sv}, {"increase"sv}, {"warming"sv}, {"warmed"sv}, {"cooling"sv}, {"cooled"sv},
    {"heating"sv}, {"difference"sv}, {"drop"sv}, {"decrease"sv}, {"fall"sv}, {"jump"sv},
    {"swing"sv}, {"anomaly"sv}, {"change"sv}, {"gap"sv}, {"decline"sv}, {"reduction"sv},
    {"gain"sv}, {"rises"sv}, {"increases"sv}, {"spike"sv}, {"plunge"sv}, {"dip"sv},
    {"warmer"sv}, {"cooler"sv}, {"colder"sv}, {"hotter"sv}, {"higher"sv}, {"lower"sv},
    {"milder"sv}, {"chillier"sv}, {"more"sv}, {"less"sv},
    {"above"sv}, {"below"sv}, {"above zero"sv, true}, {"below zero"sv, true},
    {"above freezing"sv, true}, {"below freezing"sv, true}, {"over"sv, true}, {"under"sv, true},
    {"target"sv, true}, {"goal"sv, true}, {"limit"sv, true}, {"threshold"sv, true},
    {"range"sv, true}, {"variation"sv, true}, {"margin"sv, true}, {"average"sv, true},
    {"within"sv, true}, {"accuracy"sv, true}, {"pre industrial"sv, true},
    {"preindustrial"sv, true},
});

inline constexpr auto minus_words = std::to_array<plain_phrase>({
    {"minus"sv}, {"negative"sv}, {"below zero"sv}, {"of frost"sv},
});

inline constexpr auto comparisons = std::to_array<plain_phrase>({
    {"more"sv}, {"less"sv}, {"higher"sv}, {"lower"sv}, {"larger"sv}, {"greater"sv}, {"bigger"sv},
    {"smaller"sv}, {"fewer"sv}, {"faster"sv}, {"longer"sv}, {"as"sv}, {"that of"sv}, {"the"sv},
    {"over"sv}, {"its"sv}, {"their"sv}, {"cheaper"sv}, {"heavier"sv}, {"than"sv}, {"above"sv},
});

inline constexpr auto growth_words = std::to_array<plain_phrase>({
    {"by"sv}, {"grew"sv}, {"grown"sv}, {"grow"sv}, {"rose"sv}, {"risen"sv}, {"rise"sv},
    {"increased"sv}, {"increase"sv}, {"jumped"sv}, {"expanded"sv}, {"climbed"sv}, {"surged"sv},
    {"soared"sv}, {"fell"sv}, {"fallen"sv}, {"fall"sv}, {"dropped"sv}, {"decreased"sv},
    {"declined"sv}, {"up"sv}, {"up from"sv}, {"down"sv}, {"down from"sv}, {"multiplied"sv}, {"added"sv}, {"gained"sv}, {"lost"sv}, {"advanced"sv}, {"slid"sv},
    {"slipped"sv}, {"eased"sv}, {"edged"sv}, {"rallied"sv}, {"plunged"sv}, {"tumbled"sv},
    {"sank"sv}, {"shed"sv}, {"higher"sv}, {"lower"sv},
});

// "from $5 to $7" behind them is a change, not a range.
inline constexpr auto change_words = std::to_array<plain_phrase>({
    {"go"sv}, {"goes"sv}, {"going"sv}, {"gone"sv}, {"went"sv}, {"moved"sv}, {"changed"sv},
    {"change"sv}, {"rises"sv}, {"rising"sv}, {"falls"sv}, {"falling"sv}, {"increases"sv},
    {"increasing"sv}, {"decreases"sv}, {"grows"sv}, {"growing"sv}, {"jump"sv}, {"jumps"sv},
    {"leapt"sv}, {"leaped"sv}, {"raised"sv}, {"raise"sv}, {"raises"sv}, {"raising"sv},
    {"lifted"sv}, {"cut"sv}, {"cutting"sv}, {"reduced"sv}, {"lowered"sv}, {"swelled"sv},
    {"swollen"sv}, {"ballooned"sv}, {"mushroomed"sv}, {"crept"sv}, {"spiralled"sv},
    {"spiraled"sv}, {"shrank"sv}, {"shrunk"sv}, {"narrowed"sv}, {"widened"sv}, {"dipped"sv},
    {"drop"sv}, {"drops"sv}, {"plummeted"sv}, {"slumped"sv}, {"dwindled"sv}, {"revised"sv},
    {"upgraded"sv}, {"improved"sv}, {"shot"sv}, {"came"sv}, {"turned"sv}, {"boosted"sv},
    {"expand"sv}, {"doubled"sv}, {"tripled"sv}, {"quadrupled"sv}, {"halved"sv}, {"shifted"sv},
    {"slashed"sv}, {"hiked"sv}, {"trimmed"sv}, {"upped"sv},
});
// clang-format on

}  // namespace assay::en
