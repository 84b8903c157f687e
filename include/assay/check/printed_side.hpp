// SPDX-License-Identifier: BSL-1.0
// printed_side.hpp - a figure in arithmetic as the values that its print can stand for.
//
// As in conversions at least two digits count as meant; but 5 percent is 4.5 to 5.5, counts and
// sums below 1,000 are meant to the last digit written, and whatever a rounding to fewer digits
// explains is loose, however far it carries.
#pragma once

#include <algorithm>  // std::max

#include <assay/check/stated_side.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/hedge.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

namespace detail {

/// Digits that are all meant: of per cent, factors, small counts and sums.
[[nodiscard]] inline auto is_meant_to_last_digit(const figure& stated, const stated_number& number)
    -> bool
{
    const auto is_small = !number.is_scaled() && abs(number.value) < decimal{1000};
    return stated.exact || is_small || stated.kind == figure_kind::percent ||
           stated.kind == figure_kind::ratio;
}

[[nodiscard]] inline auto within(const quotient& value, const quotient& half) -> interval
{
    return interval::closed(value - half, value + half);
}

/// "half", "doubled": near to it; `beyond` is how much "more than" and "nearly" may reach.
[[nodiscard]] inline auto worded_side(const quotient& value, const interval& near,
                                      const decimal& beyond, hedge qualifier) -> stated_side
{
    const auto reach = qualifier == hedge::about ? decimal::scaled(5, -2) : beyond;
    return {interval::point(value), near, near, near, reach, qualifier};
}

[[nodiscard]] inline auto printed_side_of(const figure& stated, const stated_number& number)
    -> stated_side
{
    const auto value = quotient{number.value};
    const auto to_last = is_meant_to_last_digit(stated, number);
    const auto step = to_last ? number.finest : strict_step(number);
    const auto half = quotient{decimal::scaled(5, step - 1)};
    const auto is_exact =
        (stated.is_money() && is_exact_source(stated, number)) || is_exact_count(stated);
    const auto strict = is_exact ? interval::point(value) : within(value, half);
    const auto lenient =
        is_exact_count(stated) || stated.exact
            ? strict
            : hull(within(value, half), around(number.value, lenient_step(number)));
    const auto coarse = std::max(step, number.coarsest);
    const auto reach = stated.qualifier == hedge::about ? decimal::scaled(5, coarse - 1)
                                                        : decimal{1}.shifted(coarse);
    return {interval::point(value),
            strict,
            lenient,
            interval::closed_open(value, value + quotient{decimal{1}.shifted(step)}),
            reach,
            stated.qualifier};
}

}  // namespace detail

/// Of a range all of it; of a word ("half", "doubled") what it may be used for.
[[nodiscard]] inline auto printed_side(const figure& stated, std::string_view text) -> stated_side
{
    const auto& number = stated.number;
    if (stated.kind == figure_kind::ratio && number.divisor != 1) {
        return detail::worded_side(number.value / decimal{number.divisor}, share_bounds(number),
                                   decimal::scaled(15, -2), stated.qualifier);
    }
    if (stated.kind == figure_kind::ratio && number.is_in_letters(text)) {
        const auto slack = number.value * decimal::scaled(5, -2);
        return detail::worded_side(number.value, detail::within(number.value, slack), decimal{1},
                                   stated.qualifier);
    }
    const auto low = detail::printed_side_of(stated, number);
    return stated.upper ? hull(low, detail::printed_side_of(stated, *stated.upper)) : low;
}

}  // namespace assay
