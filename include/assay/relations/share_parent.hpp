// SPDX-License-Identifier: BSL-1.0
// share_parent.hpp - what a fraction or a per cent with no third figure is a share of.
//
//     ₼1 billion was invested, half of it from the private sector
//     300 vehicles, 40 percent of which were armoured         "of them" is of things, "of it" is
//     not The plant made 775 shells. A third of the shells failed. 60 percent of the 400 drones
//
// Where more than one figure before may be meant, none is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/lexicon/arithmetic_word.hpp>
#include <assay/lexicon/relation_word.hpp>
#include <assay/relations/figure_kin.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/fronted_whole.hpp>
#include <assay/relations/relation_list.hpp>

namespace assay {

namespace detail {

class share_parent_finder {
public:
    /// `before` is the first figure of the sentence before, `first` the first of this one.
    share_parent_finder(const figure_line& line, relation_list& list, std::size_t before,
                        std::size_t first)
        : line_(line),
          words_(line.in.words),
          list_(list),
          before_(before),
          first_(first),
          fronted_(find_fronted_whole(line, list))
    {}

    void run()
    {
        for (const auto& place : line_.places) {
            const auto& stated = list_.at(place.figure);
            if (!is_part_of_whole(stated) || !list_.is_free(place.figure) || is_growth(place) ||
                is_told_again(place))
                continue;
            if (const auto parent = parent_of(place)) list_.add_share(place.figure, *parent);
        }
    }

private:
    using found = std::optional<std::size_t>;

    const figure_line& line_;
    const lexicon& words_;
    relation_list& list_;
    std::size_t before_;
    std::size_t first_;
    std::optional<fronted_whole> fronted_;

    /// "up 5 percent of it", "rose by a third".
    [[nodiscard]] auto is_growth(const figure_place& place) const -> bool
    {
        const auto word = line_.in.match_before(words_.arithmetic, place.begin);
        for (const auto& row : word.rows) {
            if (row.sense == arithmetic_sense::rises || row.sense == arithmetic_sense::falls ||
                row.sense == arithmetic_sense::by || row.sense == arithmetic_sense::to ||
                row.sense == arithmetic_sense::from)
                return true;
        }
        return false;
    }

    /// "$3 million, or 40 percent": the whole is another one.
    [[nodiscard]] auto is_told_again(const figure_place& place) const -> bool
    {
        const auto word = line_.match_before(words_.relations, place.begin);
        return word && word->sense == relation_sense::either;
    }

    [[nodiscard]] auto parent_of(const figure_place& place) const -> found
    {
        const auto behind = line_.match(words_.relations, place.end);
        for (const auto& row : behind.rows) {
            switch (row.sense) {
                case relation_sense::of_it:
                case relation_sense::of_them:
                    if (const auto one = only_one(place, row.sense)) return one;
                    break;
                case relation_sense::of_which:
                    if (line_.in.is(place.begin - 1, ',')) return only_one(place, row.sense);
                    break;
                case relation_sense::of:
                    if (const auto one = told_at(place.end + behind.length)) return one;
                    break;
                case relation_sense::of_named:
                    if (const auto one = told_at(place.end + behind.length)) return one;
                    if (const auto one = named(place.end + behind.length, place)) return one;
                    break;
                case relation_sense::from:
                    if (!is_set_off(place) || says_time(place.end + behind.length)) break;
                    return only_one(place, relation_sense::of_which);
                default: break;
            }
        }
        if (fronted_ && fronted_->end == place.begin) return fronted_->figure;
        return fronted(place);
    }

    /// "60 percent of the [400 drones]"
    [[nodiscard]] auto told_at(std::size_t i) const -> found
    {
        const auto* whole = line_.at(i);
        const auto fits =
            whole != nullptr && whole->begin == i && list_.may_be_whole(whole->figure);
        return fits ? found{whole->figure} : found{};
    }

    /// ", of which 40 percent", "Of this, 40 percent".
    [[nodiscard]] auto fronted(const figure_place& place) const -> found
    {
        auto end = place.begin;
        if (end > 0 && line_.in.is(end - 1, ',')) --end;
        const auto lead = line_.match_before(words_.relations, end);
        for (const auto& row : lead.rows) {
            const auto is_head = end == lead.length;
            const auto is_tied = row.sense == relation_sense::of_which && end > lead.length &&
                                 line_.in.is(end - lead.length - 1, ',');
            const auto is_anaphor =
                row.sense == relation_sense::of_it || row.sense == relation_sense::of_them;
            if (is_tied || (is_anaphor && is_head)) return only_one(place, row.sense);
        }
        return {};
    }

    /// ", half from", "with half coming from".
    [[nodiscard]] auto is_set_off(const figure_place& place) const -> bool
    {
        return place.begin > 0 && (line_.in.is(place.begin - 1, ',') ||
                                   line_.in.is(place.begin - 1, token_kind::dash));
    }
    /// "5 percent from a year earlier" compares.
    [[nodiscard]] auto says_time(std::size_t i) const -> bool
    {
        return line_.in.match(words_.relative_periods, i) || line_.in.match(words_.months, i) ||
               line_.in.is(i, token_kind::number) || line_.in.match(words_.relative_periods, i - 1);
    }

    [[nodiscard]] auto can_be_meant(std::size_t place, relation_sense sense) const -> bool
    {
        if (!list_.may_be_whole(place)) return false;
        const auto is_count = list_.at(place).kind == figure_kind::count;
        if (sense == relation_sense::of_it) return !is_count;
        if (sense == relation_sense::of_them) return is_count;
        return true;
    }
    /// The one figure before that words such as "of it" can mean: in this sentence, else, where the
    /// share opens it, in the one before.
    [[nodiscard]] auto only_one(const figure_place& share, relation_sense sense) const -> found
    {
        const auto here = only_one_in(first_, share.figure, sense);
        if (here) return is_number_between(*here, share) ? found{} : here;
        if (has_any_in(first_, share.figure)) return {};
        constexpr auto opening = std::size_t{6};  // tokens
        if (share.begin > opening || sense == relation_sense::of_which) return {};
        return only_one_in(before_, first_, sense);
    }
    /// "asked for 500 vehicles and got 200, half of them": a number that is no figure may be meant.
    [[nodiscard]] auto is_number_between(std::size_t parent, const figure_place& share) const
        -> bool
    {
        for (auto i = line_.places[parent - first_].end; i < share.begin; ++i) {
            const auto is_of_day = line_.in.match(words_.months, i + 1) ||
                                   (i > 0 && line_.in.match(words_.months, i - 1));
            if (line_.in.is(i, token_kind::number) && line_.at(i) == nullptr && !is_of_day &&
                read_year(line_.in, i) == 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] auto only_one_in(std::size_t from, std::size_t to, relation_sense sense) const
        -> found
    {
        auto one = found{};
        for (auto i = from; i < to; ++i) {
            if (!can_be_meant(i, sense)) continue;
            if (one) return {};
            one = i;
        }
        return one;
    }
    [[nodiscard]] auto has_any_in(std::size_t from, std::size_t to) const -> bool
    {
        for (auto i = from; i < to; ++i) {
            if (list_.may_be_whole(i)) return true;
        }
        return false;
    }

    /// "of the shells": the nearest figure before that counts or measures shells.
    [[nodiscard]] auto named(std::size_t i, const figure_place& share) const -> found
    {
        constexpr auto longest = std::size_t{3};  // words of a noun
        auto end = i;
        while (end < i + longest && line_.is_plain_word(end)) ++end;
        for (; end > i; --end) {
            const auto noun = line_.in.at(end - 1);
            for (auto place = std::size_t{share.figure}; place > before_; --place) {
                const auto& stated = list_.at(place - 1);
                if (!list_.may_be_whole(place - 1) || stated.item.empty()) continue;
                if (is_same_noun(noun, last_word(stated.item.in(list_.text())))) return place - 1;
            }
        }
        return {};
    }
};

}  // namespace detail

/// Adds the shares of a sentence, whose figures begin at `first`; those of the sentence right
/// before it begin at `before`, or at `first` where none does.
inline void find_share_parents(const figure_line& line, relation_list& list, std::size_t before,
                               std::size_t first)
{
    detail::share_parent_finder{line, list, before, first}.run();
}

}  // namespace assay
