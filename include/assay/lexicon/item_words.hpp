// SPDX-License-Identifier: BSL-1.0
// item_words.hpp - what a language's words say of counted things: the shape of one table with rows
// of several kinds.
//
//     thing("howitzer", item_class::artillery)
//     contested("tank", item_class::battle_tank, topic::military, topic::liquid)
//     sized("mortar", item_class::light_mortar, {0, 7499})
//     model("t", item_class::battle_tank, "62 72 80 90")              // "T-72", "T-72B3"
//
// A thing's name ends with its head: "shells" of "artillery shells", "crews" of "tank crews". What
// stands before it has to be known, or the thing may be another one: "water tanks", "toy guns".
#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

#include <assay/item_class.hpp>
#include <assay/package.hpp>

namespace assay {

/// What a sentence speaks of: the first ones make an ordinary word a weapon, the others unmake it.
using topic_set = std::uint16_t;

namespace topic {

inline constexpr auto military = topic_set{1U << 0U};  // armies and wars
inline constexpr auto combat = topic_set{1U << 1U};    // firing, striking, shooting down
inline constexpr auto shooting = topic_set{1U << 2U};  // with small arms
inline constexpr auto demining = topic_set{1U << 3U};  // laying and clearing mines
inline constexpr auto policing = topic_set{1U << 4U};  // seizing, smuggling
inline constexpr auto aviation = topic_set{1U << 5U};  // what flies and who flies it
inline constexpr auto militia = topic_set{1U << 6U};   // armed men who are no army
inline constexpr auto packed = topic_set{1U << 7U};    // the thing itself is in cases or boxes
inline constexpr auto space = topic_set{1U << 8U};     // orbits and satellites
inline constexpr auto liquid = topic_set{1U << 9U};    // what tanks hold
inline constexpr auto quarry = topic_set{1U << 10U};   // what is dug
inline constexpr auto contest = topic_set{1U << 11U};  // talks, votes, matches
inline constexpr auto nature = topic_set{1U << 12U};   // what has a shell, or is one
inline constexpr auto civil = topic_set{1U << 13U};    // films, parcels, toys, shows

/// What a weapon's own name says of its sentence.
inline constexpr auto arms = static_cast<topic_set>(military | combat | shooting);

}  // namespace topic

enum class item_role : std::uint8_t {
    thing,      // what is counted: "howitzer"
    contested,  // an ordinary word too: only where the sentence tells one of its topics
    countable,  // whatever stands before it: "countries"
    person,     // what casualties are told of: "people"
    by_model,   // only where a model says so: an Iskander "missile" is a ballistic one
    generic,    // only what a model says: "systems", "jets"
    model,      // a designation: "T-72"
    munition,   // what a model is called beside a head that says it: Grad "rockets"
    neutral,    // says nothing of what a thing is: "new", "captured"
    context,    // tells a topic
    casualty,   // "killed" before people, or beside them: "wounded"
    fallen,     // the same behind them: "were killed"
    packing,    // a package: "crates"
};

/// Calibres in hundredths of a millimetre, both ends included.
struct calibre_range {
    std::uint16_t least = 0;
    std::uint16_t most = 0;  // 0: any calibre, said or not

    [[nodiscard]] constexpr auto is_any() const noexcept -> bool { return most == 0; }
    [[nodiscard]] constexpr auto holds(unsigned calibre) const noexcept -> bool
    {
        return least <= calibre && calibre <= most;
    }
};

inline constexpr auto any_calibre_above = std::numeric_limits<std::uint16_t>::max();

struct item_word {
    std::string_view phrase;
    item_class reading = item_class::none;
    item_role role = item_role::thing;
    topic_set topics = 0;  // told by it; of a contested word, those that it asks for
    topic_set denied = 0;  // of a contested word: those that speak against it
    calibre_range calibre{};
    package pack = package::none;
    std::string_view numbers{};  // of a model: those behind it, "*" for any; empty: none needed
};

[[nodiscard]] constexpr auto thing(std::string_view phrase, item_class reading,
                                   topic_set tells = topic::arms) -> item_word
{
    return {.phrase = phrase, .reading = reading, .topics = tells};
}

[[nodiscard]] constexpr auto contested(std::string_view phrase, item_class reading, topic_set needs,
                                       topic_set denied = 0, calibre_range calibre = {})
    -> item_word
{
    return {phrase, reading, item_role::contested, needs, denied, calibre};
}

[[nodiscard]] constexpr auto sized(std::string_view phrase, item_class reading,
                                   calibre_range calibre) -> item_word
{
    return {phrase, reading, item_role::thing, topic::arms, 0, calibre};
}

[[nodiscard]] constexpr auto grouped(std::string_view phrase, item_class reading, package pack)
    -> item_word
{
    return {phrase, reading, item_role::thing, topic::arms, 0, {}, pack};
}

[[nodiscard]] constexpr auto model(std::string_view phrase, item_class reading,
                                   std::string_view numbers = {}) -> item_word
{
    return {.phrase = phrase,
            .reading = reading,
            .role = item_role::model,
            .topics = topic::arms,
            .numbers = numbers};
}

[[nodiscard]] constexpr auto munition(std::string_view phrase, item_class reading,
                                      std::string_view numbers = {}) -> item_word
{
    return {.phrase = phrase,
            .reading = reading,
            .role = item_role::munition,
            .topics = topic::arms,
            .numbers = numbers};
}

/// A row of a role that needs no class but may have one.
[[nodiscard]] constexpr auto in_role(item_role role, std::string_view phrase,
                                     item_class reading = item_class::none) -> item_word
{
    return {.phrase = phrase, .reading = reading, .role = role};
}

[[nodiscard]] constexpr auto neutral(std::string_view phrase, topic_set tells = 0) -> item_word
{
    return {.phrase = phrase, .role = item_role::neutral, .topics = tells};
}

[[nodiscard]] constexpr auto tells(std::string_view phrase, topic_set topics) -> item_word
{
    return {.phrase = phrase, .role = item_role::context, .topics = topics};
}

[[nodiscard]] constexpr auto packing(std::string_view phrase, package pack) -> item_word
{
    return {.phrase = phrase, .role = item_role::packing, .pack = pack};
}

}  // namespace assay
