// SPDX-License-Identifier: BSL-1.0
// stated_interval.hpp - which values a printed number stands for.
//
// A printed x stands for the closed interval x ± step/2: writers break ties either way. Two steps
// are read from the digits. The strict one assumes that at least two digits were meant (₼1
// billion: ±50 million), the lenient one that none but the first may have been (±500 million, but
// never more than a tenth of x).
#pragma once

#include <algorithm>  // std::min, std::max

#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>

namespace assay {

/// The power of ten of the coarsest digit that may have been meant: the last one that is not zero,
/// or the last one written after a decimal point. $850,000: 4; 1.40 billion: 7; ₼1 billion: 9.
[[nodiscard]] inline auto lenient_step(const stated_number& stated) -> int
{
    return stated.fractional ? stated.finest : stated.coarsest;
}

/// As lenient_step, but at most the place of the second digit. ₼1 billion: 8.
[[nodiscard]] inline auto strict_step(const stated_number& stated) -> int
{
    if (stated.value.is_zero()) return lenient_step(stated);
    return std::min(lenient_step(stated), stated.value.adjusted_exponent() - 1);
}

/// Half of 10^step, and never more than a tenth of the value.
[[nodiscard]] inline auto half_step(const decimal& value, int step) -> decimal
{
    const auto half = decimal::scaled(5, step - 1);
    const auto tenth = abs(value).shifted(-1);
    return value.is_zero() ? half : std::min(half, tenth);
}

[[nodiscard]] inline auto around(const decimal& value, int step) -> interval
{
    return interval::around(value, half_step(value, step));
}

/// Whether a number is meant to the last digit where it is the source of a conversion: a small sum
/// printed plainly, or one that the lexicon knows as a fine, a wage or a price.
[[nodiscard]] inline auto is_exact_source(const figure& stated, const stated_number& number) -> bool
{
    const auto plain = !number.is_scaled() && stated.qualifier == hedge::none;
    return stated.exact || (plain && abs(number.value) < decimal{1000});
}

/// What part of a whole a per cent or a fraction is: 0.4 for "40 percent", 1 / 3 for "a third".
[[nodiscard]] inline auto share_of_whole(const figure& share) -> quotient
{
    const auto unit = decimal{share.kind == figure_kind::percent ? 100 : 1};
    return share.number.value / (decimal{share.number.divisor} * unit);
}

/// A share in words stands for five points to either side: "half" for 45 to 55 %; one of less than
/// a tenth, for half of itself.
[[nodiscard]] inline auto share_bounds(const stated_number& number) -> interval
{
    const auto share = number.value / decimal{number.divisor};
    const auto is_small = share < decimal::scaled(1, -1);
    const auto width = is_small ? share * decimal::scaled(5, -1) : quotient{decimal::scaled(5, -2)};
    return interval::closed(share - width, share + width);
}

/// Whether an unhedged count can only mean itself: 775 shells, 20 countries.
[[nodiscard]] inline auto is_exact_count(const figure& stated) -> bool
{
    const auto& number = stated.number;
    if (stated.kind != figure_kind::count || number.is_scaled()) return false;
    return number.coarsest == 0 || number.value < decimal{100};
}

/// What a hedge or a range proves, and otherwise the strict interval (members low and high of a
/// report). Unbounded where the words leave an end open: "over 500" is (500, unbounded).
[[nodiscard]] inline auto hard_bounds(const figure& stated) -> interval
{
    const auto& low = stated.number;
    const auto starts_at_zero = !low.value.is_negative() && !low.value.is_zero();
    if (stated.upper) return interval::closed(low.value, stated.upper->value);
    // "more than about 100" is open above what "about 100" may be at least.
    const auto value = low.value / decimal{low.divisor};
    const auto slack = stated.unsharp ? half_step(low.value, strict_step(low)) : decimal{0};
    const auto least = value - slack;
    const auto most = value + slack;
    switch (stated.qualifier) {
        case hedge::over: return interval::above(least);
        case hedge::at_least: return interval::at_least(least);
        case hedge::under:
            return starts_at_zero ? interval::closed_open(decimal{0}, most) : interval::below(most);
        case hedge::at_most:
        case hedge::up_to:
            return starts_at_zero ? interval::closed(decimal{0}, most) : interval::at_most(most);
        case hedge::nearly: return interval::below(most);
        case hedge::exactly: return interval::point(value);
        case hedge::none:
            if (is_exact_count(stated)) return interval::point(low.value);
            break;
        case hedge::about: break;
    }
    if (low.divisor != 1) return share_bounds(low);
    return around(low.value, strict_step(low));
}

}  // namespace assay
