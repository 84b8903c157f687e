// SPDX-License-Identifier: BSL-1.0
// unpack.hpp - from packages to things: "over 400 cases" of one rocket each is over 400 rockets.
//
//     unpack(interval::above(400_dec), grad122)      // above 400
//     unpack(interval::point(10_dec), rocket107)     // 10 to 20
//
// The answer is a point only where the count of packages and what is in each are one.
#pragma once

#include <string_view>

#include <assay/interval.hpp>
#include <assay/item_class.hpp>
#include <assay/package.hpp>
#include <assay/packing/packing_profile.hpp>

namespace assay {

namespace detail {

/// Words for wooden cases are used for one another.
[[nodiscard]] constexpr auto is_wooden(package which) noexcept -> bool
{
    return which == package::case_ || which == package::crate || which == package::box;
}

/// Whether a thing of class `narrow` may be told as one of `wide`: a cartridge as ammunition.
[[nodiscard]] constexpr auto may_be_told_as(item_class narrow, item_class wide) noexcept -> bool
{
    if (narrow == wide || wide == item_class::none) return true;
    return wide == item_class::ammunition && to_string(narrow).starts_with("AM-");
}

}  // namespace detail

/// Whether a profile may be of packages of a class; none: it was not said what is in them.
[[nodiscard]] constexpr auto fits(package of_profile, item_class content, package pack,
                                  item_class told) noexcept -> bool
{
    const auto same_pack =
        of_profile == pack || (detail::is_wooden(of_profile) && detail::is_wooden(pack));
    return same_pack && detail::may_be_told_as(content, told);
}

[[nodiscard]] inline auto fits(const packing_profile& profile, package pack, item_class told)
    -> bool
{
    return fits(profile.pack, profile.content, pack, told);
}

/// How many things are in so many packages. Precondition: `packages` has nothing below zero.
[[nodiscard]] inline auto unpack(const interval& packages, const packing_profile& profile)
    -> interval
{
    return packages * profile.contents();
}

}  // namespace assay
