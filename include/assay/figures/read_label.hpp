// SPDX-License-Identifier: BSL-1.0
// read_label.hpp - what the head of a row or column of a table says of it.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include <assay/lexicon/table_label.hpp>

namespace assay {

struct label_read {
    table_sense sense = table_sense::none;
    bool is_whole = true;  // no other words stand behind it
};

namespace detail {

[[nodiscard]] constexpr auto is_label_letter(char c) noexcept -> bool
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80U;
}

/// In small letters, without a bracket and marks at the end: "Total (AZN m):" is "total".
[[nodiscard]] inline auto bare_label(std::string_view label) -> std::string
{
    constexpr auto longest = std::size_t{64};
    auto bare = std::string{};
    for (const auto c : label.substr(0, std::min(label.find_first_of("(["), longest))) {
        if (c == ' ' && (bare.empty() || bare.back() == ' ')) continue;
        bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    const auto ends = [](char c) { return !is_label_letter(c) && c != '#'; };
    while (!bare.empty() && ends(bare.back())) bare.pop_back();
    return bare;
}

}  // namespace detail

/// Of a whole cell; "Total exports" is a total whose label goes on. What stands behind a comma is
/// about the unit: "Total, AZN million".
[[nodiscard]] inline auto read_label(std::string_view cell, std::span<const table_label> labels)
    -> label_read
{
    const auto bare = detail::bare_label(cell);
    if (bare.empty()) return {};
    auto best = label_read{};
    auto length = std::size_t{0};
    for (const auto& one : labels) {
        if (one.phrase.size() <= length || !bare.starts_with(one.phrase)) continue;
        const auto is_whole = bare.size() == one.phrase.size() || bare[one.phrase.size()] == ',';
        const auto goes_on = one.goes_on && !detail::is_label_letter(bare[one.phrase.size()]);
        if (!is_whole && !goes_on) continue;
        best = {one.sense, is_whole};
        length = one.phrase.size();
    }
    return best;
}

}  // namespace assay
