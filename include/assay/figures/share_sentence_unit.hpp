// SPDX-License-Identifier: BSL-1.0
// share_sentence_unit.hpp - sums that leave their unit to the one before them: "spending of 2.3
// billion euros and revenue of 1.9 billion", "17 billion roubles, of which 12 billion", "to 5.2
// billion manats from 4.8 billion".
#pragma once

#include <algorithm>  // std::max, std::ranges::any_of, find, none_of
#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/carry_units.hpp>
#include <assay/figures/read_date.hpp>  // read_year
#include <assay/figures/read_figure.hpp>
#include <assay/figures/read_sum_lead.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

namespace detail {

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

/// A bare number as a sum in the currency of `lender`.
[[nodiscard]] inline auto in_money_of(const figure& lender, const sentence& in, printed_amount bare)
    -> figure_read
{
    bare.money = currency_read{.readings = lender.currencies, .use = lender.use};
    return {.found = to_figure(in, bare), .begin = bare.begin, .end = bare.end};
}

/// Whether a number has become part of a figure already.
[[nodiscard]] inline auto is_taken(std::span<const figure_read> figures, const printed_amount& one)
    -> bool
{
    return std::ranges::any_of(figures, [&](const figure_read& read) {
        return read.begin < one.end && one.begin < read.end;
    });
}

/// The tokens at `i` that say more of the sum before them: "up 9 percent", "in the first half".
[[nodiscard]] inline auto length_beside(const sentence& in, std::size_t i) -> std::size_t
{
    const auto& words = in.words;
    if (read_year(in, i) != 0) return 1;
    const auto link = in.match(words.links, i);
    const auto said =
        std::max(in.match(words.arithmetic, i).length, in.match(words.hedges, i).length);
    const auto time =
        std::max({in.match(words.relative_periods, i).length, in.match(words.months, i).length,
                  in.match(words.period_words, i).length, in.match(words.period_marks, i).length,
                  link && ties_figures(link->sense) ? link.length : 0});
    return std::max(said, time);
}

/// Whether nothing stands between a sum and a bare number that the words before this could be of:
/// only what is said of the sum, "up 9 percent", "(about $1.5 billion)", and when it was.
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
        const auto length = length_beside(in, i);
        const auto is_plain = in.is(i, token_kind::word) || in.is(i, token_kind::number);
        if (length == 0 && is_plain) return false;
        i += std::max(length, std::size_t{1});
    }
    return true;
}

/// "3 billion of which", "of which 3 billion would": whether words beside a part say that it is
/// one.
[[nodiscard]] inline auto names_whole_beside(const sentence& in, const figure_read& part) -> bool
{
    const auto hedge = in.match_before(in.words.hedges, part.begin);
    const auto before = in.match_before(in.words.arithmetic, part.begin - hedge.length);
    if (has_sense(before, arithmetic_sense::anaphor)) return true;
    return in.match(in.words.part_words, part.end) && in.match(in.words.arithmetic, part.end);
}

/// Whether no other figure stands between a sum and a bare number.
[[nodiscard]] inline auto is_last_before(std::span<const figure_read> figures,
                                         const figure_read& sum, std::size_t bare) -> bool
{
    return std::ranges::none_of(figures, [&](const figure_read& read) {
        return read.begin >= sum.end && read.begin < bare;
    });
}

/// So too, but for what is told of the sum in per cent, and how long it took.
[[nodiscard]] inline auto is_last_sum(const sentence& in, std::span<const figure_read> figures,
                                      const figure_read& sum, std::size_t bare) -> bool
{
    return std::ranges::none_of(figures, [&](const figure_read& read) {
        const auto is_time =
            read.found->kind == figure_kind::count && in.match(in.words.durations, read.end - 1);
        return read.begin >= sum.end && read.begin < bare && !is_time &&
               read.found->kind != figure_kind::percent;
    });
}

/// "5 billion euros on roads, 2 billion on rail", "300 million euros this year and 400 million
/// next": a list, whose parts go on alike.
[[nodiscard]] inline auto goes_on_alike(const sentence& in, const figure_read& sum,
                                        const printed_amount& bare) -> bool
{
    const auto hedge = in.match_before(in.words.hedges, bare.begin);
    const auto begin = bare.begin - hedge.length;
    const auto joint = in.match_before(in.words.links, begin);
    const auto joined = in.is(begin - 1, ',') || (joint && joint->sense == link_sense::range_and);
    constexpr auto farthest = std::size_t{9};  // tokens
    if (!joined || bare.begin - sum.end > farthest) return false;
    if (joint && sum.end + joint.length == bare.begin &&
        sum.found->number.scale == bare.number.scale)
        return true;  // "AZN 3.5bn and 1.2bn went"
    if (names_whole_beside(in, sum) && sum.found->number.scale == bare.number.scale)
        return true;  // "of which 12 billion is foreign and 15 billion domestic"
    const auto is_time = [&](std::size_t i) {
        return in.match(in.words.relative_periods, i) || in.match(in.words.directions, i);
    };
    if (is_time(sum.end) && is_time(bare.end)) return true;
    const auto link = in.match(in.words.links, sum.end);
    const auto is_preposition =
        in.match(in.words.period_words, sum.end) || (link && ties_figures(link->sense));
    return is_preposition && in.is(sum.end, token_kind::word) && in.at(sum.end) == in.at(bare.end);
}

/// "Of the 5 billion euros, 3 billion will go to Kyiv": the part stands right behind its whole.
[[nodiscard]] inline auto is_part_behind(const sentence& in, const figure_read& whole,
                                         std::size_t part) -> bool
{
    constexpr auto farthest = std::size_t{4};  // words that say more of the whole
    const auto of = in.match_before(in.words.of_words, whole.begin);
    const auto hedge = in.match_before(in.words.hedges, part);
    const auto is_head = of && (whole.begin == of.length ||
                                in.is(whole.begin - of.length - 1, token_kind::punctuation));
    auto comma = whole.end;
    while (comma < whole.end + farthest && in.is(comma, token_kind::word)) ++comma;
    return is_head && in.is(comma, ',') && part - hedge.length == comma + 1;
}

/// "5 billion euros: 3 billion from one bank and 2 billion": a list of parts begins.
[[nodiscard]] inline auto opens_list(const sentence& in, const figure_read& whole,
                                     const printed_amount& part) -> bool
{
    return in.is(whole.end, ':') && part.begin == whole.end + 1 &&
           whole.found->number.scale == part.number.scale &&
           part.number.value < whole.found->number.value;
}

/// "30 million cars worth 5 billion euros": what is said of part of them may be said of the cars.
[[nodiscard]] inline auto is_worth_of_things(const sentence& in,
                                             std::span<const figure_read> figures,
                                             const figure_read& sum) -> bool
{
    const figure_read* before = nullptr;
    for (const auto& read : figures) {
        if (read.end <= sum.begin) before = &read;
    }
    if (before == nullptr || before->found->is_money() || !before->found->number.is_scaled())
        return false;
    for (auto i = before->end; i < sum.begin; ++i) {
        const auto joint = in.match(in.words.links, i);
        if (in.is(i, ',') || (joint && joint->sense == link_sense::range_and)) return false;
    }
    return true;
}

/// Whether the words around a bare number tell that it is one of the money of `lender`.
[[nodiscard]] inline auto is_sum_like(const sentence& in, std::span<const figure_read> figures,
                                      const figure_read& lender, const printed_amount& bare) -> bool
{
    switch (read_sum_lead(in, bare)) {
        case sum_lead::of_money: return true;
        case sum_lead::of_figure:
            if (is_worth_of_things(in, figures, lender)) return false;
            if (stands_beside(in, figures, lender, bare.begin)) return true;
            break;
        case sum_lead::of_change:
            if (is_worth_of_things(in, figures, lender)) return false;
            return stands_beside(in, figures, lender, bare.begin) ||
                   (lender.found->number.scale == bare.number.scale &&
                    is_last_sum(in, figures, lender, bare.begin));
        case sum_lead::of_last:
            return !is_worth_of_things(in, figures, lender) &&
                   is_last_before(figures, lender, bare.begin);
        case sum_lead::none: break;
    }
    return lender.found->number.is_scaled() && is_last_before(figures, lender, bare.begin) &&
           (goes_on_alike(in, lender, bare) || is_part_behind(in, lender, bare.begin) ||
            opens_list(in, lender, bare));
}

}  // namespace detail

/// Gives parts that were taken for people the unit of the sum before them: "Of the 5 billion
/// euros, 3 billion will", "5 billion euros, 3 billion of which".
inline void share_unit_with_parts_behind(const sentence& in, std::span<figure_read> figures)
{
    for (std::size_t i = 1; i < figures.size(); ++i) {
        const auto& whole = figures[i - 1];
        auto& part = figures[i];
        const auto counts_nothing =
            part.found->kind == figure_kind::count && part.found->item.empty();
        const auto both = whole.found->is_money() && whole.found->number.is_scaled() &&
                          part.found->number.is_scaled() && !part.found->is_range();
        if (!counts_nothing || !both) continue;
        const auto names_whole = detail::names_whole_beside(in, part);
        const auto is_part = detail::is_part_behind(in, whole, part.begin) ||
                             (names_whole && !detail::is_worth_of_things(in, figures, whole) &&
                              detail::stands_beside(in, {}, whole, part.begin));
        if (!is_part) continue;
        part.found->kind = figure_kind::money;
        part.found->currencies = whole.found->currencies;
        part.found->use = whole.found->use;
    }
}

/// Adds to `figures`, which stay in order, the bare numbers with scale words that are sums too.
inline void share_sentence_unit(const sentence& in, std::span<const printed_amount> bare,
                                std::vector<figure_read>& figures)
{
    auto shared = std::vector<figure_read>{};
    for (const auto& one : bare) {
        if (!one.number.is_scaled() || detail::is_taken(figures, one)) continue;
        const auto* lender = detail::find_sum_before(in, figures, one.begin);
        if (lender == nullptr) continue;
        if (!shared.empty() && shared.back().begin > lender->begin) lender = &shared.back();
        if (!detail::is_sum_like(in, figures, *lender, one)) continue;
        shared.push_back(detail::in_money_of(*lender->found, in, one));
    }
    add_in_order(shared, figures);
}

}  // namespace assay
