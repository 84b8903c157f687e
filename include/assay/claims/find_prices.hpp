// SPDX-License-Identifier: BSL-1.0
// find_prices.hpp - what so many of something cost, and what one of them does:
//
//     24 jets for $4.8 billion, about $200 million each
//     1.1 million tonnes worth $602 million, or $547 a tonne
//     500 rockets at $1,200 apiece, $600,000 in all
//
// A sentence with one thing that is counted or measured, one sum and one price of it, and no other
// figure between them: whatever else is told there, a price may be of something else.
#pragma once

#include <algorithm>  // std::min, std::max
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/change_frame.hpp>  // change_words
#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

namespace detail {

class price_finder {
public:
    price_finder(const clue_line& line, std::vector<claim>& claims) : line_(line), claims_(claims)
    {}

    void run()
    {
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (line_.says(i, arithmetic_sense::extras)) return;
            if (!line_.is_figure(i)) continue;
            if (!take(i)) return;
        }
        if (!quantity_ || !price_ || !total_) return;
        if (!line_.same_unit(*price_, *total_) || !line_.same_time(*price_, *total_)) return;
        if (is_of_quantity() && are_tied()) add();
    }

private:
    using place = std::optional<std::size_t>;

    static constexpr auto longest_words = std::uint16_t{5};  // between two of the figures

    const clue_line& line_;
    std::vector<claim>& claims_;
    place quantity_;
    place price_;
    place total_;

    /// Gives a figure its role; false where it has none, or one that is taken.
    [[nodiscard]] auto take(std::size_t i) -> bool
    {
        if (!line_.is_value(i)) return false;
        const auto is_money = line_.kind_is(i, figure_kind::money);
        auto& role = !is_money ? quantity_ : is_price(i) ? price_ : total_;
        if (role || line_.at(i).is_time || is_difference(i)) return false;
        role = i;
        return true;
    }
    [[nodiscard]] auto is_price(std::size_t i) const -> bool
    {
        const auto is_first = !price_ && !total_ && quantity_;
        return line_.at(i).per_unit || line_.says(i + 1, arithmetic_sense::each) ||
               (is_first && is_for_each());
    }
    /// "Each of the [250 families] got 4,000 manats".
    [[nodiscard]] auto is_for_each() const -> bool
    {
        const auto of =
            line_.is(*quantity_ - 1, clue_kind::other) ? *quantity_ - 2 : *quantity_ - 1;
        return line_.says(of, arithmetic_sense::of) && line_.says(of - 1, arithmetic_sense::each);
    }

    /// "$20 a tonne more", "rose by $20 a tonne".
    [[nodiscard]] auto is_difference(std::size_t i) const -> bool
    {
        constexpr auto changes =
            change_words | any_of(arithmetic_sense::by, arithmetic_sense::from);
        return line_.says(i - 1, changes) || line_.says(i + 1, changes) ||
               (line_.is(i + 1, clue_kind::other) && line_.says(i + 2, changes));
    }

    /// "each" of what is counted, "a tonne" of what is measured in tonnes.
    [[nodiscard]] auto is_of_quantity() const -> bool
    {
        const auto& stated = line_.figure_at(*quantity_);
        if (stated.kind == figure_kind::count) {
            const auto is_each = line_.says(*price_ + 1, arithmetic_sense::each) || is_for_each();
            return !stated.item.empty() && (is_each || line_.is_per_item(*price_, *quantity_));
        }
        const auto& per = line_.at(*price_).per_measure;
        return per && *per == stated.units.likeliest();
    }

    /// Whether only a few words, commas and brackets stand between the three.
    [[nodiscard]] auto are_tied() const -> bool
    {
        const auto first = std::min({*quantity_, *price_, *total_});
        const auto last = std::max({*quantity_, *price_, *total_});
        constexpr auto passed =
            any_of(arithmetic_sense::either, arithmetic_sense::of, arithmetic_sense::total,
                   arithmetic_sense::each, arithmetic_sense::makes, arithmetic_sense::is,
                   arithmetic_sense::relative, arithmetic_sense::outlay, arithmetic_sense::average,
                   arithmetic_sense::holds, arithmetic_sense::several);
        for (auto i = first + 1; i < last; ++i) {
            const auto& here = line_.at(i);
            const auto is_short =
                here.kind == clue_kind::other && here.length <= longest_words && !here.has_number;
            const auto is_sign = here.kind == clue_kind::comma || here.kind == clue_kind::open ||
                                 here.kind == clue_kind::close || here.kind == clue_kind::dash;
            if (!is_short && !is_sign && !line_.is_figure(i) && !line_.says(i, passed))
                return false;
        }
        return true;
    }

    void add()
    {
        auto made = claim{.kind = claim_kind::price};
        made.figures = {line_.at(*quantity_).place, line_.at(*price_).place,
                        line_.at(*total_).place};
        made.roles = {claim_role::quantity, claim_role::price, claim_role::total};
        claims_.push_back(std::move(made));
    }
};

}  // namespace detail

/// Adds the price of a sentence to `claims`.
inline void find_prices(const clue_line& line, std::vector<claim>& claims)
{
    detail::price_finder{line, claims}.run();
}

}  // namespace assay
