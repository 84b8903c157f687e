// SPDX-License-Identifier: BSL-1.0
// find_sums.hpp - which figures are said to make which total.
//
//     T consists of A, B and C        the T goes to army with A, police with B and courts with C
//     A plus B makes T                Of T, roads took A, schools B and other needs C
//     T, including A and B            A and B, a total of T
//
// A list that is not said to be whole may only not exceed its total.
#pragma once

#include <algorithm>  // std::min, std::ranges::any_of
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <assay/claims/claim.hpp>
#include <assay/claims/clue_line.hpp>
#include <assay/claims/fronted_total.hpp>
#include <assay/claims/part_list.hpp>
#include <assay/decimal.hpp>
#include <assay/quotient.hpp>

namespace assay {

namespace detail {

class sum_finder {
public:
    sum_finder(const clue_line& line, std::vector<claim>& claims)
        : line_(line), claims_(claims), lists_(line)
    {}

    void run()
    {
        for (std::size_t i = 0; i < line_.size();) {
            const auto end = read(i);
            i = end > i ? end : i + 1;
        }
    }

private:
    using place = std::optional<std::size_t>;

    static constexpr auto longest_noun = std::uint16_t{10};  // words between a total and its verb

    const clue_line& line_;
    std::vector<claim>& claims_;
    part_list_reader lists_;

    /// Reads what begins at clue `i`; the clue to go on with, or `i` where nothing does.
    [[nodiscard]] auto read(std::size_t i) -> std::size_t
    {
        const auto kind = line_.at(i).kind;
        const auto may_begin = kind == clue_kind::word || kind == clue_kind::figure ||
                               kind == clue_kind::colon || i == 0;
        if (!may_begin) return i;
        if (line_.says(i, arithmetic_sense::consists)) return read_list(i, total_before(i), true);
        if (line_.says(i, arithmetic_sense::including)) return read_included(i);
        if (line_.says(i, arithmetic_sense::holds) || line_.is(i, clue_kind::colon))
            return read_list(i, total_before(i), false);
        if (i == 0 && line_.previous && opens_with_anaphor(line_))
            return read_list(i, line_.previous, false);
        if (line_.says(i, arithmetic_sense::anaphor)) return read_list(i, total_before(i), false);
        if (is_fronted(line_, i) && is_comma_behind(i)) return read_list(comma_behind(i), i, false);
        if (line_.says(i, arithmetic_sense::makes, arithmetic_sense::is)) return read_made(i);
        if (line_.is_value(i) && line_.says(i + 1, arithmetic_sense::total)) return read_in_all(i);
        return i;
    }

    void add(const std::vector<std::size_t>& parts, std::size_t total, bool is_partial)
    {
        auto made = claim{.kind = claim_kind::sum, .is_partial = is_partial};
        for (const auto part : parts) {
            made.figures.push_back(line_.at(part).place);
            made.roles.push_back(claim_role::part);
        }
        made.figures.push_back(line_.at(total).place);
        made.roles.push_back(claim_role::total);
        claims_.push_back(std::move(made));
    }

    /// The figure before a word of lists, with a noun between at most: "The T lari goes to".
    [[nodiscard]] auto total_before(std::size_t i) const -> place
    {
        constexpr auto farthest = std::size_t{12};  // clues
        auto words = 0U;
        auto commas = 0;
        const auto first = i - std::min(i, farthest);
        for (; i > first; --i) {
            const auto& here = line_.at(i - 1);
            if (here.kind == clue_kind::figure) break;
            if (here.kind == clue_kind::other) {
                words += here.length;
            } else if (here.kind == clue_kind::comma) {
                ++commas;
            } else if (!line_.says(i - 1,
                                   any_of(arithmetic_sense::relative, arithmetic_sense::is,
                                          arithmetic_sense::total, arithmetic_sense::of,
                                          arithmetic_sense::income, arithmetic_sense::outlay))) {
                return {};
            }
            if (words > longest_noun || commas > 1) return {};
        }
        if (i == first || !line_.is_value(i - 1) || line_.at(i - 1).per_unit) return {};
        if (line_.says(i - 2, any_of(arithmetic_sense::rises, arithmetic_sense::falls,
                                     arithmetic_sense::by)))
            return {};  // "rose by T"
        return i - 1;
    }

    [[nodiscard]] auto comma_behind(std::size_t i) const -> std::size_t
    {
        return line_.is(i + 1, clue_kind::other) ? i + 2 : i + 1;
    }
    [[nodiscard]] auto is_comma_behind(std::size_t i) const -> bool
    {
        return line_.is(comma_behind(i), clue_kind::comma);
    }

    /// A list behind its total. `whole`: its words say that it leaves nothing out.
    [[nodiscard]] auto read_list(std::size_t i, place total, bool whole) -> std::size_t
    {
        if (!total) return i;
        const auto begin = line_.is(i + 1, clue_kind::comma) ? i + 2 : i + 1;
        const auto list = lists_.read(begin, *total, is_fronted(line_, *total));
        if (!list.sound || !list.closed || is_parallel(i, list.parts)) return i;
        add(list.parts, *total, !whole && !list.has_rest);
        return list.end;
    }

    /// "$4 billion goes to roads, $3 billion to schools": the first of them is a part, too.
    [[nodiscard]] auto is_parallel(std::size_t i, const std::vector<std::size_t>& parts) const
        -> bool
    {
        const auto shared = line_.says(i, arithmetic_sense::goes_to) ? only(arithmetic_sense::to)
                            : line_.says(i, arithmetic_sense::comes_from)
                                ? only(arithmetic_sense::from)
                                : sense_set{0};
        return std::ranges::any_of(parts,
                                   [&](std::size_t part) { return line_.says(part + 1, shared); });
    }

    /// "T, including A and B": of money no more than T; of counts each for itself, for one may hold
    /// another.
    [[nodiscard]] auto read_included(std::size_t i) -> std::size_t
    {
        const auto total = total_before(i);
        if (!total) return i;
        if (line_.kind_is(*total, figure_kind::count) && has_other_count(*total)) return i;
        auto begin = i + 1;
        if (line_.is(begin, clue_kind::other) && line_.at(begin).length <= 3) ++begin;
        if (!line_.is_value(begin)) return i;
        const auto list = lists_.read(i + 1, *total);
        const auto adds_up =
            list.sound && list.closed && !line_.kind_is(*total, figure_kind::count);
        if (adds_up) {
            add(list.parts, *total, true);
            return list.end;
        }
        const auto is_part =
            !line_.at(begin).per_unit && line_.same_time(begin, *total) &&
            (line_.kind_is(begin, figure_kind::count) ? line_.kind_is(*total, figure_kind::count)
                                                      : line_.same_unit(begin, *total));
        if (!is_part) return i;
        add({begin}, *total, true);
        return begin + 1;
    }
    /// "500 people in 12 towns, including": it is not sure which of them is meant.
    [[nodiscard]] auto has_other_count(std::size_t total) const -> bool
    {
        for (auto i = total; i > 0 && total - i < 12; --i) {
            if (line_.kind_is(i - 1, figure_kind::count)) return true;
        }
        return false;
    }

    /// "A plus B makes T", "A, B and C, a total of T".
    [[nodiscard]] auto read_made(std::size_t i) -> std::size_t
    {
        auto total = i + 1;
        while (total < i + 4 && (line_.is(total, clue_kind::other) ||
                                 line_.says(total, arithmetic_sense::total, arithmetic_sense::of)))
            ++total;
        const auto only_if_fits = !line_.says(i, arithmetic_sense::makes);
        return add_list_before(i, total, only_if_fits) ? total + 1 : i;
    }

    /// "A, B and C, or T in all".
    [[nodiscard]] auto read_in_all(std::size_t i) -> std::size_t
    {
        const auto begin =
            line_.says(i - 1, arithmetic_sense::either) || line_.is(i - 1, clue_kind::dash) ? i - 1
                                                                                            : i;
        return add_list_before(begin, i, false) ? i + 1 : i;
    }

    /// Adds the list that ends before clue `i` as the parts of `total`: surely where "plus" joins
    /// them, else where they are about right.
    [[nodiscard]] auto add_list_before(std::size_t i, std::size_t total, bool plus_only) -> bool
    {
        if (!line_.is_value(total) || line_.at(total).per_unit) return false;
        auto all_plus = true;
        const auto parts = added_before(i, total, all_plus);
        if (parts.size() < 2) return false;
        if (!all_plus && (plus_only || !nearly_fits(parts, total))) return false;
        add(parts, total, false);
        return true;
    }

    [[nodiscard]] auto nearly_fits(const std::vector<std::size_t>& parts, std::size_t total) const
        -> bool
    {
        auto sum = decimal{0};
        for (const auto part : parts) sum = sum + line_.figure_at(part).number.value;
        return is_about_right(sum / line_.figure_at(total).number.value);
    }

    /// The figures of the list that ends before clue `i`, joined by "plus", or by commas and "and".
    [[nodiscard]] auto added_before(std::size_t i, std::size_t total, bool& all_plus) const
        -> std::vector<std::size_t>
    {
        constexpr auto farthest = std::size_t{24};  // clues
        auto parts = std::vector<std::size_t>{};
        auto joined = true;  // to the part behind
        for (auto at = i; at > 0 && i - at < farthest; --at) {
            const auto here = at - 1;
            if (line_.is_figure(here)) {
                const auto fits =
                    line_.is_value(here) && !line_.at(here).per_unit && joined &&
                    line_.figure_at(here).kind == line_.figure_at(total).kind &&
                    (line_.kind_is(here, figure_kind::count) || line_.same_unit(here, total));
                if (!fits && !joined && parts.size() > 1) break;  // "the three loans of A and B"
                if (!fits) return {};
                parts.insert(parts.begin(), here);
                joined = false;
            } else if (line_.says(here, arithmetic_sense::plus)) {
                joined = true;
            } else if (line_.is(here, clue_kind::comma) ||
                       line_.says(here, arithmetic_sense::joins)) {
                if (!parts.empty()) all_plus = false;
                joined = true;
            } else if (!(line_.is(here, clue_kind::other) && line_.at(here).length <= 8) &&
                       !line_.says(here, arithmetic_sense::of, arithmetic_sense::from,
                                   arithmetic_sense::several, arithmetic_sense::holds)) {
                break;
            }
        }
        return parts;
    }
};

}  // namespace detail

/// Adds the sums of a sentence to `claims`.
inline void find_sums(const clue_line& line, std::vector<claim>& claims)
{
    detail::sum_finder{line, claims}.run();
}

}  // namespace assay
