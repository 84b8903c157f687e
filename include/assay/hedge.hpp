// SPDX-License-Identifier: BSL-1.0
// hedge.hpp - what a text says about how exact its figure is: "over 400", "about 20".
#pragma once

#include <cstdint>
#include <string_view>

namespace assay {

enum class hedge : std::uint8_t {
    none,
    about,
    over,      // the figure itself is excluded
    at_least,  // the figure itself is included
    under,
    at_most,
    nearly,
    up_to,
    exactly,
};

[[nodiscard]] constexpr auto to_string(hedge qualifier) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (qualifier) {
        case hedge::none: return ""sv;
        case hedge::about: return "about"sv;
        case hedge::over: return "over"sv;
        case hedge::at_least: return "at-least"sv;
        case hedge::under: return "under"sv;
        case hedge::at_most: return "at-most"sv;
        case hedge::nearly: return "nearly"sv;
        case hedge::up_to: return "up-to"sv;
        case hedge::exactly: return "exactly"sv;
    }
    return ""sv;
}

}  // namespace assay
