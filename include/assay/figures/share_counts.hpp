// SPDX-License-Identifier: BSL-1.0
// share_counts.hpp - numbers that leave what they count to the figure that they are compared with:
// "1,284 burglaries, 15 percent fewer than the 1,511 of last year", "254,000 people, 11,000 fewer
// than in May", "shrank by 4,200 names to 38,600".
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <assay/figures/count_lenders.hpp>
#include <assay/figures/read_date.hpp>  // read_year
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_brackets.hpp>       // is_comparable
#include <assay/figures/share_sentence_unit.hpp>  // is_taken
#include <assay/lexicon/arithmetic_word.hpp>      // has_sense

namespace assay {

namespace detail {

class count_sharer {
public:
    count_sharer(const sentence& in, std::span<const figure_read> figures,
                 std::span<const printed_amount> bare)
        : in_(in), lenders_(in, figures), bare_(bare)
    {}

    /// The figure that says what `one` counts; none where none surely does.
    [[nodiscard]] auto lender_of(const printed_amount& one) const -> const figure_read*
    {
        if (!may_count(in_, one) || one.number.value < decimal{2}) return nullptr;
        if (is_difference(one))
            return larger(subject_before(begin_with_hedge(in_, one.begin)), one);
        if (const auto word = word_of_amount(one)) return larger(subject_before(*word), one);
        for (const auto* other : {compared_with(one), set_against(one)}) {
            if (other != nullptr && is_like(*other, one)) return other;
        }
        return changed_to(one);
    }

private:
    const sentence& in_;
    count_lenders lenders_;
    std::span<const printed_amount> bare_;

    [[nodiscard]] static auto is_like(const figure_read& lender, const printed_amount& one) -> bool
    {
        auto made = figure{};
        made.number = one.number;
        return is_comparable(made, *lender.found);
    }
    [[nodiscard]] static auto larger(const figure_read* lender, const printed_amount& one)
        -> const figure_read*
    {
        const auto lends = lender != nullptr && one.number.value < lender->found->number.value;
        return lends ? lender : nullptr;
    }
    /// "254,000 people, [11,000] fewer than".
    [[nodiscard]] auto is_difference(const printed_amount& one) const -> bool
    {
        const auto more = in_.match(in_.words.arithmetic, one.end);
        if (!tells_rise_or_fall(more)) return false;
        return has_sense(more, arithmetic_sense::from) ||
               has_sense(in_.match(in_.words.arithmetic, one.end + more.length),
                         arithmetic_sense::than);
    }

    /// "1.21 million boxes, an increase of [110,000] or 10 percent": where the word of change
    /// stands.
    [[nodiscard]] auto word_of_amount(const printed_amount& one) const -> std::optional<std::size_t>
    {
        const auto begin = begin_with_hedge(in_, one.begin);
        const auto of = in_.match_before(in_.words.of_words, begin);
        const auto word = in_.match_before(in_.words.arithmetic, begin - of.length);
        const auto link = in_.match(in_.words.links, one.end);
        const auto goes_on =
            in_.is(one.end, '(') || (link && link->sense == link_sense::either) ||
            has_sense(in_.match(in_.words.arithmetic, one.end), arithmetic_sense::from);
        if (!tells_rise_or_fall(word) || has_sense(word, arithmetic_sense::from) || !goes_on)
            return std::nullopt;
        return begin - of.length - word.length;
    }

    /// "shrank by 4,200 names to [38,600]", "lost 214 points, or 1.2 percent, to end at [17,480]",
    /// "from 1,840 cases to [1,310]".
    [[nodiscard]] auto changed_to(const printed_amount& one) const -> const figure_read*
    {
        constexpr auto farthest = std::size_t{10};  // tokens
        const auto begin = begin_with_hedge(in_, one.begin);
        const auto to = in_.match_before(in_.words.arithmetic, begin);
        if (!has_sense(to, arithmetic_sense::to) || !ends_there(one)) return nullptr;
        const auto end = begin - to.length;
        const figure_read* last = nullptr;
        for (const auto& read : lenders_.all()) {
            const auto is_time = read.found->kind == figure_kind::count && !lenders_.can_lend(read);
            if (read.end <= end && !lenders_.is_share(read) && !is_time) last = &read;
        }
        if (last == nullptr || !lenders_.can_lend(*last) || end - last->end > farthest)
            return nullptr;
        const auto lead =
            in_.match_before(in_.words.arithmetic, begin_with_hedge(in_, last->begin));
        const auto is_base = has_sense(lead, arithmetic_sense::from);
        const auto is_amount = has_sense(lead, arithmetic_sense::by) || tells_rise_or_fall(lead);
        const auto is_more = last->found->number.value < one.number.value;
        return (is_base && is_like(*last, one)) || (is_amount && is_more) ? last : nullptr;
    }
    [[nodiscard]] auto ends_there(const printed_amount& one) const -> bool
    {
        return !in_.is(one.end, token_kind::word) || in_.match(in_.words.not_counted, one.end) ||
               in_.match(in_.words.relative_periods, one.end);
    }

    /// "15 percent fewer than the [1,511]", "11,000 fewer than the [265,000]", "twice as many as
    /// the [1.2 million]".
    [[nodiscard]] auto compared_with(const printed_amount& one) const -> const figure_read*
    {
        const auto end = begin_of_base(one);
        if (end == 0) return nullptr;
        const auto more = in_.match_before(in_.words.arithmetic, end);
        const auto as_many = in_.match_before(in_.words.hedges, end);
        auto begin = end;
        if (as_many && as_many->meaning == hedge::up_to) {  // "as many as"
            begin -= as_many.length;
        } else if (has_sense(more, arithmetic_sense::from)) {
            begin -= more.length;
            const auto change = in_.match_before(in_.words.arithmetic, begin);
            if (const auto* growth = growth_told_at(begin)) return growth;
            if (tells_rise_or_fall(change)) {
                begin -= change.length;
            } else if (!tells_rise_or_fall(more)) {
                return nullptr;
            }
        } else {
            return nullptr;
        }
        const auto* amount = lenders_.ending_at(begin);
        if (amount != nullptr && lenders_.is_share(*amount)) return subject_before(amount->begin);
        for (const auto& other : bare_) {
            if (other.end == begin) return subject_before(other.begin);
        }
        return nullptr;
    }
    /// "14,400 deaths, [a decrease of 3 percent] from".
    [[nodiscard]] auto growth_told_at(std::size_t end) const -> const figure_read*
    {
        const auto* share = lenders_.ending_at(end);
        if (share == nullptr || !lenders_.is_share(*share)) return nullptr;
        const auto of = in_.match_before(in_.words.of_words, share->begin);
        const auto word = in_.match_before(in_.words.arithmetic, share->begin - of.length);
        if (!tells_rise_or_fall(word) || has_sense(word, arithmetic_sense::from)) return nullptr;
        return subject_before(share->begin - of.length - word.length);
    }
    /// "67,000 burglaries in May, compared with [65,200] a year before".
    [[nodiscard]] auto set_against(const printed_amount& one) const -> const figure_read*
    {
        const auto begin = begin_with_hedge(in_, one.begin);
        const auto word = in_.match_before(in_.words.clause_breaks, begin);
        const auto is_base = word && has_sense(in_.match_before(in_.words.arithmetic, begin),
                                               arithmetic_sense::from);
        const auto end = begin - word.length;
        if (!is_base || end == 0 || !in_.is(end - 1, ',') || !ends_there(one)) return nullptr;
        return subject_before(end);
    }

    /// The token behind "than" in "than the 1,511", "than last year's 1,511", "than the planned
    /// 1,511"; 0 where a number stands there that may count a noun of its own.
    [[nodiscard]] auto begin_of_base(const printed_amount& one) const -> std::size_t
    {
        const auto begin = begin_with_hedge(in_, one.begin);
        const auto is_bracketed = begin > 0 && in_.is(begin - 1, '(') && in_.is(one.end, ')');
        if (is_bracketed) return begin_of_period(begin - 1);
        const auto lead = in_.match_before(in_.words.arithmetic, begin);
        const auto is_direct = has_sense(lead, arithmetic_sense::from) && ends_there(one);
        if (is_direct && growth_told_at(begin - lead.length) != nullptr) return begin;
        for (auto words = std::size_t{1}; words <= 2 && begin > words; ++words) {
            const auto end = begin - words;
            if (!in_.is(end, token_kind::word)) break;
            if (in_.match(in_.words.not_counted, end)) return end;  // an article
        }
        return 0;
    }

    /// "than [in 2023] (764)": the token behind "than".
    [[nodiscard]] auto begin_of_period(std::size_t end) const -> std::size_t
    {
        constexpr auto farthest = std::size_t{6};  // tokens
        for (auto i = end; i > 0 && end - i < farthest; --i) {
            if (has_sense(in_.match_before(in_.words.arithmetic, i), arithmetic_sense::from))
                return i;
            if (!in_.is(i - 1, token_kind::word) && read_year(in_, i - 1) == 0) break;
        }
        return 0;
    }

    /// The figure that an amount at token `begin` is told of, behind a comma or "was".
    [[nodiscard]] auto subject_before(std::size_t begin) const -> const figure_read*
    {
        constexpr auto farthest = std::size_t{12};  // tokens
        const auto end = begin_with_hedge(in_, begin);
        if (end == 0) return nullptr;
        const auto article = in_.match(in_.words.not_counted, end - 1) ? std::size_t{1} : 0U;
        const auto parted = in_.is(end - 1 - article, ',') || in_.is(end - 1, ',') ||
                            in_.is(end - 1, token_kind::dash) || article != 0;
        if (!parted) return nullptr;
        const auto* last = lenders_.last_before(end);
        const auto is_near =
            last != nullptr && lenders_.can_lend(*last) && end - last->end <= farthest;
        return is_near ? last : nullptr;
    }
};

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare numbers that count what another figure does.
inline void share_counts(const sentence& in, std::span<const printed_amount> bare,
                         std::vector<figure_read>& figures)
{
    auto shared = std::vector<figure_read>{};
    const auto sharer = detail::count_sharer{in, figures, bare};
    for (const auto& one : bare) {
        if (detail::is_taken(figures, one)) continue;
        if (const auto* lender = sharer.lender_of(one))
            shared.push_back(detail::lent_to(in, one, *lender));
    }
    add_in_order(shared, figures);
}

}  // namespace assay
