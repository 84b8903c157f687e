// SPDX-License-Identifier: BSL-1.0
// figure_kin.hpp - whether two figures speak of one thing, so that one may be a part of the other.
#pragma once

#include <string_view>

#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/interval.hpp>
#include <assay/item_class.hpp>

namespace assay {

/// A sum, a quantity or a count, above zero: what can have parts or be one.
[[nodiscard]] inline auto has_amount(const figure& stated) -> bool
{
    const auto& value = stated.number.value;
    const auto counts = stated.kind == figure_kind::money || stated.kind == figure_kind::quantity ||
                        stated.kind == figure_kind::count;
    return counts && !value.is_negative() && !value.is_zero();
}

/// A part of a whole: "half", "40 percent"; but not "doubled", nor percentage points.
[[nodiscard]] inline auto is_part_of_whole(const figure& stated) -> bool
{
    if (stated.kind == figure_kind::percent) return !stated.points;
    return stated.kind == figure_kind::ratio && stated.number.divisor != 1;
}

/// The last word of a noun: "shells", of "mortar shells".
[[nodiscard]] inline auto last_word(std::string_view noun) -> std::string_view
{
    const auto space = noun.find_last_of(" -");
    return space == std::string_view::npos ? noun : noun.substr(space + 1);
}

/// Whether two nouns are one but for an ending: "shell" and "shells".
[[nodiscard]] inline auto is_same_noun(std::string_view a, std::string_view b) -> bool
{
    const auto shorter = a.size() < b.size() ? a : b;
    const auto longer = a.size() < b.size() ? b : a;
    return !shorter.empty() && longer.starts_with(shorter) && longer.size() <= shorter.size() + 2;
}

/// Whether two figures name one thing: by class where both have one, else by noun.
[[nodiscard]] inline auto names_same_item(std::string_view text, const figure& a, const figure& b)
    -> bool
{
    if (a.category != item_class::none && b.category != item_class::none)
        return a.category == b.category;
    return is_same_noun(last_word(a.item.in(text)), last_word(b.item.in(text)));
}

/// Whether two figures are of one currency or unit, or both count, packages as packages.
[[nodiscard]] inline auto has_same_unit(const figure& a, const figure& b) -> bool
{
    if (a.kind != b.kind) return false;
    switch (a.kind) {
        case figure_kind::money: return a.unit() == b.unit();
        case figure_kind::quantity: return a.units.likeliest() == b.units.likeliest();
        case figure_kind::count: return a.pack == b.pack;
        case figure_kind::percent:
        case figure_kind::ratio: break;
    }
    return false;
}

/// Whether `part`, of the same unit, may be as small as a part of `whole` has to be.
[[nodiscard]] inline auto may_be_within(const figure& part, const figure& whole) -> bool
{
    return less(hard_bounds(whole), hard_bounds(part)) != truth::yes;
}

}  // namespace assay
