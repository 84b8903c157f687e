// SPDX-License-Identifier: BSL-1.0
// find_claims.hpp - every claim of a document, in the order of the text.
#pragma once

#include <algorithm>  // std::ranges::binary_search, min_element, sort
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>  // std::move, pair
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_reader.hpp>
#include <assay/claims/find_changes.hpp>
#include <assay/claims/find_conversions.hpp>
#include <assay/claims/find_differences.hpp>
#include <assay/claims/find_majorities.hpp>
#include <assay/claims/find_prices.hpp>
#include <assay/claims/find_shares.hpp>
#include <assay/claims/find_sums.hpp>
#include <assay/claims/find_table_sums.hpp>
#include <assay/claims/find_wholes.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/total_line.hpp>
#include <assay/lexicon/lexicon.hpp>

namespace assay {

namespace detail {

/// Finds the changes, shares and sums of one document.
class arithmetic_finder {
public:
    arithmetic_finder(std::string_view text, std::span<const figure> figures, const lexicon& words,
                      std::vector<claim>& claims)
        : figures_(figures),
          claims_(claims),
          twins_(twins_of(claims)),
          reader_(text, figures, twins_, words)
    {}

    void run()
    {
        for (std::size_t first = 0; first < figures_.size();) {
            auto end = first + 1;
            while (end < figures_.size() && figures_[end].sentence == figures_[first].sentence)
                ++end;
            if (can_reckon(first, end)) {
                auto line = reader_.read(first, end);
                if (opens_with_anaphor(line)) {
                    if (const auto told = told_before(first))
                        line = reader_.with_previous(line, *told);
                }
                const auto first_claim = claims_.size();
                find_changes(line, claims_);
                find_shares(line, claims_);
                find_sums(line, claims_);
                find_differences(line, claims_);
                find_majorities(line, claims_, first_claim);
                find_prices(line, claims_);
                find_wholes(line, claims_);
            }
            first = end;
        }
    }

private:
    std::span<const figure> figures_;
    std::vector<claim>& claims_;
    std::vector<std::uint32_t> twins_;
    clue_reader reader_;

    /// Whether figures of one sentence can stand in a relation at all: two of them have to count
    /// the same, or a share stands beside a count.
    [[nodiscard]] auto can_reckon(std::size_t first, std::size_t end) const -> bool
    {
        if (end - first < 2) return false;
        if (end - first > 3) return true;
        for (auto i = first; i < end; ++i) {
            for (auto k = i + 1; k < end; ++k) {
                const auto& a = figures_[i];
                const auto& b = figures_[k];
                const auto is_share =
                    (a.kind == figure_kind::percent && b.kind != figure_kind::percent) ||
                    (b.kind == figure_kind::percent && a.kind != figure_kind::percent);
                const auto is_money = a.kind == figure_kind::money && a.kind == b.kind;
                if (is_share || (a.kind == b.kind && (!is_money || a.unit() == b.unit())))
                    return true;
            }
        }
        return false;
    }

    /// The one sum, or the one count, that the sentence right before figure `first` tells.
    [[nodiscard]] auto told_before(std::size_t first) const -> std::optional<std::uint32_t>
    {
        constexpr auto farthest = std::size_t{2};  // bytes between two sentences
        auto told = std::optional<std::uint32_t>{};
        for (auto i = first; i > 0; --i) {
            const auto& one = figures_[i - 1];
            const auto is_next = figures_[first].sentence.begin <= one.sentence.end + farthest;
            if (!is_next) break;
            const auto place = static_cast<std::uint32_t>(i - 1);
            const auto counts = one.kind == figure_kind::money || one.kind == figure_kind::count ||
                                one.kind == figure_kind::quantity;
            if (!counts || one.tabular || std::ranges::binary_search(twins_, place)) continue;
            if (told) return std::nullopt;
            told = place;
        }
        return told;
    }

    [[nodiscard]] static auto twins_of(std::span<const claim> conversions)
        -> std::vector<std::uint32_t>
    {
        auto twins = std::vector<std::uint32_t>{};
        for (const auto& one : conversions) {
            if (const auto twin = one.find(claim_role::reported)) twins.push_back(*twin);
        }
        std::ranges::sort(twins);
        return twins;
    }
};

/// In the order in which their first figures stand; those of one figure as they were found.
inline void sort_by_first_figure(std::vector<claim>& claims)
{
    auto order = std::vector<std::pair<std::uint32_t, std::size_t>>{};
    order.reserve(claims.size());
    for (const auto& one : claims)
        order.emplace_back(*std::ranges::min_element(one.figures), order.size());
    std::ranges::sort(order);
    auto sorted = std::vector<claim>{};
    sorted.reserve(claims.size());
    for (const auto& [first, place] : order) sorted.push_back(std::move(claims[place]));
    claims = std::move(sorted);
}

}  // namespace detail

/// The claims that can be told from a document's figures and words alone; `rates_disagree` needs
/// their verdicts. `totals` are those of its tables.
[[nodiscard]] inline auto find_claims(std::string_view text, std::span<const figure> figures,
                                      const lexicon& words,
                                      std::span<const total_group> totals = {})
    -> std::vector<claim>
{
    auto claims = find_conversions(text, figures, words);
    const auto conversions = claims.size();
    detail::arithmetic_finder{text, figures, words, claims}.run();
    find_table_sums(totals, figures, claims);
    if (claims.size() != conversions) detail::sort_by_first_figure(claims);
    return claims;
}

}  // namespace assay
