// SPDX-License-Identifier: BSL-1.0
// ru.hpp - Russian, as far as a single sum goes: "1,4 млрд манатов", "свыше $2,5 млн".
//
// Not enough to read articles by: it knows no periods, so find_lexicon does not have it.
#pragma once

#include <assay/lexicon/lexicon.hpp>
#include <assay/lexicon/ru/money.hpp>

namespace assay {

/// Sums in Russian, ready to read; made when they are first asked for.
[[nodiscard]] inline auto russian_sums() -> const lexicon&
{
    static const auto words = lexicon{{
        .language = "ru",
        .decimals = decimal_sign::comma,
        .range_text = "–",
        .scaled_parts = ru::scaled_parts,
        .added_parts = ru::added_parts,
        .scales = {ru::scales, ru::cases},
        .scale_styles = ru::scale_styles,
        .currencies = {ru::currencies, ru::cases},
        .marks = ru::marks,
        .hedges = ru::hedges,
        .links = ru::links,
        .abbreviations = ru::abbreviations,
    }};
    return words;
}

}  // namespace assay
