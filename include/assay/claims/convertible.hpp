// SPDX-License-Identifier: BSL-1.0
// convertible.hpp - whether two figures can be one and the same: sums of two currencies, quantities
// of one dimension in two units.
#pragma once

#include <algorithm>  // std::ranges::equal

#include <assay/figures/figure.hpp>
#include <assay/quotient.hpp>
#include <assay/unit.hpp>
#include <assay/unit_conversion.hpp>

namespace assay {

/// Whether a figure is of a kind that conversions are made of.
[[nodiscard]] inline auto has_unit(const figure& stated) -> bool
{
    return stated.kind == figure_kind::money || stated.kind == figure_kind::quantity;
}

/// Whether two figures are counted in one and the same, as far as that is settled.
[[nodiscard]] inline auto are_counted_alike(const figure& a, const figure& b) -> bool
{
    if (a.kind != b.kind) return false;
    if (a.is_money()) return a.unit() == b.unit();
    return a.kind == figure_kind::quantity && a.units.likeliest() == b.units.likeliest();
}

/// Whether one can be the other in another unit. Words that stand for the same units ("tons" and
/// "tons") are one unit, whichever that is.
[[nodiscard]] inline auto are_convertible(const figure& a, const figure& b) -> bool
{
    if (a.kind != b.kind) return false;
    if (a.is_money()) return a.unit() != b.unit();
    if (a.kind != figure_kind::quantity || std::ranges::equal(a.units, b.units)) return false;
    for (const auto from : a.units) {
        for (const auto to : b.units) {
            if (from != to && facts_of(from).measures == facts_of(to).measures) return true;
        }
    }
    return false;
}

namespace detail {

/// Calls `holds` with `a` told in the unit of `b`, by each pair of readings, until it says yes.
template <typename Predicate>
[[nodiscard]] auto any_reading(const figure& a, const figure& b, const Predicate& holds) -> bool
{
    for (const auto from : a.units) {
        for (const auto to : b.units) {
            const auto how = unit_conversion_between(from, to);
            if (how && holds(convert(quotient{a.number.value}, *how), *how)) return true;
        }
    }
    return false;
}

}  // namespace detail

/// Whether two quantities are near enough to each other to be one, the writer's mistakes included:
/// by a factor of two. Temperatures always are; so is money, whose worth is not known here.
[[nodiscard]] inline auto are_near(const figure& a, const figure& b) -> bool
{
    if (a.kind != figure_kind::quantity) return true;
    return detail::any_reading(a, b, [&](const quotient& told, const unit_conversion& how) {
        if (facts_of(how.to).measures == dimension::temperature) return true;
        const auto said = quotient{b.number.value};
        const auto two = quotient{2};
        return told <= said * two && said <= told * two;
    });
}

/// "8 pounds, 6 ounces": what is less than one of the units before it adds to that.
[[nodiscard]] inline auto adds_to(const figure& a, const figure& b) -> bool
{
    if (a.kind != figure_kind::quantity) return false;
    return detail::any_reading(b, a, [](const quotient& told, const unit_conversion& how) {
        return facts_of(how.to).measures != dimension::temperature && told < quotient{1};
    });
}

}  // namespace assay
