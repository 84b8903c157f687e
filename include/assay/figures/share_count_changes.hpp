// SPDX-License-Identifier: BSL-1.0
// share_count_changes.hpp - two numbers that only tell from where to where something went: "the
// number of murders fell from 97 in 2022 to 81", "births fell to 57,300 from 60,800, or by 5.8
// percent", "killed 118 and injured 536, up from 111 and 500".
#pragma once

#include <algorithm>  // std::min, std::ranges::any_of, find
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <assay/figures/count_lenders.hpp>  // begin_with_hedge, with_number
#include <assay/figures/read_date.hpp>      // read_year
#include <assay/figures/read_figure.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_brackets.hpp>       // is_comparable
#include <assay/figures/share_sentence_unit.hpp>  // is_taken
#include <assay/lexicon/arithmetic_word.hpp>      // has_sense

namespace assay {

namespace detail {

class count_change_reader {
public:
    count_change_reader(const sentence& in, std::span<const figure_read> figures)
        : in_(in), figures_(figures)
    {}

    /// What two numbers count, of which one is the old value and the other the new one; none where
    /// they may be anything. Without a noun they count no matter what: a growth has to be told
    /// then.
    [[nodiscard]] auto read(const printed_amount& a, const printed_amount& b) const
        -> std::optional<figure>
    {
        if (!is_plain(a) || !is_plain(b) || a.grouped != b.grouped ||
            a.number.is_scaled() != b.number.is_scaled())
            return std::nullopt;
        const auto begin = begin_with_hedge(in_, a.begin);
        const auto lead = in_.match_before(in_.words.arithmetic, begin);
        const auto is_old = has_sense(lead, arithmetic_sense::from);
        const auto is_amount = has_sense(lead, arithmetic_sense::by);
        const auto is_new = has_sense(lead, arithmetic_sense::to) || is_level(begin, lead);
        if (!is_old && !is_amount && !is_new) return std::nullopt;
        const auto wanted = is_new ? arithmetic_sense::from : arithmetic_sense::to;
        if (!leads_on(a.end, begin_with_hedge(in_, b.begin), wanted) ||
            !changes_before(begin - lead.length))
            return std::nullopt;
        auto made = figure{};
        made.kind = figure_kind::count;
        made.sentence = in_.span;
        made.number = a.number;
        auto other = made;
        other.number = b.number;
        const auto fits = is_amount ? a.number.value < b.number.value : is_comparable(made, other);
        if (!fits) return std::nullopt;
        if (const auto item = item_before(begin)) {
            made.item = in_.span_of(item->begin, item->end);
        } else if (!tells_growth() && !names_group(begin)) {
            return std::nullopt;
        }
        return made;
    }

private:
    const sentence& in_;
    std::span<const figure_read> figures_;

    /// "up 8 percent at [6.6 million]".
    [[nodiscard]] auto is_level(std::size_t begin, const phrase_match<arithmetic_word>& lead) const
        -> bool
    {
        if (!has_sense(lead, arithmetic_sense::at)) return false;
        const auto end = begin - lead.length;
        return std::ranges::any_of(figures_, [&](const figure_read& read) {
            return read.found->kind == figure_kind::percent && read.end == end;
        });
    }
    /// "the death toll from the quake climbed to".
    [[nodiscard]] auto names_group(std::size_t end) const -> bool
    {
        if (!in_.has(in_.words.group_words)) return false;
        for (std::size_t i = 0; i < end; ++i) {
            if (in_.match(in_.words.group_words, i)) return true;
        }
        return false;
    }
    /// A whole number that no noun follows.
    [[nodiscard]] auto is_plain(const printed_amount& one) const -> bool
    {
        const auto is_whole = !one.number.fractional || one.number.is_scaled();
        const auto is_noun = in_.is(one.end, token_kind::word) &&
                             !in_.match(in_.words.not_counted, one.end) &&
                             !in_.match(in_.words.relative_periods, one.end);
        return is_whole && !one.in_words && !is_noun && !may_be_year(in_, one) &&
               names_or_dates(in_, one) == unread_reason::none &&
               !(in_.is(one.end, token_kind::dash) && in_.glued(one.end));
    }
    /// Whether only a period, a growth and the word wanted stand between the tokens `i` and `end`:
    /// "to [6.44 million, 1.2 percent below the 6.52 million]".
    [[nodiscard]] auto leads_on(std::size_t i, std::size_t end, arithmetic_sense wanted) const
        -> bool
    {
        constexpr auto farthest = std::size_t{12};  // tokens
        if (end < i || end - i > farthest) return false;
        auto lead = in_.match_before(in_.words.arithmetic, end);
        const auto has_article = wanted == arithmetic_sense::from && !has_sense(lead, wanted) &&
                                 end > i && in_.match(in_.words.not_counted, end - 1);
        if (has_article) lead = in_.match_before(in_.words.arithmetic, --end);
        if (!has_sense(lead, wanted)) return false;
        for (; i < end - lead.length; ++i) {
            const auto read = std::ranges::find(figures_, i, &figure_read::begin);
            if (read != figures_.end() && read->found->kind == figure_kind::percent) {
                i = read->end - 1;
                continue;
            }
            const auto is_said =
                in_.is(i, ',') || read_year(in_, i) != 0 || in_.match(in_.words.arithmetic, i) ||
                in_.match(in_.words.months, i) || in_.match(in_.words.not_counted, i) ||
                in_.match(in_.words.period_words, i) || in_.match(in_.words.calendar_words, i) ||
                in_.match(in_.words.edge_words, i) || in_.match(in_.words.relative_periods, i);
            if (!is_said) return false;
        }
        return true;
    }
    /// Whether something rose or fell shortly before token `end`.
    [[nodiscard]] auto changes_before(std::size_t end) const -> bool
    {
        constexpr auto farthest = std::size_t{7};  // tokens
        for (auto i = end; i > end - std::min(end, farthest); --i) {
            const auto word = in_.match(in_.words.arithmetic, i - 1);
            if (tells_rise_or_fall(word) || has_sense(word, arithmetic_sense::changes) ||
                in_.match(in_.words.ratios, i - 1))
                return true;
        }
        return false;
    }
    /// "the number of [murders]", where no other figure stands between.
    [[nodiscard]] auto item_before(std::size_t end) const -> std::optional<item_read>
    {
        constexpr auto farthest = std::size_t{16};  // tokens
        for (auto i = end; i > end - std::min(end, farthest); --i) {
            const auto word = in_.match(in_.words.arithmetic, i - 1);
            if (has_sense(word, arithmetic_sense::tally))
                return read_item(in_, i - 1 + word.length);
        }
        return std::nullopt;
    }
    [[nodiscard]] auto tells_growth() const -> bool
    {
        return std::ranges::any_of(figures_, [](const figure_read& read) {
            return (read.found->kind == figure_kind::percent && !read.found->points) ||
                   read.found->kind == figure_kind::ratio;
        });
    }
};

/// "[118 people] killed and [536] injured, up from 111 and 500": the two figures that lend; nothing
/// where they are not joined just so.
[[nodiscard]] inline auto lends_pair(const sentence& in, std::span<const figure_read> figures,
                                     const printed_amount& a, const printed_amount& b)
    -> std::span<const figure_read>
{
    const auto joint = in.match(in.words.number_joiners, a.end);
    if (!joint || a.end + joint.length != b.begin) return {};
    const auto from = in.match_before(in.words.arithmetic, a.begin);
    if (!has_sense(from, arithmetic_sense::from)) return {};
    const auto up = in.match_before(in.words.arithmetic, a.begin - from.length);
    auto before = std::size_t{0};
    while (before < figures.size() && figures[before].end <= a.begin) ++before;
    if (!tells_rise_or_fall(up) || before < 2) return {};
    const auto pair = figures.subspan(before - 2, 2);
    constexpr auto farthest = std::size_t{4};  // tokens between the two, and behind them
    if (pair[1].begin - pair[0].end > farthest || a.begin - pair[1].end > farthest) return {};
    auto joins = false;
    for (auto i = pair[0].end; i < pair[1].begin; ++i)
        joins = joins || in.match(in.words.number_joiners, i);
    const auto are_counts =
        pair[0].found->kind == figure_kind::count && pair[1].found->kind == figure_kind::count;
    return joins && are_counts ? pair : std::span<const figure_read>{};
}

}  // namespace detail

/// Adds to `figures`, which stay in order, pairs of bare numbers between which something changed.
inline void share_count_changes(const sentence& in, std::span<const printed_amount> bare,
                                std::vector<figure_read>& figures)
{
    auto shared = std::vector<figure_read>{};
    const auto reader = detail::count_change_reader{in, figures};
    const auto add = [&](const printed_amount& one, const figure& like) {
        shared.push_back(
            {.found = detail::with_number(in, one, like), .begin = one.begin, .end = one.end});
    };
    for (std::size_t i = 0; i + 1 < bare.size(); ++i) {
        const auto& a = bare[i];
        const auto& b = bare[i + 1];
        if (detail::is_taken(figures, a) || detail::is_taken(figures, b)) continue;
        if (const auto made = reader.read(a, b)) {
            add(a, *made);
            add(b, *made);
            ++i;
        } else if (const auto pair = detail::lends_pair(in, figures, a, b); !pair.empty()) {
            add(a, *pair[0].found);
            add(b, *pair[1].found);
            ++i;
        }
    }
    add_in_order(shared, figures);
}

}  // namespace assay
