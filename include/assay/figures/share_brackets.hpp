// SPDX-License-Identifier: BSL-1.0
// share_brackets.hpp - what a figure was at another time, in the bracket right behind it: "2,100
// staff (2,300 in 2022)", "$5.2 million (2023: 4.8)".
#pragma once

#include <algorithm>  // std::ranges::lower_bound, sort
#include <cstddef>
#include <span>
#include <vector>

#include <assay/figures/read_figure.hpp>
#include <assay/figures/read_period.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/figures/share_units.hpp>

namespace assay {

namespace detail {

/// The opening bracket that holds the bare number and a period, and nothing else; the sentence's
/// size where there is none. `periods` are in order.
[[nodiscard]] inline auto bracket_of(const sentence& in, const printed_amount& bare,
                                     std::span<const period_read> periods) -> std::size_t
{
    const auto none = in.size();
    if (bare.begin < 2) return none;
    if (in.is(bare.begin - 1, '(')) {  // "(2,300 in 2022)"
        const auto said = std::ranges::lower_bound(periods, bare.end, {}, &period_read::begin);
        const auto fills =
            said != periods.end() && said->begin == bare.end && in.is(said->end, ')');
        return fills ? bare.begin - 1 : none;
    }
    if (!in.is(bare.begin - 1, ':') || !in.is(bare.end, ')')) return none;
    const auto end = bare.begin - 1;  // "(2023: 4.8)"
    const auto said = std::ranges::lower_bound(periods, end, {}, &period_read::end);
    const auto fills =
        said != periods.end() && said->end == end && said->begin > 0 && in.is(said->begin - 1, '(');
    return fills ? said->begin - 1 : none;
}

/// Whether two numbers can be of one thing at two times: neither is ten times the other.
[[nodiscard]] inline auto is_comparable(const figure& made, const figure& last) -> bool
{
    const auto& a = made.number.value;
    const auto& b = last.number.value;
    return a < b.shifted(1) && b < a.shifted(1);
}

}  // namespace detail

/// Adds to `figures`, which stay in order, the numbers that only a period goes with, in a bracket
/// right behind a figure: they have its unit.
inline void share_brackets(const sentence& in, std::span<const printed_amount> bare,
                           std::span<const period_read> periods, std::vector<figure_read>& figures)
{
    const auto known = figures.size();
    for (const auto& number : bare) {
        const auto bracket = detail::bracket_of(in, number, periods);
        if (bracket == in.size()) continue;
        const auto behind = figures.begin() + static_cast<std::ptrdiff_t>(known);
        const auto last =
            std::ranges::lower_bound(figures.begin(), behind, bracket, {}, &figure_read::end);
        if (last == behind || last->end != bracket || last->found->is_range()) continue;
        auto made = detail::share_unit(in, number, *last->found);
        if (!detail::is_comparable(made, *last->found)) continue;
        figures.push_back({.found = made, .begin = number.begin, .end = number.end});
    }
    if (figures.size() != known) std::ranges::sort(figures, {}, &figure_read::begin);
}

}  // namespace assay
