// SPDX-License-Identifier: BSL-1.0
// unit.hpp - units of measurement, each an exact multiple of its dimension's SI unit.
//
//     facts_of(unit::mile).symbol                 // "mi"
//     facts_of(unit::mile).factor                 // "1609.344", metres
//     unit_from_symbol("short-ton")               // unit::short_ton
//
// Source of the factors: NIST Special Publication 811, appendix B, which holds the international
// yard and pound of 1959; those it prints in bold are exact, and no others are here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

enum class dimension : std::uint8_t {
    mass,         // kilograms
    length,       // metres
    area,         // square metres
    volume,       // cubic metres
    speed,        // metres a second
    temperature,  // kelvins
    energy,       // joules
    power,        // watts
    pressure,     // pascals
    data,         // bytes
    explosive,    // joules, by the convention of 4.184 gigajoules a tonne of TNT
    frequency,    // hertz
    data_rate,    // bits a second
    torque,       // newton metres, which are no joules
    force,        // newtons
};

enum class unit : std::uint8_t {
    // clang-format off
    microgram, milligram, gram, kilogram, quintal, tonne, kilotonne, megatonne, gigatonne, pound, ounce, troy_ounce,
    stone, short_ton, long_ton, carat,
    nanometre, micrometre, millimetre, centimetre, metre, kilometre, inch, foot, yard, mile, nautical_mile,
    fathom,
    square_centimetre, square_metre, square_kilometre, hectare, decare, acre, square_inch,
    square_foot, square_yard, square_mile,
    millilitre, centilitre, litre, hectolitre, cubic_centimetre, cubic_metre, cubic_kilometre,
    cubic_foot, cubic_yard, us_gallon, imperial_gallon, us_pint, imperial_pint, us_fluid_ounce,
    imperial_fluid_ounce, oil_barrel, acre_foot,
    metre_per_second, kilometre_per_hour, kilometre_per_second, mile_per_hour, foot_per_second, knot,
    kelvin, celsius, fahrenheit,
    joule, kilojoule, megajoule, gigajoule, calorie, kilocalorie, watt_hour, kilowatt_hour,
    megawatt_hour, gigawatt_hour, terawatt_hour, british_thermal_unit,
    watt, kilowatt, megawatt, gigawatt, terawatt, horsepower, metric_horsepower,
    pascal, hectopascal, kilopascal, megapascal, gigapascal, bar, millibar, atmosphere, psi,
    kilobyte, megabyte, gigabyte, terabyte, petabyte,
    tonne_of_tnt, kiloton_of_tnt, megaton_of_tnt,
    hertz, kilohertz, megahertz, gigahertz, revolution_per_minute,
    kilobit_per_second, megabit_per_second, gigabit_per_second,
    newton_metre, pound_foot,
    newton, kilonewton, pound_force, kilogram_force,
    // clang-format on
};

/// x of the unit are (x + offset) × factor / divisor of its dimension's SI unit.
struct unit_facts {
    unit which;
    std::string_view symbol;  // as reports print it
    dimension measures;
    std::string_view factor;
    std::string_view divisor = "1";
    std::string_view offset = "0";
};

namespace detail {

inline constexpr auto unit_table = std::to_array<unit_facts>({
    {unit::microgram, "ug", dimension::mass, "0.000000001"},
    {unit::milligram, "mg", dimension::mass, "0.000001"},
    {unit::gram, "g", dimension::mass, "0.001"},
    {unit::kilogram, "kg", dimension::mass, "1"},
    {unit::quintal, "q", dimension::mass, "100"},
    {unit::tonne, "t", dimension::mass, "1000"},
    {unit::kilotonne, "kt", dimension::mass, "1000000"},
    {unit::megatonne, "Mt", dimension::mass, "1000000000"},
    {unit::gigatonne, "Gt", dimension::mass, "1000000000000"},
    {unit::pound, "lb", dimension::mass, "0.45359237"},
    {unit::ounce, "oz", dimension::mass, "0.028349523125"},
    {unit::troy_ounce, "ozt", dimension::mass, "0.0311034768"},
    {unit::stone, "st", dimension::mass, "6.35029318"},
    {unit::short_ton, "short-ton", dimension::mass, "907.18474"},
    {unit::long_ton, "long-ton", dimension::mass, "1016.0469088"},
    {unit::carat, "ct", dimension::mass, "0.0002"},
    {unit::nanometre, "nm", dimension::length, "0.000000001"},
    {unit::micrometre, "um", dimension::length, "0.000001"},
    {unit::millimetre, "mm", dimension::length, "0.001"},
    {unit::centimetre, "cm", dimension::length, "0.01"},
    {unit::metre, "m", dimension::length, "1"},
    {unit::kilometre, "km", dimension::length, "1000"},
    {unit::inch, "in", dimension::length, "0.0254"},
    {unit::foot, "ft", dimension::length, "0.3048"},
    {unit::yard, "yd", dimension::length, "0.9144"},
    {unit::mile, "mi", dimension::length, "1609.344"},
    {unit::nautical_mile, "nmi", dimension::length, "1852"},
    {unit::fathom, "ftm", dimension::length, "1.8288"},
    {unit::square_centimetre, "cm2", dimension::area, "0.0001"},
    {unit::square_metre, "m2", dimension::area, "1"},
    {unit::square_kilometre, "km2", dimension::area, "1000000"},
    {unit::hectare, "ha", dimension::area, "10000"},
    {unit::decare, "daa", dimension::area, "1000"},
    {unit::acre, "ac", dimension::area, "4046.8564224"},
    {unit::square_inch, "in2", dimension::area, "0.00064516"},
    {unit::square_foot, "ft2", dimension::area, "0.09290304"},
    {unit::square_yard, "yd2", dimension::area, "0.83612736"},
    {unit::square_mile, "mi2", dimension::area, "2589988.110336"},
    {unit::millilitre, "mL", dimension::volume, "0.000001"},
    {unit::centilitre, "cL", dimension::volume, "0.00001"},
    {unit::litre, "L", dimension::volume, "0.001"},
    {unit::hectolitre, "hL", dimension::volume, "0.1"},
    {unit::cubic_centimetre, "cm3", dimension::volume, "0.000001"},
    {unit::cubic_metre, "m3", dimension::volume, "1"},
    {unit::cubic_kilometre, "km3", dimension::volume, "1000000000"},
    {unit::cubic_foot, "ft3", dimension::volume, "0.028316846592"},
    {unit::cubic_yard, "yd3", dimension::volume, "0.764554857984"},
    {unit::us_gallon, "gal", dimension::volume, "0.003785411784"},
    {unit::imperial_gallon, "imp-gal", dimension::volume, "0.00454609"},
    {unit::us_pint, "pt", dimension::volume, "0.000473176473"},
    {unit::imperial_pint, "imp-pt", dimension::volume, "0.00056826125"},
    {unit::us_fluid_ounce, "fl-oz", dimension::volume, "0.0000295735295625"},
    {unit::imperial_fluid_ounce, "imp-fl-oz", dimension::volume, "0.0000284130625"},
    {unit::oil_barrel, "bbl", dimension::volume, "0.158987294928"},
    {unit::acre_foot, "ac-ft", dimension::volume, "1233.48183754752"},
    {unit::metre_per_second, "m/s", dimension::speed, "1"},
    {unit::kilometre_per_hour, "km/h", dimension::speed, "1", "3.6"},
    {unit::kilometre_per_second, "km/s", dimension::speed, "1000"},
    {unit::mile_per_hour, "mph", dimension::speed, "0.44704"},
    {unit::foot_per_second, "ft/s", dimension::speed, "0.3048"},
    {unit::knot, "kn", dimension::speed, "1852", "3600"},
    {unit::kelvin, "K", dimension::temperature, "1"},
    {unit::celsius, "°C", dimension::temperature, "1", "1", "273.15"},
    {unit::fahrenheit, "°F", dimension::temperature, "5", "9", "459.67"},
    {unit::joule, "J", dimension::energy, "1"},
    {unit::kilojoule, "kJ", dimension::energy, "1000"},
    {unit::megajoule, "MJ", dimension::energy, "1000000"},
    {unit::gigajoule, "GJ", dimension::energy, "1000000000"},
    {unit::calorie, "cal", dimension::energy, "4.184"},
    {unit::kilocalorie, "kcal", dimension::energy, "4184"},
    {unit::watt_hour, "Wh", dimension::energy, "3600"},
    {unit::kilowatt_hour, "kWh", dimension::energy, "3600000"},
    {unit::megawatt_hour, "MWh", dimension::energy, "3600000000"},
    {unit::gigawatt_hour, "GWh", dimension::energy, "3600000000000"},
    {unit::terawatt_hour, "TWh", dimension::energy, "3600000000000000"},
    {unit::british_thermal_unit, "Btu", dimension::energy, "1055.05585262"},
    {unit::watt, "W", dimension::power, "1"},
    {unit::kilowatt, "kW", dimension::power, "1000"},
    {unit::megawatt, "MW", dimension::power, "1000000"},
    {unit::gigawatt, "GW", dimension::power, "1000000000"},
    {unit::terawatt, "TW", dimension::power, "1000000000000"},
    {unit::horsepower, "hp", dimension::power, "745.69987158227022"},
    {unit::metric_horsepower, "PS", dimension::power, "735.49875"},
    {unit::pascal, "Pa", dimension::pressure, "1"},
    {unit::hectopascal, "hPa", dimension::pressure, "100"},
    {unit::kilopascal, "kPa", dimension::pressure, "1000"},
    {unit::megapascal, "MPa", dimension::pressure, "1000000"},
    {unit::gigapascal, "GPa", dimension::pressure, "1000000000"},
    {unit::bar, "bar", dimension::pressure, "100000"},
    {unit::millibar, "mbar", dimension::pressure, "100"},
    {unit::atmosphere, "atm", dimension::pressure, "101325"},
    {unit::psi, "psi", dimension::pressure, "4.4482216152605", "0.00064516"},
    {unit::kilobyte, "kB", dimension::data, "1000"},
    {unit::megabyte, "MB", dimension::data, "1000000"},
    {unit::gigabyte, "GB", dimension::data, "1000000000"},
    {unit::terabyte, "TB", dimension::data, "1000000000000"},
    {unit::petabyte, "PB", dimension::data, "1000000000000000"},
    {unit::tonne_of_tnt, "t-TNT", dimension::explosive, "4184000000"},
    {unit::kiloton_of_tnt, "kt-TNT", dimension::explosive, "4184000000000"},
    {unit::megaton_of_tnt, "Mt-TNT", dimension::explosive, "4184000000000000"},
    {unit::hertz, "Hz", dimension::frequency, "1"},
    {unit::kilohertz, "kHz", dimension::frequency, "1000"},
    {unit::megahertz, "MHz", dimension::frequency, "1000000"},
    {unit::gigahertz, "GHz", dimension::frequency, "1000000000"},
    {unit::revolution_per_minute, "rpm", dimension::frequency, "1", "60"},
    {unit::kilobit_per_second, "kbit/s", dimension::data_rate, "1000"},
    {unit::megabit_per_second, "Mbit/s", dimension::data_rate, "1000000"},
    {unit::gigabit_per_second, "Gbit/s", dimension::data_rate, "1000000000"},
    {unit::newton_metre, "N-m", dimension::torque, "1"},
    {unit::pound_foot, "lbf-ft", dimension::torque, "1.3558179483314004"},
    {unit::newton, "N", dimension::force, "1"},
    {unit::kilonewton, "kN", dimension::force, "1000"},
    {unit::pound_force, "lbf", dimension::force, "4.4482216152605"},
    {unit::kilogram_force, "kgf", dimension::force, "9.80665"},
});

[[nodiscard]] consteval auto units_stand_in_order() -> bool
{
    for (std::size_t i = 0; i < unit_table.size(); ++i) {
        if (static_cast<std::size_t>(unit_table[i].which) != i) return false;
    }
    return unit_table.size() == static_cast<std::size_t>(unit::kilogram_force) + 1;
}
static_assert(units_stand_in_order());

}  // namespace detail

[[nodiscard]] constexpr auto facts_of(unit which) noexcept -> const unit_facts&
{
    return detail::unit_table[static_cast<std::size_t>(which)];
}

[[nodiscard]] constexpr auto to_string(unit which) noexcept -> std::string_view
{
    return facts_of(which).symbol;
}

[[nodiscard]] constexpr auto unit_from_symbol(std::string_view symbol) noexcept
    -> std::optional<unit>
{
    for (const auto& facts : detail::unit_table) {
        if (facts.symbol == symbol) return facts.which;
    }
    return std::nullopt;
}

}  // namespace assay
