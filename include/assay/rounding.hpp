// SPDX-License-Identifier: BSL-1.0
// rounding.hpp - the eight ways to give up digits, as the General Decimal Arithmetic names them.
//
//                     2.5   -2.5    1.1   -1.1      to whole numbers
//     ceiling          3     -2      2     -1       towards positive infinity
//     down             2     -2      1     -1       towards zero
//     floor            2     -3      1     -2       towards negative infinity
//     half_down        2     -2      1     -1       to nearest, ties towards zero
//     half_even        2     -2      1     -1       to nearest, ties to the even digit
//     half_up          3     -3      1     -1       to nearest, ties away from zero
//     up               3     -3      2     -2       away from zero
//     zero_five_up     2     -2      1     -1       away from zero where the digit kept is 0 or 5
//
// There is no default mode anywhere: who rounds says how.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace assay {

enum class rounding : std::uint8_t {
    ceiling,
    down,
    floor,
    half_down,
    half_even,
    half_up,
    up,
    zero_five_up
};

namespace detail {

inline constexpr auto rounding_names = [] {
    using namespace std::string_view_literals;
    return std::array{"ceiling"sv,   "down"sv,    "floor"sv, "half_down"sv,
                      "half_even"sv, "half_up"sv, "up"sv,    "05up"sv};
}();

}  // namespace detail

/// The name that the General Decimal Arithmetic gives it: "half_even", "05up".
[[nodiscard]] constexpr auto to_string(rounding mode) noexcept -> std::string_view
{
    return detail::rounding_names[static_cast<std::size_t>(mode)];
}

[[nodiscard]] constexpr auto parse_rounding(std::string_view name) noexcept
    -> std::optional<rounding>
{
    for (std::size_t i = 0; i < detail::rounding_names.size(); ++i) {
        if (detail::rounding_names[i] == name) return static_cast<rounding>(i);
    }
    return std::nullopt;
}

}  // namespace assay
