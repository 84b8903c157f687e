// SPDX-License-Identifier: BSL-1.0
// Conversions of quantities, judged by the digits printed.
#include "support/catch.hpp"

#include <string>
#include <variant>
#include <vector>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>

using namespace assay;

namespace {

/// Without any rates: units need none.
auto check(const std::string& text) -> checked_document
{
    return compiled::check_document({"test", text}, rate_table{std::vector<rate_source>{}});
}

/// "verdict reason severity" of the only claim, with the slip's detail if it has one.
auto verdict_on(const std::string& text) -> std::string
{
    const auto checked = check(text);
    if (checked.claims.size() != 1) return std::to_string(checked.claims.size()) + " claims";
    const auto& found = checked.claims[0].judged;
    auto words = std::string{to_string(found.kind)} + ' ' + std::string{to_string(found.reason)} +
                 ' ' + std::string{to_string(found.severity)};
    if (!found.slip) return words;
    if (const auto* factor = std::get_if<decimal>(&found.slip->detail))
        words += ' ' + to_string(factor->normalized());
    if (const auto* other = std::get_if<unit>(&found.slip->detail))
        words += ' ' + std::string{to_string(*other)};
    if (const auto* misused = std::get_if<misused_factor>(&found.slip->detail))
        words += ' ' + std::string{to_string(*misused)};
    return words;
}

auto explained(const std::string& text) -> std::string
{
    const auto checked = check(text);
    return checked.claims.empty()
               ? "no claim"
               : compiled::explain({"test", text}, checked, checked.claims.front());
}

}  // namespace

TEST_CASE("quantities are judged by the digits printed", "[check][units]")
{
    const auto [text, verdict] = GENERATE(table<std::string, std::string>({
        {"It lies 55 km (34 miles) away.", "consistent rounded none"},
        {"It lies 16 km (10 miles) away.", "consistent rounded none"},
        {"It lies about 10 miles (16 kilometers) away.", "consistent rounded none"},
        {"It lies 103 kilometers (64 miles) north.", "consistent rounded none"},
        {"It burnt more than 70,000 acres (280 sq km).", "consistent rounded none"},
        {"It burnt 590,000 ha (1,500,000 acres).", "consistent rounded none"},
        {"It is 3.5 km (3,500 m) long.", "consistent exact none"},
        {"It has 500 kcal (2,092 kJ).", "consistent exact none"},
        {"He is 6 ft 2 in (1.88 m) tall.", "consistent rounded none"},
        {"He jumped 8.95 m (29 ft 4 1/2 in).", "consistent rounded none"},
        {"It grew 6 cm (2½ in) in May.", "consistent rounded none"},
        {"The waves are 30 feet (9 meters) high.", "consistent rounded none"},
        {"It is 2.3 cm (0.9 in) wide.", "consistent rounded none"},
        {"It holds 1.5 million acres (600,000 hectares).", "consistent source-rounded none"},
        {"It blew at 140 mph (220 kph).", "consistent source-rounded none"},
        {"They ran 26.219 miles (42.1 km).", "consistent truncated info"},
        {"It threw over 1.40 miles (2.28 km).", "consistent hedged info"},
        {"It blew at 110 mph (175 kph).", "consistent source-rounded none"},
        {"It blew at 45 mph (75 kph).", "loose coarse info"},
        {"It went 1 mile (2 km) on.", "loose coarse warning"},
        {"It lies 103 kilometers (46 miles) north.", "inconsistent unexplained error"},
        {"It weighs 7500 kg (1,500 lb).", "inconsistent unexplained error"},
        {"It lies 60 miles (103 km) north.", "inconsistent unexplained warning"},
        {"It lies 103 km (63 miles) north.", "inconsistent unexplained info"},
    }));
    CAPTURE(text);
    CHECK(verdict_on(text) == verdict);
}

TEST_CASE("the mistakes that people make with units are named", "[check][units]")
{
    const auto [text, verdict] = GENERATE(table<std::string, std::string>({
        {"It is 500 km (310,000 miles).", "inconsistent scale error 1000"},
        {"It is 10 km (62 miles) off.", "inconsistent scale error 10"},
        {"It is 100 miles (62 km) off.", "inconsistent inverted-rate error"},
        {"It took 500 tonnes (454 short tons).", "inconsistent inverted-rate error"},
        {"It took 500 tonnes (492 short tons).", "inconsistent wrong-unit error long-ton"},
        {"It took 551 long tons (500 tonnes).", "inconsistent wrong-unit error short-ton"},
        {"It lies 300 nautical miles (483 km) east.", "inconsistent wrong-unit error mi"},
        {"It lies 300 km (162 miles) east.", "inconsistent wrong-unit error nmi"},
        {"It made 100 mph (185 km/h).", "inconsistent wrong-unit error kn"},
        {"It used 50 imperial gallons (189 litres).", "inconsistent wrong-unit error gal"},
        {"It covers 100 square miles (161 sq km).", "inconsistent wrong-unit error linear"},
        {"It holds 1,000 cubic feet (305 cubic metres).", "inconsistent wrong-unit error linear"},
        {"Temperatures hit 20 °C (36 °F).", "inconsistent wrong-unit error difference"},
        {"A rise of 2 °C (35.6 °F) is feared.", "inconsistent wrong-unit error temperature"},
        {"It may be 3 °C (37 °F) warmer.", "inconsistent wrong-unit error temperature"},
    }));
    CAPTURE(text);
    CHECK(verdict_on(text) == verdict);
}

TEST_CASE("degrees are a temperature or a difference as the words say", "[check][units]")
{
    const auto [text, verdict] = GENERATE(table<std::string, std::string>({
        {"Temperatures hit 38 °C (100 °F).", "consistent rounded none"},
        {"Temperatures rose to 38 °C (100 °F).", "consistent rounded none"},
        {"Temperatures rose above 40 °C (104 °F).", "consistent exact none"},
        {"It was minus 40 C (minus 40 F) outside.", "consistent exact none"},
        {"It was -5 °C (23 °F) in the cold.", "consistent exact none"},
        {"It was 32 °F (0 °C) in the cold.", "consistent exact none"},
        {"It was 32 °F (5 °C) in the cold.", "inconsistent unexplained error"},
        {"A rise of about 2 °C (3.6 °F) is likely.", "consistent exact none"},
        {"Seas warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit).", "consistent exact none"},
        {"It fell 10 °C (18 °F) overnight.", "consistent exact none"},
        {"It is 2 °C (3.6 °F) warmer than in 1990.", "consistent exact none"},
        {"It was 2 °C (3.6 °F) above average.", "consistent exact none"},
        {"It is 1.2 °C (34.2 °F) above the old average.",
         "inconsistent wrong-unit error temperature"},
        {"It was 2 °C (36 °F) above freezing.", "consistent rounded none"},
        {"The 1.5 °C (2.7 °F) goal is out of reach.", "consistent exact none"},
        {"Bake it at 350 °F (180 °C).", "consistent rounded none"},
        {"Bake it at 350 °F (177 °C).", "consistent rounded none"},
    }));
    CAPTURE(text);
    CHECK(verdict_on(text) == verdict);
}

TEST_CASE("a word of several units is read as the likeliest that fits", "[check][units]")
{
    const auto [text, verdict, from] = GENERATE(table<std::string, std::string, unit>({
        {"It holds 10 gallons (38 litres).", "consistent rounded none", unit::us_gallon},
        {"It holds 10 gallons (45 litres).", "consistent other-reading info",
         unit::imperial_gallon},
        {"It holds 10 gallons (60 litres).", "inconsistent unexplained error", unit::us_gallon},
        {"It took 500 tons (1 million pounds).", "consistent other-reading info", unit::short_ton},
        {"It took 500 tons (551 short tons).", "consistent rounded none", unit::tonne},
        {"It took 512 tons (512 tonnes).", "consistent other-reading info", unit::tonne},
        {"A 12-ounce (355-millilitre) can.", "consistent rounded none", unit::us_fluid_ounce},
        {"A 20-ounce (568-millilitre) can.", "consistent other-reading info",
         unit::imperial_fluid_ounce},
        {"It gives 35,000 lbf (156 kN).", "consistent rounded none", unit::pound_force},
        {"It makes 150 PS (148 hp).", "consistent rounded none", unit::metric_horsepower},
        {"It is a mile (1.6 km) deep.", "consistent rounded none", unit::mile},
        {"He is 6'2\" (1.88 m) tall.", "consistent rounded none", unit::inch},
        {"He weighs 13st 8lb (86kg).", "consistent rounded none", unit::pound},
    }));
    CAPTURE(text);
    CHECK(verdict_on(text) == verdict);
    CHECK(check(text).claims.at(0).judged.definition->from == from);
}

TEST_CASE("ranges are judged end by end, dimensions side by side", "[check][units]")
{
    const auto checked = check("Shells fell 20–30 miles (32–58 km) behind the line.");
    REQUIRE(checked.claims.size() == 2);
    CHECK(checked.claims[0].judged.kind == verdict_kind::consistent);
    CHECK(checked.claims[1].judged.kind == verdict_kind::inconsistent);
    CHECK(verdict_on("It lies 20 to 30 miles (40 km) north.") == "consistent rounded none");
    const auto sides = check("The cell is 10 by 12 feet (3 by 7.3 metres).");
    REQUIRE(sides.claims.size() == 2);
    CHECK(sides.claims[0].judged.kind == verdict_kind::consistent);
    CHECK(sides.claims[1].judged.kind == verdict_kind::inconsistent);
}

TEST_CASE("a wrong quantity gets both repairs in the article's notation", "[check][units]")
{
    using repair = std::optional<std::string>;
    const auto [text, reported, source] = GENERATE(table<std::string, repair, repair>({
        {"It lies 103 kilometers (46 miles) north.", "64 miles", "74 kilometers"},
        {"It weighs 7500 kg (1,500 lb).", "17,000 lb", "680 kg"},
        {"It was 5 °F (15 °C) in the cold.", "-15 °C", "59 °F"},
        {"It took 1.2 million acres (12,000 ha).", "490,000 ha", "30,000 acres"},
        {"He is 6 ft 2 in (1.98 m) tall.", "1.88 m", std::nullopt},
    }));
    CAPTURE(text);
    const auto checked = check(text);
    REQUIRE(checked.claims.size() == 1);
    CHECK(checked.claims[0].judged.suggestion == reported);
    CHECK(checked.claims[0].judged.source_suggestion == source);
}

TEST_CASE("what a quantity was expected to be has two digits more", "[check][units]")
{
    const auto expected = [](const std::string& text) {
        return to_string(*check(text).claims.at(0).judged.expected);
    };
    CHECK(expected("It lies 103 kilometers (64 miles) north.") == "64.00");
    CHECK(expected("It is 2.3 cm (0.9 in) wide.") == "0.906");
    CHECK_FALSE(check("It was 32 °F (5 °C) in the cold.").claims.at(0).judged.error);
}

TEST_CASE("units need no day", "[check][units]")
{
    CHECK(check("It lies 55 km (34 miles) away.").notes.empty());
}

TEST_CASE("an explanation of units can be checked with a pocket calculator", "[check][explain]")
{
    const auto [text, words] = GENERATE(table<std::string, std::string>({
        {"It lies 103 kilometers (64 miles) north.",
         "103 kilometers at 1 mi = 1.609344 km (by definition) is 64.00 mi; 64 miles agrees to the "
         "digits printed"},
        {"He is 6 ft 2 in (1.88 m) tall.",
         "6 ft 2 in (74 in) at 1 m = 39.3700787402 in (by definition) is 1.8796 m; 1.88 m is "
         "+0.02 % from it and agrees to the digits printed"},
        {"Temperatures hit 38 °C (100 °F).",
         "38 °C by °F = °C × 1.8 + 32 is 100.40 °F; 100 °F is -0.40 % from it and agrees to the "
         "digits printed"},
        {"It was 5 °F (-15 °C) in the cold.",
         "5 °F by °C = (°F - 32) × 5/9 is -15.00 °C; -15 °C is just that"},
        {"A rise of 2 °C (35.6 °F) is feared.",
         "2 °C at 1 °C = 1.8 °F (by definition, of differences) is 3.600 °F; 35.6 °F is +888.89 % "
         "from it and does not agree; it is a difference that looks converted as a temperature"},
        {"It covers 100 square miles (161 sq km).",
         "100 square miles at 1 mi2 = 2.58998811034 km2 (by definition) is 259.00 km2; 161 sq km "
         "is "
         "-37.84 % from it and does not agree; it looks converted by the factor of lengths"},
        {"It took 500 tonnes (492 short tons).",
         "500 tonnes at 1 t = 1.10231131092 short-ton (by definition) is 551.16 short-ton; 492 "
         "short tons is -10.73 % from it and does not agree; it would fit with long-ton for one of "
         "the units"},
    }));
    CHECK(explained(text) == words);
}
