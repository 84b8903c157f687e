// SPDX-License-Identifier: BSL-1.0
// find_parts.hpp - which figures of a sentence are some of another one, or what may stand for it.
//
//     100 tonnes were loaded, including 775 mortar shells and over 400 cases of rockets
//     $20 million, of which $5 million went to Africa
//     The unit has 300 men. Of these, 12 are officers.
//     Of the 31 tanks sent, 20 are lost.
//     3 million shells or half a million rockets
//
// Where more than one figure may be the whole, there is no relation.
#pragma once

#include <algorithm>  // std::max
#include <cstddef>
#include <optional>

#include <assay/figures/figure.hpp>
#include <assay/lexicon/relation_word.hpp>
#include <assay/relations/figure_kin.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/fronted_whole.hpp>
#include <assay/relations/relation_list.hpp>
#include <assay/unit.hpp>

namespace assay {

namespace detail {

class part_finder {
public:
    part_finder(const figure_line& line, relation_list& list, std::size_t before, std::size_t first)
        : line_(line), words_(line.in.words), list_(list), before_(before), first_(first)
    {}

    void run()
    {
        for (std::size_t i = 0; i < line_.size();) {
            const auto word = line_.match(words_.relations, i);
            if (says(word, relation_sense::including)) read_included(i, i + word.length);
            i += std::max(word.length, std::size_t{1});
        }
        if (const auto whole = find_fronted_whole(line_, list_)) read_fronted(*whole);
        for (const auto& place : line_.places) {
            read_of_which(place);
            read_alternative(place);
        }
    }

private:
    using found = std::optional<std::size_t>;
    using match = phrase_match<relation_word>;

    static constexpr auto longest_item = std::size_t{6};  // words behind a part
    static constexpr auto most_parts = 12;

    const figure_line& line_;
    const lexicon& words_;
    relation_list& list_;
    std::size_t before_;
    std::size_t first_;

    [[nodiscard]] static auto says(const match& word, relation_sense sense) -> bool
    {
        for (const auto& row : word.rows) {
            if (row.sense == sense) return true;
        }
        return false;
    }
    [[nodiscard]] auto is_sign_but_comma(std::size_t i) const -> bool
    {
        return line_.is_sign(i) && !line_.in.is(i, ',') && !line_.in.is(i, '(') &&
               !line_.in.is(i, ')');
    }

    /// Whether some of `whole` can be told by `part`: tonnes of weapons by shells, but no shells by
    /// dollars.
    [[nodiscard]] auto can_hold(std::size_t whole, std::size_t part) const -> bool
    {
        if (!list_.may_be_whole(whole) || !has_amount(list_.at(part)) || list_.is_twin(part))
            return false;
        const auto& a = list_.at(whole);
        const auto& b = list_.at(part);
        if (a.kind == figure_kind::quantity && b.kind == figure_kind::count)
            return facts_of(a.units.likeliest()).measures == dimension::mass;
        if (a.kind == figure_kind::count && b.kind == figure_kind::count)
            return !has_same_unit(a, b) || may_be_within(b, a);
        return has_same_unit(a, b) && may_be_within(b, a);
    }
    /// Whether both speak of one thing, or the part leaves it unsaid.
    [[nodiscard]] auto is_like(std::size_t whole, std::size_t part) const -> bool
    {
        const auto& a = list_.at(whole);
        const auto& b = list_.at(part);
        if (!has_same_unit(a, b)) return false;
        return b.item.empty() || names_same_item(list_.text(), a, b);
    }

    /// The figure that can hold a part, of several the one that is like it.
    [[nodiscard]] auto whole_in(std::size_t from, std::size_t to, std::size_t part) const -> found
    {
        auto one = found{};
        auto like = found{};
        auto several = false;
        auto several_like = false;
        for (auto i = from; i < to; ++i) {
            if (!can_hold(i, part)) continue;
            several = several || one;
            one = i;
            if (!is_like(i, part)) continue;
            several_like = several_like || like;
            like = i;
        }
        if (!several) return one;
        return several_like ? found{} : like;
    }

    /// The first figure from which on everything up to token `end` is one clause.
    [[nodiscard]] auto start_of_clause(std::size_t end) const -> std::size_t
    {
        constexpr auto farthest = std::size_t{24};  // tokens
        auto first = first_ + line_.places.size();
        for (auto i = end; i > 0 && end - i < farthest;) {
            if (const auto* place = line_.at(i - 1)) {
                first = place->figure;
                i = place->begin;
                continue;
            }
            const auto is_break =
                is_sign_but_comma(i - 1) ||
                says(line_.match_before(words_.relations, i), relation_sense::stop);
            if (is_break) break;
            --i;
        }
        return first;
    }

    /// ", including A, B and C".
    void read_included(std::size_t word, std::size_t next)
    {
        const auto* part = part_behind(next);
        if (part == nullptr) return;
        const auto first = start_of_clause(word);
        if (first >= part->figure) return;
        if (const auto whole = whole_in(first, part->figure, part->figure))
            add_list(*whole, *part, false);
    }
    /// A figure at token `i`, or a few words behind it: "including the army's 20 tanks".
    [[nodiscard]] auto part_behind(std::size_t i) const -> const figure_place*
    {
        constexpr auto farthest = std::size_t{3};
        for (auto end = i; end <= i + farthest && end < line_.size(); ++end) {
            if (const auto* place = line_.at(end)) return place->begin == end ? place : nullptr;
            if (line_.is_sign(end) || line_.match(words_.relations, end)) return nullptr;
        }
        return nullptr;
    }

    /// The figures that a list joins to its first part. In a clause with a verb ("of which 5 are
    /// tanks and 7 are trucks") each has one.
    void add_list(std::size_t whole, const figure_place& first, bool has_verbs)
    {
        const auto* part = &first;
        for (auto most = most_parts; most > 0 && part != nullptr; --most) {
            if (!can_hold(whole, part->figure)) return;
            list_.add(relation_kind::of_which, part->figure, whole);
            part = next_part(*part, has_verbs);
        }
    }
    [[nodiscard]] auto next_part(const figure_place& part, bool has_verbs) const
        -> const figure_place*
    {
        auto i = part.end;
        if (line_.in.is(i, '(') && line_.at(i + 1) != nullptr) {  // its twin
            i = line_.at(i + 1)->end;
            if (!line_.in.is(i, ')')) return nullptr;
            ++i;
        }
        for (const auto limit = i + longest_item; i < limit && i < line_.size(); ++i) {
            const auto is_comma = line_.in.is(i, ',');
            if (line_.at(i) != nullptr || (line_.is_sign(i) && !is_comma)) return nullptr;
            auto word = line_.match(words_.relations, i);
            if (is_comma) word = line_.match(words_.relations, i + 1);
            const auto joins = says(word, relation_sense::joins);
            if (is_comma || joins) {
                const auto begin = (is_comma ? i + 1 : i) + (joins ? word.length : 0);
                const auto* next = line_.at(begin);
                return next != nullptr && next->begin == begin ? next : nullptr;
            }
            const auto passes = !word || says(word, relation_sense::from) ||
                                says(word, relation_sense::of_named) ||
                                (has_verbs && says(word, relation_sense::ends_list));
            if (!passes) return nullptr;
        }
        return nullptr;
    }

    /// "Of W, A"
    void read_fronted(const fronted_whole& whole)
    {
        const auto* part = line_.at(whole.end);
        const auto fits = part != nullptr && part->begin == whole.end &&
                          list_.is_free(part->figure) && is_like(whole.figure, part->figure);
        if (fits) add_list(whole.figure, *part, true);
    }

    /// ", of which A", ", A of which", "Of these, A", "A of them".
    void read_of_which(const figure_place& part)
    {
        if (!has_amount(list_.at(part.figure)) || !list_.is_free(part.figure)) return;
        auto end = part.begin;
        if (end > 0 && line_.in.is(end - 1, ',')) --end;
        const auto lead = line_.match_before(words_.relations, end);
        const auto behind = line_.match(words_.relations, part.end);
        const auto is_set_off = [&](std::size_t i) {
            return i > 0 && (line_.in.is(i - 1, ',') || line_.in.is(i - 1, '('));
        };
        const auto tied = (says(lead, relation_sense::of_which) && is_set_off(end - lead.length)) ||
                          (says(behind, relation_sense::of_which) && is_set_off(part.begin)) ||
                          (is_anaphor(behind, part) && is_set_off(part.begin));
        const auto opens = (is_anaphor(lead, part) && end == lead.length) ||
                           (is_anaphor(behind, part) && part.begin == 0);
        auto whole = found{};
        if (tied) whole = whole_in(start_of_clause(part.begin), part.figure, part.figure);
        if (opens) whole = whole_in(before_, first_, part.figure);
        if (whole) add_list(*whole, part, true);
    }
    /// "of it" is said of sums and quantities, "of them" of things.
    [[nodiscard]] auto is_anaphor(const match& word, const figure_place& part) const -> bool
    {
        const auto is_count = list_.at(part.figure).kind == figure_kind::count;
        return says(word, is_count ? relation_sense::of_them : relation_sense::of_it);
    }

    /// "A or B": two things that would not be two names of one.
    void read_alternative(const figure_place& other)
    {
        const auto either = line_.match_before(words_.relations, other.begin);
        if (!says(either, relation_sense::either)) return;
        auto end = other.begin - either.length;
        if (end > 0 && line_.in.is(end - 1, ',')) --end;
        const auto* one = place_before(end);
        if (one == nullptr || !are_alternatives(one->figure, other.figure)) return;
        auto first = std::size_t{one->figure};
        if (const auto* earlier = listed_before(*one)) {
            first = earlier->figure;
            list_.add(relation_kind::alternative, one->figure, first);
        }
        list_.add(relation_kind::alternative, other.figure, first);
    }
    /// The figure that ends before token `end`, with a few words of its noun between.
    [[nodiscard]] auto place_before(std::size_t end) const -> const figure_place*
    {
        constexpr auto farthest = std::size_t{3};  // words
        for (auto i = end; i > 0 && end - i <= farthest; --i) {
            if (const auto* place = line_.at(i - 1)) return place;
            const auto word = line_.match(words_.relations, i - 1);
            const auto parts = word && !says(word, relation_sense::of);
            if (line_.is_sign(i - 1) || parts) return nullptr;
        }
        return nullptr;
    }
    /// "[A], B or C"
    [[nodiscard]] auto listed_before(const figure_place& one) const -> const figure_place*
    {
        if (one.begin == 0 || !line_.in.is(one.begin - 1, ',')) return nullptr;
        const auto* earlier = place_before(one.begin - 1);
        const auto fits = earlier != nullptr && are_alternatives(earlier->figure, one.figure);
        return fits ? earlier : nullptr;
    }
    [[nodiscard]] auto are_alternatives(std::size_t a, std::size_t b) const -> bool
    {
        if (!list_.may_be_whole(a) || !list_.may_be_whole(b)) return false;
        const auto& one = list_.at(a);
        const auto& other = list_.at(b);
        if (one.kind != other.kind) return true;
        if (one.kind != figure_kind::count) return false;  // perhaps the same in another unit
        if (one.item.empty() || other.item.empty()) return false;
        return !names_same_item(list_.text(), one, other) && !(is_time(one) && is_time(other));
    }
    [[nodiscard]] auto is_time(const figure& stated) const -> bool
    {
        const auto noun = last_word(stated.item.in(list_.text()));
        for (const auto& row : words_.durations.rows) {
            if (is_same_noun(row.phrase, noun)) return true;
        }
        return false;
    }
};

}  // namespace detail

/// Adds the parts and alternatives of a sentence, whose figures begin at `first`; those of the
/// sentence right before it begin at `before`, or at `first` where none does.
inline void find_parts(const figure_line& line, relation_list& list, std::size_t before,
                       std::size_t first)
{
    detail::part_finder{line, list, before, first}.run();
}

}  // namespace assay
