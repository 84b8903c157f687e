// SPDX-License-Identifier: BSL-1.0
// relations.hpp - English: words that tie a figure to one that was told before.
#pragma once

#include <array>
#include <string_view>

#include <assay/lexicon/relation_word.hpp>

namespace assay::en {

using namespace std::string_view_literals;

// Rows stand side by side; those of a phrase with several senses stand together.
// clang-format off

inline constexpr auto relations = std::to_array<relation_word>({
    {"of it"sv, relation_sense::of_it}, {"of this"sv, relation_sense::of_it},
    {"of that"sv, relation_sense::of_it}, {"of this amount"sv, relation_sense::of_it},
    {"of that amount"sv, relation_sense::of_it}, {"of the amount"sv, relation_sense::of_it},
    {"of this sum"sv, relation_sense::of_it}, {"of that sum"sv, relation_sense::of_it},
    {"of the sum"sv, relation_sense::of_it}, {"of this money"sv, relation_sense::of_it},
    {"of that money"sv, relation_sense::of_it}, {"of the money"sv, relation_sense::of_it},
    {"of this total"sv, relation_sense::of_it}, {"of that total"sv, relation_sense::of_it},
    {"of this figure"sv, relation_sense::of_it}, {"of that figure"sv, relation_sense::of_it},
    {"of the funds"sv, relation_sense::of_it}, {"of these funds"sv, relation_sense::of_it},
    {"of those funds"sv, relation_sense::of_it}, {"of this volume"sv, relation_sense::of_it},
    {"of that volume"sv, relation_sense::of_it}, {"of the volume"sv, relation_sense::of_it},
    {"thereof"sv, relation_sense::of_it}, {"out of it"sv, relation_sense::of_it},
    {"out of this"sv, relation_sense::of_it}, {"out of that"sv, relation_sense::of_it},
    {"out of this amount"sv, relation_sense::of_it}, {"out of that amount"sv, relation_sense::of_it},
    {"from this amount"sv, relation_sense::of_it}, {"from that amount"sv, relation_sense::of_it},
    {"from this sum"sv, relation_sense::of_it}, {"from that sum"sv, relation_sense::of_it},
    {"of them"sv, relation_sense::of_them}, {"of whom"sv, relation_sense::of_them},
    {"of these"sv, relation_sense::of_them}, {"of these"sv, relation_sense::of_named},
    {"of those"sv, relation_sense::of_them}, {"of those"sv, relation_sense::of_named},
    {"out of them"sv, relation_sense::of_them}, {"out of these"sv, relation_sense::of_them},
    {"out of those"sv, relation_sense::of_them},
    {"of which"sv, relation_sense::of_which}, {"out of which"sv, relation_sense::of_which},
    {"from which"sv, relation_sense::of_which},
    {"of"sv, relation_sense::of}, {"out of"sv, relation_sense::of},
    {"of the"sv, relation_sense::of_named}, {"of its"sv, relation_sense::of_named},
    {"of their"sv, relation_sense::of_named}, {"of all the"sv, relation_sense::of_named},
    {"from the"sv, relation_sense::from}, {"from"sv, relation_sense::from},
    {"coming from"sv, relation_sense::from}, {"provided by"sv, relation_sense::from},
    {"funded by"sv, relation_sense::from}, {"financed by"sv, relation_sense::from},
    {"contributed by"sv, relation_sense::from}, {"paid by"sv, relation_sense::from},
    {"supplied by"sv, relation_sense::from},
    {"including"sv, relation_sense::including}, {"included"sv, relation_sense::including},
    {"includes"sv, relation_sense::including}, {"include"sv, relation_sense::including},
    {"inclusive of"sv, relation_sense::including}, {"among them"sv, relation_sense::including},
    {"amongst them"sv, relation_sense::including}, {"among which"sv, relation_sense::including},
    {"among whom"sv, relation_sense::including}, {"which included"sv, relation_sense::including},
    {"which includes"sv, relation_sense::including}, {"that included"sv, relation_sense::including},
    {"and"sv, relation_sense::joins}, {"plus"sv, relation_sense::joins},
    {"as well as"sv, relation_sense::joins}, {"along with"sv, relation_sense::joins},
    {"together with"sv, relation_sense::joins}, {"and also"sv, relation_sense::joins},
    {"or"sv, relation_sense::either}, {"or else"sv, relation_sense::either},
    {"or alternatively"sv, relation_sense::either}, {"or even"sv, relation_sense::either},
    {"another"sv, relation_sense::further}, {"further"sv, relation_sense::further},
    {"additional"sv, relation_sense::further}, {"extra"sv, relation_sense::further},
    {"other"sv, relation_sense::further}, {"else"sv, relation_sense::further},
    {"also"sv, relation_sense::further}, {"besides"sv, relation_sense::further},
    {"on top"sv, relation_sense::further}, {"in addition"sv, relation_sense::further},
    {"separately"sv, relation_sense::further}, {"but"sv, relation_sense::stop},
    {"while"sv, relation_sense::stop}, {"whereas"sv, relation_sense::stop},
    {"although"sv, relation_sense::stop}, {"though"sv, relation_sense::stop},
    {"which"sv, relation_sense::stop}, {"who"sv, relation_sense::stop},
    {"where"sv, relation_sense::stop}, {"when"sv, relation_sense::stop},
    {"after"sv, relation_sense::stop}, {"before"sv, relation_sense::stop},
    {"compared with"sv, relation_sense::stop}, {"compared to"sv, relation_sense::stop},
    {"up from"sv, relation_sense::stop}, {"down from"sv, relation_sense::stop},
    {"against"sv, relation_sense::stop}, {"instead of"sv, relation_sense::stop},
    {"rather than"sv, relation_sense::stop}, {"worth"sv, relation_sense::ends_list},
    {"killing"sv, relation_sense::ends_list}, {"is"sv, relation_sense::ends_list},
    {"was"sv, relation_sense::ends_list}, {"were"sv, relation_sense::ends_list},
    {"are"sv, relation_sense::ends_list}, {"has"sv, relation_sense::ends_list},
    {"have"sv, relation_sense::ends_list}, {"had"sv, relation_sense::ends_list},
    {"will"sv, relation_sense::ends_list}, {"said"sv, relation_sense::ends_list},
    {"in exchange for"sv, relation_sense::stop}, {"excluding"sv, relation_sense::stop},
    {"not including"sv, relation_sense::stop}, {"except"sv, relation_sense::stop},
    {"alone"sv, relation_sense::alone}, {"a year"sv, relation_sense::level}, {"per year"sv, relation_sense::level},
    {"every year"sv, relation_sense::level}, {"each year"sv, relation_sense::level},
    {"annually"sv, relation_sense::level}, {"yearly"sv, relation_sense::level},
    {"a month"sv, relation_sense::level}, {"per month"sv, relation_sense::level},
    {"a day"sv, relation_sense::level}, {"average"sv, relation_sense::level},
    {"averaged"sv, relation_sense::level}, {"on average"sv, relation_sense::level},
    {"has had"sv, relation_sense::level}, {"there were"sv, relation_sense::level},
    {"there are"sv, relation_sense::level}, {"there have been"sv, relation_sense::level},
    {"it had"sv, relation_sense::level}, {"they had"sv, relation_sense::level},
    {"owned"sv, relation_sense::level}, {"owns"sv, relation_sense::level},
    {"in service"sv, relation_sense::level}, {"in stock"sv, relation_sense::level},
    {"stocks"sv, relation_sense::level}, {"fleet"sv, relation_sense::level},
    {"arsenal"sv, relation_sense::level}, {"employed"sv, relation_sense::level},
    {"employs"sv, relation_sense::level}, {"population"sv, relation_sense::level},
    {"inhabitants"sv, relation_sense::level}, {"strength of"sv, relation_sense::level},
    {"capacity"sv, relation_sense::level}, {"stood at"sv, relation_sense::level},
    {"target"sv, relation_sense::level}, {"plan"sv, relation_sense::level},
    {"remain"sv, relation_sense::level}, {"remained"sv, relation_sense::level},
});
// clang-format on

}  // namespace assay::en
