// SPDX-License-Identifier: BSL-1.0
// namesakes.hpp - the currencies that a writer may have taken for another: they share its name.
#pragma once

#include <algorithm>  // std::ranges::find
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include <assay/currency.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

namespace detail {

/// "Canadian Dollar": "Dollar".
[[nodiscard]] inline auto noun_of(currency unit) -> std::string_view
{
    const auto name = unit.name();
    const auto space = name.rfind(' ');
    return space == std::string_view::npos ? name : name.substr(space + 1);
}

[[nodiscard]] inline auto is_dollar(currency unit) -> bool
{
    const auto name = unit.name();
    return name == "Dollar" || name.ends_with(" Dollar");
}

}  // namespace detail

/// Currencies that a phrase of the lexicon can mean as well as `unit` ("crown"), and those with the
/// same noun whose country the document names. Dollars are too many to suspect one unnamed.
[[nodiscard]] inline auto find_namesakes(currency unit, const lexicon& words,
                                         std::span<const currency> named) -> std::vector<currency>
{
    auto found = std::vector<currency>{};
    const auto add = [&](currency other) {
        if (other == unit || std::ranges::find(found, other) != found.end()) return;
        found.push_back(other);
    };
    const auto noun = detail::noun_of(unit);
    for (const auto other : named) {
        if (detail::noun_of(other) == noun) add(other);
    }
    const auto& rows = words.currencies.rows;
    for (const std::size_t i : words.rows_of_currency().of(unit)) {
        auto first = i;  // rows of one phrase stand together
        while (first > 0 && rows[first - 1].phrase == rows[i].phrase) --first;
        for (auto k = first; k < rows.size() && rows[k].phrase == rows[i].phrase; ++k) {
            const auto other = rows[k].reading;
            const auto is_named = std::ranges::find(named, other) != named.end();
            if (is_named || !detail::is_dollar(other)) add(other);
        }
    }
    return found;
}

}  // namespace assay
