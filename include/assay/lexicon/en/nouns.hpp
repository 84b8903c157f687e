// SPDX-License-Identifier: BSL-1.0
// nouns.hpp - English: what is counted, and what numbers name or tell instead.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto vague_counts = std::to_array<vague_word>({
    {"dozens"sv, 24}, {"dozens of millions"sv, 24'000'000},
    {"dozens of billions"sv, 24'000'000'000}, {"scores"sv, 40}, {"tens"sv, 20}, {"hundreds"sv, 200, 999},
    {"thousands"sv, 2'000, 9'999}, {"tens of thousands"sv, 20'000, 99'999},
    {"hundreds of thousands"sv, 200'000, 999'999}, {"millions"sv, 2'000'000, 9'999'999},
    {"tens of millions"sv, 20'000'000, 99'999'999},
    {"hundreds of millions"sv, 200'000'000, 999'999'999},
    {"billions"sv, 2'000'000'000, 9'999'999'999},
    {"tens of billions"sv, 20'000'000'000, 99'999'999'999},
    {"hundreds of billions"sv, 200'000'000'000, 999'999'999'999},
    {"trillions"sv, 2'000'000'000'000, 9'999'999'999'999},
    {"several hundred"sv, 300, 900}, {"several thousand"sv, 3'000, 9'000},
    {"several hundred thousand"sv, 300'000, 900'000},
    {"several million"sv, 3'000'000, 9'000'000}, {"several billion"sv, 3'000'000'000, 9'000'000'000},
    {"several dozen"sv, 36, 108}, {"a few hundred"sv, 300, 500},
    {"a few thousand"sv, 3'000, 5'000}, {"a few hundred thousand"sv, 300'000, 500'000},
    {"a few million"sv, 3'000'000, 5'000'000}, {"a few billion"sv, 3'000'000'000, 5'000'000'000},
    {"a few dozen"sv, 36, 60}, {"a couple of hundred"sv, 200, 300},
    {"a couple hundred"sv, 200, 300}, {"a couple of thousand"sv, 2'000, 3'000},
    {"a couple of million"sv, 2'000'000, 3'000'000}, {"a couple of dozen"sv, 24, 36},
    {"a dozen"sv, 12, 12}, {"half a dozen"sv, 6, 6}, {"two dozen"sv, 24, 24},
    {"three dozen"sv, 36, 36}, {"four dozen"sv, 48, 48}, {"five dozen"sv, 60, 60},
    {"six dozen"sv, 72, 72}, {"two or three dozen"sv, 24, 36}, {"three or four dozen"sv, 36, 48}, {"a couple"sv, 2, 3}, {"a couple of"sv, 2, 3}, {"a few"sv, 3, 5},
    {"several"sv, 3, 9}, {"a handful"sv, 3, 6},
});
inline constexpr auto of_words = std::to_array<plain_phrase>({
    {"of"sv}, {"of the"sv}, {"of its"sv}, {"of their"sv}, {"of this"sv}, {"of these"sv},
});

inline constexpr auto durations = std::to_array<plain_phrase>({
    {"second"sv}, {"minute"sv}, {"hour"sv}, {"day"sv}, {"night"sv}, {"week"sv}, {"weekend"sv},
    {"fortnight"sv}, {"month"sv}, {"quarter"sv}, {"season"sv}, {"year"sv}, {"decade"sv},
    {"century"sv}, {"centuries"sv}, {"generation"sv}, {"game"sv}, {"match"sv}, {"matches"sv},
    {"h"sv}, {"hr"sv}, {"min"sv}, {"s"sv}, {"sec"sv},
});

inline constexpr auto odds_words = std::to_array<plain_phrase>({
    {"in"sv}, {"out of"sv}, {"in every"sv}, {"out of every"sv},
});

// "from $200 to $4 million" behind them is a range, not a change.
inline constexpr auto range_words = std::to_array<plain_phrase>({
    {"range"sv}, {"ranges"sv}, {"ranged"sv}, {"ranging"sv}, {"vary"sv}, {"varies"sv}, {"varied"sv},
    {"varying"sv}, {"anywhere"sv}, {"priced"sv}, {"cost"sv}, {"costs"sv}, {"costing"sv}, {"run"sv},
    {"runs"sv}, {"fine"sv}, {"fines"sv}, {"fined"sv}, {"worth"sv}, {"anything"sv}, {"prices"sv},
    {"estimated"sv}, {"estimates"sv}, {"estimate"sv}, {"vary from"sv}, {"starting"sv}, {"homes"sv},
});

inline constexpr auto part_words = std::to_array<plain_phrase>({
    {"of which"sv}, {"of whom"sv}, {"of them"sv}, {"of those"sv}, {"of these"sv},
    {"of the"sv}, {"of its"sv}, {"of his"sv}, {"of her"sv}, {"of their"sv}, {"of our"sv},
    {"of my"sv}, {"of us"sv}, {"strong"sv},
    {"were killed"sv}, {"were wounded"sv}, {"were injured"sv}, {"were hurt"sv},
    {"were arrested"sv}, {"were detained"sv}, {"were captured"sv}, {"were rescued"sv},
    {"were evacuated"sv}, {"were freed"sv}, {"were released"sv}, {"were shot"sv},
    {"were sentenced"sv}, {"were charged"sv}, {"were displaced"sv}, {"were missing"sv},
    {"are missing"sv}, {"are dead"sv}, {"were dead"sv}, {"have died"sv}, {"had died"sv},
    {"died"sv}, {"drowned"sv}, {"survived"sv}, {"perished"sv}, {"have been killed"sv},
    {"had been killed"sv}, {"were taken"sv},
});

inline constexpr auto group_words = std::to_array<plain_phrase>({
    {"crowd of"sv}, {"crowds of"sv}, {"population of"sv}, {"population to"sv}, {"population at"sv},
    {"population stood at"sv}, {"population stands at"sv}, {"population has reached"sv},
    {"population reached"sv}, {"population is"sv}, {"population"sv}, {"crew of"sv},
    {"workforce of"sv}, {"garrison of"sv}, {"audience of"sv}, {"membership of"sv},
    {"toll of"sv}, {"toll to"sv}, {"toll at"sv}, {"toll rises to"sv}, {"toll rose to"sv},
    {"toll has risen to"sv}, {"toll stands at"sv}, {"toll stood at"sv}, {"toll is"sv},
    {"toll hits"sv}, {"toll reached"sv}, {"toll reaches"sv}, {"toll climbs to"sv},
    {"toll climbed to"sv}, {"army of"sv}, {"fleet of"sv}, {"turnout of"sv}, {"toll"sv}, {"toll has"sv}, {"toll had"sv}, {"toll passed"sv},
    {"toll has passed"sv}, {"toll has reached"sv}, {"toll has climbed to"sv}, {"toll hit"sv},
    {"toll was"sv}, {"toll rose above"sv}, {"toll was put at"sv},
});

// "200-bed" counts beds, but "two-way" no ways; an age goes on: "a 20-year-old".
inline constexpr auto compounds = std::to_array<compound_word>({
    {"way"sv}, {"off"sv}, {"time"sv}, {"timer"sv}, {"star"sv}, {"nil"sv}, {"all"sv}, {"style"sv},
    {"type"sv}, {"like"sv}, {"something"sv}, {"somethings"sv}, {"ish"sv}, {"plus"sv}, {"odd"sv},
    {"fold"sv}, {"dimensional"sv}, {"digit"sv}, {"figure"sv}, {"handed"sv}, {"class"sv}, {"bore"sv},
    {"gauge"sv}, {"bit"sv}, {"calibre"sv}, {"caliber"sv}, {"speed"sv}, {"stroke"sv}, {"wheel"sv},
    {"wheeler"sv}, {"seater"sv}, {"ply"sv}, {"pounder"sv}, {"footer"sv}, {"pointer"sv},
    {"parter"sv}, {"over"sv}, {"some"sv}, {"th"sv}, {"st"sv}, {"nd"sv}, {"rd"sv}, {"level"sv},
    {"era"sv}, {"rated"sv}, {"max"sv}, {"pro"sv}, {"linked"sv}, {"led"sv}, {"related"sv},
    {"even"sv}, {"free"sv}, {"tier"sv}, {"even par"sv}, {"par"sv}, {"fifty"sv}, {"thirds"sv},
    {"quarters"sv}, {"quarter"sv}, {"half"sv}, {"halves"sv}, {"third"sv}, {"fifths"sv},
    {"tenths"sv}, {"dollar"sv}, {"percenter"sv}, {"centric"sv}, {"square"sv}, {"cylinder"sv},
    {"valve"sv}, {"core"sv}, {"series"sv}, {"model"sv}, {"bound"sv}, {"based"sv}, {"ever"sv},
    {"only"sv}, {"nought"sv}, {"love"sv}, {"sum"sv}, {"rate"sv}, {"line"sv},
    {"day international"sv}, {"old"sv, true}, {"olds"sv, true},
});

// Counted in parts too.
inline constexpr auto divisible = std::to_array<plain_phrase>({
    {"point"sv}, {"goal"sv}, {"rebound"sv}, {"assist"sv}, {"decibel"sv}, {"mark"sv},
});

// What is done to people, and what they do.
inline constexpr auto people_verbs = std::to_array<people_verb>({
    {"killed"sv}, {"killing"sv}, {"injured"sv}, {"injuring"sv}, {"wounded"sv}, {"wounding"sv},
    {"hurt"sv}, {"hurting"sv}, {"arrested"sv}, {"arresting"sv}, {"detained"sv}, {"detaining"sv},
    {"captured"sv}, {"capturing"sv}, {"rescued"sv}, {"rescuing"sv}, {"evacuated"sv},
    {"evacuating"sv}, {"displaced"sv}, {"displacing"sv}, {"freed"sv}, {"freeing"sv}, {"released"sv},
    {"executed"sv}, {"executing"sv}, {"hospitalised"sv}, {"hospitalized"sv}, {"deported"sv},
    {"deporting"sv}, {"beheaded"sv}, {"abducted"sv}, {"abducting"sv}, {"kidnapped"sv},
    {"kidnapping"sv}, {"drowned"sv}, {"maimed"sv}, {"forced"sv}, {"forcing"sv}, {"pulled"sv}, {"pulling"sv}, {"stranded"sv}, {"stranding"sv}, {"maiming"sv}, {"poisoned"sv}, {"infected"sv},
    {"sickened"sv}, {"jailed"sv}, {"hanged"sv}, {"martyred"sv}, {"took part"sv, true},
    {"take part"sv, true}, {"attended"sv, true}, {"gathered"sv, true}, {"marched"sv, true},
    {"rallied"sv, true}, {"protested"sv, true}, {"demonstrated"sv, true}, {"fled"sv, true},
    {"escaped"sv, true}, {"voted"sv, true}, {"abstained"sv, true}, {"turned out"sv, true},
    {"turned up"sv, true}, {"showed up"sv, true}, {"signed up"sv, true}, {"joined"sv, true},
    {"stayed"sv, true}, {"stayed behind"sv, true}, {"remain"sv, true}, {"remained"sv, true},
    {"surrendered"sv, true}, {"deserted"sv, true}, {"returned"sv, true}, {"enrolled"sv, true},
    {"graduated"sv, true}, {"tested positive"sv, true}, {"recovered"sv, true}, {"fell ill"sv, true},
    {"were"sv, true}, {"are"sv, true}, {"have been"sv, true}, {"had been"sv, true}, {"die"sv, true},
    {"died"sv, true}, {"drowned"sv, true}, {"perished"sv, true}, {"survived"sv, true},
    {"lived"sv, true}, {"resigned"sv, true}, {"quit"sv, true}, {"applied"sv, true},
    {"boarded"sv, true}, {"lost their lives"sv, true}, {"lost their jobs"sv, true},
    {"lost their homes"sv, true}, {"took refuge"sv, true}, {"sought refuge"sv, true},
    {"sought shelter"sv, true}, {"face"sv, true}, {"faced"sv, true}, {"pleaded guilty"sv, true},
    {"received"sv, true}, {"won"sv, true}, {"got"sv, true}, {"could"sv, true}, {"would"sv, true},
    {"will"sv, true}, {"may"sv, true}, {"need"sv, true}, {"needed"sv, true}, {"suffered"sv, true},
    {"sustained"sv, true}, {"contracted"sv, true}, {"caught"sv, true},
});

// A number behind one of them can be what its clause is about: "said that 31 were named".
inline constexpr auto clause_heads = std::to_array<plain_phrase>({
    {"that"sv}, {"when"sv}, {"while"sv}, {"as"sv}, {"because"sv}, {"but"sv}, {"if"sv}, {"where"sv},
    {"said"sv}, {"another"sv}, {"a further"sv}, {"all"sv}, {"the other"sv}, {"the remaining"sv},
    {"a total of"sv}, {"which"sv}, {"though"sv}, {"although"sv}, {"the"sv},
});

// What a counted thing's name does not go beyond.
inline constexpr auto not_counted = std::to_array<plain_phrase>({
    {"a"sv}, {"an"sv}, {"the"sv}, {"this"sv}, {"that"sv}, {"these"sv}, {"those"sv}, {"its"sv},
    {"his"sv}, {"her"sv}, {"their"sv}, {"our"sv}, {"my"sv}, {"your"sv}, {"of"sv}, {"in"sv},
    {"on"sv}, {"at"sv}, {"to"sv}, {"for"sv}, {"from"sv}, {"with"sv}, {"by"sv}, {"as"sv}, {"and"sv},
    {"or"sv}, {"but"sv}, {"nor"sv}, {"so"sv}, {"than"sv}, {"then"sv}, {"into"sv}, {"onto"sv},
    {"over"sv}, {"under"sv}, {"above"sv}, {"below"sv}, {"between"sv}, {"among"sv}, {"against"sv},
    {"across"sv}, {"along"sv}, {"after"sv}, {"before"sv}, {"since"sv}, {"until"sv}, {"till"sv},
    {"during"sv}, {"through"sv}, {"throughout"sv}, {"within"sv}, {"without"sv}, {"per"sv},
    {"via"sv}, {"versus"sv}, {"about"sv}, {"around"sv}, {"while"sv}, {"when"sv}, {"where"sv},
    {"which"sv}, {"who"sv}, {"whom"sv}, {"whose"sv}, {"what"sv}, {"if"sv}, {"because"sv},
    {"although"sv}, {"though"sv}, {"is"sv}, {"are"sv}, {"was"sv}, {"were"sv}, {"be"sv}, {"been"sv},
    {"being"sv}, {"has"sv}, {"have"sv}, {"had"sv}, {"having"sv}, {"do"sv}, {"does"sv}, {"did"sv},
    {"will"sv}, {"would"sv}, {"can"sv}, {"could"sv}, {"may"sv}, {"might"sv}, {"must"sv},
    {"shall"sv}, {"should"sv}, {"not"sv}, {"no"sv}, {"yes"sv}, {"it"sv}, {"he"sv}, {"she"sv},
    {"they"sv}, {"we"sv}, {"you"sv}, {"i"sv}, {"them"sv}, {"us"sv}, {"him"sv}, {"said"sv},
    {"says"sv}, {"say"sv}, {"told"sv}, {"according"sv}, {"including"sv}, {"compared"sv}, {"up"sv},
    {"down"sv}, {"out"sv}, {"off"sv}, {"ago"sv}, {"earlier"sv}, {"later"sv}, {"there"sv},
    {"here"sv}, {"now"sv}, {"already"sv}, {"also"sv}, {"each"sv}, {"apiece"sv}, {"times"sv},
    {"is"sv}, {"goes"sv}, {"makes"sv}, {"rose"sv}, {"fell"sv}, {"grew"sv}, {"remains"sv},
    {"shows"sv}, {"means"sv}, {"gets"sv}, {"takes"sv}, {"plus"sv}, {"less"sv}, {"perhaps"sv},
    {"always"sv}, {"whereas"sv}, {"besides"sv}, {"towards"sv}, {"overseas"sv}, {"amounts"sv},
    {"comes"sv}, {"includes"sv}, {"remains"sv}, {"stands"sv}, {"lies"sv}, {"came"sv},
    {"lay"sv}, {"went"sv}, {"sat"sv}, {"stood"sv}, {"ran"sv}, {"sank"sv}, {"began"sv},
    {"degree"sv}, {"degrees"sv}, {"dozen"sv}, {"hundred"sv}, {"hundreds"sv}, {"thousands"sv},
    {"millions"sv}, {"billions"sv}, {"trillions"sv}, {"lakhs"sv}, {"crores"sv}, {"costs"sv},
    {"wants"sv}, {"buys"sv}, {"sells"sv}, {"loses"sv},
    {"seeks"sv}, {"joins"sv}, {"meets"sv}, {"becomes"sv}, {"allows"sv}, {"gives"sv}, {"keeps"sv},
    {"brings"sv}, {"believes"sv}, {"thinks"sv}, {"expects"sv}, {"carries"sv}, {"arrives"sv},
    {"begins"sv}, {"puts"sv}, {"sends"sv}, {"tells"sv}, {"asks"sv}, {"happens"sv}, {"seems"sv},
    {"contains"sv}, {"requires"sv}, {"receives"sv}, {"produces"sv}, {"provides"sv}, {"weighs"sv},
    {"belongs"sv}, {"exceeds"sv}, {"follows"sv}, {"kills"sv}, {"injures"sv}, {"owns"sv},
    {"worth"sv}, {"adds"sv}, {"pays"sv}, {"spends"sv}, {"earns"sv}, {"leaves a"sv},
    {"leaves the"sv}, {"leaves it"sv}, {"fails"sv}, {"refers"sv}, {"applies"sv}, {"represents"sv},
    {"equals"sv}, {"reflects"sv}, {"suggests"sv}, {"implies"sv}, {"indicates"sv}, {"relates"sv},
    {"grows"sv}, {"reaches"sv}, {"constitutes"sv}, {"serves"sv}, {"helps"sv}, {"lets"sv},
    {"appears"sv}, {"continues"sv}, {"dies"sv}, {"comprises"sv}, {"depends"sv}, {"occurs"sv},
});

inline constexpr auto counted = std::to_array<plain_phrase>({
    {"people"sv}, {"men"sv}, {"women"sv}, {"children"sv}, {"police"sv}, {"personnel"sv},
    {"aircraft"sv}, {"spacecraft"sv}, {"staff"sv}, {"cattle"sv}, {"sheep"sv}, {"fish"sv},
    {"servicemen"sv}, {"policemen"sv}, {"gunmen"sv}, {"fishermen"sv}, {"crewmen"sv},
    {"businessmen"sv}, {"lawmen"sv}, {"firemen"sv}, {"infantry"sv}, {"artillery"sv}, {"teeth"sv},
    {"feet"sv}, {"mice"sv}, {"geese"sv}, {"oxen"sv}, {"dead"sv}, {"killed"sv}, {"wounded"sv},
    {"injured"sv}, {"missing"sv}, {"arrested"sv}, {"detained"sv}, {"rescued"sv}, {"displaced"sv}, {"hospitalised"sv}, {"hospitalized"sv}, {"hurt"sv}, {"homeless"sv}, {"unemployed"sv}, {"ammunition"sv},
    {"equipment"sv}, {"offspring"sv}, {"livestock"sv}, {"youth"sv}, {"clergy"sv}, {"media"sv},
    {"data"sv}, {"criteria"sv}, {"phenomena"sv}, {"spectra"sv}, {"species"sv}, {"series"sv},
    {"barracks"sv}, {"headquarters"sv}, {"works"sv}, {"hectare"sv}, {"poultry"sv}, {"salmon"sv},
    {"deer"sv}, {"howitzer"sv}, {"cavalry"sv}, {"crew"sv}, {"buses"sv}, {"gases"sv}, {"lenses"sv},
    {"mps"sv}, {"viruses"sv}, {"taxis"sv}, {"azerbaijanis"sv}, {"iraqis"sv}, {"pakistanis"sv},
    {"saudis"sv}, {"omanis"sv}, {"yemenis"sv}, {"yazidis"sv}, {"kuwaitis"sv}, {"qataris"sv},
    {"emiratis"sv}, {"bahrainis"sv}, {"israelis"sv}, {"somalis"sv}, {"bangladeshis"sv},
    {"nepalis"sv}, {"kashmiris"sv}, {"punjabis"sv}, {"houthis"sv}, {"bengalis"sv}, {"kiwis"sv},
    {"teu"sv}, {"chinese"sv}, {"japanese"sv}, {"sudanese"sv}, {"lebanese"sv}, {"vietnamese"sv},
    {"portuguese"sv}, {"senegalese"sv}, {"congolese"sv}, {"maltese"sv}, {"taiwanese"sv},
    {"burmese"sv}, {"druze"sv}, {"rohingya"sv}, {"taliban"sv}, {"swiss"sv},
    {"arms"sv}, {"sports"sv}, {"goods"sv}, {"himars"sv}, {"manpads"sv}, {"mlrs"sv}, {"nasams"sv},
});

inline constexpr auto weapons = std::to_array<plain_phrase>({
    {"shell"sv}, {"mortar"sv}, {"howitzer"sv}, {"gun"sv}, {"cannon"sv}, {"round"sv}, {"rocket"sv},
    {"missile"sv}, {"artillery"sv}, {"ammunition"sv}, {"munition"sv}, {"cartridge"sv}, {"bullet"sv},
    {"calibre"sv}, {"caliber"sv}, {"machine"sv}, {"tank"sv}, {"rifle"sv}, {"pistol"sv},
    {"grenade"sv}, {"self-propelled"sv}, {"projectile"sv}, {"autocannon"sv}, {"anti"sv},
    {"high explosive"sv}, {"shot"sv}, {"handgun"sv}, {"revolver"sv}, {"bomb"sv}, {"mine"sv},
    {"gatling"sv}, {"guided"sv}, {"nato"sv}, {"standard"sv}, {"launcher"sv}, {"submachine"sv},
    {"automatic"sv}, {"semi"sv}, {"unguided"sv}, {"field"sv}, {"naval"sv}, {"towed"sv},
});

inline constexpr auto number_names = std::to_array<plain_phrase>({
    {"article"sv}, {"articles"sv}, {"section"sv}, {"sections"sv}, {"chapter"sv}, {"paragraph"sv},
    {"clause"sv}, {"page"sv}, {"pages"sv}, {"no"sv}, {"no."sv}, {"nos."sv}, {"number"sv}, {"№"sv},
    {"n°"sv}, {"nº"sv}, {"#"sv}, {"top"sv}, {"phase"sv}, {"stage"sv}, {"room"sv}, {"flight"sv},
    {"route"sv}, {"highway"sv}, {"resolution"sv}, {"law"sv}, {"decree"sv}, {"order"sv}, {"act"sv},
    {"try"sv}, {"step"sv}, {"level"sv}, {"version"sv}, {"season"sv}, {"episode"sv}, {"part"sv},
    {"volume"sv}, {"vol"sv}, {"vol."sv}, {"issue"sv}, {"figure"sv}, {"fig"sv}, {"fig."sv},
    {"table"sv}, {"annex"sv}, {"appendix"sv}, {"group"sv}, {"division"sv}, {"category"sv},
    {"grade"sv}, {"class"sv}, {"type"sv}, {"model"sv}, {"mark"sv}, {"mk"sv}, {"unit"sv},
    {"block"sv}, {"line"sv}, {"gate"sv}, {"platform"sv}, {"channel"sv}, {"district"sv},
    {"school no"sv}, {"isbn"sv}, {"issn"sv}, {"tel"sv}, {"tel."sv}, {"phone"sv}, {"fax"sv},
    {"covid"sv}, {"boeing"sv}, {"airbus"sv}, {"windows"sv}, {"agenda"sv}, {"vision"sv},
    {"item"sv}, {"point"sv}, {"rule"sv}, {"lot"sv}, {"lots"sv}, {"week"sv}, {"day"sv}, {"round"sv},
    {"aged"sv}, {"age"sv}, {"people over"sv}, {"people under"sv}, {"those over"sv},
    {"those under"sv}, {"adults over"sv}, {"adults under"sv}, {"children over"sv},
    {"children under"sv}, {"women over"sv}, {"women under"sv}, {"men over"sv}, {"men under"sv},
    {"anyone over"sv}, {"anyone under"sv}, {"everyone over"sv}, {"everyone under"sv}, {"formula"sv}, {"euro"sv}, {"g"sv}, {"area"sv}, {"zone"sv},
    {"protocol"sv}, {"convention"sv}, {"directive"sv}, {"regulation"sv}, {"sector"sv},
    {"bus"sv}, {"tram"sv}, {"apartment"sv}, {"apt"sv}, {"apt."sv}, {"building"sv}, {"suite"sv},
    {"leopard"sv}, {"android"sv}, {"iphone"sv}, {"falcon"sv}, {"ariane"sv}, {"artemis"sv},
    {"apollo"sv}, {"soyuz"sv}, {"gemini"sv}, {"chandrayaan"sv}, {"shahed"sv}, {"merkava"sv},
    {"challenger"sv}, {"minute"sv}, {"note"sv}, {"footnote"sv}, {"mach"sv}, {"cell"sv}, {"bill"sv},
    {"tranche"sv}, {"game"sv}, {"lap"sv}, {"verse"sv}, {"psalm"sv}, {"exhibit"sv}, {"question"sv},
    {"seat"sv}, {"pier"sv}, {"dock"sv}, {"berth"sv}, {"terminal"sv}, {"platoon"sv}, {"squadron"sv},
});

inline constexpr auto clock_words = std::to_array<plain_phrase>({
    {"a.m."sv}, {"p.m."sv}, {"am"sv}, {"pm"sv}, {"o'clock"sv}, {"gmt"sv}, {"utc"sv}, {"cet"sv},
    {"est"sv}, {"a.m"sv}, {"p.m"sv}, {"hours gmt"sv}, {"noon"sv}, {"msk"sv}, {"bst"sv}, {"edt"sv},
});
// clang-format on

}  // namespace assay::en
