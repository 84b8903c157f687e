// SPDX-License-Identifier: BSL-1.0
// item_context.hpp - English: what may stand before a weapon's name, and what tells of what a
// sentence speaks.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/item_words.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto item_context = [] {
    using namespace topic;
    constexpr auto armed = static_cast<topic_set>(military | militia);
    return std::to_array<item_word>({
        neutral("new"sv), neutral("old"sv), neutral("older"sv), neutral("newer"sv), neutral("used"sv), neutral("modern"sv), neutral("modernised"sv), neutral("modernized"sv),
        neutral("upgraded"sv), neutral("advanced"sv), neutral("sophisticated"sv), neutral("heavy"sv), neutral("medium"sv), neutral("light"sv), neutral("large"sv), neutral("big"sv),
        neutral("small"sv), neutral("long range"sv), neutral("short range"sv), neutral("medium range"sv), neutral("intermediate range"sv), neutral("longer range"sv), neutral("low cost"sv),
        neutral("cheap"sv), neutral("high precision"sv), neutral("made"sv), neutral("built"sv), neutral("supplied"sv), neutral("donated"sv), neutral("produced"sv), neutral("designed"sv),
        neutral("launched"sv, combat), neutral("guided"sv), neutral("capable"sv), neutral("ready"sv), neutral("era"sv), neutral("grade"sv), neutral("style"sv), neutral("class"sv), neutral("calibre"sv),
        neutral("caliber"sv), neutral("captured"sv, combat), neutral("seized"sv, policing), neutral("confiscated"sv, policing), neutral("smuggled"sv, policing), neutral("illegal"sv, policing), neutral("unlicensed"sv, policing),
        neutral("destroyed"sv, combat), neutral("damaged"sv), neutral("burnt"sv), neutral("abandoned"sv), neutral("obsolete"sv), neutral("outdated"sv), neutral("ageing"sv), neutral("aging"sv), neutral("second hand"sv),
        neutral("refurbished"sv), neutral("surplus"sv), neutral("spare"sv), neutral("additional"sv), neutral("extra"sv), neutral("more"sv), neutral("other"sv), neutral("further"sv), neutral("fewer"sv), neutral("such"sv), neutral("different"sv), neutral("various"sv),
        neutral("foreign"sv), neutral("domestic"sv), neutral("local"sv), neutral("imported"sv), neutral("western"sv), neutral("private"sv), neutral("state"sv), neutral("major"sv), neutral("separate"sv), neutral("individual"sv),
        neutral("enemy"sv, armed), neutral("hostile"sv, armed), neutral("government"sv), neutral("military"sv, military), neutral("army"sv, military), neutral("naval"sv, military), neutral("navy"sv, military),
        neutral("combat"sv, military), neutral("battlefield"sv, military), neutral("tactical"sv, military), neutral("strategic"sv, military), neutral("conventional"sv), neutral("lethal"sv), neutral("offensive"sv, military), neutral("defensive"sv), neutral("unexploded"sv, demining | military),
        neutral("live"sv), neutral("blank"sv), neutral("tracked"sv), neutral("wheeled"sv), neutral("towed"sv), neutral("self propelled"sv), neutral("mobile"sv), neutral("portable"sv), neutral("automatic"sv), neutral("semi automatic"sv), neutral("loaded"sv),
        neutral("supersonic"sv), neutral("hypersonic"sv), neutral("subsonic"sv), neutral("stealth"sv), neutral("attack"sv, combat), neutral("unmanned"sv), neutral("manned"sv), neutral("allied"sv), neutral("nato standard"sv, military), neutral("ground based"sv), neutral("sea based"sv), neutral("air launched"sv),
        neutral("active duty"sv, military), neutral("active"sv), neutral("regular"sv), neutral("infantry"sv, military), neutral("airborne"sv, military), neutral("frontline"sv, military), neutral("elite"sv), neutral("decommissioned"sv), neutral("undelivered"sv), neutral("artillery"sv, arms),
        neutral("neutralised"sv, demining), neutral("neutralized"sv, demining), neutral("cleared"sv, demining), neutral("fired"sv, combat | shooting), neutral("nuclear powered"sv), neutral("diesel electric"sv), neutral("anti aircraft"sv, military), neutral("anti tank"sv, military), neutral("air defence"sv, military), neutral("air defense"sv, military),
        // armies and wars
        tells("armed forces"sv, military), tells("brigade"sv, military), tells("battalion"sv, military), tells("regiment"sv, military), tells("general staff"sv, military),
        tells("defence ministry"sv, military), tells("defense ministry"sv, military), tells("ministry of defence"sv, military), tells("ministry of defense"sv, military), tells("defence minister"sv, military), tells("defense minister"sv, military),
        tells("air force"sv, military | aviation), tells("front line"sv, military), tells("battle"sv, military), tells("war"sv, military), tells("wartime"sv, military), tells("invasion"sv, military), tells("counteroffensive"sv, military), tells("ceasefire"sv, military),
        tells("warfare"sv, military), tells("arsenal"sv, military | shooting), tells("arms depot"sv, arms), tells("munitions depot"sv, arms), tells("ammunition depot"sv, arms), tells("pentagon"sv, military), tells("nato"sv, military), tells("shelling"sv, arms), tells("bombardment"sv, arms),
        tells("defence industry"sv, military), tells("defense industry"sv, military), tells("arms maker"sv, military), tells("arms exports"sv, military), tells("arms deal"sv, military), tells("arms sale"sv, military), tells("gunner"sv, arms), tells("trenches"sv, military), tells("garrison"sv, military), tells("occupied"sv, military), tells("military aid"sv, military), tells("warhead"sv, arms),
        tells("militia"sv, armed), tells("paramilitary"sv, armed), tells("guerrilla"sv, armed), tells("jihadist"sv, armed), tells("houthi"sv, armed), tells("hamas"sv, armed), tells("hezbollah"sv, armed), tells("taliban"sv, armed),
        tells("wagner"sv, armed), tells("surrendered"sv, militia), tells("commander"sv, armed), tells("warlord"sv, armed), tells("disarmed"sv, armed),
        // firing, striking, laying
        tells("firing"sv, combat | shooting), tells("shot"sv, shooting), tells("shot down"sv, combat), tells("shoot down"sv, combat), tells("downed"sv, combat), tells("downing"sv, combat), tells("intercepted"sv, combat), tells("intercepting"sv, combat), tells("struck"sv, combat), tells("strike"sv, combat),
        tells("attacked"sv, combat), tells("attacking"sv, combat), tells("launch"sv, combat), tells("launching"sv, combat), tells("shelled"sv, arms), tells("raid"sv, combat), tells("barrage"sv, combat), tells("hit"sv, combat), tells("knocked out"sv, combat), tells("bombed"sv, combat | aviation), tells("destroying"sv, combat),
        tells("repelled"sv, combat), tells("overnight attack"sv, combat), tells("gunman"sv, shooting), tells("gunmen"sv, shooting), tells("sniper"sv, shooting), tells("deminer"sv, demining), tells("demining"sv, demining), tells("sapper"sv, demining), tells("minefield"sv, demining),
        tells("mine clearance"sv, demining), tells("clearing"sv, demining), tells("defused"sv, demining), tells("planted"sv, demining), tells("laid"sv, demining), tells("booby trap"sv, demining), tells("police"sv, policing), tells("smugglers"sv, policing), tells("smuggling"sv, policing), tells("customs"sv, policing), tells("gang"sv, policing), tells("licensed"sv, policing), tells("gun owners"sv, policing),
        tells("airspace"sv, aviation), tells("pilot"sv, aviation), tells("squadron"sv, aviation | military), tells("scrambled"sv, aviation), tells("airbase"sv, aviation | military), tells("air base"sv, aviation | military), tells("sortie"sv, aviation), 
        // other senses
        tells("orbit"sv, space), tells("satellite"sv, space), tells("astronaut"sv, space), tells("cosmonaut"sv, space), tells("spacecraft"sv, space), tells("payload"sv, space), tells("spacex"sv, space), tells("space agency"sv, space), tells("nasa"sv, space), tells("cosmodrome"sv, space), tells("spaceport"sv, space), tells("moon"sv, space),
        tells("fuel"sv, liquid), tells("oil"sv, liquid), tells("water"sv, liquid), tells("gas"sv, liquid), tells("litre"sv, liquid), tells("liter"sv, liquid), tells("gallon"sv, liquid), tells("brewery"sv, liquid), tells("refinery"sv, liquid), tells("aquarium"sv, liquid), tells("storage"sv, liquid), tells("sewage"sv, liquid), tells("chemical"sv, liquid), tells("petrol"sv, liquid), tells("fish"sv, liquid | nature),
        tells("coal"sv, quarry), tells("gold"sv, quarry), tells("miner"sv, quarry), tells("mining"sv, quarry), tells("ore"sv, quarry), tells("copper"sv, quarry), tells("diamond"sv, quarry), tells("lithium"sv, quarry), tells("shaft"sv, quarry), tells("quarry"sv, quarry), tells("colliery"sv, quarry), tells("bitcoin"sv, quarry),
        tells("talks"sv, contest), tells("negotiations"sv, contest), tells("election"sv, contest), tells("vote"sv, contest), tells("voting"sv, contest), tells("ballot"sv, contest), tells("golf"sv, contest), tells("boxing"sv, contest), tells("boxer"sv, contest), tells("bout"sv, contest), tells("tournament"sv, contest), tells("league"sv, contest), tells("funding"sv, contest), tells("cup"sv, contest), tells("championship"sv, contest), tells("ufc"sv, contest), tells("interviews"sv, contest), tells("draft pick"sv, contest),
        tells("egg"sv, nature), tells("turtle"sv, nature), tells("oyster"sv, nature), tells("snail"sv, nature), tells("beach"sv, nature), tells("nuts"sv, nature), tells("sea urchin"sv, nature), tells("scallop"sv, nature), tells("clam"sv, nature), tells("museum"sv, nature), tells("crab"sv, nature), tells("collector"sv, nature), tells("bead"sv, nature),
        tells("filmed"sv, civil), tells("film"sv, civil), tells("parcel"sv, civil), tells("light show"sv, civil), tells("toy"sv, civil), tells("hobby"sv, civil), tells("crops"sv, civil), tells("farmers"sv, civil), tells("fireworks"sv, civil), tells("festival"sv, civil), tells("basketball"sv, civil), tells("nba"sv, civil), tells("massage"sv, civil), tells("nail"sv, civil), tells("glue"sv, civil), tells("spray"sv, civil), tells("startup"sv, civil),
    });
}();
// clang-format on

}  // namespace assay::en
