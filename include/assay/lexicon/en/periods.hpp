// SPDX-License-Identifier: BSL-1.0
// periods.hpp - English: months and the words of periods.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto months = std::to_array<month_name>({
    {"january"sv, 1}, {"february"sv, 2}, {"march"sv, 3}, {"april"sv, 4}, {"may"sv, 5},
    {"june"sv, 6}, {"july"sv, 7}, {"august"sv, 8}, {"september"sv, 9}, {"october"sv, 10},
    {"november"sv, 11}, {"december"sv, 12}, {"jan"sv, 1}, {"feb"sv, 2}, {"mar"sv, 3}, {"apr"sv, 4},
    {"jun"sv, 6}, {"jul"sv, 7}, {"aug"sv, 8}, {"sept"sv, 9}, {"sep"sv, 9}, {"oct"sv, 10},
    {"nov"sv, 11}, {"dec"sv, 12},
});

inline constexpr auto relative_periods = std::to_array<relative_period>({
    {"last year"sv, calendar_unit::year, -1}, {"the previous year"sv, calendar_unit::year, -1},
    {"the past year"sv, calendar_unit::year, -1}, {"this year"sv, calendar_unit::year, 0},
    {"the current year"sv, calendar_unit::year, 0}, {"next year"sv, calendar_unit::year, 1},
    {"the coming year"sv, calendar_unit::year, 1}, {"last month"sv, calendar_unit::month, -1},
    {"this month"sv, calendar_unit::month, 0}, {"next month"sv, calendar_unit::month, 1},
    {"last quarter"sv, calendar_unit::quarter, -1}, {"this quarter"sv, calendar_unit::quarter, 0},
    {"the year before last"sv, calendar_unit::year, -2},
});

inline constexpr auto parts_of_year = std::to_array<part_of_year>({
    {"first quarter"sv, 1, 3}, {"second quarter"sv, 4, 6}, {"third quarter"sv, 7, 9},
    {"fourth quarter"sv, 10, 12}, {"first half"sv, 1, 6}, {"second half"sv, 7, 12},
    {"first two months"sv, 1, 2}, {"first three months"sv, 1, 3}, {"first four months"sv, 1, 4},
    {"first five months"sv, 1, 5}, {"first six months"sv, 1, 6}, {"first seven months"sv, 1, 7},
    {"first eight months"sv, 1, 8}, {"first nine months"sv, 1, 9}, {"first ten months"sv, 1, 10},
    {"first eleven months"sv, 1, 11},
});

// A bare year is one only behind such a word: "1930 cartridges" are no year.
inline constexpr auto period_words = std::to_array<period_word>({
    {"in"sv, period_sense::within}, {"during"sv, period_sense::within},
    {"for"sv, period_sense::within, true}, {"of"sv, period_sense::within, true},
    {"throughout"sv, period_sense::within}, {"over"sv, period_sense::within, true},
    {"fiscal"sv, period_sense::within}, {"fy"sv, period_sense::within},
    {"year"sv, period_sense::within}, {"the year"sv, period_sense::within},
    {"in the year"sv, period_sense::within}, {"since"sv, period_sense::since},
    {"by"sv, period_sense::until}, {"until"sv, period_sense::until},
    {"till"sv, period_sense::until},
});

inline constexpr auto saying = std::to_array<plain_phrase>({
    {"said"sv}, {"told"sv}, {"saying"sv}, {"interview"sv}, {"speech"sv}, {"speaking"sv},
    {"announced"sv}, {"stated"sv}, {"address"sv}, {"spoke"sv}, {"addressed"sv}, {"briefing"sv},
    {"statement"sv}, {"press conference"sv},
});
// clang-format on

}  // namespace assay::en
