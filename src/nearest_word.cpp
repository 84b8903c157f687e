// SPDX-License-Identifier: BSL-1.0
#include "nearest_word.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace assay::program {

namespace {

/// Restricted Damerau-Levenshtein: a swap of two neighbours is one step.
auto steps_between(std::string_view a, std::string_view b) -> std::size_t
{
    auto before_last = std::vector<std::size_t>(b.size() + 1);
    auto last = before_last;
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto row = std::vector<std::size_t>(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed});
            const auto is_swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (is_swap) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = std::exchange(last, std::move(row));
    }
    return last.back();
}

}  // namespace

auto nearest_word(std::string_view typed, std::span<const std::string_view> known)
    -> std::optional<std::string_view>
{
    constexpr auto longest = std::size_t{64};  // nobody mistypes that much
    auto found = std::optional<std::string_view>{};
    auto least = typed.size() + 1;
    if (typed.size() > longest) return found;
    for (const auto word : known) {
        const auto steps = steps_between(typed, word);
        if (steps >= least || steps * 3 > std::max(word.size(), std::size_t{3})) continue;
        least = steps;
        found = word;
    }
    return found;
}

}  // namespace assay::program
