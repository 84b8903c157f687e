// SPDX-License-Identifier: BSL-1.0
// share_total_unit.hpp - parts that leave their unit to the total before them: "the 97 million lari
// goes to police with 59 million and schools with 38 million".
#pragma once

#include <algorithm>  // std::min, std::ranges::count_if
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include <assay/figures/read_figure.hpp>
#include <assay/figures/sentence.hpp>

namespace assay {

namespace detail {

/// The token behind a word of lists that has `total` right before it; none where another figure
/// stands between.
[[nodiscard]] inline auto find_list(const sentence& in, const figure_read& total,
                                    std::size_t next_figure) -> std::optional<std::size_t>
{
    constexpr auto farthest = std::size_t{8};  // tokens
    const auto end = std::min(total.end + farthest, next_figure);
    for (auto i = total.end; i < end; ++i) {
        const auto word = in.match(in.words.arithmetic, i);
        if (word && word->sense == arithmetic_sense::consists) return i + word.length;
        const auto breaks = in.is(i, ';') || (word && word->sense == arithmetic_sense::joins);
        if (breaks) return std::nullopt;  // "$5 million; downloads went to 12 million"
    }
    return std::nullopt;
}

}  // namespace detail

/// Adds to `figures`, which stay in order, the bare numbers with scale words behind a total and a
/// word of lists; two at least, and nothing else may be counted there.
inline void share_total_unit(const sentence& in, std::span<const printed_amount> bare,
                             std::vector<figure_read>& figures)
{
    const auto is_scaled = [](const printed_amount& one) { return one.number.is_scaled(); };
    if (figures.empty() || std::ranges::count_if(bare, is_scaled) < 2) return;
    const auto& total = figures.back();
    const auto is_total = total.found->is_money() && !total.found->is_range();
    const auto list = is_total ? detail::find_list(in, total, bare.back().begin) : std::nullopt;
    if (!list) return;
    auto shared = std::vector<figure_read>{};
    for (const auto& part : bare) {
        if (part.end <= *list) continue;
        if (!part.number.is_scaled()) return;
        auto whole = part;
        whole.money = currency_read{.readings = total.found->currencies, .use = total.found->use};
        shared.push_back(
            {.found = detail::to_figure(in, whole), .begin = part.begin, .end = part.end});
    }
    if (shared.size() < 2) return;
    add_in_order(shared, figures);
}

}  // namespace assay
