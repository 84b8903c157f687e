// SPDX-License-Identifier: BSL-1.0
// derive_share.hpp - what a share of a figure comes to: half of ₼1 billion is ₼450 to 550
// million.
#pragma once

#include <optional>

#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/hedge.hpp>
#include <assay/interval.hpp>
#include <assay/quotient.hpp>
#include <assay/relations/relation.hpp>

namespace assay {

namespace detail {

/// The parts of a whole that a share may stand for; none where it is none ("140 percent of it").
[[nodiscard]] inline auto parts_meant(const figure& share) -> std::optional<interval>
{
    const auto whole = interval::closed(quotient{0}, quotient{1});
    const auto stated = hard_bounds(share);
    if (share.kind != figure_kind::percent) return intersection(stated, whole);
    return intersection(stated / quotient{100}, whole);
}

/// What a share is taken of. A share in words is so much coarser than the digits of its whole that
/// these count as they are printed.
[[nodiscard]] inline auto whole_meant(const figure& share, const figure& whole) -> interval
{
    const auto is_plain = !whole.is_range() && whole.qualifier == hedge::none;
    if (share.kind == figure_kind::ratio && is_plain)
        return interval::point(whole.number.value / decimal{whole.number.divisor});
    return hard_bounds(whole);
}

}  // namespace detail

/// In the unit of `whole`; none where `share` is no part of it. Precondition: `whole` is above
/// zero.
[[nodiscard]] inline auto derive_share(const figure& share, const figure& whole)
    -> std::optional<derived_amount>
{
    const auto parts = detail::parts_meant(share);
    if (!parts) return std::nullopt;
    auto made = derived_amount{{}, *parts * detail::whole_meant(share, whole)};
    if (!share.is_range() && !whole.is_range())
        made.value = whole.number.value / decimal{whole.number.divisor} * share_of_whole(share);
    return made;
}

}  // namespace assay
