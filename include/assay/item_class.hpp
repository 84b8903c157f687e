// SPDX-License-Identifier: BSL-1.0
// item_class.hpp - the categories that counted things belong to, and where other lists put them.
//
//     facts_of(item_class::mortar_bomb).code                     // "AM-MO"
//     facts_of(item_class::mortar_bomb).military_list.text       // "ML3", not verified
//
// The codes are ours. The categories of the United Nations Register of Conventional Arms were read
// in copies of it; what is not marked as verified is from memory, and whoever prints it says so.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

enum class item_class : std::uint8_t {
    // clang-format off
    none,
    battle_tank, armoured_vehicle, artillery, combat_aircraft, armed_drone, attack_helicopter,
    warship, long_range_missile, manpads,
    small_arm, pistol, rifle, submachine_gun, assault_rifle, light_machine_gun, other_small_arm,
    light_weapon, heavy_machine_gun, grenade_launcher, anti_tank_gun, recoilless_gun,
    anti_tank_system, light_mortar, other_light_weapon,
    ammunition, cartridge, medium_round, shell, mortar_bomb, rocket, rpg_round, hand_grenade,
    landmine, fuze,
    missile, anti_tank_missile, surface_to_air_missile, cruise_missile, ballistic_missile,
    anti_ship_missile, air_to_air_missile,
    drone, reconnaissance_drone, loitering_munition, one_way_drone,
    bomb, explosive, propellant,
    electronic_warfare, air_defence, radar, other_ship,
    arms, component,
    troops, contractors, casualties,
    countries, companies, licences, shipments, flights, contracts,
    // clang-format on
};

/// What some list says, and whether that was seen in a source.
struct stated_fact {
    std::string_view text;  // empty: nothing
    bool verified = false;
};

struct item_class_facts {
    item_class which;
    std::string_view code;
    std::string_view name;
    std::string_view un_register;   // its category I to VII; empty: outside of it
    stated_fact boundary;           // what makes a thing one of the class
    stated_fact military_list;      // the European Union's
    stated_fact harmonised_system;  // headings of customs tariffs
    bool by_range = false;          // in category VII from 25 km of range on, which is not verified
};

namespace detail {

// clang-format off
inline constexpr auto item_class_table = std::to_array<item_class_facts>({
    {item_class::none, "", "", "", {}, {}, {}},
    {item_class::battle_tank, "U1", "battle tank", "I", {"at least 16.5 t unladen", true}, {"ML6"}, {"8710"}},
    {item_class::armoured_vehicle, "U2", "armoured combat vehicle", "II", {"carries a squad of four or more, or a gun of 12.5 mm or more, or a missile launcher"}, {"ML6"}, {"8710"}},
    {item_class::artillery, "U3", "large-calibre artillery", "III", {"calibre of 75 mm or more"}, {"ML2"}, {"9301"}},
    {item_class::combat_aircraft, "U4", "combat aircraft", "IV", {"manned and armed"}, {"ML10"}, {"8802"}},
    {item_class::armed_drone, "U4u", "unmanned combat aerial vehicle", "IV", {"unmanned, armed, returns"}, {"ML10"}, {"8806"}},
    {item_class::attack_helicopter, "U5", "attack helicopter", "V", {"armed"}, {"ML10"}, {"8802"}},
    {item_class::warship, "U6", "warship", "VI", {"displaces 500 t or more, or its missiles or torpedoes reach 25 km"}, {"ML9"}, {"8906"}},
    {item_class::long_range_missile, "U7a", "missile launcher or missile of long range", "VII", {"range of 25 km or more"}, {"ML4"}, {"9306"}},
    {item_class::manpads, "U7b", "man-portable air-defence system", "VII", {"carried and fired by one person"}, {"ML4"}, {"9306"}},
    {item_class::small_arm, "SA", "small arm, kind not said", "", {"for one person"}, {"ML1"}, {"9301/9302"}},
    {item_class::pistol, "SA1", "revolver or self-loading pistol", "", {}, {"ML1"}, {"9302"}},
    {item_class::rifle, "SA2", "rifle or carbine", "", {}, {"ML1"}, {"9301"}},
    {item_class::submachine_gun, "SA3", "submachine gun", "", {}, {"ML1"}, {"9301"}},
    {item_class::assault_rifle, "SA4", "assault rifle", "", {}, {"ML1"}, {"9301"}},
    {item_class::light_machine_gun, "SA5", "light machine gun", "", {"calibre below 12.7 mm"}, {"ML1"}, {"9301"}},
    {item_class::other_small_arm, "SA6", "other small arm", "", {}, {"ML1"}, {"9301/9302"}},
    {item_class::light_weapon, "LW", "light weapon, kind not said", "", {"for a crew of a few"}, {"ML2"}, {"9301"}},
    {item_class::heavy_machine_gun, "LW1", "heavy machine gun", "", {"calibre of 12.7 mm or more"}, {"ML2"}, {"9301"}},
    {item_class::grenade_launcher, "LW2", "grenade launcher", "", {}, {"ML2"}, {"9301"}},
    {item_class::anti_tank_gun, "LW3", "portable anti-tank gun", "", {"calibre below 75 mm"}, {"ML2"}, {"9301"}},
    {item_class::recoilless_gun, "LW4", "recoilless rifle", "", {}, {"ML2"}, {"9301"}},
    {item_class::anti_tank_system, "LW5", "portable anti-tank missile or rocket system", "", {"launcher or complete system"}, {"ML4"}, {"9301"}},
    {item_class::light_mortar, "LW6", "mortar below 75 mm", "", {"calibre below 75 mm"}, {"ML2"}, {"9301"}},
    {item_class::other_light_weapon, "LW7", "other light weapon", "", {}, {"ML2"}, {"9301"}},
    {item_class::ammunition, "AM", "ammunition, kind not said", "", {}, {"ML3"}, {"9306"}},
    {item_class::cartridge, "AM-S", "cartridge below 20 mm", "", {"calibre below 20 mm"}, {"ML3"}, {"9306"}},
    {item_class::medium_round, "AM-M", "round of 20 to 57 mm", "", {"calibre of 20 to 57 mm"}, {"ML3"}, {"9306"}},
    {item_class::shell, "AM-L", "shell above 57 mm", "", {"calibre above 57 mm"}, {"ML3"}, {"9306"}},
    {item_class::mortar_bomb, "AM-MO", "mortar bomb", "", {"fired by a mortar"}, {"ML3"}, {"9306.90"}},
    {item_class::rocket, "AM-RK", "unguided rocket", "", {"unguided"}, {"ML4"}, {"9306.90"}, true},
    {item_class::rpg_round, "AM-RPG", "round of a rocket-propelled grenade launcher", "", {"the round, not its launcher"}, {"ML4"}, {"9306.90"}},
    {item_class::hand_grenade, "AM-HG", "hand grenade", "", {"thrown by hand"}, {"ML4"}, {"9306.90"}},
    {item_class::landmine, "AM-MI", "mine", "", {"laid, not fired"}, {"ML4"}, {"9306.90"}},
    {item_class::fuze, "AM-FZ", "fuze", "", {}, {"ML3"}, {"9306.90"}},
    {item_class::missile, "MS", "guided missile, kind not said", "", {"guided"}, {"ML4"}, {"9306"}, true},
    {item_class::anti_tank_missile, "MS-AT", "anti-tank guided missile", "", {"the missile, not its launcher"}, {"ML4"}, {"9306"}},
    {item_class::surface_to_air_missile, "MS-SA", "surface-to-air missile", "", {"the missile, not its launcher; man-portable ones are U7b", true}, {"ML4"}, {"9306"}},
    {item_class::cruise_missile, "MS-CR", "cruise missile", "VII", {"range of 25 km or more"}, {"ML4"}, {"9306"}},
    {item_class::ballistic_missile, "MS-BA", "ballistic missile", "VII", {"range of 25 km or more"}, {"ML4"}, {"9306"}},
    {item_class::anti_ship_missile, "MS-AS", "anti-ship missile", "VII", {"range of 25 km or more"}, {"ML4"}, {"9306"}},
    {item_class::air_to_air_missile, "MS-AA", "air-to-air missile", "", {"fired by aircraft at aircraft"}, {"ML4"}, {"9306"}, true},
    {item_class::drone, "UV", "unmanned aerial vehicle, kind not said", "", {"armed ones that return are U4u"}, {"ML10"}, {"8806"}},
    {item_class::reconnaissance_drone, "UV-R", "reconnaissance drone", "", {"unarmed"}, {"ML10"}, {"8806"}},
    {item_class::loitering_munition, "UV-L", "loitering munition", "", {"both a drone and a munition"}, {"ML10/ML4"}, {"8806"}},
    {item_class::one_way_drone, "UV-F", "one-way or first-person-view drone", "", {"does not return"}, {"ML10/ML4"}, {"8806"}},
    {item_class::bomb, "BM", "aerial bomb", "", {"dropped by aircraft"}, {"ML4"}, {"9306.90"}},
    {item_class::explosive, "EX", "explosive", "", {}, {"ML8"}, {"3602"}},
    {item_class::propellant, "PR", "propellant", "", {}, {"ML8"}, {"3601"}},
    {item_class::electronic_warfare, "EW", "electronic warfare set", "", {"a set of unknown size"}, {"ML11"}, {}},
    {item_class::air_defence, "AD", "air-defence system", "", {"a system of unknown size"}, {"ML4/ML5"}, {}},
    {item_class::radar, "RD", "radar", "", {}, {"ML5/ML11"}, {}},
    {item_class::other_ship, "SH", "other ship of a navy", "", {"displaces less than 500 t, or is not armed"}, {"ML9"}, {"8906"}},
    {item_class::arms, "AW", "arms, kind not said", "", {}, {}, {}},
    {item_class::component, "CP", "component of arms", "", {}, {"ML16"}, {}},
    {item_class::troops, "P-TR", "troops", "", {}, {}, {}},
    {item_class::contractors, "P-CO", "contractors", "", {}, {}, {}},
    {item_class::casualties, "P-CA", "casualties", "", {}, {}, {}},
    {item_class::countries, "N-CY", "countries", "", {}, {}, {}},
    {item_class::companies, "N-CO", "companies", "", {}, {}, {}},
    {item_class::licences, "N-LI", "licences", "", {}, {}, {}},
    {item_class::shipments, "N-SH", "shipments", "", {}, {}, {}},
    {item_class::flights, "N-FL", "flights", "", {}, {}, {}},
    {item_class::contracts, "N-CN", "contracts", "", {}, {}, {}},
});
// clang-format on

[[nodiscard]] consteval auto item_classes_stand_in_order() -> bool
{
    for (std::size_t i = 0; i < item_class_table.size(); ++i) {
        if (static_cast<std::size_t>(item_class_table[i].which) != i) return false;
    }
    return item_class_table.size() == static_cast<std::size_t>(item_class::contracts) + 1;
}
static_assert(item_classes_stand_in_order());

}  // namespace detail

[[nodiscard]] constexpr auto facts_of(item_class which) noexcept -> const item_class_facts&
{
    return detail::item_class_table[static_cast<std::size_t>(which)];
}

/// Its code: "AM-MO"; empty for none.
[[nodiscard]] constexpr auto to_string(item_class which) noexcept -> std::string_view
{
    return facts_of(which).code;
}

[[nodiscard]] constexpr auto item_class_from_code(std::string_view code) noexcept
    -> std::optional<item_class>
{
    for (const auto& facts : detail::item_class_table) {
        if (!code.empty() && facts.code == code) return facts.which;
    }
    return std::nullopt;
}

/// Whether it is a class of things, not of people or of what deals are counted in.
[[nodiscard]] constexpr auto is_arms(item_class which) noexcept -> bool
{
    return which != item_class::none && which < item_class::troops;
}

}  // namespace assay
