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
    {"each"sv, link_sense::blocks}, {"more"sv, link_sense::differs},
    {"less"sv, link_sense::differs}, {"fewer"sv, link_sense::differs},
    {"higher"sv, link_sense::differs}, {"lower"sv, link_sense::differs},
    {"extra"sv, link_sense::differs}, {"by"sv, link_sense::by}, {"x"sv, link_sense::by},
    {"×"sv, link_sense::by},
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
    {"nov"sv}, {"dec"sv}, {"approx"sv}, {"apx"sv}, {"ca"sv}, {"inc"sv}, {"ltd"sv}, {"co"sv},
    {"corp"sv}, {"mln"sv}, {"bln"sv}, {"mn"sv}, {"bn"sv}, {"rs"sv}, {"art"sv}, {"fig"sv}, {"al"sv},
    {"est"sv}, {"man"sv},
});

inline constexpr auto per = std::to_array<plain_phrase>({
    {"per"sv}, {"to the"sv}, {"to one"sv}, {"for one"sv}, {"for a"sv}, {"for each"sv}, {"a"sv},
    {"against the"sv}, {"to a"sv},
});
// clang-format on

}  // namespace assay::en
