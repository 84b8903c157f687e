// SPDX-License-Identifier: BSL-1.0
// count_lenders.hpp - the figures of a sentence that can say what a bare number beside them counts.
#pragma once

#include <algorithm>  // std::max, std::ranges::find
#include <cstddef>
#include <span>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_counted.hpp>  // may_be_year, names_or_dates
#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay::detail {

/// The figure with another number; nothing of its own is left but what it counts.
[[nodiscard]] inline auto with_number(const sentence& in, const printed_amount& bare,
                                      const figure& lender) -> figure
{
    auto made = lender;
    made.number = bare.number;
    made.span = in.span_of(bare.begin, bare.end);
    set_hedge(made, read_hedge(in, bare.begin, bare.end));
    return made;
}

[[nodiscard]] inline auto lent_to(const sentence& in, const printed_amount& bare,
                                  const figure_read& lender) -> figure_read
{
    return {.found = with_number(in, bare, *lender.found), .begin = bare.begin, .end = bare.end};
}

/// The token where the hedge of the number at token `begin` begins, if it has one.
[[nodiscard]] inline auto begin_with_hedge(const sentence& in, std::size_t begin) -> std::size_t
{
    return begin - in.match_before(in.words.hedges, begin).length;
}

/// Whether a bare number can be one of things: whole, and no year, date or name.
[[nodiscard]] inline auto may_count(const sentence& in, const printed_amount& bare) -> bool
{
    const auto is_whole = !bare.number.fractional || bare.number.is_scaled();
    return is_whole && bare.number.value > decimal{0} && !may_be_year(in, bare) &&
           names_or_dates(in, bare) == unread_reason::none;
}

class count_lenders {
public:
    count_lenders(const sentence& in, std::span<const figure_read> figures)
        : in_(in), figures_(figures)
    {}

    [[nodiscard]] auto all() const -> std::span<const figure_read> { return figures_; }

    /// Things or a quantity; not a time, nor what an "of" has already made a part.
    [[nodiscard]] auto can_lend(const figure_read& read) const -> bool
    {
        const auto& stated = *read.found;
        if (stated.is_range()) return false;
        if (stated.kind == figure_kind::quantity) return true;
        return stated.kind == figure_kind::count && !stated.item.empty() &&
               stated.pack == package::none && !in_.match(in_.words.durations, read.end - 1);
    }
    [[nodiscard]] static auto is_share(const figure_read& read) -> bool
    {
        const auto kind = read.found->kind;
        return (kind == figure_kind::percent && !read.found->points) || kind == figure_kind::ratio;
    }
    [[nodiscard]] auto last_before(std::size_t end) const -> const figure_read*
    {
        const figure_read* last = nullptr;
        for (const auto& read : figures_) {
            if (read.end <= end) last = &read;
        }
        return last;
    }
    [[nodiscard]] auto ending_at(std::size_t end) const -> const figure_read*
    {
        const auto read = std::ranges::find(figures_, end, &figure_read::end);
        return read == figures_.end() ? nullptr : &*read;
    }

    /// How many tokens "of the" or "out of" has before `end`; 0 where neither stands there.
    [[nodiscard]] auto length_of_whole_mark(std::size_t end) const -> std::size_t
    {
        return std::max(in_.match_before(in_.words.of_words, end).length,
                        in_.match_before(in_.words.odds_words, end).length);
    }

private:
    const sentence& in_;
    std::span<const figure_read> figures_;
};

}  // namespace assay::detail
