// SPDX-License-Identifier: BSL-1.0
// likely_slip.hpp - the mistake that explains a wrong conversion, simplest first: a scale word, a
// rate turned over, an old unit, another country's currency, a rate of some earlier day.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <utility>  // std::move, pair

#include <date/date.h>

#include <assay/check/default_rate.hpp>
#include <assay/check/fit.hpp>
#include <assay/check/namesakes.hpp>
#include <assay/check/verdict.hpp>
#include <assay/currency.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/rates/find_days.hpp>

namespace assay {

/// What likely_slip looks at beside the figures and the rates.
struct slip_context {
    const rate_context& dated;
    const lexicon& words;
    std::span<const currency> named;  // the currencies of the places in the document
};

namespace detail {

/// Whether a ratio can lie between half and twice 10^power: told by the places of its first digits.
[[nodiscard]] inline auto is_about(const quotient& ratio, int power) -> bool
{
    const auto place =
        ratio.numerator().adjusted_exponent() - ratio.denominator().adjusted_exponent();
    return place - 1 <= power && power <= place + 1;
}

/// The source as it would have been printed with its number times `factor`.
[[nodiscard]] inline auto multiplied(conversion_sides sides, const quotient& factor)
    -> conversion_sides
{
    sides.source = multiplied(std::move(sides.source), factor);
    return sides;
}

/// Whether the strict readings meet: slips are not excused further.
[[nodiscard]] inline auto fits_strictly(const conversion_sides& sides, const exchange_rate& rate)
    -> bool
{
    return fits_strictly(sides, rate, drift_of(rate));
}

/// Whether two single numbers that are off by `ratio` could meet if one were 10^power times as
/// much: no strict reading reaches further than a tenth.
[[nodiscard]] inline auto may_meet(const conversion_sides& sides, const exchange_rate& rate,
                                   const quotient& ratio, int power) -> bool
{
    const auto is_single = sides.source.printed.is_point() && sides.reported.printed.is_point() &&
                           !rate.range && !ratio.is_zero();
    if (!is_single) return true;
    if (!is_about(ratio, power)) return false;
    const auto remainder = ratio / quotient{decimal{1}.shifted(power)};
    return remainder > quotient{decimal::scaled(8, -1)} &&
           remainder < quotient{decimal::scaled(125, -2)};
}

[[nodiscard]] inline auto scale_slip(const conversion_sides& sides, const exchange_rate& rate,
                                     const quotient& ratio) -> std::optional<slip>
{
    if (const auto factor = scale_between(ratio)) return slip{slip_kind::scale, *factor};
    for (const auto power : {1, -1, 2, -2}) {
        const auto factor = decimal{1}.shifted(power);
        if (may_meet(sides, rate, ratio, power) && fits_strictly(multiplied(sides, factor), rate))
            return slip{slip_kind::scale, factor};
    }
    return std::nullopt;
}

/// The rate with its two sides exchanged: what a writer used who multiplied for dividing.
[[nodiscard]] inline auto turned_over(exchange_rate rate) -> exchange_rate
{
    rate.value = rate.value.reciprocal();
    if (rate.range) {
        rate.range =
            interval::closed(rate.range->high()->reciprocal(), rate.range->low()->reciprocal());
    }
    return rate;
}

[[nodiscard]] inline auto inverted_slip(const conversion_sides& sides, const exchange_rate& rate)
    -> std::optional<slip>
{
    if (!fits_strictly(sides, turned_over(rate))) return std::nullopt;
    return slip{slip_kind::inverted_rate, {}};
}

/// A sum in the unit before or after a redenomination, converted as if in the other one.
[[nodiscard]] inline auto old_unit_slip(const conversion_sides& sides, const quotient& ratio)
    -> std::optional<slip>
{
    for (const auto unit : {sides.from, sides.to}) {
        for (const auto old : {unit.old_unit(), std::optional{unit}}) {
            if (!old || old->facts().ratio.empty() || !old->successor()) continue;
            const auto units = parse_decimal(old->facts().ratio);
            if (!shares_country(*old, *old->successor()) || !units || units->is_zero() ||
                *units == decimal{1})
                continue;
            const auto factor = quotient{*units};
            if (is_near(ratio, factor) || is_near(ratio, factor.reciprocal())) {
                return slip{slip_kind::old_unit, *units};
            }
        }
    }
    return std::nullopt;
}

[[nodiscard]] inline auto other_currency_slip(const conversion_sides& sides,
                                              const slip_context& context) -> std::optional<slip>
{
    const auto fits = [&](currency from, currency to) {
        if (from == to) return false;
        auto other = sides;
        other.from = from;
        other.to = to;
        const auto* rate = find_dated_rate(context.dated, from, to);
        return rate && *rate && fits_strictly(other, **rate);
    };
    for (const auto other : find_namesakes(sides.to, context.words, context.named)) {
        if (fits(sides.from, other)) return slip{slip_kind::other_currency, other};
    }
    for (const auto other : find_namesakes(sides.from, context.words, context.named)) {
        if (fits(other, sides.to)) return slip{slip_kind::other_currency, other};
    }
    return std::nullopt;
}

/// The latest stretch of days, three years back at most, on which the figures would have agreed.
[[nodiscard]] inline auto stale_slip(const conversion_sides& sides, const slip_context& context)
    -> std::optional<slip>
{
    constexpr auto three_years = date::days{3 * 366};
    const auto& dated = context.dated;
    const auto implied = implied_rates(sides);
    if (!dated.published || !implied) return std::nullopt;
    const auto last = dated.has_ended() ? dated.spoken_of->from : *dated.published;
    const auto before = period{last - three_years, last - date::days{1}};
    const auto fitting = find_days(dated.rates, sides.from, sides.to, *implied, before, 1);
    if (fitting.empty()) return std::nullopt;
    return slip{slip_kind::stale_rate, fitting.front()};
}

}  // namespace detail

/// A scale word for another in sums that would agree at the other market's rate; and that rate.
[[nodiscard]] inline auto find_slip_at_other_market(const conversion_sides& sides,
                                                    const rate_context& dated)
    -> std::optional<std::pair<slip, exchange_rate>>
{
    for (const auto* tried : find_other_market_rates(dated, sides.from, sides.to)) {
        const auto& rate = *tried;
        const auto gap = rate.multi_regime ? std::nullopt : gap_at(sides, rate);
        if (!gap) continue;
        if (const auto factor = detail::scale_between(*gap + quotient{1}))
            return std::pair{slip{slip_kind::scale, *factor}, rate};
    }
    return std::nullopt;
}

/// Names the slip that explains sides which do not agree at `rate`, the one that they should hold
/// at. None where no mistake fits.
[[nodiscard]] inline auto find_likely_slip(const conversion_sides& sides, const exchange_rate& rate,
                                           const slip_context& context) -> std::optional<slip>
{
    const auto gap = gap_at(sides, rate);
    if (!gap) return std::nullopt;
    const auto ratio = *gap + quotient{1};
    if (const auto scale = detail::scale_slip(sides, rate, ratio)) return scale;
    if (const auto inverted = detail::inverted_slip(sides, rate)) return inverted;
    if (const auto old = detail::old_unit_slip(sides, ratio)) return old;
    const auto is_over = [&](int percent) {
        return abs(*gap) > quotient{decimal::scaled(percent, -2)};
    };
    if (is_over(5)) {
        if (const auto other = detail::other_currency_slip(sides, context)) return other;
    }
    if (is_over(1)) {
        if (const auto stale = detail::stale_slip(sides, context)) return stale;
    }
    return std::nullopt;
}

}  // namespace assay
