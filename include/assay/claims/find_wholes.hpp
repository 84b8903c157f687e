// SPDX-License-Identifier: BSL-1.0
// find_wholes.hpp - per cents that are said to make a whole: sums whose total, 100, is not printed.
//
//     60 percent came from A, 25 percent from B and the remaining 15 percent from C
//     48 percent said yes, 39 percent no and 13 percent were undecided
//     A accounts for 60% of imports, B for 25% and others for 15%
//
// Shares may have been left out before a list, and answers behind it, so that most lists are only
// held to be no more than 100.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>  // std::move
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>
#include <assay/claims/percent_sum.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/figure.hpp>

namespace assay {

namespace detail {

/// Whether a slip may have made the sum of a whole; beyond, the per cents are of several things.
[[nodiscard]] inline auto may_be_whole(const percent_sum& sum) -> bool
{
    return sum.value >= decimal{85} && sum.value <= decimal{125};
}

class whole_finder {
public:
    whole_finder(const clue_line& line, std::vector<claim>& claims) : line_(line), claims_(claims)
    {}

    void run()
    {
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (line_.says(i, arithmetic_sense::remainder)) {
                if (const auto last = percent_behind(i)) return read_remainder(*last);
            } else if (line_.says(i, arithmetic_sense::others)) {
                if (const auto last = percent_behind(i)) return read_open_list(*last, true);
            } else if (line_.says(i, arithmetic_sense::undecided)) {
                if (const auto last = percent_before(i)) return read_open_list(*last, false);
            }
        }
    }

private:
    using place = std::optional<std::size_t>;

    struct percent_list {
        std::vector<std::size_t> parts{};  // the last first
        percent_sum sum{};
        bool is_all = false;     // it begins where the sentence does
        bool is_shares = false;  // words of shares stand in it
        bool has_share = false;  // that is told in words: "half"
    };

    const clue_line& line_;
    std::vector<claim>& claims_;

    [[nodiscard]] auto is_part(std::size_t i) const -> bool
    {
        return line_.is_percent(i) && !line_.figure_at(i).upper && !line_.at(i).per_unit &&
               line_.figure_at(i).number.value < decimal{100};
    }
    /// "the remaining 15 percent", "the rest, 15 percent", "others for 15 percent".
    [[nodiscard]] auto percent_behind(std::size_t i) const -> place
    {
        constexpr auto farthest = std::size_t{4};  // clues
        for (auto at = i + 1; at <= i + farthest; ++at) {
            if (line_.is_figure(at)) return is_part(at) ? place{at} : std::nullopt;
            const auto leads = line_.is(at, clue_kind::comma) || line_.is(at, clue_kind::open) ||
                               is_few_words(at) ||
                               line_.says(at, arithmetic_sense::of, arithmetic_sense::is);
            if (!leads) return {};
        }
        return {};
    }
    /// "13 percent were undecided".
    [[nodiscard]] auto percent_before(std::size_t i) const -> place
    {
        constexpr auto farthest = std::size_t{3};  // clues
        for (auto at = i; at > 0 && i - at < farthest; --at) {
            if (line_.is_figure(at - 1)) return is_part(at - 1) ? place{at - 1} : std::nullopt;
            const auto leads =
                is_few_words(at - 1) || line_.says(at - 1, arithmetic_sense::of,
                                                   arithmetic_sense::is, arithmetic_sense::several);
            if (!leads) return {};
        }
        return {};
    }
    [[nodiscard]] auto is_few_words(std::size_t i) const -> bool
    {
        return line_.is(i, clue_kind::other) && line_.at(i).length <= 3 && !line_.at(i).has_number;
    }

    /// What may stand between the shares of one whole: no word of growth, nor of parts of parts.
    [[nodiscard]] auto passes(std::size_t i) const -> bool
    {
        if (line_.at(i).has_number) return false;
        return !line_.says(
            i, any_of(arithmetic_sense::rises, arithmetic_sense::falls, arithmetic_sense::changes,
                      arithmetic_sense::weakens, arithmetic_sense::points,
                      arithmetic_sense::adjusted, arithmetic_sense::average,
                      arithmetic_sense::including, arithmetic_sense::anaphor));
    }

    /// The per cents before `last`, back to where they make a whole or more, or to where something
    /// else is told.
    [[nodiscard]] auto list_before(std::size_t last) const -> percent_list
    {
        constexpr auto most_parts = std::size_t{12};
        auto list = percent_list{};
        auto i = last + 1;
        for (; i > 0 && list.parts.size() < most_parts; --i) {
            const auto at = i - 1;
            if (is_part(at)) {
                list.parts.push_back(at);
                list.sum.add(line_.figure_at(at));
                if (list.sum.is_whole() || list.sum.exceeds_whole()) break;
            } else if (line_.is_figure(at)) {
                if (!line_.is_value(at)) list.has_share = true;
                if (list.has_share) break;
            } else if (!passes(at)) {
                break;
            }
            list.is_shares =
                list.is_shares ||
                line_.says(at, arithmetic_sense::of, arithmetic_sense::is, arithmetic_sense::holds);
        }
        list.is_all = i == 0 && line_.from_start;
        return list;
    }
    /// Whether growth is told before the first part: "rose 60 percent, ...".
    [[nodiscard]] auto is_led_by_growth(const percent_list& list) const -> bool
    {
        for (auto i = list.parts.back(); i > 0; --i) {
            const auto at = i - 1;
            if (line_.is_figure(at) || line_.is(at, clue_kind::stop) ||
                line_.is(at, clue_kind::comma))
                return false;
            if (!passes(at)) return true;
        }
        return false;
    }

    void read_remainder(std::size_t last)
    {
        const auto list = list_before(last);
        if (list.parts.size() < 2) return;
        if (!list.sum.is_whole()) {
            if (!may_be_whole(list.sum) || is_led_by_growth(list)) return;
            if (list.sum.exceeds_whole() ? has_whole(last) : !is_complete(list)) return;
        }
        add(list.parts, false);
    }
    /// A list of which nobody says that nothing is left out.
    void read_open_list(std::size_t last, bool needs_shares)
    {
        const auto list = list_before(last);
        if (list.parts.size() < 3 || (needs_shares && !list.is_shares)) return;
        if (!list.sum.is_whole()) {
            if (!list.sum.exceeds_whole() || !may_be_whole(list.sum)) return;
            if (is_led_by_growth(list) || has_whole(last)) return;
        }
        add(list.parts, true);
    }

    /// Whether some other per cents of the sentence make 100 with `last`, to the last digit: within
    /// roundings some would by chance.
    [[nodiscard]] auto has_whole(std::size_t last) const -> bool
    {
        constexpr auto most = std::size_t{10};
        auto sums = std::vector<percent_sum>(1);
        sums[0].add(line_.figure_at(last));
        auto seen = std::size_t{0};
        for (std::size_t i = 0; i < line_.size() && seen < most; ++i) {
            if (i == last || !is_part(i)) continue;
            ++seen;
            for (auto k = sums.size(); k > 0; --k) {
                auto with = sums[k - 1];
                with.add(line_.figure_at(i));
                if (with.value == decimal{100}) return true;
                sums.push_back(std::move(with));
            }
        }
        return seen == most;
    }
    /// Whether no share of the same whole can have been told before the list.
    [[nodiscard]] auto is_complete(const percent_list& list) const -> bool
    {
        constexpr auto farthest = std::size_t{400};  // bytes
        if (!list.is_all || list.has_share) return false;
        const auto first = line_.at(list.parts.back()).place;
        const auto begin = line_.figures[first].span.begin;
        for (auto i = first; i > 0; --i) {
            const auto& one = line_.figures[i - 1];
            if (begin - one.span.begin > farthest) break;
            if (one.kind == figure_kind::percent || one.kind == figure_kind::ratio) return false;
        }
        return true;
    }

    void add(const std::vector<std::size_t>& parts, bool is_partial)
    {
        auto places = std::vector<std::uint32_t>{};
        for (auto i = parts.size(); i > 0; --i) places.push_back(line_.at(parts[i - 1]).place);
        claims_.push_back(whole_of(std::move(places)));
        claims_.back().is_partial = is_partial;
    }
};

}  // namespace detail

/// Adds the sum of a sentence's per cents, where they are all of one whole, to `claims`.
inline void find_wholes(const clue_line& line, std::vector<claim>& claims)
{
    detail::whole_finder{line, claims}.run();
}

}  // namespace assay
