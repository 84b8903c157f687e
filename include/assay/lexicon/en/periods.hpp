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

inline constexpr auto weekdays = std::to_array<weekday_name>({
    {"monday"sv, 1}, {"tuesday"sv, 2}, {"wednesday"sv, 3}, {"thursday"sv, 4}, {"friday"sv, 5},
    {"saturday"sv, 6}, {"sunday"sv, 7},
});

// Articles before them are taken along.
inline constexpr auto relative_periods = std::to_array<relative_period>({
    {"last year"sv, calendar_unit::year, -1}, {"this year"sv, calendar_unit::year, 0},
    {"current year"sv, calendar_unit::year, 0}, {"next year"sv, calendar_unit::year, 1},
    {"coming year"sv, calendar_unit::year, 1}, {"year before last"sv, calendar_unit::year, -2},
    {"last half"sv, calendar_unit::half, -1}, {"this half"sv, calendar_unit::half, 0},
    {"last quarter"sv, calendar_unit::quarter, -1}, {"this quarter"sv, calendar_unit::quarter, 0},
    {"current quarter"sv, calendar_unit::quarter, 0}, {"next quarter"sv, calendar_unit::quarter, 1},
    {"last month"sv, calendar_unit::month, -1}, {"this month"sv, calendar_unit::month, 0},
    {"current month"sv, calendar_unit::month, 0}, {"next month"sv, calendar_unit::month, 1},
    {"month before last"sv, calendar_unit::month, -2}, {"last week"sv, calendar_unit::week, -1},
    {"this week"sv, calendar_unit::week, 0}, {"current week"sv, calendar_unit::week, 0},
    {"next week"sv, calendar_unit::week, 1}, {"week before last"sv, calendar_unit::week, -2},
    {"yesterday"sv, calendar_unit::one_day, -1}, {"today"sv, calendar_unit::one_day, 0},
    {"now"sv, calendar_unit::one_day, 0}, {"currently"sv, calendar_unit::one_day, 0},
    {"tomorrow"sv, calendar_unit::one_day, 1}, {"day before yesterday"sv, calendar_unit::one_day, -2},
    {"year to date"sv, calendar_unit::year, 0, period_base::speaking, period_edge::early},
    {"beginning of the year"sv, calendar_unit::year, 0, period_base::speaking, period_edge::start},
    {"start of the year"sv, calendar_unit::year, 0, period_base::speaking, period_edge::start},
    {"end of the year"sv, calendar_unit::year, 0, period_base::speaking, period_edge::end},
    {"end of the month"sv, calendar_unit::month, 0, period_base::speaking, period_edge::end},
    {"year ago"sv, calendar_unit::year, -1, period_base::ago},
    {"year earlier"sv, calendar_unit::year, -1, period_base::shifted},
    {"year later"sv, calendar_unit::year, 1, period_base::shifted},
    {"year ago period"sv, calendar_unit::year, -1, period_base::ago},
    {"year earlier period"sv, calendar_unit::year, -1, period_base::shifted},
    {"year ago quarter"sv, calendar_unit::year, -1, period_base::ago},
    {"year earlier quarter"sv, calendar_unit::year, -1, period_base::shifted},
    {"month ago"sv, calendar_unit::month, -1, period_base::ago},
    {"month earlier"sv, calendar_unit::month, -1, period_base::shifted},
    {"quarter earlier"sv, calendar_unit::quarter, -1, period_base::shifted},
    {"week ago"sv, calendar_unit::week, -1, period_base::ago},
    {"week earlier"sv, calendar_unit::week, -1, period_base::shifted},
    {"previous year"sv, calendar_unit::year, -1, period_base::previous},
    {"prior year"sv, calendar_unit::year, -1, period_base::previous},
    {"preceding year"sv, calendar_unit::year, -1, period_base::previous},
    {"year before"sv, calendar_unit::year, -1, period_base::previous, period_edge::whole, true},
    {"a year before"sv, calendar_unit::year, -1, period_base::shifted, period_edge::whole, true},
    {"a month before"sv, calendar_unit::month, -1, period_base::shifted, period_edge::whole, true},
    {"a quarter before"sv, calendar_unit::quarter, -1, period_base::shifted, period_edge::whole,
     true},
    {"a week before"sv, calendar_unit::week, -1, period_base::shifted, period_edge::whole, true},
    {"following year"sv, calendar_unit::year, 1, period_base::previous},
    {"previous half"sv, calendar_unit::half, -1, period_base::previous},
    {"previous quarter"sv, calendar_unit::quarter, -1, period_base::previous},
    {"quarter before"sv, calendar_unit::quarter, -1, period_base::previous, period_edge::whole,
     true},
    {"previous month"sv, calendar_unit::month, -1, period_base::previous},
    {"month before"sv, calendar_unit::month, -1, period_base::previous, period_edge::whole, true},
    {"following month"sv, calendar_unit::month, 1, period_base::previous},
    {"previous day"sv, calendar_unit::one_day, -1, period_base::previous},
    {"day before"sv, calendar_unit::one_day, -1, period_base::previous, period_edge::whole, true},
    {"day earlier"sv, calendar_unit::one_day, -1, period_base::previous},
    {"same period"sv, calendar_unit::year, -1, period_base::same},
    {"same months"sv, calendar_unit::year, -1, period_base::same},
    {"same month"sv, calendar_unit::year, -1, period_base::same},
    {"same quarter"sv, calendar_unit::year, -1, period_base::same},
    {"corresponding period"sv, calendar_unit::year, -1, period_base::same},
    {"corresponding month"sv, calendar_unit::year, -1, period_base::same},
    {"corresponding quarter"sv, calendar_unit::year, -1, period_base::same},
    {"similar period"sv, calendar_unit::year, -1, period_base::same},
    {"comparable period"sv, calendar_unit::year, -1, period_base::same},
});

inline constexpr auto ordinals = std::to_array<ordinal_word>({
    {"first"sv, 1}, {"1st"sv, 1}, {"second"sv, 2}, {"2nd"sv, 2}, {"third"sv, 3}, {"3rd"sv, 3},
    {"fourth"sv, 4}, {"4th"sv, 4}, {"last"sv, -1}, {"final"sv, -1}, {"closing"sv, -1},
});

inline constexpr auto calendar_words = std::to_array<calendar_word>({
    {"day"sv, calendar_unit::one_day}, {"week"sv, calendar_unit::week},
    {"month"sv, calendar_unit::month}, {"quarter"sv, calendar_unit::quarter},
    {"half"sv, calendar_unit::half}, {"half year"sv, calendar_unit::half},
    {"year"sv, calendar_unit::year},
});

inline constexpr auto calendar_signs = std::to_array<calendar_word>({
    {"q"sv, calendar_unit::quarter}, {"h"sv, calendar_unit::half}, {"m"sv, calendar_unit::month},
});

inline constexpr auto directions = std::to_array<direction_word>({
    {"last"sv, direction::back}, {"past"sv, direction::back}, {"previous"sv, direction::back},
    {"this"sv, direction::here}, {"next"sv, direction::ahead}, {"coming"sv, direction::ahead},
});

inline constexpr auto edge_words = std::to_array<edge_word>({
    {"start of"sv, period_edge::start}, {"beginning of"sv, period_edge::start},
    {"end"sv, period_edge::end}, {"end of"sv, period_edge::end}, {"close of"sv, period_edge::end},
    {"year end"sv, period_edge::end}, {"early"sv, period_edge::early},
    {"mid"sv, period_edge::middle}, {"middle of"sv, period_edge::middle},
    {"late"sv, period_edge::late}, {"earlier"sv, period_edge::early},
    {"later"sv, period_edge::late},
});

// A bare year is one only behind such a word: "1930 cartridges" are no year.
inline constexpr auto period_words = std::to_array<period_word>({
    {"in"sv, period_sense::within}, {"during"sv, period_sense::within},
    {"within"sv, period_sense::within}, {"at"sv, period_sense::within, true},
    {"for"sv, period_sense::within, true}, {"of"sv, period_sense::within, true},
    {"throughout"sv, period_sense::within}, {"over"sv, period_sense::within, true},
    {"across"sv, period_sense::within, true}, {"as of"sv, period_sense::within},
    {"on"sv, period_sense::within, true, false, true}, {"year"sv, period_sense::within},
    {"the year"sv, period_sense::within}, {"since"sv, period_sense::since},
    {"so far"sv, period_sense::since}, {"so far"sv, period_sense::since, false, true},
    {"by"sv, period_sense::until, true},
    {"until"sv, period_sense::until},
    {"till"sv, period_sense::until},
    {"through"sv, period_sense::until, true},
    {"onward"sv, period_sense::since, false, true}, {"onwards"sv, period_sense::since, false, true},
    {"to date"sv, period_sense::since, false, true},
    });

inline constexpr auto period_marks = std::to_array<period_mark>({
    {"the"sv, period_part::article}, {"a"sv, period_part::article}, {"an"sv, period_part::article},
    {"its"sv, period_part::article}, {"their"sv, period_part::article},
    {"of"sv, period_part::of_year}, {"in"sv, period_part::of_year},
    {"s"sv, period_part::decade}, {"'s"sv, period_part::year_word},
    {"\u2019s"sv, period_part::year_word}, {"st"sv, period_part::day_ending},
    {"nd"sv, period_part::day_ending}, {"rd"sv, period_part::day_ending},
    {"th"sv, period_part::day_ending}, {"budget"sv, period_part::of_a_year},
    {"state budget"sv, period_part::of_a_year}, {"federal budget"sv, period_part::of_a_year},
    {"draft budget"sv, period_part::of_a_year}, {"harvest"sv, period_part::of_a_year},
    {"fiscal"sv, period_part::fiscal}, {"fiscal year"sv, period_part::fiscal},
    {"financial year"sv, period_part::fiscal}, {"fy"sv, period_part::fiscal},
    {"ago"sv, period_part::ago}, {"earlier"sv, period_part::earlier},
    {"to"sv, period_part::ending}, {"ending"sv, period_part::ending},
    {"ended"sv, period_part::ending}, {"through"sv, period_part::ending},
    {"delivery"sv, period_part::contract}, {"contract"sv, period_part::contract},
    {"futures"sv, period_part::contract},
    {"settlement"sv, period_part::contract}, {"expiry"sv, period_part::contract},
    {"will"sv, period_part::ahead}, {"shall"sv, period_part::ahead},
    {"would"sv, period_part::ahead}, {"due"sv, period_part::ahead},
    {"plans"sv, period_part::ahead}, {"plan"sv, period_part::ahead},
    {"expected to"sv, period_part::ahead}, {"set to"sv, period_part::ahead},
    {"scheduled"sv, period_part::ahead}, {"planned"sv, period_part::ahead},
    {"forecast to"sv, period_part::ahead}, {"aims"sv, period_part::ahead},
    {"intends"sv, period_part::ahead}, {"about to"sv, period_part::ahead},
    {"forecast"sv, period_part::ahead}, {"forecasts"sv, period_part::ahead},
    {"expects"sv, period_part::ahead}, {"expect"sv, period_part::ahead},
    {"outlook"sv, period_part::ahead}, {"guidance"sv, period_part::ahead},
    {"sees"sv, period_part::ahead}, {"predicts"sv, period_part::ahead},
    {"must"sv, period_part::ahead}, {"should"sv, period_part::ahead},
    {"has to"sv, period_part::ahead}, {"have to"sv, period_part::ahead},
    {"needs to"sv, period_part::ahead}, {"wants to"sv, period_part::ahead},
    {"hopes to"sv, period_part::ahead}, {"upcoming"sv, period_part::ahead}, {"likely to"sv, period_part::ahead},
    {"first time"sv, period_part::extreme}, {"first"sv, period_part::extreme},
    {"highest"sv, period_part::extreme}, {"lowest"sv, period_part::extreme},
    {"biggest"sv, period_part::extreme}, {"largest"sv, period_part::extreme},
    {"smallest"sv, period_part::extreme}, {"fastest"sv, period_part::extreme},
    {"slowest"sv, period_part::extreme}, {"steepest"sv, period_part::extreme},
    {"sharpest"sv, period_part::extreme}, {"deepest"sv, period_part::extreme},
    {"strongest"sv, period_part::extreme}, {"weakest"sv, period_part::extreme},
    {"best"sv, period_part::extreme}, {"worst"sv, period_part::extreme},
    {"longest"sv, period_part::extreme}, {"shortest"sv, period_part::extreme},
    {"deadliest"sv, period_part::extreme}, {"driest"sv, period_part::extreme},
    {"wettest"sv, period_part::extreme}, {"hottest"sv, period_part::extreme},
    {"coldest"sv, period_part::extreme}, {"cheapest"sv, period_part::extreme},
    {"priciest"sv, period_part::extreme}, {"widest"sv, period_part::extreme},
    {"greatest"sv, period_part::extreme}, {"fewest"sv, period_part::extreme},
    {"most"sv, period_part::extreme}, {"least"sv, period_part::extreme},
    {"heaviest"sv, period_part::extreme}, {"bloodiest"sv, period_part::extreme},
    {"and be"sv, period_part::goes_on}, {"and will"sv, period_part::goes_on},
    {"and would"sv, period_part::goes_on}, {"and is"sv, period_part::goes_on},
    {"and are"sv, period_part::goes_on}, {"and was"sv, period_part::goes_on},
    {"and were"sv, period_part::goes_on}, {"and has"sv, period_part::goes_on},
    {"and have"sv, period_part::goes_on}, {"and had"sv, period_part::goes_on},
    {"below"sv, period_part::than}, {"above"sv, period_part::than},
    {"than"sv, period_part::than}, {"respectively"sv, period_part::each},
});

inline constexpr auto saying = std::to_array<plain_phrase>({
    {"said"sv}, {"told"sv}, {"saying"sv}, {"interview"sv}, {"speech"sv}, {"speaking"sv},
    {"announced"sv}, {"stated"sv}, {"address"sv}, {"spoke"sv}, {"addressed"sv}, {"briefing"sv},
    {"statement"sv}, {"press conference"sv},
});
// clang-format on

}  // namespace assay::en
