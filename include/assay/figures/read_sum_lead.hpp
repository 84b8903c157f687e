// SPDX-License-Identifier: BSL-1.0
// read_sum_lead.hpp - what the words around a bare number with a scale word make of it: "revenue
// of 1.9 billion", "of which 12 billion", "below last year's 1.3 billion", "300 million of it".
#pragma once

#include <cstddef>
#include <cstdint>

#include <assay/figures/read_amount.hpp>
#include <assay/figures/read_date.hpp>  // part_length
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/arithmetic_word.hpp>  // has_sense

namespace assay {

enum class sum_lead : std::uint8_t {
    none,
    of_money,   // "revenue of": a sum, whatever stands before
    of_figure,  // "of which", "from": like the figure right before
    of_change,  // "down from": so too, or like the last sum before where that is as large
    of_last,    // "300 million of it", "or 1.4 billion in all": like the last figure before
};

namespace detail {

class sum_lead_reader {
public:
    sum_lead_reader(const sentence& in, const printed_amount& bare) : in_(in), bare_(bare) {}

    [[nodiscard]] auto read() const -> sum_lead
    {
        const auto hedge = in_.match_before(in_.words.hedges, bare_.begin);
        const auto end = bare_.begin - hedge.length;
        if (is_change_from(end)) return sum_lead::of_change;
        if (is_said_before(end, arithmetic_sense::anaphor) ||
            is_said_before(end, arithmetic_sense::from) ||
            is_said_before(end, arithmetic_sense::including) || is_compared(end))
            return sum_lead::of_figure;
        if (is_said_behind(arithmetic_sense::anaphor))
            return in_.match(in_.words.part_words, bare_.end) ? sum_lead::of_figure
                                                              : sum_lead::of_last;
        if (is_total(end) || is_difference(end) || is_said_before(end, arithmetic_sense::plus))
            return sum_lead::of_last;
        return is_sum(end) ? sum_lead::of_money : sum_lead::none;
    }

private:
    const sentence& in_;
    const printed_amount& bare_;

    [[nodiscard]] auto is_said_before(std::size_t end, arithmetic_sense wanted) const -> bool
    {
        return has_sense(in_.match_before(in_.words.arithmetic, end), wanted);
    }
    [[nodiscard]] auto is_said_behind(arithmetic_sense wanted) const -> bool
    {
        return has_sense(in_.match(in_.words.arithmetic, bare_.end), wanted);
    }

    /// "below the 1.5 billion forecast", "more than last year's 4.8 billion".
    [[nodiscard]] auto is_compared(std::size_t end) const -> bool
    {
        auto begin = begin_of_mark(end, period_part::article);
        if (begin == end) {
            const auto owner = begin_of_mark(end, period_part::year_word);
            const auto time = in_.match_before(in_.words.relative_periods, owner);
            begin = owner != end ? owner - time.length : end;
            if (!time) return false;
        }
        return is_said_before(begin, arithmetic_sense::from) ||
               in_.match_before(in_.words.hedges, begin);
    }
    [[nodiscard]] auto begin_of_mark(std::size_t end, period_part part) const -> std::size_t
    {
        const auto mark = in_.match_before(in_.words.period_marks, end);
        for (const auto& row : mark.rows) {
            if (row.part == part) return end - mark.length;
        }
        return end;
    }

    /// "down from 40 billion", "against 40 billion".
    [[nodiscard]] auto is_change_from(std::size_t end) const -> bool
    {
        if (in_.match_before(in_.words.clause_breaks, end) &&
            is_said_before(end, arithmetic_sense::from))
            return true;
        const auto from = in_.match_before(in_.words.arithmetic, end);
        if (!has_sense(from, arithmetic_sense::from)) return false;
        return tells_rise_or_fall(in_.match_before(in_.words.arithmetic, end - from.length));
    }

    /// "1.2 billion crowns, 300 million more than", "300 million (33 percent) more".
    [[nodiscard]] auto is_difference(std::size_t end) const -> bool
    {
        constexpr auto longest_bracket = std::size_t{4};  // tokens
        auto behind = bare_.end;
        for (auto i = behind; in_.is(behind, '(') && i < behind + longest_bracket; ++i) {
            if (in_.is(i, ')')) behind = i + 1;
        }
        const auto more = in_.match(in_.words.links, behind);
        return end > 0 && in_.is(end - 1, ',') && more && more->sense == link_sense::differs;
    }

    /// "at 7 million euros apiece, or 1.4 billion in all".
    [[nodiscard]] auto is_total(std::size_t end) const -> bool
    {
        const auto joint = in_.match_before(in_.words.links, end);
        const auto joins = joint && joint->sense == link_sense::either;
        const auto parts = end > 0 && (in_.is(end - 1, ':') || in_.is(end - 1, token_kind::dash));
        return (joins || parts) && is_said_behind(arithmetic_sense::total);
    }

    /// "revenue of", "bids of", "worth", "and imports".
    [[nodiscard]] auto is_sum(std::size_t end) const -> bool
    {
        if (in_.match_before(in_.words.sum_words, end)) return true;
        auto of = in_.match_before(in_.words.of_words, end).length;
        const auto to = in_.match_before(in_.words.arithmetic, end);
        if (of == 0 && has_sense(to, arithmetic_sense::to)) of = to.length;  // "and exports to"
        const auto noun = in_.match_before(in_.words.arithmetic, end - of);
        if (of == 0 && !is_said_before(end - noun.length, arithmetic_sense::joins)) return false;
        for (const auto sense : {arithmetic_sense::income, arithmetic_sense::outlay,
                                 arithmetic_sense::deficit, arithmetic_sense::surplus}) {
            if (has_sense(noun, sense)) return true;
        }
        return false;
    }
};

}  // namespace detail

[[nodiscard]] inline auto read_sum_lead(const sentence& in, const printed_amount& bare) -> sum_lead
{
    return detail::sum_lead_reader{in, bare}.read();
}

}  // namespace assay
