// SPDX-License-Identifier: BSL-1.0
// sum_style.hpp - how sums of one currency are written, and sums written so.
//
//     $820 million     $820m     USD 820 million     820 million dollars     $3.5-4.1 billion
#pragma once

#include <algorithm>  // std::max
#include <array>
#include <cstddef>
#include <string>

#include <assay/check/restate.hpp>  // detail::grouped, kept_scale, sum_counted_in
#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

struct sum_style {
    std::string before{};  // "$", "USD "
    std::string behind{};  // " dollars"
    /// What stands behind the digits of thousands, millions, billions and trillions: "bn",
    /// " billion". Where it is empty they are written out.
    std::array<std::string, 4> scales{};
    std::string range_tie{"-"};
    bool range_repeats_unit = false;
    bool range_repeats_scale = false;
};

/// A converted sum; of a range both ends.
struct written_sum {
    quotient low;
    quotient high;
};

namespace detail {

class sum_writer {
public:
    sum_writer(const sum_style& style, currency unit) : style_(style), unit_(unit) {}

    /// What `stated` is worth, to as many digits as it was printed to, two at least; a sum that is
    /// meant to the last digit to three. Small sums have all their minor digits or none.
    [[nodiscard]] auto rounded(const figure& stated, const stated_number& number,
                               const quotient& value) const -> decimal
    {
        const auto written = number.value.adjusted_exponent() - lenient_step(number) + 1;
        const auto least = is_exact_source(stated, number) ? 3 : 2;
        auto made = value.rounded_to_precision(std::max(written, least), rounding::half_even);
        if (made.normalized().exponent() >= 0 || scale_of(made, number) != 0) return made;
        const auto places = abs(made) < decimal{10} ? unit_.minor_digits() : 0;
        auto payable = value.rounded(places, rounding::half_even);
        return payable.is_zero() ? made : payable;
    }

    [[nodiscard]] auto write(const decimal& value, const stated_number& like) const -> std::string
    {
        const auto scale = scale_of(value, like);
        return style_.before + digits(value, scale) + scale_text(scale) + style_.behind;
    }
    [[nodiscard]] auto write_range(const decimal& low, const decimal& high,
                                   const stated_number& like_low,
                                   const stated_number& like_high) const -> std::string
    {
        const auto scale = scale_of(high, like_high);
        const auto shares = scale == 0 ? scale_of(low, like_low) == 0
                                       : !low.is_zero() && low.adjusted_exponent() >= scale - 1;
        if (!shares) return write(low, like_low) + style_.range_tie + write(high, like_high);
        auto made = style_.before + digits(low, scale);
        if (style_.range_repeats_scale) made += scale_text(scale);
        if (style_.range_repeats_unit) made += style_.behind;
        made += style_.range_tie;
        if (style_.range_repeats_unit) made += style_.before;
        return made + digits(high, scale) + scale_text(scale) + style_.behind;
    }

private:
    const sum_style& style_;
    currency unit_;

    [[nodiscard]] auto scale_text(int scale) const -> std::string
    {
        return scale == 0 ? std::string{} : style_.scales[static_cast<std::size_t>(scale / 3 - 1)];
    }
    /// The scale of the sum converted where it fits, else that which leaves one to three digits
    /// before the point; 0 where the style has no word for it.
    [[nodiscard]] auto scale_of(const decimal& value, const stated_number& like) const -> int
    {
        const auto is_known = like.scale >= 3 && like.scale <= 12 && like.scale % 3 == 0;
        const auto scale = is_known ? kept_scale(value, like.scale) : fitting_scale(value);
        return scale_text(scale).empty() ? 0 : scale;
    }
    [[nodiscard]] auto digits(const decimal& value, int scale) const -> std::string
    {
        return grouped(sum_counted_in(value, scale, unit_));
    }
};

}  // namespace detail

/// `worth`, which is what `stated` comes to in another currency, to the digits that it was printed
/// to.
[[nodiscard]] inline auto write_sum(const figure& stated, const written_sum& worth, currency unit,
                                    const sum_style& style) -> std::string
{
    const auto writer = detail::sum_writer{style, unit};
    const auto low = writer.rounded(stated, stated.number, worth.low);
    if (!stated.upper) return writer.write(low, stated.number);
    const auto high = writer.rounded(stated, *stated.upper, worth.high);
    return writer.write_range(low, high, stated.number, *stated.upper);
}

}  // namespace assay
