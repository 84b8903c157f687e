// SPDX-License-Identifier: BSL-1.0
// numbers.hpp - English: numbers, scale words, hedges.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto plural = std::to_array<std::string_view>({"s"sv});

inline constexpr auto numbers = std::to_array<number_word>({
    {"zero"sv, 0}, {"one"sv, 1}, {"two"sv, 2}, {"three"sv, 3}, {"four"sv, 4}, {"five"sv, 5},
    {"six"sv, 6}, {"seven"sv, 7}, {"eight"sv, 8}, {"nine"sv, 9}, {"ten"sv, 10}, {"eleven"sv, 11},
    {"twelve"sv, 12}, {"thirteen"sv, 13}, {"fourteen"sv, 14}, {"fifteen"sv, 15}, {"sixteen"sv, 16},
    {"seventeen"sv, 17}, {"eighteen"sv, 18}, {"nineteen"sv, 19}, {"twenty"sv, 20},
    {"thirty"sv, 30}, {"forty"sv, 40}, {"fifty"sv, 50}, {"sixty"sv, 60}, {"seventy"sv, 70},
    {"eighty"sv, 80}, {"ninety"sv, 90}, {"hundred"sv, 100},
});

// Amounts only before a scale word: "half a billion", "a million".
inline constexpr auto scaled_parts = std::to_array<part_word>({
    {"half a"sv, 5, -1}, {"half"sv, 5, -1}, {"half of a"sv, 5, -1}, {"one half"sv, 5, -1}, {"one quarter"sv, 25, -2}, {"half an"sv, 5, -1}, {"quarter"sv, 25, -2}, {"three quarters"sv, 75, -2}, {"three quarters of"sv, 75, -2}, {"a half"sv, 5, -1},
    {"quarter of a"sv, 25, -2}, {"a quarter of a"sv, 25, -2}, {"a quarter"sv, 25, -2},
    {"quarter of an"sv, 25, -2}, {"a quarter of an"sv, 25, -2},
    {"three quarters of a"sv, 75, -2}, {"three quarters of an"sv, 75, -2}, {"a"sv, 1, 0},
    {"an"sv, 1, 0}, {"½"sv, 5, -1}, {"¼"sv, 25, -2}, {"¾"sv, 75, -2},
});

inline constexpr auto added_parts = std::to_array<part_word>({
    {"and a half"sv, 5, -1}, {"and a quarter"sv, 25, -2}, {"and three quarters"sv, 75, -2},
    {"½"sv, 5, -1}, {"¼"sv, 25, -2}, {"¾"sv, 75, -2},
});

inline constexpr auto point_words = std::to_array<plain_phrase>({
    {"point"sv},
});

inline constexpr auto number_joiners = std::to_array<plain_phrase>({
    {"and"sv},
});

// "m" is a metre and "b" a byte everywhere but beside a currency.
inline constexpr auto scales = std::to_array<scale_word>({
    {"thousand"sv, 3}, {"million"sv, 6}, {"billion"sv, 9}, {"trillion"sv, 12},
    {"quadrillion"sv, 15}, {"lakh"sv, 5}, {"crore"sv, 7}, {"lakh crore"sv, 12}, {"bn"sv, 9},
    {"bln"sv, 9}, {"mn"sv, 6}, {"mln"sv, 6}, {"mio"sv, 6}, {"trn"sv, 12}, {"tn"sv, 12},
    {"tln"sv, 12}, {"m"sv, 6, true}, {"b"sv, 9, true}, {"k"sv, 3, true}, {"t"sv, 12, true},
    {"bil"sv, 9, true}, {"mil"sv, 6, true}, {"cr"sv, 7, true}, {"lac"sv, 5},
    {"lakh cr"sv, 12, true},
});

inline constexpr auto scale_styles = std::to_array<scale_style>({
    {"thousand"sv, "million"sv, "billion"sv, "trillion"sv},
    {"k"sv, "m"sv, "bn"sv, "tn"sv},
    {"k"sv, "mn"sv, "bn"sv, "trn"sv},
    {"k"sv, "mln"sv, "bln"sv, "tln"sv},
    {"K"sv, "M"sv, "B"sv, "T"sv},
});

inline constexpr auto hedges = std::to_array<hedge_phrase>({
    {"about"sv, hedge::about}, {"around"sv, hedge::about}, {"approximately"sv, hedge::about},
    {"approx"sv, hedge::about}, {"approx."sv, hedge::about}, {"apx"sv, hedge::about},
    {"apx."sv, hedge::about}, {"appr"sv, hedge::about}, {"appr."sv, hedge::about},
    {"appx"sv, hedge::about}, {"appx."sv, hedge::about}, {"est."sv, hedge::about}, {"cca"sv, hedge::about}, {"cca."sv, hedge::about}, {"some"sv, hedge::about}, {"roughly"sv, hedge::about},
    {"circa"sv, hedge::about}, {"ca."sv, hedge::about}, {"an estimated"sv, hedge::about},
    {"estimated"sv, hedge::about}, {"estimated at"sv, hedge::about}, {"close on"sv, hedge::about},
    {"in the region of"sv, hedge::about}, {"in the order of"sv, hedge::about},
    {"on the order of"sv, hedge::about}, {"something like"sv, hedge::about},
    {"more or less"sv, hedge::about}, {"just about"sv, hedge::about}, {"more than"sv, hedge::over},
    {"over"sv, hedge::over, hedge_use::preposition}, {"above"sv, hedge::over}, {"exceeding"sv, hedge::over},
    {"in excess of"sv, hedge::over}, {"upwards of"sv, hedge::over}, {"upward of"sv, hedge::over},
    {"just over"sv, hedge::over}, {"slightly more than"sv, hedge::over},
    {"slightly over"sv, hedge::over}, {"a little over"sv, hedge::over},
    {"a little more than"sv, hedge::over}, {"well over"sv, hedge::over},
    {"well above"sv, hedge::over}, {"greater than"sv, hedge::over}, {"better than"sv, hedge::over},
    {"north of"sv, hedge::over}, {"at least"sv, hedge::at_least},
    {"no less than"sv, hedge::at_least}, {"no fewer than"sv, hedge::at_least},
    {"not less than"sv, hedge::at_least}, {"a minimum of"sv, hedge::at_least},
    {"minimum"sv, hedge::at_least}, {"less than"sv, hedge::under}, {"under"sv, hedge::under},
    {"below"sv, hedge::under}, {"fewer than"sv, hedge::under}, {"just under"sv, hedge::nearly},
    {"slightly less than"sv, hedge::nearly}, {"slightly under"sv, hedge::nearly},
    {"just below"sv, hedge::nearly}, {"south of"sv, hedge::under},
    {"a little less than"sv, hedge::nearly}, {"a little under"sv, hedge::nearly},
    {"at most"sv, hedge::at_most}, {"no more than"sv, hedge::at_most},
    {"not more than"sv, hedge::at_most}, {"a maximum of"sv, hedge::at_most},
    {"maximum"sv, hedge::at_most}, {"not exceeding"sv, hedge::at_most},
    {"nearly"sv, hedge::nearly}, {"almost"sv, hedge::nearly}, {"close to"sv, hedge::nearly},
    {"approaching"sv, hedge::nearly}, {"virtually"sv, hedge::nearly},
    {"just shy of"sv, hedge::nearly}, {"not quite"sv, hedge::nearly}, {"shy of"sv, hedge::nearly},
    {"up to"sv, hedge::up_to}, {"up to and including"sv, hedge::at_most}, {"as much as"sv, hedge::up_to}, {"as many as"sv, hedge::up_to},
    {"exactly"sv, hedge::exactly}, {"precisely"sv, hedge::exactly}, {"perhaps"sv, hedge::about},
    {"maybe"sv, hedge::about}, {"possibly"sv, hedge::about}, {"c."sv, hedge::about},
    {"~"sv, hedge::about}, {"in the vicinity of"sv, hedge::about},
    {"in the neighbourhood of"sv, hedge::about}, {"in the neighborhood of"sv, hedge::about},
    {"somewhere around"sv, hedge::about},
    {"a shade over"sv, hedge::over}, {"just above"sv, hedge::over},
    {"slightly above"sv, hedge::over}, {"marginally over"sv, hedge::over},
    {"exceeded"sv, hedge::over}, {"exceeds"sv, hedge::over}, {"exceed"sv, hedge::over},
    {"topped"sv, hedge::over}, {"surpassed"sv, hedge::over}, {"surpassing"sv, hedge::over},
    {"topping"sv, hedge::over}, {"far more than"sv, hedge::over},
    {"as few as"sv, hedge::at_least}, {"as little as"sv, hedge::at_least},
    {"not fewer than"sv, hedge::at_least}, {"a shade under"sv, hedge::nearly},
    {"short of"sv, hedge::nearly}, {"just short of"sv, hedge::nearly},
    {"nearing"sv, hedge::nearly}, {"getting on for"sv, hedge::nearly}, {"slightly below"sv, hedge::nearly},
    {"well under"sv, hedge::under}, {"well below"sv, hedge::under},
    {"far less than"sv, hedge::under}, {"far fewer than"sv, hedge::under},
    {"sub"sv, hedge::under, hedge_use::prefix},
    {"capped at"sv, hedge::at_most}, {"a cap of"sv, hedge::at_most},
    {"a ceiling of"sv, hedge::at_most}, {"capacity of"sv, hedge::up_to},
});

// One of a single word ("$40 maximum") is none before a noun: "the $15 minimum wage".
inline constexpr auto hedges_after = std::to_array<hedge_phrase>({
    {"or more"sv, hedge::at_least}, {"or more than"sv, hedge::none}, {"or so"sv, hedge::about},
    {"or less"sv, hedge::at_most}, {"or less than"sv, hedge::none}, {"or fewer"sv, hedge::at_most},
    {"or fewer than"sv, hedge::none}, {"or under"sv, hedge::at_most},
    {"or over"sv, hedge::at_least}, {"or above"sv, hedge::at_least},
    {"or thereabouts"sv, hedge::about}, {"plus"sv, hedge::at_least, hedge_use::tied},
    {"odd"sv, hedge::about, hedge_use::tied}, {"at least"sv, hedge::at_least},
    {"at the least"sv, hedge::at_least}, {"at the very least"sv, hedge::at_least},
    {"at minimum"sv, hedge::at_least}, {"at a minimum"sv, hedge::at_least},
    {"minimum"sv, hedge::at_least}, {"at most"sv, hedge::at_most},
    {"at the most"sv, hedge::at_most}, {"at maximum"sv, hedge::at_most},
    {"maximum"sv, hedge::at_most}, {"tops"sv, hedge::at_most},
    {"give or take"sv, hedge::about}, {"more or less"sv, hedge::about},
    {"and counting"sv, hedge::at_least}, {"and rising"sv, hedge::at_least},
});
// clang-format on

}  // namespace assay::en
