// SPDX-License-Identifier: BSL-1.0
// en.hpp - English, as its newsrooms write figures.
#pragma once

#include <assay/lexicon/en/arithmetic.hpp>
#include <assay/lexicon/en/items.hpp>
#include <assay/lexicon/en/links.hpp>
#include <assay/lexicon/en/measures.hpp>
#include <assay/lexicon/en/money.hpp>
#include <assay/lexicon/en/nouns.hpp>
#include <assay/lexicon/en/numbers.hpp>
#include <assay/lexicon/en/periods.hpp>
#include <assay/lexicon/en/places.hpp>
#include <assay/lexicon/en/relations.hpp>
#include <assay/lexicon/en/statuses.hpp>
#include <assay/lexicon/en/tables.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

/// English, ready to read; made when it is first asked for.
[[nodiscard]] inline auto english() -> const lexicon&
{
    static const auto words = lexicon{{
        .language = "en",
        .range_text = " to ",
        .numbers = en::numbers,
        .scaled_parts = en::scaled_parts,
        .added_parts = en::added_parts,
        .number_joiners = en::number_joiners,
        .point_words = en::point_words,
        .scales = {en::scales, en::plural},
        .scale_styles = en::scale_styles,
        .currencies = {en::currencies, en::plural},
        .marks = en::marks,
        .subunits = {en::subunits, en::plural},
        .subunit_joiners = en::number_joiners,
        .measures = {en::measures, en::plural},
        .percents = en::percents,
        .vague_counts = en::vague_counts,
        .ratios = en::ratios,
        .factor_words = en::factor_words,
        .comparisons = en::comparisons,
        .growth_words = en::growth_words,
        .change_words = en::change_words,
        .of_words = en::of_words,
        .durations = {en::durations, en::plural},
        .odds_words = en::odds_words,
        .mass_words = en::mass_words,
        .temperature_words = en::temperature_words,
        .length_words = en::length_words,
        .difference_words = en::difference_words,
        .minus_words = en::minus_words,
        .range_words = en::range_words,
        .part_words = en::part_words,
        .group_words = en::group_words,
        .compounds = en::compounds,
        .divisible = {en::divisible, en::plural},
        .people_verbs = en::people_verbs,
        .clause_heads = en::clause_heads,
        .not_counted = en::not_counted,
        .counted = en::counted,
        .weapons = {en::weapons, en::plural},
        .items = {en::items, en::plural},
        .number_names = en::number_names,
        .clock_words = en::clock_words,
        .hedges = en::hedges,
        .hedges_after = en::hedges_after,
        .places = en::places,
        .months = en::months,
        .weekdays = en::weekdays,
        .relative_periods = en::relative_periods,
        .ordinals = en::ordinals,
        .calendar_words = {en::calendar_words, en::plural},
        .calendar_signs = en::calendar_signs,
        .directions = en::directions,
        .edge_words = en::edge_words,
        .period_words = en::period_words,
        .period_marks = en::period_marks,
        .links = en::links,
        .arithmetic = en::arithmetic,
        .clause_breaks = en::clause_breaks,
        .abbreviations = en::abbreviations,
        .saying = en::saying,
        .per = en::per,
        .code_clashes = en::code_clashes,
        .exact_sums = en::exact_sums,
        .sum_words = en::sum_words,
        .price_words = en::price_words,
        .statuses = en::statuses,
        .relations = en::relations,
        .table_labels = en::table_labels,
    }};
    return words;
}

}  // namespace assay
