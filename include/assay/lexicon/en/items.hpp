// SPDX-License-Identifier: BSL-1.0
// items.hpp - English: arms, people and what deals are counted in, with the words around them that
// say which of its senses a word has.
//
// Classes of models are general knowledge, not checked against their makers' data.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <assay/lexicon/en/item_context.hpp>
#include <assay/lexicon/en/item_models.hpp>
#include <assay/lexicon/item_words.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto weapon_names = [] {
    using enum item_class;
    constexpr auto by_model = item_role::by_model;
    constexpr auto flying = [](std::string_view phrase) {
        return item_word{.phrase = phrase, .role = item_role::generic, .topics = topic::aviation};
    };
    constexpr auto war = static_cast<topic_set>(topic::military | topic::combat);
    constexpr auto below_75 = calibre_range{1, 7'499};
    constexpr auto from_75 = calibre_range{7'500, any_calibre_above};
    constexpr auto below_12_7 = calibre_range{1, 1'269};
    constexpr auto from_12_7 = calibre_range{1'270, 1'999};
    constexpr auto below_20 = calibre_range{1, 1'999};
    constexpr auto to_57 = calibre_range{2'000, 5'700};
    constexpr auto above_57 = calibre_range{5'701, any_calibre_above};
    constexpr auto mined = static_cast<topic_set>(topic::arms | topic::demining);
    return std::to_array<item_word>({
        // tanks and vehicles
        contested("tank"sv, battle_tank, war, topic::liquid), thing("battle tank"sv, battle_tank),
        thing("main battle tank"sv, battle_tank), thing("mbt"sv, battle_tank),
        thing("armoured vehicle"sv, armoured_vehicle), thing("armored vehicle"sv, armoured_vehicle),
        thing("armoured fighting vehicle"sv, armoured_vehicle), thing("armored fighting vehicle"sv, armoured_vehicle),
        thing("armoured combat vehicle"sv, armoured_vehicle), thing("armored combat vehicle"sv, armoured_vehicle),
        thing("infantry fighting vehicle"sv, armoured_vehicle), thing("fighting vehicle"sv, armoured_vehicle),
        thing("armoured personnel carrier"sv, armoured_vehicle), thing("armored personnel carrier"sv, armoured_vehicle),
        thing("personnel carrier"sv, armoured_vehicle), thing("ifv"sv, armoured_vehicle), thing("apc"sv, armoured_vehicle),
        thing("mrap"sv, armoured_vehicle), thing("afv"sv, armoured_vehicle), thing("amphibious assault vehicle"sv, armoured_vehicle),
        contested("armoured car"sv, armoured_vehicle, war), contested("armored car"sv, armoured_vehicle, war),
        contested("combat vehicle"sv, armoured_vehicle, war),
        // artillery
        thing("howitzer"sv, artillery), thing("self propelled howitzer"sv, artillery), thing("self propelled gun"sv, artillery),
        thing("self propelled mortar"sv, artillery), thing("field gun"sv, artillery), thing("artillery piece"sv, artillery),
        thing("artillery gun"sv, artillery), thing("artillery system"sv, artillery), thing("mlrs"sv, artillery),
        thing("multiple rocket launcher"sv, artillery), thing("multiple launch rocket system"sv, artillery),
        thing("multiple rocket launch system"sv, artillery), thing("rocket artillery system"sv, artillery),
        thing("multiple launch rocket launcher"sv, artillery), grouped("artillery battery"sv, artillery, package::battery),
        grouped("artillery batteries"sv, artillery, package::battery), grouped("howitzer battery"sv, artillery, package::battery),
        grouped("howitzer batteries"sv, artillery, package::battery),
        contested("cannon"sv, artillery, war, 0, from_75),
        contested("gun"sv, artillery, war, topic::civil, from_75), contested("gun"sv, artillery, 0), contested("gun"sv, small_arm, topic::policing, topic::civil),
        sized("mortar"sv, artillery, from_75), sized("mortar"sv, light_mortar, below_75),
        thing("light mortar"sv, light_mortar), thing("heavy mortar"sv, artillery),
        thing("rocket launcher"sv, artillery), thing("rocket launcher"sv, anti_tank_system),
        thing("missile launcher"sv, long_range_missile), thing("missile launcher"sv, anti_tank_system), thing("missile launcher"sv, air_defence),
        // what flies and floats
        thing("fighter jet"sv, combat_aircraft), thing("fighter aircraft"sv, combat_aircraft), thing("fighter plane"sv, combat_aircraft),
        thing("jet fighter"sv, combat_aircraft), thing("fighter bomber"sv, combat_aircraft), thing("combat aircraft"sv, combat_aircraft),
        thing("combat jet"sv, combat_aircraft), thing("combat plane"sv, combat_aircraft), thing("warplane"sv, combat_aircraft),
        thing("attack aircraft"sv, combat_aircraft), thing("attack plane"sv, combat_aircraft), thing("strike aircraft"sv, combat_aircraft),
        thing("strategic bomber"sv, combat_aircraft), thing("stealth bomber"sv, combat_aircraft), thing("stealth fighter"sv, combat_aircraft),
        contested("bomber"sv, combat_aircraft, topic::military | topic::aviation), contested("fighter"sv, combat_aircraft, topic::aviation),
        contested("fighter"sv, item_class::troops, topic::militia, topic::aviation | topic::contest),
        thing("attack helicopter"sv, attack_helicopter), thing("combat helicopter"sv, attack_helicopter),
        thing("helicopter gunship"sv, attack_helicopter), thing("gunship"sv, attack_helicopter),
        thing("warship"sv, warship), thing("frigate"sv, warship), thing("submarine"sv, warship), thing("aircraft carrier"sv, warship),
        thing("nuclear submarine"sv, warship), thing("missile destroyer"sv, warship), thing("missile cruiser"sv, warship),
        contested("destroyer"sv, warship, topic::military), contested("corvette"sv, warship, topic::military),
        contested("cruiser"sv, warship, topic::military, topic::policing),
        thing("patrol boat"sv, other_ship), thing("patrol vessel"sv, other_ship), thing("patrol ship"sv, other_ship),
        thing("gunboat"sv, other_ship), thing("missile boat"sv, other_ship), thing("attack boat"sv, other_ship), thing("landing ship"sv, other_ship),
        thing("landing craft"sv, other_ship), thing("minesweeper"sv, other_ship), thing("minehunter"sv, other_ship), thing("naval vessel"sv, other_ship),
        thing("navy vessel"sv, other_ship), thing("naval ship"sv, other_ship),
        contested("drone"sv, drone, war, topic::civil), in_role(by_model, "drone"sv, armed_drone), in_role(by_model, "drone"sv, reconnaissance_drone),
        in_role(by_model, "drone"sv, loitering_munition), in_role(by_model, "drone"sv, one_way_drone), thing("uav"sv, drone), in_role(by_model, "uav"sv, armed_drone), in_role(by_model, "uav"sv, reconnaissance_drone), in_role(by_model, "uav"sv, one_way_drone), thing("unmanned aerial vehicle"sv, drone), thing("unmanned aircraft"sv, drone),
        thing("military drone"sv, drone), thing("combat drone"sv, armed_drone), thing("armed drone"sv, armed_drone), thing("ucav"sv, armed_drone),
        thing("unmanned combat aerial vehicle"sv, armed_drone), thing("attack drone"sv, armed_drone), thing("attack drone"sv, one_way_drone),
        thing("strike drone"sv, armed_drone), thing("strike drone"sv, one_way_drone), thing("reconnaissance drone"sv, reconnaissance_drone),
        thing("surveillance drone"sv, reconnaissance_drone), thing("spy drone"sv, reconnaissance_drone), thing("loitering munition"sv, loitering_munition),
        thing("kamikaze drone"sv, loitering_munition), thing("suicide drone"sv, loitering_munition), thing("fpv drone"sv, one_way_drone),
        thing("one way drone"sv, one_way_drone), thing("one way attack drone"sv, one_way_drone), thing("sea drone"sv, none),
        thing("naval drone"sv, none), thing("underwater drone"sv, none), thing("surface drone"sv, none), thing("ground drone"sv, none),
        // small arms and light weapons
        thing("pistol"sv, pistol), thing("handgun"sv, pistol), thing("revolver"sv, pistol), thing("rifle"sv, rifle), in_role(by_model, "rifle"sv, assault_rifle), thing("sniper rifle"sv, rifle),
        thing("carbine"sv, rifle), thing("submachine gun"sv, submachine_gun), thing("assault rifle"sv, assault_rifle),
        thing("automatic rifle"sv, assault_rifle), thing("light machine gun"sv, light_machine_gun), thing("shotgun"sv, other_small_arm),
        thing("firearm"sv, small_arm), thing("small arm"sv, small_arm), sized("machine gun"sv, light_machine_gun, below_12_7),
        sized("machine gun"sv, heavy_machine_gun, from_12_7), thing("heavy machine gun"sv, heavy_machine_gun),
        thing("light weapon"sv, light_weapon), thing("grenade launcher"sv, grenade_launcher), sized("anti tank gun"sv, artillery, from_75),
        sized("anti tank gun"sv, anti_tank_gun, below_75), thing("recoilless rifle"sv, recoilless_gun), thing("recoilless gun"sv, recoilless_gun),
        thing("anti tank missile system"sv, anti_tank_system), thing("anti tank system"sv, anti_tank_system),
        thing("anti tank missile launcher"sv, anti_tank_system), thing("anti tank weapon"sv, anti_tank_system),
        thing("anti tank guided missile system"sv, anti_tank_system), thing("rpg launcher"sv, anti_tank_system),
        thing("rocket propelled grenade launcher"sv, anti_tank_system), thing("anti tank grenade launcher"sv, anti_tank_system),
        // what is fired, thrown, laid and dropped
        sized("ammunition"sv, cartridge, below_20), sized("ammunition"sv, medium_round, to_57), sized("ammunition"sv, shell, above_57),
        thing("ammunition"sv, ammunition), thing("munition"sv, ammunition, mined), thing("ammo"sv, ammunition), thing("ordnance"sv, ammunition, mined),
        thing("unexploded ordnance"sv, ammunition, mined), thing("cluster munition"sv, ammunition, mined),
        contested("round"sv, cartridge, topic::shooting, topic::contest, below_20), contested("round"sv, medium_round, topic::shooting, topic::contest, to_57),
        contested("round"sv, shell, topic::shooting, topic::contest, above_57), contested("round"sv, ammunition, topic::shooting, topic::contest), in_role(by_model, "round"sv, rpg_round),
        contested("cartridge"sv, cartridge, topic::shooting | topic::policing | topic::packed), thing("bullet"sv, cartridge), thing("rifle round"sv, cartridge),
        thing("pistol round"sv, cartridge), thing("rifle ammunition"sv, cartridge), thing("small arms ammunition"sv, cartridge),
        thing("rifle cartridge"sv, cartridge), thing("small arms round"sv, cartridge), thing("machine gun round"sv, cartridge),
        contested("shell"sv, medium_round, topic::arms | topic::packed, topic::nature, to_57), contested("shell"sv, shell, topic::arms, 0, above_57), contested("shell"sv, shell, topic::arms | topic::packed, topic::nature),
        contested("projectile"sv, medium_round, topic::arms, 0, to_57), contested("projectile"sv, shell, topic::arms | topic::packed, 0, above_57),
        thing("artillery shell"sv, shell), thing("artillery round"sv, shell), thing("artillery projectile"sv, shell), thing("artillery ammunition"sv, shell),
        thing("howitzer shell"sv, shell), thing("howitzer round"sv, shell), thing("tank shell"sv, shell), thing("tank round"sv, shell),
        thing("tank ammunition"sv, shell), thing("heavy shell"sv, shell), thing("mortar shell"sv, mortar_bomb), thing("mortar bomb"sv, mortar_bomb),
        thing("mortar round"sv, mortar_bomb), thing("mortar ammunition"sv, mortar_bomb), thing("mortar mine"sv, mortar_bomb),
        contested("rocket"sv, rocket, war | topic::packed, topic::space | topic::civil), thing("unguided rocket"sv, rocket), thing("artillery rocket"sv, rocket),
        thing("guided rocket"sv, missile), thing("rocket propelled grenade"sv, rpg_round), thing("rpg round"sv, rpg_round), thing("rpg grenade"sv, rpg_round),
        thing("hand grenade"sv, hand_grenade), thing("fragmentation grenade"sv, hand_grenade), thing("frag grenade"sv, hand_grenade),
        thing("grenade"sv, hand_grenade), thing("grenade"sv, rpg_round), thing("landmine"sv, landmine, mined), thing("land mine"sv, landmine, mined),
        thing("anti tank mine"sv, landmine, mined), thing("anti personnel mine"sv, landmine, mined), thing("anti vehicle mine"sv, landmine, mined),
        thing("sea mine"sv, landmine, mined), thing("naval mine"sv, landmine, mined), contested("mine"sv, landmine, topic::demining, topic::quarry),
        thing("fuze"sv, fuze), thing("artillery fuse"sv, fuze), thing("shell fuse"sv, fuze),
        thing("guided missile"sv, missile), thing("missile"sv, missile), in_role(by_model, "missile"sv, anti_tank_missile),
        in_role(by_model, "missile"sv, surface_to_air_missile), in_role(by_model, "missile"sv, cruise_missile),
        in_role(by_model, "missile"sv, ballistic_missile), in_role(by_model, "missile"sv, anti_ship_missile),
        in_role(by_model, "missile"sv, air_to_air_missile), in_role(by_model, "missile"sv, manpads),
        thing("anti tank missile"sv, anti_tank_missile), thing("antitank missile"sv, anti_tank_missile),
        thing("anti tank guided missile"sv, anti_tank_missile), thing("atgm"sv, anti_tank_missile), thing("surface to air missile"sv, surface_to_air_missile),
        thing("air defence missile"sv, surface_to_air_missile), thing("air defense missile"sv, surface_to_air_missile),
        thing("anti aircraft missile"sv, surface_to_air_missile), thing("interceptor missile"sv, surface_to_air_missile),
        thing("cruise missile"sv, cruise_missile), thing("ballistic missile"sv, ballistic_missile), thing("anti ship missile"sv, anti_ship_missile),
        thing("air to air missile"sv, air_to_air_missile), thing("air to ground missile"sv, missile), thing("air to surface missile"sv, missile),
        thing("shoulder fired missile"sv, manpads), thing("shoulder launched missile"sv, manpads), thing("manpads"sv, manpads), 
        thing("man portable air defence system"sv, manpads), thing("man portable air defense system"sv, manpads),
        thing("aerial bomb"sv, bomb), thing("air bomb"sv, bomb), thing("glide bomb"sv, bomb), thing("guided bomb"sv, bomb), thing("aviation bomb"sv, bomb),
        thing("guided aerial bomb"sv, bomb), thing("cluster bomb"sv, bomb, mined), thing("gravity bomb"sv, bomb), contested("bomb"sv, bomb, topic::aviation),
        thing("explosive"sv, explosive, mined), thing("tnt"sv, explosive), thing("dynamite"sv, explosive), thing("plastic explosive"sv, explosive),
        thing("high explosive"sv, explosive), thing("hexogen"sv, explosive), thing("rdx"sv, explosive), thing("semtex"sv, explosive),
        thing("gunpowder"sv, propellant), thing("propellant"sv, propellant), thing("propellant charge"sv, propellant), thing("propelling charge"sv, propellant),
        // systems, and arms as such
        thing("air defence system"sv, air_defence), thing("air defense system"sv, air_defence), thing("air defence missile system"sv, air_defence),
        thing("air defense missile system"sv, air_defence), thing("anti aircraft system"sv, air_defence), thing("anti aircraft gun"sv, air_defence),
        thing("anti aircraft missile system"sv, air_defence), thing("surface to air missile system"sv, air_defence), thing("sam system"sv, air_defence),
        thing("missile defence system"sv, air_defence), thing("missile defense system"sv, air_defence),
        grouped("air defence battery"sv, air_defence, package::battery), grouped("air defence batteries"sv, air_defence, package::battery),
        grouped("air defense battery"sv, air_defence, package::battery), grouped("air defense batteries"sv, air_defence, package::battery),
        thing("electronic warfare system"sv, electronic_warfare), thing("electronic warfare station"sv, electronic_warfare),
        thing("electronic warfare complex"sv, electronic_warfare), contested("jammer"sv, electronic_warfare, topic::military),
        contested("radar"sv, radar, topic::military), contested("radar station"sv, radar, topic::military), contested("radar system"sv, radar, topic::military),
        thing("air defence radar"sv, radar), thing("air defense radar"sv, radar), thing("weapon"sv, arms), thing("weaponry"sv, arms), thing("arms"sv, arms),
        thing("armament"sv, arms), thing("weapon system"sv, arms), thing("weapons system"sv, arms), thing("materiel"sv, arms),
        thing("military equipment"sv, arms), thing("military hardware"sv, arms), thing("military product"sv, arms), thing("military goods"sv, arms),
        thing("military materiel"sv, arms), thing("defence product"sv, arms), thing("defense product"sv, arms), thing("defence goods"sv, arms),
        thing("arms and ammunition"sv, arms), thing("weapons and ammunition"sv, arms), thing("weaponry and ammunition"sv, arms),
        thing("gun barrel"sv, component), thing("rifle barrel"sv, component), thing("artillery barrel"sv, component), thing("weapon part"sv, component),
        thing("weapons part"sv, component), thing("weapon component"sv, component), thing("weapons component"sv, component),
        in_role(item_role::generic, "system"sv), in_role(item_role::generic, "complex"sv), in_role(item_role::generic, "complexes"sv),
        in_role(item_role::generic, "launcher"sv), in_role(item_role::generic, "vehicle"sv), flying("jet"sv),
        flying("plane"sv), flying("aircraft"sv), in_role(item_role::generic, "helicopter"sv), in_role(by_model, "helicopter"sv, attack_helicopter),
        in_role(item_role::generic, "unit"sv), item_word{.phrase = "battery"sv, .role = item_role::generic, .pack = package::battery},
        item_word{.phrase = "batteries"sv, .role = item_role::generic, .pack = package::battery},
        thing("military aircraft"sv, none), thing("military helicopter"sv, none),
    });
}();

inline constexpr auto people_and_deals = [] {
    using enum item_class;
    constexpr auto countable = item_role::countable;
    constexpr auto armed = static_cast<topic_set>(topic::military | topic::militia);
    constexpr auto person = [](std::string_view phrase, item_class reading = none, topic_set tells = 0) {
        return item_word{.phrase = phrase, .reading = reading, .role = item_role::person, .topics = tells};
    };
    return std::to_array<item_word>({
        person("soldier"sv, troops, topic::military), person("troop"sv, troops, topic::military), person("serviceman"sv, troops),
        person("servicemen"sv, troops), person("servicewoman"sv, troops), person("servicewomen"sv, troops),
        person("paratrooper"sv, troops), person("military personnel"sv, troops), person("army personnel"sv, troops),
        person("service member"sv, troops), person("conscript"sv, troops), person("reservist"sv, troops),
        person("infantryman"sv, troops), person("infantrymen"sv, troops), person("peacekeeper"sv, troops),
        person("commando"sv, troops), person("marine"sv, troops), person("rebel fighter"sv, troops),
        person("mercenary"sv, contractors), person("mercenaries"sv, contractors), person("military contractor"sv, contractors),
        person("security contractor"sv, contractors), person("private military contractor"sv, contractors),
        person("people"sv), person("person"sv), person("civilian"sv), person("men"sv), person("women"sv),
        person("children"sv), person("militant"sv, none, armed), person("rebel"sv, none, armed), person("insurgent"sv, none, armed), person("protester"sv),
        person("policemen"sv), person("police officer"sv), person("officer"sv), person("journalist"sv),
        thing("dead"sv, casualties, 0), thing("casualty"sv, casualties, 0), thing("casualties"sv, casualties, 0),
        item_word{.phrase = "killed"sv, .reading = casualties, .role = item_role::thing}, in_role(item_role::casualty, "killed"sv),
        item_word{.phrase = "wounded"sv, .reading = casualties, .role = item_role::thing}, in_role(item_role::casualty, "wounded"sv),
        in_role(item_role::casualty, "killing"sv), in_role(item_role::casualty, "wounding"sv), in_role(item_role::casualty, "killing at least"sv),
        in_role(item_role::casualty, "deaths of"sv), in_role(item_role::casualty, "death of"sv), in_role(item_role::casualty, "lives of"sv),
        in_role(item_role::fallen, "were killed"sv), in_role(item_role::fallen, "was killed"sv), in_role(item_role::fallen, "have been killed"sv),
        in_role(item_role::fallen, "had been killed"sv), in_role(item_role::fallen, "were wounded"sv), in_role(item_role::fallen, "was wounded"sv),
        in_role(item_role::fallen, "have been wounded"sv), in_role(item_role::fallen, "had been wounded"sv), in_role(item_role::fallen, "died"sv),
        in_role(item_role::fallen, "have died"sv), in_role(item_role::fallen, "had died"sv), in_role(item_role::fallen, "lost their lives"sv),
        in_role(item_role::fallen, "were dead"sv), in_role(item_role::fallen, "are dead"sv),
        in_role(countable, "country"sv, countries), in_role(countable, "countries"sv, countries), in_role(countable, "nation"sv, countries),
        in_role(countable, "company"sv, companies), in_role(countable, "companies"sv, companies), in_role(countable, "firm"sv, companies),
        in_role(countable, "enterprise"sv, companies), in_role(countable, "corporation"sv, companies),
        in_role(countable, "infantry companies"sv), in_role(countable, "rifle companies"sv), in_role(countable, "tank companies"sv),
        in_role(countable, "mechanised companies"sv), in_role(countable, "mechanized companies"sv), in_role(countable, "assault companies"sv),
        in_role(countable, "parachute companies"sv), in_role(countable, "motorised companies"sv), in_role(countable, "cavalry companies"sv),
        in_role(countable, "engineer companies"sv), in_role(countable, "marine companies"sv),
        thing("licence"sv, licences, 0), thing("license"sv, licences, 0), thing("export licence"sv, licences, 0), thing("export license"sv, licences, 0),
        thing("arms licence"sv, licences, 0), thing("arms export licence"sv, licences, 0), thing("arms export license"sv, licences, 0),
        thing("weapons licence"sv, licences, 0), thing("production licence"sv, licences, 0), thing("manufacturing licence"sv, licences, 0),
        thing("manufacturing license"sv, licences, 0),
        in_role(countable, "shipment"sv, shipments), in_role(countable, "consignment"sv, shipments), in_role(countable, "flight"sv, flights),
        thing("contract"sv, contracts, 0), thing("arms contract"sv, contracts, 0), thing("defence contract"sv, contracts, 0),
        thing("defense contract"sv, contracts, 0), thing("military contract"sv, contracts, 0), thing("procurement contract"sv, contracts, 0),
        thing("supply contract"sv, contracts, 0), thing("export contract"sv, contracts, 0), thing("government contract"sv, contracts, 0),
        thing("weapons contract"sv, contracts, 0),
        // packages
        packing("case"sv, package::case_), packing("crate"sv, package::crate), packing("box"sv, package::box), packing("boxes"sv, package::box),
        packing("wooden box"sv, package::box), packing("wooden boxes"sv, package::box), packing("tin"sv, package::tin), packing("drum"sv, package::drum),
        packing("belt"sv, package::belt), packing("magazine"sv, package::magazine), packing("sack"sv, package::bag), packing("pallet"sv, package::pallet),
        packing("container"sv, package::container), packing("shipping container"sv, package::container), packing("teu"sv, package::container),
        packing("truckload"sv, package::truckload), packing("lorryload"sv, package::truckload), packing("planeload"sv, package::planeload),
        packing("wagon"sv, package::wagon), packing("railcar"sv, package::wagon), packing("salvo"sv, package::salvo), packing("salvoes"sv, package::salvo),
        packing("lot"sv, package::lot), packing("set"sv, package::set), packing("kit"sv, package::kit), packing("pair"sv, package::pair),
        packing("piece"sv, package::piece), packing("item"sv, package::piece),
    });
}();
// clang-format on

/// All of them as one table: an index has room for few.
inline constexpr auto items = [] {
    auto all = std::array<item_word, weapon_names.size() + people_and_deals.size() +
                                         weapon_models.size() + item_context.size()>{};
    auto next = std::size_t{0};
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows) all[next++] = row;
    };
    add(weapon_names);
    add(people_and_deals);
    add(weapon_models);
    add(item_context);
    return all;
}();

}  // namespace assay::en
