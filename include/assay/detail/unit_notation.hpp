// SPDX-License-Identifier: BSL-1.0
// unit_notation.hpp - finds the currency that a symbol, a word or a code stands for alone.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/detail/ascii.hpp>

namespace assay::detail {

struct unit_match {
    currency unit;
    std::size_t size;  // in bytes
};

/// The longest symbol that a text starts with.
[[nodiscard]] constexpr auto leading_symbol(std::string_view text) noexcept
    -> std::optional<unit_match>
{
    auto longest = std::optional<unit_match>{};
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto symbol = currency::nth(i).symbol();
        if (symbol.empty() || !text.starts_with(symbol)) continue;
        if (!longest || longest->size < symbol.size()) longest = {currency::nth(i), symbol.size()};
    }
    return longest;
}

/// A code, a symbol, or a word or name in capitals or not; all of the text.
[[nodiscard]] constexpr auto unit_of(std::string_view text) noexcept -> std::optional<currency>
{
    if (text.empty()) return std::nullopt;
    if (const auto coded = currency::from_code(text)) return coded;
    for (std::size_t i = 0; i < currency::count(); ++i) {
        const auto unit = currency::nth(i);
        if (text == unit.symbol() || is_same_word(text, unit.word()) ||
            is_same_word(text, unit.plural())) {
            return unit;
        }
    }
    for (std::size_t i = 0; i < currency::count(); ++i) {
        if (is_same_word(text, currency::nth(i).name())) return currency::nth(i);
    }
    return std::nullopt;
}

/// Whether several currencies are called so: "dollars", "kr".
[[nodiscard]] constexpr auto is_shared_name(std::string_view text) noexcept -> bool
{
    constexpr auto symbols = std::array<std::string_view, 10>{"kr", "Rs", "Bs",  "C$", "FCFA",
                                                              "R",  "K",  "CFA", "L",  "Fr"};
    for (const auto symbol : symbols) {
        if (text == symbol) return true;
    }
    auto owners = 0;
    const auto is_noun_of = [&](std::string_view name) {
        return is_same_word(text, name.substr(name.rfind(' ') + 1));
    };
    for (std::size_t i = 0; i < currency::count() && !text.empty(); ++i) {
        const auto unit = currency::nth(i);
        if (is_noun_of(unit.word()) || is_noun_of(unit.plural())) ++owners;
    }
    return owners > 1;
}

}  // namespace assay::detail
