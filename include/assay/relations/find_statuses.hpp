// SPDX-License-Identifier: BSL-1.0
// find_statuses.hpp - what each sum of money of a document is said to be: adopted, ordered, earned.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/figures/figure.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/money_status.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/status_reader.hpp>

namespace assay {

namespace detail {

class status_finder {
public:
    status_finder(std::string_view text, std::span<const figure> figures,
                  std::span<const claim> claims, const lexicon& words)
        : figures_(figures),
          claims_(claims),
          words_(words),
          reader_(text, figures, words),
          statuses_(figures.size(), money_status::none),
          is_twin_(figures.size(), false)
    {}

    [[nodiscard]] auto run() -> std::vector<money_status>
    {
        for (const auto& one : claims_) {
            if (one.kind == claim_kind::conversion) is_twin_[one.figures[1]] = true;
        }
        for (std::size_t first = 0; first < figures_.size();) {
            const auto end = reader_.end_of_sentence(first);
            if (has_money(first, end)) read(first, end);
            first = end;
        }
        for (const auto& one : claims_) {
            if (one.kind == claim_kind::conversion && figures_[one.figures[1]].is_money())
                statuses_[one.figures[1]] = statuses_[one.figures[0]];
        }
        return std::move(statuses_);
    }

private:
    std::span<const figure> figures_;
    std::span<const claim> claims_;
    const lexicon& words_;
    figure_line_reader reader_;
    std::vector<money_status> statuses_;
    std::vector<bool> is_twin_;

    [[nodiscard]] auto has_money(std::size_t first, std::size_t end) const -> bool
    {
        for (auto i = first; i < end; ++i) {
            if (figures_[i].is_money()) return true;
        }
        return false;
    }

    void read(std::size_t first, std::size_t end)
    {
        const auto line = reader_.read(first, end);
        const auto reader = status_reader{line, figures_};
        const figure_place* before = nullptr;  // the sum told before
        for (const auto& place : line.places) {
            const auto& stated = figures_[place.figure];
            if (!stated.is_money() || is_twin_[place.figure]) continue;
            auto status = reader.read(place);
            if (!status && before != nullptr && goes_on(line, *before, place))
                status = statuses_[before->figure];
            statuses_[place.figure] = status.value_or(money_status::unknown);
            before = &place;
        }
    }

    /// "spent $5 million on roads and $3 million on schools": a list, whose word stands before it.
    [[nodiscard]] auto goes_on(const figure_line& line, const figure_place& before,
                               const figure_place& sum) const -> bool
    {
        constexpr auto farthest = std::size_t{10};  // tokens
        if (sum.begin - before.end > farthest || sum.begin == before.end) return false;
        for (auto i = before.end; i < sum.begin; ++i) {
            if (line.at(i) != nullptr) continue;
            const auto word = line.match(words_.statuses, i);
            for (const auto& row : word.rows) {
                const auto is_passed =
                    row.use == status_use::lead || row.use == status_use::predicate ||
                    row.use == status_use::complement || row.use == status_use::aid_verb;
                if (!is_passed) return false;
            }
            const auto is_stop = line.is_sign(i) && !line.in.is(i, ',') && !line.in.is(i, '(') &&
                                 !line.in.is(i, ')');
            if (is_stop) return false;
        }
        return line.in.is(sum.begin - 1, ',') || line.match_before(words_.relations, sum.begin) ||
               line.match_before(words_.statuses, sum.begin);
    }
};

}  // namespace detail

/// The status of each figure, in their order; none of what is no money. `claims` are those of the
/// figures: a sum that is converted has one status in both currencies.
[[nodiscard]] inline auto find_statuses(std::string_view text, std::span<const figure> figures,
                                        std::span<const claim> claims, const lexicon& words)
    -> std::vector<money_status>
{
    return detail::status_finder{text, figures, claims, words}.run();
}

}  // namespace assay
