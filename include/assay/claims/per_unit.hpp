// SPDX-License-Identifier: BSL-1.0
// per_unit.hpp - whether words behind a figure say that it is of each one of something.
#pragma once

#include <cstddef>

#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

/// "$5 a litre", "per tonne", "60 roubles to the dollar"; but not "$5 million a year earlier", "$3
/// million to the army". `at` is the token behind the figure.
[[nodiscard]] inline auto is_per_unit(const sentence& in, std::size_t at) -> bool
{
    const auto per = in.match(in.words.per, at);
    if (!per || in.match(in.words.relative_periods, at)) return false;
    const auto next = at + per.length;
    if (per.length > 1)
        return in.match(in.words.currencies, next) || in.match(in.words.measures, next);
    return !in.match(in.words.relative_periods, next) && !in.match(in.words.arithmetic, next);
}

/// The same of one thing, not of a time: "$5 a share", not "$200 a month".
[[nodiscard]] inline auto is_per_thing(const sentence& in, std::size_t at) -> bool
{
    const auto next = at + in.match(in.words.per, at).length;
    return is_per_unit(in, at) && !in.match(in.words.calendar_words, next) &&
           !in.match(in.words.durations, next);
}

}  // namespace assay
