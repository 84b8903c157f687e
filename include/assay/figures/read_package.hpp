// SPDX-License-Identifier: BSL-1.0
// read_package.hpp - what counted things are packed or grouped in: "400 [cases] of rockets".
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/read_class.hpp>
#include <assay/figures/read_item.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/item_class.hpp>
#include <assay/package.hpp>

namespace assay {

struct package_read {
    package which = package::none;
    std::optional<item_read> content{};  // what is in them, where that is said
};

namespace detail {

/// Whether a package's word means one even where nothing is said to be in it.
[[nodiscard]] constexpr auto is_sure_package(package which) noexcept -> bool
{
    switch (which) {
        case package::crate:
        case package::box:
        case package::pallet:
        case package::container:
        case package::truckload:
        case package::planeload: return true;
        default: return false;
    }
}

/// The package that a name's last words stand for: "wooden [crates]", "rounds" of ammunition.
[[nodiscard]] inline auto package_of(const sentence& in, const item_read& item) -> package
{
    const auto head = find_head(in, item.begin, item.end);
    if (!head) return package::none;
    for (const auto& row : head->rows) {
        if (row.role == item_role::packing || row.role == item_role::generic) return row.pack;
        if (row.reading == item_class::ammunition && row.role == item_role::contested)
            return package::round;
    }
    return package::none;
}

}  // namespace detail

/// Reads a counted noun as packages: of arms where those follow an "of", else only where the word
/// has no other sense.
[[nodiscard]] inline auto read_package(const sentence& in, const item_read& item)
    -> std::optional<package_read>
{
    if (item.begin == item.end || !in.has(in.words.items)) return std::nullopt;
    const auto which = detail::package_of(in, item);
    if (which == package::none) return std::nullopt;
    const auto content = read_substance(in, item.end);
    if (content) {
        const auto inside = read_class(in, content->begin, content->end);
        auto holds_arms = false;
        for (const auto reading : inside.classes) holds_arms = holds_arms || is_arms(reading);
        if (holds_arms || detail::is_sure_package(which)) return package_read{which, content};
        return std::nullopt;
    }
    if (!detail::is_sure_package(which)) return std::nullopt;
    return package_read{which, std::nullopt};
}

}  // namespace assay
