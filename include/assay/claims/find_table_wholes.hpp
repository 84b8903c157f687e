// SPDX-License-Identifier: BSL-1.0
// find_table_wholes.hpp - which rows or columns of per cents are the shares of one whole.
//
// No word says so: tables list the largest five of fifty, answers of which people give several,
// and rates of anything. So the table has to prove it: by lines that do make 100, or by a part that
// is called the rest. Two lines may make 100 by chance, rows of two numbers most easily.
#pragma once

#include <algorithm>  // std::ranges::count
#include <cstddef>
#include <cstdint>
#include <span>
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

/// What the lines of a group prove together.
class whole_proof {
public:
    whole_proof(const total_group& group, std::span<const share_fit> fits)
    {
        const auto count = [&](share_fit one) {
            return static_cast<std::size_t>(std::ranges::count(fits, one));
        };
        const auto fitting = count(share_fit::fits);
        const auto failing = fits.size() - fitting;
        has_rest_ = group.has_rest;
        is_alone_ = group.has_rest && fits.size() == 1;
        most_fit_ = fitting >= 3 && fitting >= 4 * failing;
        some_fit_ = fitting > 0 && fitting >= failing && (!group.is_row || group.has_rest);
    }

    /// Whether a line of such a fit is said to be whole.
    [[nodiscard]] auto covers(share_fit fit) const -> bool
    {
        switch (fit) {
            case share_fit::unknown: return false;
            case share_fit::fits: return most_fit_ || some_fit_;
            case share_fit::exceeds: return most_fit_ || some_fit_ || is_alone_;
            case share_fit::falls_short: return most_fit_ || (some_fit_ && has_rest_);
        }
        return false;
    }

private:
    bool has_rest_ = false;
    bool is_alone_ = false;
    bool most_fit_ = false;
    bool some_fit_ = false;
};

}  // namespace detail

/// Adds the lines of `group` that are said to be whole to `claims`.
inline void find_table_wholes(const total_group& group, std::span<const figure> figures,
                              std::vector<claim>& claims)
{
    auto fits = std::vector<detail::share_fit>{};
    for (const auto& line : group.lines) fits.push_back(detail::read_shares(line, figures));
    const auto proof = detail::whole_proof{group, fits};
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if (!proof.covers(fits[i])) continue;
        claims.push_back(whole_of(group.lines[i].figures));
        claims.back().is_tabular = true;
    }
}

}  // namespace assay
