// SPDX-License-Identifier: BSL-1.0
// find_shares.hpp - which figures are said to be which part of which others.
//
//     A is 64.6 percent of the B             a third of the B, or A
//     A, or 40 percent, of B                 89 of 150 seats (59 percent)
//     Of B, A (56 percent) and C (40 percent)    B, of which A (68 percent)
//
// A whole, a part and a share are a claim only where words tie all three. Without a share "A of B"
// says that A is not the larger; without a part "43 percent of the 7 cars were" asks for a number
// of cars.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>
#include <assay/claims/fronted_total.hpp>
#include <assay/claims/share_places.hpp>
#include <assay/decimal.hpp>
#include <assay/figures/stated_interval.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay {

namespace detail {

class share_finder : share_places {
public:
    share_finder(const clue_line& line, std::vector<claim>& claims)
        : share_places(line), claims_(claims)
    {}

    void run()
    {
        if (opens_with_anaphor(line_)) whole_ = line_.previous;
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (line_.is(i, clue_kind::stop)) whole_ = likely_whole_ = {};
            if (line_.is(i, clue_kind::colon) || line_.says(i, arithmetic_sense::including))
                likely_whole_ = value_before(i);
            if (line_.is_percent(i) || line_.is_fraction(i)) read_share(i);
            if (line_.is_value(i)) read_value(i);
        }
    }

private:
    std::vector<claim>& claims_;
    place likely_whole_;         // perhaps so: "B: A (5 percent)"
    place whole_;                // said once, for the shares that follow: "Of the B, A (5 percent)"
    std::size_t open_from_ = 0;  // figures before it have been used as parts

    void add(place part, place share, std::size_t whole)
    {
        if (part && (!line_.same_unit(*part, whole) || !line_.same_time(*part, whole))) return;
        push(part, share, whole);
    }
    void push(place part, place share, std::size_t whole)
    {
        auto made = claim{.kind = claim_kind::share};
        const auto take = [&](std::size_t at, claim_role role) {
            made.figures.push_back(line_.at(at).place);
            made.roles.push_back(role);
        };
        if (part) take(*part, claim_role::part);
        if (share) take(*share, claim_role::fraction);
        take(whole, claim_role::whole);
        claims_.push_back(std::move(made));
        if (part) open_from_ = *part + 1;
    }

    /// "two thirds of the 600 respondents, or 400 people": the part may have a name of its own.
    void add_restated(std::size_t part, std::size_t share, std::size_t whole)
    {
        const auto are_counts =
            line_.kind_is(part, figure_kind::count) && line_.kind_is(whole, figure_kind::count);
        if (are_counts || line_.same_unit(part, whole)) push(part, share, whole);
    }

    /// "A, or 40 percent of the B": A is that share, whatever it is called.
    void add_said(std::size_t part, std::size_t share, std::size_t whole)
    {
        const auto is_equated = line_.says(share - 1, arithmetic_sense::either);
        const auto is_time = line_.at(part).is_time || line_.at(whole).is_time;
        return is_equated && !is_time ? add_restated(part, share, whole) : add(part, share, whole);
    }

    void read_share(std::size_t i)
    {
        if (line_.says(i + 1, arithmetic_sense::rises, arithmetic_sense::falls)) return;
        if (line_.says(i - 1, arithmetic_sense::rises, arithmetic_sense::falls,
                       arithmetic_sense::by, arithmetic_sense::average))
            return;
        const auto between = part_between(i);
        if (const auto whole = whole_behind(after_comma(between ? *between + 1 : i + 1))) {
            if (between) return add(between, i, *whole);
            if (const auto part = part_before(i)) {
                const auto is_sure = !line_.is(i - 1, clue_kind::other);
                if (!is_sure && !nearly_fits(*part, i, *whole)) return;
                return add_said(*part, i, *whole);
            }
            if (const auto part = part_behind(*whole)) return add_restated(*part, i, *whole);
            if (const auto part = apposed_to(i, *whole)) return add_restated(*part, i, *whole);
            if (may_be_impossible(i, *whole)) add({}, i, *whole);
            return;
        }
        if (line_.says(i + 1, arithmetic_sense::of)) return;
        if (line_.says(i + 1, arithmetic_sense::anaphor)) {
            const auto part = part_behind(i + 1);  // "a third of whom, or A"
            const auto whole = part ? only_value_before(i) : place{};
            if (whole) return add(part, i, *whole);
        }
        const auto part = tied_part(i);
        if (!part) return;
        if (is_whole_of_count(*part)) return;
        if (const auto whole = whole_of_part(*part, i)) return add(part, i, *whole);
        if (whole_) return add(part, i, *whole_);
        if (likely_whole_ && nearly_fits(*part, i, *likely_whole_)) add(part, i, *likely_whole_);
    }

    /// The value that a share is told beside: "A (40 percent)", "A or 40 percent", "40 percent
    /// (A)".
    [[nodiscard]] auto tied_part(std::size_t i) const -> place
    {
        if (const auto behind = part_between(i)) return behind;
        const auto opened = line_.is(i - 1, clue_kind::open);
        const auto closed =
            line_.is(i + 1, clue_kind::close) || line_.says(i + 1, arithmetic_sense::anaphor);
        if (opened && closed) return value_before(i - 1);
        if (!line_.says(i - 1, arithmetic_sense::either)) return {};
        auto at = i - 1;
        if (line_.is(at - 1, clue_kind::comma)) --at;
        return value_before(at);
    }
    [[nodiscard]] auto value_before(std::size_t i) const -> place
    {
        const auto at = before_noun(i);
        if (at == 0 || !line_.is_value(at - 1) || line_.at(at - 1).per_unit) return {};
        if (at - 1 < open_from_) return {};
        return at - 1;
    }

    /// The whole that the part itself is told of: "89 of 150 seats", "B, of which A", "B, A of it".
    [[nodiscard]] auto whole_of_part(std::size_t part, std::size_t told) -> place
    {
        const auto begin = line_.is_figure(part - 1) ? part - 1 : part;
        const auto share_first = line_.says(part - 1, arithmetic_sense::either);
        const auto share =
            share_first && line_.is(part - 2, clue_kind::comma) ? part - 3 : part - 2;
        const auto behind_bracket =
            line_.is(told + 1, clue_kind::close) && line_.says(told + 2, arithmetic_sense::anaphor);
        if (behind_bracket || line_.says(part + 1, arithmetic_sense::anaphor) ||
            line_.says(begin - 1, arithmetic_sense::anaphor) ||
            (share_first && line_.says(share - 1, arithmetic_sense::anaphor))) {
            if (const auto whole = only_value_before(part)) {
                whole_ = whole;
                return whole;
            }
        }
        return {};
    }

    /// "89 of 150 seats (59 percent)", "A of the total B (59 percent)": the share is not that of
    /// the 150.
    [[nodiscard]] auto is_whole_of_count(std::size_t i) const -> bool
    {
        const auto of = noun(i - 1) ? i - 2 : i - 1;
        return line_.says(of, arithmetic_sense::of, arithmetic_sense::anaphor) &&
               line_.is_value(of - 1);
    }

    /// The one value before a part that can be its whole.
    [[nodiscard]] auto only_value_before(std::size_t part) const -> place
    {
        constexpr auto farthest = std::size_t{16};  // clues
        auto found = place{};
        for (auto i = part; i > 0 && part - i < farthest; --i) {
            if (line_.is(i - 1, clue_kind::stop)) break;
            if (!line_.is_value(i - 1) || line_.figure_at(i - 1).kind != line_.figure_at(part).kind)
                continue;
            if (found) return {};
            found = i - 1;
        }
        return found;
    }

    /// Wholes that are told before their shares, and parts without a share.
    void read_value(std::size_t i)
    {
        if (is_fronted(line_, i)) whole_ = i;
        if (line_.kind_is(i, figure_kind::count)) return read_counted_part(i);
        if (const auto whole = whole_said_behind(i)) {
            if (const auto share = share_of_part(i, *whole)) add(i, share, *whole);
        }
    }

    /// "A of the B budget", "A of the total B": of money and quantities only with the article.
    [[nodiscard]] auto whole_said_behind(std::size_t i) const -> place
    {
        const auto of_total = line_.says(i + 1, arithmetic_sense::anaphor);
        if (!of_total && !line_.says(i + 1, arithmetic_sense::of)) return {};
        const auto has_article = noun(i + 2) && line_.at(i + 2).length <= longest_article;
        if (!of_total && !has_article) return {};
        const auto at = has_article ? i + 3 : i + 2;
        if (!line_.is_value(at) || line_.at(at).per_unit || line_.at(i).per_unit) return {};
        const auto& part = line_.figure_at(i).number;
        const auto& whole = line_.figure_at(at).number;
        return part.is_scaled() == whole.is_scaled() || whole.is_scaled() ? place{at} : place{};
    }

    /// "89 of 150 seats", then perhaps "(59 percent)" or ", or 59 percent,"; "of whom 89".
    void read_counted_part(std::size_t i)
    {
        auto whole = place{};
        if (line_.says(i + 1, arithmetic_sense::of)) {
            auto at = i + 2;
            if (noun(at) && line_.at(at).length <= longest_article) ++at;
            if (line_.kind_is(at, figure_kind::count) && line_.is_value(at)) whole = at;
        } else if (is_said_of_other(i)) {
            whole = only_value_before(i);
            if (whole) whole_ = whole;
            if (share_behind(i)) return;  // told with its share
        }
        if (!whole) return;
        add(i, *whole > i ? share_of_part(i, *whole) : place{}, *whole);
    }
    /// ", 89 of them", ", of whom 89".
    [[nodiscard]] auto is_said_of_other(std::size_t i) const -> bool
    {
        return (line_.is(i - 1, clue_kind::comma) &&
                line_.says(i + 1, arithmetic_sense::anaphor)) ||
               (line_.says(i - 1, arithmetic_sense::anaphor) && line_.is(i - 2, clue_kind::comma));
    }
    [[nodiscard]] auto share_behind(std::size_t i) const -> place
    {
        constexpr auto sums =
            any_of(arithmetic_sense::income, arithmetic_sense::outlay, arithmetic_sense::total);
        auto at = i + 1;
        for (auto steps = 0; steps < most_steps && (passes(at) || line_.says(at, sums)); ++steps)
            ++at;
        if (line_.is(at, clue_kind::open)) {
            const auto is_share = (line_.is_percent(at + 1) || line_.is_fraction(at + 1)) &&
                                  line_.is(at + 2, clue_kind::close);
            return is_share ? place{at + 1} : place{};
        }
        const auto parted = line_.is(at, clue_kind::comma);
        if (parted) ++at;
        const auto told_again = line_.says(at, arithmetic_sense::either);
        if (told_again) ++at;
        if (!line_.is_percent(at) && !line_.is_fraction(at)) return {};
        const auto ends = line_.is(at + 1, clue_kind::comma) || line_.is(at + 1, clue_kind::end) ||
                          line_.says(at + 1, arithmetic_sense::anaphor);  // "of the total"
        const auto is_apposed = parted && ends;  // ", 83 percent, were", ", a third."
        if (!told_again && !is_apposed) return {};
        const auto compares = line_.says(at + 1, arithmetic_sense::rises, arithmetic_sense::falls);
        return compares ? place{} : place{at};
    }
    /// "Six of 10 Georgians (61 percent)": so many of ten is itself a rounded share.
    [[nodiscard]] auto is_said_in_tenths(std::size_t part, std::size_t share,
                                         std::size_t whole) const -> bool
    {
        const auto& tenths = line_.figure_at(part).number.value;
        if (line_.figure_at(whole).number.value != decimal{10} || !line_.is_percent(share))
            return false;
        return line_.figure_at(share).number.value.shifted(-1).rounded(0, rounding::half_even) ==
               tenths;
    }
    /// The share behind a whole that its part comes to; one that is said to be of something else
    /// ("or 15 percent of the workforce") only where that is the same.
    [[nodiscard]] auto share_of_part(std::size_t part, std::size_t whole) const -> place
    {
        const auto share = share_behind(whole);
        if (!share || is_said_in_tenths(part, *share, whole)) return {};
        if (!line_.says(*share + 1, arithmetic_sense::of, arithmetic_sense::anaphor)) return share;
        const auto is_other = whole_behind(*share + 1) || !nearly_fits(part, *share, whole);
        return is_other ? place{} : share;
    }

    /// "43 percent of the 7 cars were": so few things have few shares.
    [[nodiscard]] auto may_be_impossible(std::size_t share, std::size_t whole) const -> bool
    {
        if (!line_.is_percent(share) || !line_.kind_is(whole, figure_kind::count)) return false;
        const auto& things = line_.figure_at(whole);
        const auto& number = line_.figure_at(share).number;
        const auto few = decimal{1}.shifted(2 - number.finest);
        return line_.figure_at(share).qualifier == hedge::none && !things.is_range() &&
               things.qualifier == hedge::none && !things.number.is_scaled() &&
               !things.item.empty() && number.finest <= 0 && things.number.value < few &&
               line_.says(whole + 1, arithmetic_sense::several) &&
               !line_.figure_at(share).is_range();
    }
};

}  // namespace detail

/// Adds the shares of a sentence to `claims`.
inline void find_shares(const clue_line& line, std::vector<claim>& claims)
{
    detail::share_finder{line, claims}.run();
}

}  // namespace assay
