// SPDX-License-Identifier: BSL-1.0
// share_earlier_unit.hpp - what a figure was before, told without its unit: "to 90,000 barrels a
// day from 30,000", "1,200 people, up from 900", "to $45 from 42".
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <span>
#include <utility>  // std::move
#include <vector>

#include <assay/figures/read_date.hpp>  // read_year
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_brackets.hpp>       // is_comparable
#include <assay/figures/share_sentence_unit.hpp>  // is_taken
#include <assay/figures/share_units.hpp>          // share_unit
#include <assay/lexicon/arithmetic_word.hpp>      // has_sense

namespace assay {

namespace detail {

class earlier_reader {
public:
    earlier_reader(const sentence& in, std::span<const figure_read> figures)
        : in_(in), figures_(figures)
    {}

    /// The figure that was `bare` before; none where that is not told.
    [[nodiscard]] auto lender_of(const printed_amount& bare) const -> const figure_read*
    {
        const auto hedge = in_.match_before(in_.words.hedges, bare.begin);
        const auto lead = bare.begin - hedge.length;
        const auto from = in_.match_before(in_.words.arithmetic, lead);
        if (!has_sense(from, arithmetic_sense::from) || !ends_there(bare)) return nullptr;
        const auto begin = lead - from.length;
        const auto change = in_.match_before(in_.words.arithmetic, begin);
        const auto is_change = changes(change);
        const auto* lender = figure_before(is_change ? begin - change.length : begin);
        if (lender == nullptr || !is_like(*lender, bare)) return nullptr;
        return is_change || is_reached(*lender) ? lender : nullptr;
    }

private:
    const sentence& in_;
    std::span<const figure_read> figures_;

    [[nodiscard]] static auto changes(const phrase_match<arithmetic_word>& found) -> bool
    {
        return tells_rise_or_fall(found) || has_sense(found, arithmetic_sense::changes);
    }

    /// Whether no noun follows that the number could count, or be the number of.
    [[nodiscard]] auto ends_there(const printed_amount& bare) const -> bool
    {
        if (names_or_dates(in_, bare) != unread_reason::none) return false;
        const auto link = in_.match(in_.words.links, bare.end);
        const auto behind = bare.end + link.length;
        const auto is_list = link && (in_.is(behind, token_kind::number) ||
                                      in_.may_begin_number(behind));  // "from 111 and 500"
        const auto is_noun = is_list || (in_.is(bare.end, token_kind::word) &&
                                         !in_.match(in_.words.not_counted, bare.end));
        return !is_noun || in_.match(in_.words.relative_periods, bare.end);
    }

    /// The figure before token `end`; what it is a day, its period and a comma may stand between.
    [[nodiscard]] auto figure_before(std::size_t end) const -> const figure_read*
    {
        const figure_read* last = nullptr;
        for (const auto& read : figures_) {
            if (read.end <= end) last = &read;
        }
        if (last == nullptr) return nullptr;
        auto i = last->end;
        if (const auto per = in_.match(in_.words.per, i)) {
            const auto unit = in_.match(in_.words.durations, i + per.length);
            i += per.length + (unit ? unit.length : std::size_t{1});
        }
        while (i < end && tells_period(i)) ++i;
        if (in_.is(i, ',')) ++i;
        return i == end ? last : nullptr;
    }
    /// "[in May 2024]", "[last year]".
    [[nodiscard]] auto tells_period(std::size_t i) const -> bool
    {
        return read_year(in_, i) != 0 || in_.match(in_.words.months, i) ||
               in_.match(in_.words.period_words, i) || in_.match(in_.words.calendar_words, i) ||
               in_.match(in_.words.relative_periods, i);
    }

    [[nodiscard]] static auto is_like(const figure_read& lender, const printed_amount& bare) -> bool
    {
        const auto& stated = *lender.found;
        const auto can_lend = stated.kind != figure_kind::ratio && !stated.is_range();
        return can_lend && (!bare.number.is_scaled() || stated.number.is_scaled());
    }

    /// "rose to [90,000 barrels]": what the change ends at.
    [[nodiscard]] auto is_reached(const figure_read& lender) const -> bool
    {
        constexpr auto farthest = std::size_t{12};  // tokens
        const auto hedge = in_.match_before(in_.words.hedges, lender.begin);
        const auto end = lender.begin - hedge.length;
        if (!has_sense(in_.match_before(in_.words.arithmetic, end), arithmetic_sense::to))
            return false;
        for (auto i = end - std::min(end, farthest); i < end; ++i) {
            if (changes(in_.match(in_.words.arithmetic, i))) return true;
        }
        return false;
    }
};

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare numbers that something rose or fell from.
inline void share_earlier_unit(const sentence& in, std::span<const printed_amount> bare,
                               std::vector<figure_read>& figures)
{
    auto earlier = std::vector<figure_read>{};
    const auto reader = detail::earlier_reader{in, figures};
    for (const auto& one : bare) {
        if (detail::is_taken(figures, one)) continue;
        const auto* lender = reader.lender_of(one);
        if (lender == nullptr) continue;
        auto made = detail::share_unit(in, one, *lender->found);
        if (!detail::is_comparable(made, *lender->found)) continue;
        earlier.push_back({.found = std::move(made), .begin = one.begin, .end = one.end});
    }
    add_in_order(earlier, figures);
}

}  // namespace assay
