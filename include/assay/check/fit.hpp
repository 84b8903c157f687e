// SPDX-License-Identifier: BSL-1.0
// fit.hpp - whether a source, converted at a rate, meets the reported figure, and in which sense.
#pragma once

#include <optional>

#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/exchange_rate.hpp>

namespace assay {

/// One claim's two sides with the units they are read in.
struct conversion_sides {
    stated_side source;
    stated_side reported;
    currency from;
    currency to;
};

/// Shares of a value, as exact decimals.
namespace tolerance {
[[nodiscard]] inline auto none() -> decimal { return decimal{0}; }
[[nodiscard]] inline auto drift() -> decimal { return decimal::scaled(25, -4); }          // 0.25 %
[[nodiscard]] inline auto truncation_gap() -> decimal { return decimal::scaled(5, -2); }  // 5 %
[[nodiscard]] inline auto coarse_gap() -> decimal { return decimal::scaled(15, -2); }     // 15 %
}  // namespace tolerance

namespace detail {

[[nodiscard]] inline auto widened(const interval& values, const decimal& share) -> interval
{
    if (share.is_zero()) return values;
    return values * interval::around(decimal{1}, share);
}

/// The point of `values` nearest to `to`: of a range the one that a report most likely means.
[[nodiscard]] inline auto nearest(const interval& values, const quotient& to) -> quotient
{
    if (values.low() && to < *values.low()) return *values.low();
    if (values.high() && to > *values.high()) return *values.high();
    return to;
}

[[nodiscard]] inline auto is_near(const quotient& ratio, const quotient& factor) -> bool
{
    const auto remainder = ratio / factor;
    return remainder >= quotient{decimal::scaled(9, -1)} &&
           remainder <= quotient{decimal::scaled(11, -1)};
}

/// The power of a thousand, up or down, that a ratio is near to: a scale word too much or too few.
[[nodiscard]] inline auto scale_between(const quotient& ratio) -> std::optional<decimal>
{
    for (const auto power : {3, -3, 6, -6, 9, -9, 12, -12}) {
        const auto factor = decimal{1}.shifted(power);
        if (is_near(ratio, factor)) return factor;
    }
    return std::nullopt;
}

}  // namespace detail

/// What one unit of the source was worth for the strict readings to meet, in units of the report;
/// none where a side is zero.
[[nodiscard]] inline auto implied_rates(const conversion_sides& sides) -> std::optional<interval>
{
    const auto& source = sides.source.strict;
    const auto& reported = sides.reported.strict;
    if (*source.low() <= quotient{0} || *reported.low() <= quotient{0}) return std::nullopt;
    return interval::closed(*reported.low() / *source.high(), *reported.high() / *source.low());
}

/// The source converted, exactly; where source or rate are intervals, the point nearest to what
/// was reported.
[[nodiscard]] inline auto expected_at(const conversion_sides& sides, const exchange_rate& rate)
    -> quotient
{
    const auto& printed = sides.source.printed;
    if (!rate.range && printed.is_point()) return convert(*printed.low(), sides.from, rate);
    const auto converted = convert(printed, sides.from, rate);
    return detail::nearest(converted, *sides.reported.printed.low());
}

/// reported / expected - 1, exactly; nullopt where nothing was to be expected.
[[nodiscard]] inline auto gap_to(const conversion_sides& sides, const quotient& expected)
    -> std::optional<quotient>
{
    if (expected.is_zero()) return std::nullopt;
    const auto reported = detail::nearest(sides.reported.printed, expected);
    return reported / expected - quotient{1};
}
[[nodiscard]] inline auto gap_at(const conversion_sides& sides, const exchange_rate& rate)
    -> std::optional<quotient>
{
    return gap_to(sides, expected_at(sides, rate));
}

/// Whether the strict reading of the source meets that of the report at a rate that may have
/// drifted by a share.
[[nodiscard]] inline auto fits_strictly(const conversion_sides& sides, const exchange_rate& rate,
                                        const decimal& drift) -> bool
{
    const auto meets = [&](const interval& source) {
        return intersects(detail::widened(convert(source, sides.from, rate), drift),
                          sides.reported.strict);
    };
    return meets(sides.source.strict);
}

/// The first of the three honest ways in which the figures agree at a rate that may have drifted by
/// a share: rounded, source-rounded, truncated; none where they do not.
[[nodiscard]] inline auto fit_at(const conversion_sides& sides, const exchange_rate& rate,
                                 const decimal& drift) -> std::optional<verdict_reason>
{
    const auto converted = [&](const interval& source) {
        return detail::widened(convert(source, sides.from, rate), drift);
    };
    // What is printed lies within its strict reading: where that does not meet, nor does this.
    const auto meets = intersects(converted(sides.source.strict), sides.reported.strict);
    const auto point = converted(sides.source.printed);
    if (meets) {
        const auto is_rounded = intersects(point, sides.reported.strict);
        return is_rounded ? verdict_reason::rounded : verdict_reason::source_rounded;
    }
    if (!intersects(point, sides.reported.cut)) return std::nullopt;
    const auto gap = gap_at(sides, rate);
    const auto is_near = gap && abs(*gap) <= quotient{tolerance::truncation_gap()};
    return is_near ? std::optional{verdict_reason::truncated} : std::nullopt;
}

}  // namespace assay
