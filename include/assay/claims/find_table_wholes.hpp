// SPDX-License-Identifier: BSL-1.0
// find_table_wholes.hpp - which rows or columns of per cents are the shares of one whole.
//
// No word says so: tables list the largest five of fifty, answers of which people give several,
// and rates of anything. So the table has to prove it: by lines that do make 100, or by a part that
// is called the rest. Two lines may make 100 by chance, rows of two numbers most easily.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/percent_sum.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/total_line.hpp>

namespace assay {

namespace detail {

enum class share_fit : std::uint8_t {
    unknown,  // gaps, or far from a whole
    fits,
    exceeds,
    falls_short,
};

[[nodiscard]] inline auto read_shares(const total_line& line, std::span<const figure> figures)
    -> share_fit
{
    constexpr auto farthest = 10;  // per cent
    auto sum = percent_sum{};
    for (const auto place : line.figures) {
        if (figures[place].number.value.is_negative()) return share_fit::unknown;
        sum.add(figures[place]);
    }
    if (sum.is_whole()) return share_fit::fits;
    if (line.has_gaps || abs(sum.value - decimal{100}) > decimal{farthest})
        return share_fit::unknown;
    return sum.exceeds_whole() ? share_fit::exceeds : share_fit::falls_short;
}

[[nodiscard]] inline auto to_whole(const total_line& line) -> claim
{
    auto made = claim{
        .kind = claim_kind::sum, .figures = line.figures, .is_tabular = true, .is_whole = true};
    made.roles.assign(line.figures.size(), claim_role::part);
    return made;
}

}  // namespace detail

/// Adds the lines of `group` that are said to be whole to `claims`.
inline void find_table_wholes(const total_group& group, std::span<const figure> figures,
                              std::vector<claim>& claims)
{
    auto fits = std::vector<detail::share_fit>{};
    auto fitting = std::size_t{0};
    auto failing = std::size_t{0};
    for (const auto& line : group.lines) {
        fits.push_back(detail::read_shares(line, figures));
        fitting += fits.back() == detail::share_fit::fits ? 1 : 0;
        failing += fits.back() != detail::share_fit::fits ? 1 : 0;
    }
    const auto is_proven = fitting >= 3 && fitting >= 4 * failing;
    const auto has_proof = !group.is_row && fitting > 0 && fitting >= failing;
    const auto is_alone = group.has_rest && group.lines.size() == 1;
    for (std::size_t i = 0; i < group.lines.size(); ++i) {
        const auto is_told = [&] {
            switch (fits[i]) {
                case detail::share_fit::unknown: return false;
                case detail::share_fit::fits:
                    return is_proven || has_proof || (group.has_rest && fitting >= failing);
                case detail::share_fit::exceeds: return is_proven || has_proof || is_alone;
                case detail::share_fit::falls_short:
                    return is_proven || (has_proof && group.has_rest);
            }
            return false;
        }();
        if (is_told) claims.push_back(detail::to_whole(group.lines[i]));
    }
}

}  // namespace assay
