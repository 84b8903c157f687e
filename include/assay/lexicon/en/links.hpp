// SPDX-License-Identifier: BSL-1.0
// links.hpp - English: what ties figures together or parts them.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/lexicon.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side.
// clang-format off

inline constexpr auto links = std::to_array<link_phrase>({
    {"equivalent to"sv, link_sense::equals}, {"the equivalent of"sv, link_sense::equals},
    {"equivalent of"sv, link_sense::equals}, {"equal to"sv, link_sense::equals},
    {"equals"sv, link_sense::equals}, {"which equals"sv, link_sense::equals},
    {"which is"sv, link_sense::equals}, {"which was"sv, link_sense::equals},
    {"that is"sv, link_sense::equals}, {"i.e."sv, link_sense::equals},
    {"which is equal to"sv, link_sense::equals}, {"which is equivalent to"sv, link_sense::equals},
    {"is equal to"sv, link_sense::equals}, {"is equivalent to"sv, link_sense::equals},
    {"translates to"sv, link_sense::equals}, {"translates into"sv, link_sense::equals},
    {"which translates to"sv, link_sense::equals}, {"which translates into"sv, link_sense::equals},
    {"amounts to"sv, link_sense::equals}, {"or the equivalent of"sv, link_sense::equals},
    {"corresponding to"sv, link_sense::equals}, {"or"sv, link_sense::either},
    {"to"sv, link_sense::range_to}, {"and"sv, link_sense::range_and},
    {"between"sv, link_sense::opens_range}, {"from"sv, link_sense::opens_change},
    {"then"sv, link_sense::at_that_time}, {"at the time"sv, link_sense::at_that_time},
    {"at that time"sv, link_sense::at_that_time}, {"of the time"sv, link_sense::at_that_time},
    {"of that time"sv, link_sense::at_that_time}, {"at then"sv, link_sense::at_that_time},
    {"at the then"sv, link_sense::at_that_time}, {"at current"sv, link_sense::at_present},
    {"at the current"sv, link_sense::at_present}, {"at today"sv, link_sense::at_present},
    {"at present"sv, link_sense::at_present}, {"now"sv, link_sense::at_present},
    {"today"sv, link_sense::at_present}, {"current"sv, link_sense::at_present},
    {"currently"sv, link_sense::at_present},
    {"up from"sv, link_sense::blocks}, {"down from"sv, link_sense::blocks},
    {"compared to"sv, link_sense::blocks}, {"compared with"sv, link_sense::blocks},
    {"against"sv, link_sense::blocks}, {"versus"sv, link_sense::blocks},
    {"vs"sv, link_sense::blocks}, {"of which"sv, link_sense::blocks},
    {"including"sv, link_sense::blocks}, {"plus"sv, link_sense::blocks},
    {"minus"sv, link_sense::blocks}, {"instead of"sv, link_sense::blocks},
    {"in exchange for"sv, link_sense::blocks}, {"more than the"sv, link_sense::blocks},
    {"less than the"sv, link_sense::blocks}, {"up"sv, link_sense::blocks},
    {"down"sv, link_sense::blocks}, {"in addition to"sv, link_sense::blocks},
    {"rather than"sv, link_sense::blocks},
    {"if"sv, link_sense::blocks}, {"unless"sv, link_sense::blocks},
    {"later"sv, link_sense::blocks}, {"otherwise"sv, link_sense::blocks},
    {"each"sv, link_sense::of_each}, {"apiece"sv, link_sense::of_each},
    {"a piece"sv, link_sense::of_each}, {"more"sv, link_sense::differs},
    {"less"sv, link_sense::differs}, {"fewer"sv, link_sense::differs},
    {"higher"sv, link_sense::differs}, {"lower"sv, link_sense::differs},
    {"extra"sv, link_sense::differs}, {"by"sv, link_sense::by}, {"x"sv, link_sense::by},
    {"×"sv, link_sense::by},
    {"an equivalent of"sv, link_sense::equals}, {"or equivalent to"sv, link_sense::equals},
    {"the equivalent to"sv, link_sense::equals}, {"in the equivalent of"sv, link_sense::equals},
    {"equivalent at the time to"sv, link_sense::equals}, {"equivalent then to"sv, link_sense::equals},
    {"equating to"sv, link_sense::equals}, {"equates to"sv, link_sense::equals},
    {"which equates to"sv, link_sense::equals}, {"equalling"sv, link_sense::equals},
    {"equaling"sv, link_sense::equals}, {"equal"sv, link_sense::equals},
    {"converts to"sv, link_sense::equals}, {"converts into"sv, link_sense::equals},
    {"converted to"sv, link_sense::equals}, {"translating to"sv, link_sense::equals},
    {"translating into"sv, link_sense::equals}, {"corresponds to"sv, link_sense::equals},
    {"amounting to"sv, link_sense::equals}, {"amounted to"sv, link_sense::equals},
    {"amount to"sv, link_sense::equals}, {"works out at"sv, link_sense::equals},
    {"works out to"sv, link_sense::equals}, {"works out as"sv, link_sense::equals},
    {"comes to"sv, link_sense::equals}, {"comes out at"sv, link_sense::equals},
    {"worth"sv, link_sense::equals}, {"valued at"sv, link_sense::equals},
    {"this is"sv, link_sense::equals}, {"it is"sv, link_sense::equals},
    {"that was"sv, link_sense::equals}, {"this was"sv, link_sense::equals},
    {"that's"sv, link_sense::equals}, {"that\u2019s"sv, link_sense::equals},
    {"it's"sv, link_sense::equals}, {"it\u2019s"sv, link_sense::equals},
    {"viz"sv, link_sense::equals}, {"aka"sv, link_sense::equals}, {"ie"sv, link_sense::equals},
    {"that"sv, link_sense::refers}, {"this"sv, link_sense::refers}, {"it"sv, link_sense::refers},
    {"which"sv, link_sense::refers}, {"the sum"sv, link_sense::refers},
    {"the amount"sv, link_sense::refers}, {"this sum"sv, link_sense::refers},
    {"this amount"sv, link_sense::refers}, {"that sum"sv, link_sense::refers},
    {"that amount"sv, link_sense::refers},
    {"is"sv, link_sense::being}, {"are"sv, link_sense::being}, {"was"sv, link_sense::being},
    {"were"sv, link_sense::being}, {"would be"sv, link_sense::being},
    {"makes"sv, link_sense::being},
    {"only"sv, link_sense::adds}, {"just"sv, link_sense::adds}, {"merely"sv, link_sense::adds},
    {"a mere"sv, link_sense::adds}, {"worth of"sv, link_sense::adds},
    {"in dollars"sv, link_sense::adds}, {"in us dollars"sv, link_sense::adds},
    {"in u.s. dollars"sv, link_sense::adds}, {"in dollar terms"sv, link_sense::adds},
    {"in us dollar terms"sv, link_sense::adds}, {"in euros"sv, link_sense::adds},
    {"in euro terms"sv, link_sense::adds}, {"in us currency"sv, link_sense::adds},
    {"in u.s. currency"sv, link_sense::adds}, {"in local currency"sv, link_sense::adds},
    {"at the exchange rate"sv, link_sense::adds}, {"at the rate"sv, link_sense::adds},
    {"at an exchange rate"sv, link_sense::adds}, {"at the official rate"sv, link_sense::adds},
    {"at the official exchange rate"sv, link_sense::adds},
    {"at official rates"sv, link_sense::adds}, {"at the market rate"sv, link_sense::adds},
    {"at market rates"sv, link_sense::adds}, {"at the prevailing rate"sv, link_sense::adds},
    {"at the prevailing exchange rate"sv, link_sense::adds},
    {"at the central bank's rate"sv, link_sense::adds},
    {"at the current rate"sv, link_sense::at_present},
    {"at the current exchange rate"sv, link_sense::at_present},
    {"at the present rate"sv, link_sense::at_present},
    {"at current rates"sv, link_sense::at_present},
    {"at current exchange rates"sv, link_sense::at_present},
    {"at the current rate of exchange"sv, link_sense::at_present},
    {"at today's rate"sv, link_sense::at_present}, {"at today's rates"sv, link_sense::at_present},
    {"at today's exchange rate"sv, link_sense::at_present},
    {"at today's exchange rates"sv, link_sense::at_present},
    {"at today\u2019s rate"sv, link_sense::at_present},
    {"at today\u2019s rates"sv, link_sense::at_present},
    {"at today\u2019s exchange rate"sv, link_sense::at_present},
    {"at today\u2019s exchange rates"sv, link_sense::at_present},
    {"at the exchange rate of the time"sv, link_sense::at_that_time},
    {"at the rate of the time"sv, link_sense::at_that_time},
    {"at the then rate"sv, link_sense::at_that_time},
    {"at the then exchange rate"sv, link_sense::at_that_time},
    {"back then"sv, link_sense::at_that_time},
    {"at"sv, link_sense::follows}, {"as of"sv, link_sense::follows},
    {"as per"sv, link_sense::follows}, {"as at"sv, link_sense::follows},
    {"under"sv, link_sense::follows}, {"based on"sv, link_sense::follows},
    {"using"sv, link_sense::follows}, {"according to"sv, link_sense::follows},
    {"when converted"sv, link_sense::follows}, {"if converted"sv, link_sense::follows},
    {"converted"sv, link_sense::follows}, {"in total"sv, link_sense::follows},
    {"in all"sv, link_sense::follows}, {"in today's"sv, link_sense::follows},
    {"in today\u2019s"sv, link_sense::follows}, {"in current"sv, link_sense::follows},
    {"in value"sv, link_sense::follows}, {"in equivalent"sv, link_sense::follows},
    {"equivalent"sv, link_sense::follows}, {"annually"sv, link_sense::follows},
    {"yearly"sv, link_sense::follows}, {"monthly"sv, link_sense::follows},
    {"weekly"sv, link_sense::follows}, {"daily"sv, link_sense::follows},
    {"hourly"sv, link_sense::follows}, {"overall"sv, link_sense::follows},
    {"total"sv, link_sense::follows}, {"altogether"sv, link_sense::follows},
    {"respectively"sv, link_sense::follows}, {"on average"sv, link_sense::follows},
    {"approx"sv, link_sense::follows}, {"approximately"sv, link_sense::follows},
    {"roughly"sv, link_sense::follows},
});

// A period said behind one of these is not that of what stands before it.
inline constexpr auto clause_breaks = std::to_array<plain_phrase>({
    {"while"sv}, {"whereas"sv}, {"but"sv}, {"although"sv}, {"though"sv}, {"compared with"sv},
    {"compared to"sv}, {"against"sv}, {"up from"sv}, {"down from"sv}, {"versus"sv},
    {"not including"sv},
});

inline constexpr auto abbreviations = std::to_array<plain_phrase>({
    {"mr"sv}, {"mrs"sv}, {"ms"sv}, {"dr"sv}, {"prof"sv}, {"gen"sv}, {"col"sv}, {"lt"sv}, {"sen"sv},
    {"rep"sv}, {"gov"sv}, {"no"sv}, {"nos"sv}, {"st"sv}, {"vs"sv}, {"etc"sv}, {"jan"sv}, {"feb"sv},
    {"mar"sv}, {"apr"sv}, {"jun"sv}, {"jul"sv}, {"aug"sv}, {"sept"sv}, {"sep"sv}, {"oct"sv},
    {"nov"sv}, {"dec"sv}, {"approx"sv}, {"apx"sv}, {"appr"sv}, {"appx"sv}, {"cca"sv}, {"ca"sv}, {"inc"sv}, {"ltd"sv}, {"co"sv},
    {"corp"sv}, {"mln"sv}, {"bln"sv}, {"mn"sv}, {"bn"sv}, {"rs"sv}, {"art"sv}, {"fig"sv}, {"al"sv},
    {"est"sv}, {"man"sv}, {"ft"sv}, {"lb"sv}, {"lbs"sv}, {"oz"sv}, {"sq"sv}, {"cu"sv},
});

inline constexpr auto per = std::to_array<plain_phrase>({
    {"per"sv}, {"to the"sv}, {"to one"sv}, {"for one"sv}, {"for a"sv}, {"for each"sv}, {"a"sv},
    {"against the"sv}, {"to a"sv},
});
// clang-format on

}  // namespace assay::en
