// SPDX-License-Identifier: BSL-1.0
// period_core.hpp - a period without regard to the words before it, and what its readers look at.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/period_lead.hpp>
#include <assay/figures/period_origin.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/period.hpp>

namespace assay {

/// Where a period may stand, the words before it, and what it may be counted from.
struct period_place {
    const sentence& in;
    const period_lead& lead;
    const period_origin& origin;
};

/// A period without regard to the words before it.
struct period_core {
    std::optional<period> days{};
    std::size_t end = 0;
    period_edge edge = period_edge::whole;
    bool shifted = false;
    bool joined = false;  // from one point to another
    int fiscal = 0;       // the first of two years, where the days hang on whose year is meant
    bool by_end = false;  // it is called by the second one alone: "FY25"
    bool base = false;    // what something is compared with: "up on 2024"
};

namespace detail {

/// Whether a hyphen ties what ends before token `end` to the token behind it.
[[nodiscard]] inline auto is_hyphenated(const sentence& in, std::size_t end) -> bool
{
    return in.is(end, token_kind::dash) && in.glued(end) && in.glued(end + 1);
}

/// Whether an amount ends right before token `at`: its digits, scale word or unit.
[[nodiscard]] inline auto ends_amount(const sentence& in, std::size_t at) -> bool
{
    if (at == 0) return false;
    const auto& words = in.words;
    return in.is(at - 1, token_kind::number) || in.match_before(words.percents, at) ||
           in.match_before(words.scales, at) || in.match_before(words.currencies, at) ||
           in.match_before(words.measures, at) || in.match_before(words.subunits, at);
}

[[nodiscard]] inline auto is_capitalized(const sentence& in, std::size_t at) -> bool
{
    return in.tokens[at].letters != letter_case::lower;
}

}  // namespace detail

}  // namespace assay
