// SPDX-License-Identifier: BSL-1.0
// unit_slip.hpp - the mistake that explains a wrong conversion of units, simplest first: a
// difference of temperatures taken for a temperature, the point in the wrong place, a factor turned
// over, a unit of the same name, the factor of lengths for an area.
#pragma once

#include <array>
#include <optional>

#include <assay/check/stated_side.hpp>
#include <assay/check/verdict.hpp>
#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/unit.hpp>
#include <assay/unit_conversion.hpp>

namespace assay {

namespace detail {

struct unit_confusion {
    unit one;
    unit other;
};

/// Units that are taken for each other, because of their names or on a converter's list.
inline constexpr auto unit_confusions = std::to_array<unit_confusion>({
    {unit::tonne, unit::short_ton},
    {unit::tonne, unit::long_ton},
    {unit::short_ton, unit::long_ton},
    {unit::mile, unit::nautical_mile},
    {unit::mile, unit::kilometre},
    {unit::nautical_mile, unit::kilometre},
    {unit::mile_per_hour, unit::knot},
    {unit::mile_per_hour, unit::kilometre_per_hour},
    {unit::kilometre_per_hour, unit::knot},
    {unit::us_gallon, unit::imperial_gallon},
    {unit::us_pint, unit::imperial_pint},
    {unit::ounce, unit::troy_ounce},
    {unit::horsepower, unit::metric_horsepower},
    {unit::inch, unit::foot},
    {unit::foot, unit::yard},
    {unit::yard, unit::metre},
    {unit::foot, unit::metre},
    {unit::square_inch, unit::square_foot},
    {unit::square_foot, unit::square_yard},
    {unit::square_foot, unit::square_mile},
    {unit::square_foot, unit::square_metre},
    {unit::square_yard, unit::square_metre},
    {unit::hectare, unit::acre},
    {unit::cubic_foot, unit::cubic_yard},
    {unit::cubic_foot, unit::cubic_metre},
});

struct linear_unit {
    unit raised;  // an area or a volume
    unit side;
};

inline constexpr auto linear_units = std::to_array<linear_unit>({
    {unit::square_centimetre, unit::centimetre},
    {unit::square_metre, unit::metre},
    {unit::square_kilometre, unit::kilometre},
    {unit::square_inch, unit::inch},
    {unit::square_foot, unit::foot},
    {unit::square_yard, unit::yard},
    {unit::square_mile, unit::mile},
    {unit::cubic_centimetre, unit::centimetre},
    {unit::cubic_metre, unit::metre},
    {unit::cubic_kilometre, unit::kilometre},
    {unit::cubic_foot, unit::foot},
    {unit::cubic_yard, unit::yard},
});

[[nodiscard]] constexpr auto length_of(unit raised) -> std::optional<unit>
{
    for (const auto& one : linear_units) {
        if (one.raised == raised) return one.side;
    }
    return std::nullopt;
}

}  // namespace detail

/// Whether one of two units is easily taken for the other.
[[nodiscard]] constexpr auto are_confused(unit a, unit b) -> bool
{
    for (const auto& pair : detail::unit_confusions) {
        if ((pair.one == a && pair.other == b) || (pair.one == b && pair.other == a)) return true;
    }
    return false;
}

namespace detail {

/// Tries one mistake after the other on sides that do not agree as they should.
class unit_slip_finder {
public:
    unit_slip_finder(const stated_side& source, const stated_side& reported,
                     const unit_conversion& how, bool of_differences)
        : source_(source), reported_(reported), how_(how), of_differences_(of_differences)
    {}

    [[nodiscard]] auto run() const -> std::optional<slip>
    {
        if (const auto taken = sense_taken()) return slip{slip_kind::wrong_unit, *taken};
        if (how_.shift.is_zero()) {
            for (const auto power : {1, -1, 2, -2}) {
                if (fits(shifted(power))) return slip{slip_kind::scale, decimal{1}.shifted(power)};
            }
            const auto over = how_.factor.reciprocal();
            if (fits({how_.from, how_.to, over, {}})) return slip{slip_kind::inverted_rate, {}};
        }
        if (const auto other = other_unit()) return slip{slip_kind::wrong_unit, *other};
        const auto from = length_of(how_.from);
        const auto to = length_of(how_.to);
        if (from && to && fits_between(*from, *to))
            return slip{slip_kind::wrong_unit, misused_factor::linear};
        return std::nullopt;
    }

private:
    const stated_side& source_;
    const stated_side& reported_;
    const unit_conversion& how_;
    bool of_differences_;

    [[nodiscard]] auto shifted(int power) const -> unit_conversion
    {
        return {how_.from, how_.to, how_.factor * quotient{decimal{1}.shifted(power)}, {}};
    }

    /// Whether point or strict source meets the strict report: slips are not excused further.
    [[nodiscard]] auto fits(const unit_conversion& other) const -> bool
    {
        return intersects(convert(source_.printed, other), reported_.strict) ||
               intersects(convert(source_.strict, other), reported_.strict);
    }
    [[nodiscard]] auto fits_between(unit from, unit to) const -> bool
    {
        const auto other = unit_conversion_between(from, to);
        return other && fits(*other);
    }

    [[nodiscard]] auto other_unit() const -> std::optional<unit>
    {
        for (const auto& facts : unit_table) {
            const auto other = facts.which;
            if (are_confused(other, how_.from) && other != how_.to && fits_between(other, how_.to))
                return other;
            if (are_confused(other, how_.to) && other != how_.from &&
                fits_between(how_.from, other))
                return other;
        }
        return std::nullopt;
    }

    /// What degrees of the one sense were converted as, if they were as the other.
    [[nodiscard]] auto sense_taken() const -> std::optional<misused_factor>
    {
        if (facts_of(how_.from).measures != dimension::temperature) return std::nullopt;
        if (of_differences_ && fits_between(how_.from, how_.to)) return misused_factor::temperature;
        if (!of_differences_ && fits(how_.of_differences())) return misused_factor::difference;
        return std::nullopt;
    }
};

}  // namespace detail

/// Names the slip that explains two sides which do not agree by `how`; `of_differences` where that
/// is of differences of temperatures. None where no mistake fits.
[[nodiscard]] inline auto find_unit_slip(const stated_side& source, const stated_side& reported,
                                         const unit_conversion& how, bool of_differences)
    -> std::optional<slip>
{
    return detail::unit_slip_finder{source, reported, how, of_differences}.run();
}

}  // namespace assay
