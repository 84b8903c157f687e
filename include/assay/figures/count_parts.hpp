// SPDX-License-Identifier: BSL-1.0
// count_parts.hpp - bare numbers that count what was counted before them: "1,204 complaints, of
// which 318 led to fines, 120 to warnings and the remaining 766 to nothing"; "Of the 500 vehicles,
// 200 went".
#pragma once

#include <cstddef>
#include <span>
#include <utility>  // std::move
#include <vector>

#include <assay/decimal.hpp>
#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_date.hpp>  // read_year
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_sentence_unit.hpp>  // is_part_behind, is_taken

namespace assay {

namespace detail {

class part_counter {
public:
    part_counter(const sentence& in, std::span<const figure_read> figures)
        : in_(in), figures_(figures)
    {}

    /// Whether `one` counts part of what the figure before it does; numbers are asked for in order.
    [[nodiscard]] auto counts_part(const printed_amount& one) -> bool
    {
        if (!is_plain(one) || is_taken(figures_, one)) return false;
        const auto begin = lead_of(one);
        const auto* before = figure_before(one.begin);
        const auto is_first = before != nullptr && is_whole(*before, one) &&
                              (is_behind_anaphor(begin) || is_part_behind(in_, *before, one.begin));
        const auto is_next = last_ != nullptr && goes_on(begin, one) &&
                             (before == nullptr || before->end <= last_->begin);
        if (!is_first && !is_next) return false;
        last_ = &one;
        return true;
    }

private:
    const sentence& in_;
    std::span<const figure_read> figures_;
    const printed_amount* last_ = nullptr;  // part

    /// "of which"
    [[nodiscard]] auto is_behind_anaphor(std::size_t begin) const -> bool
    {
        return has_sense(in_.match_before(in_.words.arithmetic, begin), arithmetic_sense::anaphor);
    }
    [[nodiscard]] auto is_plain(const printed_amount& one) const -> bool
    {
        const auto is_year = read_year(in_, one.begin) != 0 && one.end == one.begin + 1;
        return !one.number.is_scaled() && !one.number.fractional && !one.has_unit() &&
               one.number.divisor == 1 && !is_year && !one.number.value.is_negative();
    }
    /// Where its hedge begins.
    [[nodiscard]] auto lead_of(const printed_amount& one) const -> std::size_t
    {
        return one.begin - in_.match_before(in_.words.hedges, one.begin).length;
    }
    [[nodiscard]] auto figure_before(std::size_t begin) const -> const figure_read*
    {
        const figure_read* before = nullptr;
        for (const auto& read : figures_) {
            if (read.end <= begin) before = &read;
        }
        return before;
    }
    [[nodiscard]] static auto is_whole(const figure_read& before, const printed_amount& part)
        -> bool
    {
        const auto& found = *before.found;
        return found.kind == figure_kind::count && !found.item.empty() && !found.is_range() &&
               part.number.value <= found.number.value;
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
};

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare numbers that count parts.
inline void count_parts(const sentence& in, std::span<const printed_amount> bare,
                        std::vector<figure_read>& figures)
{
    auto parts = std::vector<figure_read>{};
    auto counter = detail::part_counter{in, figures};
    for (const auto& one : bare) {
        if (!counter.counts_part(one)) continue;
        auto made = detail::to_figure(in, one);
        made.kind = figure_kind::count;
        parts.push_back({.found = std::move(made), .begin = one.begin, .end = one.end});
    }
    add_in_order(parts, figures);
}

}  // namespace assay
