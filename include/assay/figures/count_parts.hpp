// SPDX-License-Identifier: BSL-1.0
// count_parts.hpp - bare numbers that count parts of what was counted beside them: "1,204
// complaints, of which 318 led to fines and 120 to warnings", "of the 90 deputies, 54 voted for and
// 30 against", "12 percent of the 237,000 sold", "two thirds of the 600 members, or 400,".
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/count_lenders.hpp>
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_sentence_unit.hpp>  // is_taken
#include <assay/lexicon/arithmetic_word.hpp>      // has_sense

namespace assay {

namespace detail {

class part_counter {
public:
    part_counter(const sentence& in, std::span<const figure_read> figures)
        : in_(in), lenders_(in, figures)
    {}

    /// The figure that says what `one` counts; none where none surely does. Numbers are asked for
    /// in order.
    [[nodiscard]] auto lender_of(const printed_amount& one) -> const figure_read*
    {
        if (!may_count(in_, one)) return nullptr;
        if (const auto* whole = whole_before(one)) return whole;
        if (one.number.value < decimal{2}) return nullptr;
        if (const auto* whole = fronted_whole(one)) return whole;
        if (const auto* part = part_of_share(one)) return part;
        return whole_told_again(one);
    }

private:
    const sentence& in_;
    count_lenders lenders_;
    const printed_amount* last_ = nullptr;  // part behind "of which"
    const figure_read* whole_ = nullptr;    // of it

    /// "1,204 complaints, of which [318] led to fines, [120] to warnings".
    [[nodiscard]] auto whole_before(const printed_amount& one) -> const figure_read*
    {
        const auto begin = begin_with_hedge(in_, one.begin);
        const auto* before = lenders_.last_before(one.begin);
        const auto is_anaphor =
            has_sense(in_.match_before(in_.words.arithmetic, begin), arithmetic_sense::anaphor);
        if (is_anaphor && before != nullptr && is_whole(*before, one)) {
            whole_ = before;
        } else if (last_ == nullptr || before != whole_ || !goes_on(begin, one)) {
            return nullptr;
        }
        last_ = &one;
        return whole_;
    }
    [[nodiscard]] auto is_whole(const figure_read& before, const printed_amount& part) const -> bool
    {
        return before.found->kind == figure_kind::count && lenders_.can_lend(before) &&
               part.number.value <= before.found->number.value;
    }

    /// ", 120 to warnings", "and the remaining 766 to nothing", "and 180 carried" behind "120
    /// carried": what is said of the part goes on alike.
    [[nodiscard]] auto goes_on(std::size_t begin, const printed_amount& one) const -> bool
    {
        constexpr auto farthest = std::size_t{12};  // tokens
        if (one.begin - last_->end > farthest) return false;
        const auto rest = in_.match_before(in_.words.arithmetic, begin);
        if (has_sense(rest, arithmetic_sense::rest)) {
            begin -= rest.length;
            if (begin > 0 && in_.match(in_.words.not_counted, begin - 1) &&
                !in_.is(begin - 1, token_kind::punctuation) && !is_joint(begin))
                --begin;  // "the"
        }
        if (!is_joint(begin)) return false;
        const auto is_preposition =
            in_.match(in_.words.period_words, one.end) || in_.match(in_.words.links, one.end);
        return in_.is(one.end, token_kind::word) &&
               (is_preposition || in_.at(one.end) == in_.at(last_->end));
    }
    [[nodiscard]] auto is_joint(std::size_t end) const -> bool
    {
        if (end == 0) return false;
        const auto joint = in_.match_before(in_.words.links, end);
        return in_.is(end - 1, ',') || (joint && joint->sense == link_sense::range_and);
    }

    /// "[Of the 90 deputies], 54 voted for, 30 against": every number behind it that stands first
    /// in its part of the sentence.
    [[nodiscard]] auto fronted_whole(const printed_amount& one) const -> const figure_read*
    {
        const auto begin = begin_with_hedge(in_, one.begin);
        const auto opens = begin > 0 && (in_.is(begin - 1, ',') ||
                                         in_.match_before(in_.words.number_joiners, begin) ||
                                         in_.match_before(in_.words.clause_breaks, begin));
        if (!opens) return nullptr;
        for (const auto& whole : lenders_.all()) {
            if (whole.end > begin) break;
            if (!lenders_.can_lend(whole) || whole.found->kind != figure_kind::count ||
                !is_fronted(whole))
                continue;
            const auto comma = comma_behind(whole.end);
            if (comma == in_.size() || comma >= begin) continue;
            for (auto i = comma; i < begin; ++i) {
                if (in_.is(i, ';')) return nullptr;
            }
            return one.number.value <= whole.found->number.value ? &whole : nullptr;
        }
        return nullptr;
    }
    /// "Of the 90 deputies", "Out of 90 deputies" at the head of the sentence or a part of it.
    [[nodiscard]] auto is_fronted(const figure_read& whole) const -> bool
    {
        const auto begin = begin_with_hedge(in_, whole.begin);
        const auto length = lenders_.length_of_whole_mark(begin);
        const auto heads = [&](std::size_t i) {
            return i == 0 || in_.is(i - 1, token_kind::punctuation);
        };
        return length != 0 && heads(begin - length);
    }
    /// The comma behind a whole and the few words that say more of it.
    [[nodiscard]] auto comma_behind(std::size_t i) const -> std::size_t
    {
        constexpr auto farthest = std::size_t{5};  // tokens
        for (auto at = i; at <= i + farthest; ++at) {
            if (in_.is(at, ',')) return at;
            if (!in_.is(at, token_kind::word)) break;
        }
        return in_.size();
    }

    /// "5,400 houses, or 13 percent of the planned [40,000]", "5,400 houses (13 percent) of the
    /// 40,000": the part lends.
    [[nodiscard]] auto part_of_share(const printed_amount& one) const -> const figure_read*
    {
        const auto begin = begin_with_hedge(in_, one.begin);
        auto end = begin;
        auto length = lenders_.length_of_whole_mark(end);
        const auto is_adjective = begin > 1 && in_.is(begin - 1, token_kind::word) &&
                                  !in_.match(in_.words.not_counted, begin - 1);
        if (length == 0 && is_adjective) length = lenders_.length_of_whole_mark(--end);
        if (length == 0) return nullptr;
        auto behind = end - length;
        const auto in_bracket = behind > 0 && in_.is(behind - 1, ')');
        const auto* share = lenders_.ending_at(in_bracket ? behind - 1 : behind);
        if (share == nullptr || !lenders_.is_share(*share)) return nullptr;
        constexpr auto farthest = std::size_t{4};  // tokens between part and share
        for (auto i = share->begin; i > 0 && share->begin - i <= farthest; --i) {
            if (const auto* part = lenders_.ending_at(i))
                return lenders_.can_lend(*part) ? part : nullptr;
            const auto is_sign =
                in_.is(i - 1, ',') || in_.is(i - 1, '(') || in_.is(i - 1, token_kind::dash) ||
                in_.match(in_.words.links, i - 1) || in_.match(in_.words.hedges, i - 1) ||
                in_.match(in_.words.not_counted, i - 1);
            if (!is_sign) break;
        }
        return nullptr;
    }

    /// "two thirds of the 600 members, or [400], were": the whole lends.
    [[nodiscard]] auto whole_told_again(const printed_amount& one) const -> const figure_read*
    {
        const auto ends = one.end >= in_.size() || in_.is(one.end, token_kind::punctuation) ||
                          in_.is(one.end, token_kind::dash);
        if (!ends) return nullptr;
        auto end = begin_with_hedge(in_, one.begin);
        if (const auto link = in_.match_before(in_.words.links, end)) {
            if (link->sense != link_sense::either && link->sense != link_sense::equals)
                return nullptr;
            end -= link.length;
            if (end > 0 && in_.is(end - 1, ',')) --end;
        } else if (end > 0 && (in_.is(end - 1, '(') || in_.is(end - 1, token_kind::dash))) {
            --end;
        } else {
            return nullptr;
        }
        constexpr auto farthest = std::size_t{3};  // words behind the whole
        for (auto i = end; i > 0 && end - i <= farthest; --i) {
            if (const auto* whole = lenders_.ending_at(i)) return lends_to_part(*whole, one);
            if (!in_.is(i - 1, token_kind::word)) break;
        }
        return nullptr;
    }
    [[nodiscard]] auto lends_to_part(const figure_read& whole, const printed_amount& one) const
        -> const figure_read*
    {
        const auto length = lenders_.length_of_whole_mark(whole.begin);
        const auto* share = length == 0 ? nullptr : lenders_.ending_at(whole.begin - length);
        const auto lends = share != nullptr && lenders_.is_share(*share) &&
                           lenders_.can_lend(whole) &&
                           one.number.value <= whole.found->number.value;
        return lends ? &whole : nullptr;
    }
};

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare numbers that count parts.
inline void count_parts(const sentence& in, std::span<const printed_amount> bare,
                        std::vector<figure_read>& figures)
{
    auto parts = std::vector<figure_read>{};
    auto counter = detail::part_counter{in, figures};
    for (const auto& one : bare) {
        if (detail::is_taken(figures, one)) continue;
        if (const auto* lender = counter.lender_of(one))
            parts.push_back(detail::lent_to(in, one, *lender));
    }
    add_in_order(parts, figures);
}

}  // namespace assay
