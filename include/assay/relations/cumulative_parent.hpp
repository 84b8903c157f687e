// SPDX-License-Identifier: BSL-1.0
// cumulative_parent.hpp - figures of a short time that are within one of a long time before them.
//
//     Since 2015 over 500 tonnes of weapons have been delivered. In January 2020 more than 100
//     tonnes were loaded at once.
//
// Nobody says so in words, so this is silent unless both are of one unit and thing, the second
// one's days lie within those of the first, it is told in the same paragraph, its sentence names
// nobody that the first one's does not and shows that it goes on about the same, and neither speaks
// of what does not add up over time: stocks, yearly averages, changes.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/lexicon/relation_word.hpp>
#include <assay/money_status.hpp>
#include <assay/period.hpp>
#include <assay/relations/figure_kin.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/relation_list.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

namespace detail {

class cumulative_finder {
public:
    cumulative_finder(relation_list& list, std::span<const money_status> statuses)
        : list_(list), statuses_(statuses)
    {}

    void read(const figure_line& line)
    {
        const auto is_level = says_level(line);
        for (const auto& place : line.places) {
            const auto i = std::size_t{place.figure};
            if (!is_dated(i) || is_level) continue;
            if (list_.is_free(i) && !is_further(line, place)) find_parent(line, i);
            if (is_long(list_.at(i).when->days)) totals_.push_back(place.figure);
        }
    }

private:
    static constexpr auto most_between = std::size_t{600};  // bytes between parent and child

    relation_list& list_;
    std::span<const money_status> statuses_;
    std::vector<std::uint32_t> totals_;  // of long times, in order

    [[nodiscard]] auto is_dated(std::size_t i) const -> bool
    {
        return list_.may_be_whole(i) && list_.at(i).when && !list_.is_of_change(i);
    }
    /// Whether a period is of more than a year.
    [[nodiscard]] static auto is_long(const period& days) -> bool
    {
        return days.to - days.from > date::days{366};
    }
    [[nodiscard]] static auto lies_within(const period& part, const period& whole) -> bool
    {
        return whole.from <= part.from && part.to <= whole.to &&
               part.to - part.from < whole.to - whole.from;
    }

    /// "in stock", "a year".
    [[nodiscard]] static auto says_level(const figure_line& line) -> bool
    {
        for (std::size_t i = 0; i < line.size(); ++i) {
            for (const auto& row : line.match(line.in.words.relations, i).rows) {
                if (row.sense == relation_sense::level) return true;
            }
        }
        return false;
    }
    /// "[another] 100 tonnes", "100 [further] tonnes".
    [[nodiscard]] static auto is_further(const figure_line& line, const figure_place& place) -> bool
    {
        constexpr auto reach = std::size_t{3};  // tokens
        for (auto i = place.begin - std::min(place.begin, reach); i < place.end + reach; ++i) {
            for (const auto& row : line.match(line.in.words.relations, i).rows) {
                if (row.sense == relation_sense::further) return true;
            }
        }
        return list_has_further(line, place);
    }
    /// Within the figure itself: "100 more tonnes".
    [[nodiscard]] static auto list_has_further(const figure_line& line, const figure_place& place)
        -> bool
    {
        const auto& words = line.in.words;
        for (auto i = place.begin; i < place.end; ++i) {
            const auto found = words.relation_index().match_at(words.relations.id, line.cues, i);
            for (const auto& row : words.relations.rows.subspan(found.first_row, found.rows)) {
                if (row.sense == relation_sense::further) return true;
            }
        }
        return false;
    }

    void find_parent(const figure_line& line, std::size_t child)
    {
        const auto& stated = list_.at(child);
        for (auto i = totals_.size(); i > 0; --i) {
            const auto total = std::size_t{totals_[i - 1]};
            const auto& whole = list_.at(total);
            if (stated.span.begin - whole.span.end > most_between) return;
            if (!lies_within(stated.when->days, whole.when->days) || !is_same_thing(total, child))
                continue;
            if (!may_be_within(stated, whole) || !is_one_paragraph(whole, stated)) return;
            if (!names_nobody_new(line, whole) || !speaks_of_same(line, whole, stated)) return;
            return list_.add(relation_kind::part_of_cumulative, child, total);
        }
    }

    [[nodiscard]] auto is_same_thing(std::size_t total, std::size_t child) const -> bool
    {
        const auto& whole = list_.at(total);
        const auto& part = list_.at(child);
        if (!has_same_unit(whole, part)) return false;
        if (whole.kind == figure_kind::money) {
            const auto status = statuses_[child];
            return status == statuses_[total] && status != money_status::unknown &&
                   status != money_status::price;
        }
        if (part.item.empty() && whole.kind == figure_kind::quantity) return true;
        if (part.item.empty() || whole.item.empty()) return false;
        return names_same_item(list_.text(), whole, part);
    }
    [[nodiscard]] auto is_one_paragraph(const figure& whole, const figure& part) const -> bool
    {
        const auto between = source_span{whole.span.end, part.span.begin}.in(list_.text());
        return between.find("\n\n") == std::string_view::npos &&
               between.find("\n\r\n") == std::string_view::npos;
    }

    /// Whether each name of the line stands in the sentence of `whole` too; of the line itself,
    /// where that is it, whether it has none behind it.
    [[nodiscard]] auto names_nobody_new(const figure_line& line, const figure& whole) const -> bool
    {
        const auto known = whole.sentence.in(list_.text());
        const auto is_here = line.in.span == whole.sentence;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!is_name(line, i)) continue;
            const auto is_behind = line.in.tokens[i].span.begin > whole.span.end;
            if (is_here ? is_behind : known.find(line.in.at(i)) == std::string_view::npos)
                return false;
        }
        return true;
    }
    /// Whether the line shows that it goes on about the same: its figure does not name its item
    /// again, money has a status, "alone" is said, or a word comes back ("exported", "exports").
    [[nodiscard]] auto speaks_of_same(const figure_line& line, const figure& whole,
                                      const figure& part) const -> bool
    {
        if (part.item.empty()) return true;
        const auto told = whole.sentence.in(list_.text());
        for (std::size_t i = 0; i < line.size(); ++i) {
            for (const auto& row : line.match(line.in.words.relations, i).rows) {
                if (row.sense == relation_sense::alone) return true;
            }
            if (line.in.span != whole.sentence && comes_back(line, i, told)) return true;
        }
        return false;
    }
    /// Whether a word of some length, or its beginning, stands in what was told before.
    [[nodiscard]] static auto comes_back(const figure_line& line, std::size_t i,
                                         std::string_view told) -> bool
    {
        constexpr auto shortest = std::size_t{4};  // bytes
        constexpr auto stem = std::size_t{5};
        const auto& in = line.in;
        const auto is_time = (in.tokens[i].tables & in.words.period_tables()) != 0;
        if (!line.is_plain_word(i) || is_time || in.tokens[i].letters != letter_case::lower)
            return false;
        const auto word = in.at(i);
        if (word.size() < shortest) return false;
        const auto at = told.find(word.substr(0, stem));
        return at != std::string_view::npos && (at == 0 || told[at - 1] == ' ');
    }
    /// A word with a capital that is no month or weekday; at a sentence's head one that is a place,
    /// or that nobody knows.
    [[nodiscard]] static auto is_name(const figure_line& line, std::size_t i) -> bool
    {
        const auto& in = line.in;
        if (!in.is(i, token_kind::word) || in.tokens[i].letters == letter_case::lower) return false;
        if (line.at(i) != nullptr || in.match(in.words.months, i) || in.match(in.words.weekdays, i))
            return false;
        if (i > 0) return true;
        const auto is_known =
            in.tokens[i].word != unknown_word || line.cues[i].word != unknown_word;
        return !is_known || static_cast<bool>(in.match(in.words.places, i));
    }
};

}  // namespace detail

}  // namespace assay
