// SPDX-License-Identifier: BSL-1.0
// share_sentence_unit.hpp - sums that leave their unit to the one before them: "spending of 2.3
// billion euros and revenue of 1.9 billion", "17 billion roubles, of which 12 billion", "to 5.2
// billion manats from 4.8 billion".
#pragma once

#include <algorithm>  // std::max, std::ranges::any_of, find, sort
#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/carry_units.hpp>
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

namespace detail {

/// What the words before a bare number make of it.
enum class sum_lead : std::uint8_t {
    none,
    of_money,   // "revenue of": a sum, whatever stands before
    of_figure,  // "of which", "from": like the figure right before
};

[[nodiscard]] inline auto read_sum_lead(const sentence& in, const printed_amount& bare) -> sum_lead
{
    const auto hedge = in.match_before(in.words.hedges, bare.begin);
    const auto end = bare.begin - hedge.length;
    const auto says = [&](std::size_t at, arithmetic_sense wanted) {
        const auto found = in.match_before(in.words.arithmetic, at);
        for (const auto& row : found.rows) {
            if (row.sense == wanted) return true;
        }
        return false;
    };
    if (says(end, arithmetic_sense::anaphor) || says(end, arithmetic_sense::from))
        return sum_lead::of_figure;
    const auto of = in.match_before(in.words.of_words, end);
    if (!of) return sum_lead::none;
    for (const auto noun : {arithmetic_sense::income, arithmetic_sense::outlay,
                            arithmetic_sense::deficit, arithmetic_sense::surplus}) {
        if (says(end - of.length, noun)) return sum_lead::of_money;
    }
    return sum_lead::none;
}

/// The sum that lends its unit to a bare number: the last before it, where all sums before it that
/// stand in no bracket are of one unit.
[[nodiscard]] inline auto find_sum_before(const sentence& in, std::span<const figure_read> figures,
                                          std::size_t bare) -> const figure_read*
{
    const figure_read* last = nullptr;
    for (const auto& read : figures) {
        if (read.end > bare) break;
        if (!read.found->is_money() || opening_bracket_before(in, read.begin) != in.size())
            continue;
        if (last != nullptr && last->found->unit() != read.found->unit()) return nullptr;
        last = &read;
    }
    return last;
}

/// Whether a number has become part of a figure already.
[[nodiscard]] inline auto is_taken(std::span<const figure_read> figures, const printed_amount& one)
    -> bool
{
    return std::ranges::any_of(figures, [&](const figure_read& read) {
        return read.begin < one.end && one.begin < read.end;
    });
}

/// Whether nothing stands between a sum and a bare number that the words before this could be of:
/// only what is said of the sum, "up 9 percent", "(about $1.5 billion)".
[[nodiscard]] inline auto stands_beside(const sentence& in, std::span<const figure_read> figures,
                                        const figure_read& sum, std::size_t bare) -> bool
{
    for (auto i = sum.end; i < bare;) {
        const auto read = std::ranges::find(figures, i, &figure_read::begin);
        const auto says_more = read != figures.end() && (read->found->is_money() ||
                                                         read->found->kind == figure_kind::percent);
        if (says_more) {
            i = read->end;
            continue;
        }
        const auto length =
            std::max(in.match(in.words.arithmetic, i).length, in.match(in.words.hedges, i).length);
        const auto is_plain = in.is(i, token_kind::word) || in.is(i, token_kind::number);
        if (length == 0 && is_plain) return false;
        i += std::max(length, std::size_t{1});
    }
    return true;
}

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare numbers with scale words that are sums too.
inline void share_sentence_unit(const sentence& in, std::span<const printed_amount> bare,
                                std::vector<figure_read>& figures)
{
    auto shared = std::vector<figure_read>{};
    for (const auto& one : bare) {
        if (!one.number.is_scaled() || detail::is_taken(figures, one)) continue;
        const auto lead = detail::read_sum_lead(in, one);
        if (lead == detail::sum_lead::none) continue;
        const auto* lender = detail::find_sum_before(in, figures, one.begin);
        if (lender == nullptr) continue;
        const auto is_sum = lead == detail::sum_lead::of_money ||
                            detail::stands_beside(in, figures, *lender, one.begin);
        if (!is_sum) continue;
        auto whole = one;
        whole.money =
            currency_read{.readings = lender->found->currencies, .use = lender->found->use};
        shared.push_back(
            {.found = detail::to_figure(in, whole), .begin = one.begin, .end = one.end});
    }
    if (shared.empty()) return;
    figures.insert(figures.end(), shared.begin(), shared.end());
    std::ranges::sort(figures, {}, &figure_read::begin);
}

}  // namespace assay
