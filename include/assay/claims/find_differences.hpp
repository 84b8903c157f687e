// SPDX-License-Identifier: BSL-1.0
// find_differences.hpp - "with receipts of A and costs of B the gap is C": a sum whose total is
// what is taken from.
#pragma once

#include <cstddef>
#include <optional>
#include <utility>  // std::swap
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>

namespace assay {

namespace detail {

/// Of a sentence with one income, one outlay and one difference, and no other figure like them.
class difference_finder {
public:
    difference_finder(const clue_line& line, std::vector<claim>& claims)
        : line_(line), claims_(claims)
    {}

    void run()
    {
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (!line_.is_value(i) || line_.kind_is(i, figure_kind::count)) continue;
            if (!take(i)) return;
        }
        add();
    }

private:
    using place = std::optional<std::size_t>;

    static constexpr auto roles =
        any_of(arithmetic_sense::income, arithmetic_sense::outlay, arithmetic_sense::deficit,
               arithmetic_sense::surplus, arithmetic_sense::difference);

    const clue_line& line_;
    std::vector<claim>& claims_;
    place income_;
    place outlay_;
    place gap_;
    sense_set gap_senses_ = 0;
    bool is_qualified_ = false;  // "foresees revenue", but "operating costs", too

    /// Gives a figure its role; false where it has none or one that is taken.
    [[nodiscard]] auto take(std::size_t i) -> bool
    {
        const auto word = word_of(i);
        if (!word || line_.at(i).per_unit) return false;
        is_qualified_ = is_qualified_ || line_.at(*word).qualified;
        const auto senses = line_.at(*word).senses;
        auto& role = (senses & only(arithmetic_sense::income)) != 0   ? income_
                     : (senses & only(arithmetic_sense::outlay)) != 0 ? outlay_
                                                                      : gap_;
        if (role) return false;
        role = i;
        if (&role == &gap_) gap_senses_ = senses;
        return true;
    }

    /// The word that says what a figure is: "costs of A", "the gap is C", "a C deficit", "A in
    /// revenue".
    [[nodiscard]] auto word_of(std::size_t i) const -> place
    {
        if (line_.says(i + 1, roles)) return i + 1;
        const auto is_in = line_.is(i + 1, clue_kind::other) && line_.at(i + 1).length == 1;
        const auto before = word_before(i);
        if (before) return before;
        if ((is_in || line_.says(i + 1, arithmetic_sense::of)) && line_.says(i + 2, roles))
            return i + 2;
        return {};
    }
    [[nodiscard]] auto word_before(std::size_t i) const -> place
    {
        constexpr auto farthest = std::size_t{4};  // clues
        constexpr auto passed = any_of(arithmetic_sense::of, arithmetic_sense::is,
                                       arithmetic_sense::to, arithmetic_sense::makes);
        auto words = 0U;
        for (auto at = i; at > 0 && i - at < farthest; --at) {
            if (line_.says(at - 1, roles)) return at - 1;
            if (line_.is(at - 1, clue_kind::other)) {
                words += line_.at(at - 1).length;
                if (words > 3) break;
            } else if (!line_.says(at - 1, passed)) {
                break;
            }
        }
        return {};
    }

    /// Of words that another one qualifies only a deficit is sure to be of both, and only where it
    /// is about right.
    [[nodiscard]] auto is_likely() const -> bool
    {
        if ((gap_senses_ & only(arithmetic_sense::surplus)) != 0) return false;
        const auto value = [&](place at) { return line_.figure_at(*at).number.value; };
        const auto gap = value(outlay_) - value(income_);
        return !gap.is_zero() && is_about_right(abs(gap) / value(gap_));
    }

    void add()
    {
        if (!income_ || !outlay_ || !gap_) return;
        const auto agrees = line_.same_unit(*income_, *outlay_) &&
                            line_.same_unit(*income_, *gap_) &&
                            line_.same_time(*income_, *outlay_) && line_.same_time(*income_, *gap_);
        if (!agrees || (is_qualified_ && !is_likely())) return;
        auto total = *outlay_;
        auto part = *income_;
        const auto is_surplus = (gap_senses_ & only(arithmetic_sense::surplus)) != 0;
        const auto is_open = (gap_senses_ & only(arithmetic_sense::difference)) != 0;
        const auto income_is_more =
            line_.figure_at(*income_).number.value > line_.figure_at(*outlay_).number.value;
        if (is_surplus || (is_open && income_is_more)) std::swap(total, part);
        auto made = claim{.kind = claim_kind::sum, .is_difference = true};
        made.figures = {line_.at(part).place, line_.at(*gap_).place, line_.at(total).place};
        made.roles = {claim_role::part, claim_role::part, claim_role::total};
        claims_.push_back(std::move(made));
    }
};

}  // namespace detail

/// Adds the difference of a sentence to `claims`.
inline void find_differences(const clue_line& line, std::vector<claim>& claims)
{
    detail::difference_finder{line, claims}.run();
}

}  // namespace assay
