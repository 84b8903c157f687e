// SPDX-License-Identifier: BSL-1.0
// item_models.hpp - English: names and designations of weapons. "T-72B3" is a "t" with a number
// that stands in its row and what is glued behind.
//
// Their classes are general knowledge, not checked against their makers' data.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/item_words.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto weapon_models = [] {
    using enum item_class;
    return std::to_array<item_word>({
        model("t"sv, battle_tank, "14 54 55 62 64 72 80 84 90"sv), model("t"sv, attack_helicopter, "129"sv), model("leopard"sv, battle_tank, "1 2"sv),
        model("abrams"sv, battle_tank), model("m"sv, battle_tank, "1 48 60"sv), model("m"sv, armoured_vehicle, "113 1126"sv),
        model("m"sv, artillery, "101 109 114 119 142 198 270 777"sv), model("m"sv, assault_rifle, "4 16"sv), model("m"sv, light_machine_gun, "240 249"sv),
        model("m"sv, anti_tank_system, "72"sv), munition("m"sv, rocket, "142 270"sv), model("challenger"sv, battle_tank, "1 2"sv), model("merkava"sv, battle_tank),
        model("leclerc"sv, battle_tank), model("pt"sv, battle_tank, "91"sv), model("altay"sv, battle_tank), model("arjun"sv, battle_tank),
        model("k"sv, battle_tank, "1 2"sv), model("k"sv, artillery, "9"sv), model("type"sv, battle_tank, "59 69 96 99"sv),
        model("btr"sv, armoured_vehicle, "*"sv), model("bmp"sv, armoured_vehicle, "*"sv), model("bmd"sv, armoured_vehicle, "*"sv), model("brdm"sv, armoured_vehicle, "*"sv),
        model("mt lb"sv, armoured_vehicle), model("bradley"sv, armoured_vehicle), model("stryker"sv, armoured_vehicle), model("marder"sv, armoured_vehicle),
        model("kirpi"sv, armoured_vehicle), model("maxxpro"sv, armoured_vehicle), model("bushmaster"sv, armoured_vehicle), model("cv"sv, armoured_vehicle, "90"sv),
        model("namer"sv, armoured_vehicle), model("vab"sv, armoured_vehicle), model("vbci"sv, armoured_vehicle),
        model("grad"sv, artillery), munition("grad"sv, rocket), model("bm"sv, artillery, "21 27 30"sv), munition("bm"sv, rocket, "21 27 30"sv),
        model("smerch"sv, artillery), munition("smerch"sv, rocket), model("uragan"sv, artillery), munition("uragan"sv, rocket),
        model("katyusha"sv, artillery), munition("katyusha"sv, rocket), model("pinaka"sv, artillery), munition("pinaka"sv, rocket),
        model("polonez"sv, artillery), munition("polonez"sv, rocket), model("himars"sv, artillery), munition("himars"sv, rocket), model("tos"sv, artillery, "1"sv),
        munition("tos"sv, rocket, "1"sv), munition("qassam"sv, rocket), model("caesar"sv, artillery), model("krab"sv, artillery), model("paladin"sv, artillery),
        model("zuzana"sv, artillery), model("d"sv, artillery, "20 30"sv), model("pzh"sv, artillery, "2000"sv), model("panzerhaubitze"sv, artillery, "2000"sv),
        model("msta"sv, artillery), model("gvozdika"sv, artillery), model("akatsiya"sv, artillery), model("atmos"sv, artillery), model("su"sv, combat_aircraft, "17 22 24 25 27 30 33 34 35 57 75"sv), model("mig"sv, combat_aircraft, "*"sv),
        model("f"sv, combat_aircraft, "4 5 14 15 16 18 22 35 117"sv), munition("f"sv, hand_grenade, "1"sv), model("b"sv, combat_aircraft, "1 2 21 52"sv), model("tu"sv, combat_aircraft, "22 95 160"sv), model("mirage"sv, combat_aircraft, "*"sv), model("rafale"sv, combat_aircraft),
        model("gripen"sv, combat_aircraft), model("eurofighter"sv, combat_aircraft), model("jf"sv, combat_aircraft, "17"sv), model("j"sv, combat_aircraft, "7 10 11 15 16 20"sv),
        model("tejas"sv, combat_aircraft), model("fa"sv, combat_aircraft, "50"sv), model("yak"sv, combat_aircraft, "130"sv),
        model("mi"sv, attack_helicopter, "24 28 35"sv), model("ka"sv, attack_helicopter, "50 52"sv), model("ah"sv, attack_helicopter, "1 64"sv), munition("apache"sv, attack_helicopter),
        model("stinger"sv, manpads), model("igla"sv, manpads), model("strela"sv, manpads), model("verba"sv, manpads), model("mistral"sv, manpads),
        model("starstreak"sv, manpads), model("piorun"sv, manpads), model("fim"sv, manpads, "92"sv), model("sa"sv, manpads, "7 18"sv),
        model("ak"sv, assault_rifle, "*"sv), model("akm"sv, assault_rifle), model("kalashnikov"sv, assault_rifle), model("hk"sv, assault_rifle, "416"sv),
        model("galil"sv, assault_rifle), model("sks"sv, rifle), model("svd"sv, rifle), model("dragunov"sv, rifle), model("glock"sv, pistol), model("makarov"sv, pistol),
        model("uzi"sv, submachine_gun), model("mp"sv, submachine_gun, "5"sv), model("pkm"sv, light_machine_gun), model("rpk"sv, light_machine_gun),
        model("dshk"sv, heavy_machine_gun), model("ags"sv, grenade_launcher, "17 30"sv), model("mk"sv, grenade_launcher, "19"sv), model("mk"sv, bomb, "82 83 84"sv),
        thing("rpg"sv, anti_tank_system), thing("rpg"sv, rpg_round), model("rpg"sv, anti_tank_system, "*"sv), munition("rpg"sv, rpg_round, "*"sv),
        model("nlaw"sv, anti_tank_system), model("javelin"sv, anti_tank_system), model("javelin"sv, anti_tank_missile), model("kornet"sv, anti_tank_system),
        model("kornet"sv, anti_tank_missile), model("konkurs"sv, anti_tank_system), model("konkurs"sv, anti_tank_missile), model("fagot"sv, anti_tank_system),
        model("fagot"sv, anti_tank_missile), model("milan"sv, anti_tank_system), munition("milan"sv, anti_tank_missile), munition("spike"sv, anti_tank_missile),
        model("tow"sv, anti_tank_system), model("tow"sv, anti_tank_missile), model("at"sv, anti_tank_system, "4"sv), model("panzerfaust"sv, anti_tank_system),
        model("carl gustaf"sv, recoilless_gun), model("hellfire"sv, anti_tank_missile),
        model("s"sv, air_defence, "75 125 200 300 350 400 500"sv), munition("s"sv, surface_to_air_missile, "75 125 200 300 350 400 500"sv),
        model("patriot"sv, air_defence), munition("patriot"sv, surface_to_air_missile), model("buk"sv, air_defence), munition("buk"sv, surface_to_air_missile),
        model("tor"sv, air_defence), munition("tor"sv, surface_to_air_missile), model("pantsir"sv, air_defence), munition("pantsir"sv, surface_to_air_missile),
        model("nasams"sv, air_defence), munition("nasams"sv, surface_to_air_missile), model("iris t"sv, air_defence), munition("iris t"sv, surface_to_air_missile),
        model("osa"sv, air_defence), munition("osa"sv, surface_to_air_missile), model("gepard"sv, air_defence), model("tunguska"sv, air_defence), model("iron dome"sv, air_defence),
        model("barak"sv, air_defence, "8"sv), munition("barak"sv, surface_to_air_missile, "8"sv), model("thaad"sv, air_defence), munition("thaad"sv, surface_to_air_missile),
        model("samp t"sv, air_defence), model("crotale"sv, air_defence), model("spyder"sv, air_defence),
        model("iskander"sv, long_range_missile), model("iskander"sv, ballistic_missile), model("tochka"sv, long_range_missile), model("tochka"sv, ballistic_missile),
        model("scud"sv, ballistic_missile), model("atacms"sv, ballistic_missile), model("kinzhal"sv, ballistic_missile), model("lora"sv, ballistic_missile),
        model("fateh"sv, ballistic_missile, "*"sv), model("kn"sv, ballistic_missile, "*"sv), model("hwasong"sv, ballistic_missile, "*"sv), model("storm shadow"sv, cruise_missile),
        model("scalp"sv, cruise_missile), model("tomahawk"sv, cruise_missile), model("kalibr"sv, cruise_missile), model("taurus"sv, cruise_missile), model("brahmos"sv, cruise_missile),
        model("kh"sv, cruise_missile, "47 55 59 69 101 555"sv), model("kh"sv, anti_ship_missile, "22 32 35"sv), munition("harpoon"sv, anti_ship_missile), model("exocet"sv, anti_ship_missile),
        model("oniks"sv, anti_ship_missile), munition("neptune"sv, anti_ship_missile), model("amraam"sv, air_to_air_missile), model("aim"sv, air_to_air_missile, "9 120"sv),
        model("sidewinder"sv, air_to_air_missile), munition("r"sv, air_to_air_missile, "37 73 77"sv),
        model("bayraktar"sv, armed_drone), model("tb"sv, armed_drone, "2 3"sv), model("akinci"sv, armed_drone), model("anka"sv, armed_drone), model("mq"sv, armed_drone, "1 9"sv),
        model("wing loong"sv, armed_drone), model("mohajer"sv, armed_drone, "6"sv), munition("reaper"sv, armed_drone), model("orlan"sv, reconnaissance_drone, "*"sv),
        model("scaneagle"sv, reconnaissance_drone), model("hermes"sv, reconnaissance_drone, "450 900"sv), munition("heron"sv, reconnaissance_drone), model("rq"sv, reconnaissance_drone, "*"sv),
        model("shahed"sv, one_way_drone, "131 136"sv), munition("shahed"sv, one_way_drone), model("geran"sv, one_way_drone, "*"sv), munition("lancet"sv, loitering_munition),
        model("harop"sv, loitering_munition), model("harpy"sv, loitering_munition), model("switchblade"sv, loitering_munition), model("warmate"sv, loitering_munition),
        model("skystriker"sv, loitering_munition), model("fab"sv, bomb, "100 250 500 1000 1500 3000"sv), model("kab"sv, bomb, "*"sv), model("odab"sv, bomb, "*"sv),
        model("jdam"sv, bomb), model("gbu"sv, bomb, "*"sv), model("paveway"sv, bomb),
    });
}();
// clang-format on

}  // namespace assay::en
