// SPDX-License-Identifier: BSL-1.0
// package.hpp - what counted things are packed or grouped in: "400 cases of rockets".
//
// How much is in one is not said by the word, so a count of packages is never one of things.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

enum class package : std::uint8_t {
    none,
    case_,  // "case" is a word of the language

    crate,
    box,
    tin,
    drum,
    belt,
    magazine,
    bag,
    pallet,
    container,
    truckload,
    planeload,
    wagon,
    battery,
    salvo,
    lot,
    round,
    set,
    kit,
    pair,
    piece,
};

namespace detail {

inline constexpr auto package_names = std::to_array<std::string_view>(
    {"",    "case",   "crate",     "box",       "tin",       "drum",  "belt",    "magazine",
     "bag", "pallet", "container", "truckload", "planeload", "wagon", "battery", "salvo",
     "lot", "round",  "set",       "kit",       "pair",      "piece"});
static_assert(package_names.size() == static_cast<std::size_t>(package::piece) + 1);

}  // namespace detail

/// As reports print it: "case"; empty for none.
[[nodiscard]] constexpr auto to_string(package which) noexcept -> std::string_view
{
    return detail::package_names[static_cast<std::size_t>(which)];
}

[[nodiscard]] constexpr auto package_from_name(std::string_view name) noexcept
    -> std::optional<package>
{
    for (std::size_t i = 1; i < detail::package_names.size(); ++i) {
        if (detail::package_names[i] == name) return static_cast<package>(i);
    }
    return std::nullopt;
}

}  // namespace assay
