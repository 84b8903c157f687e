// SPDX-License-Identifier: BSL-1.0
// status_reader.hpp - which word of its sentence governs a sum of money, and what it says of it.
//
//     a $5 million contract            the noun right behind it
//     invested $5 million              the verb before it
//     exports of missiles worth $5 million      the noun that a word of measure ties to it
//     licences for exports worth $5 million     of two nouns the one that the other is said of
//     $5 million was spent             the verb behind it
//     $5 million in military aid       aid, whose own verb says how far it has come
//
// Where two words stand about equally near and say two things, or none is near, nothing is known.
#pragma once

#include <algorithm>  // std::max, std::min
#include <cstddef>
#include <optional>
#include <span>

#include <assay/figures/figure.hpp>
#include <assay/lexicon/status_word.hpp>
#include <assay/money_status.hpp>
#include <assay/relations/aid_stage.hpp>
#include <assay/relations/figure_line.hpp>
#include <assay/relations/status_governor.hpp>
#include <assay/text/phrase_table.hpp>

namespace assay {

namespace detail {

class status_reader {
public:
    status_reader(const figure_line& line, std::span<const figure> figures)
        : line_(line), words_(line.in.words), figures_(figures)
    {}

    /// What the words around a sum say; none where they say nothing of it.
    [[nodiscard]] auto read(const figure_place& sum) const -> std::optional<money_status>
    {
        const auto end = behind_twin(sum.end);
        if (is_per_item(sum.end)) return money_status::price;
        if (const auto head = head_behind(end)) return settled(*head, sum, end);
        const auto before = governor_before(sum.begin);
        const auto behind = governor_behind(line_.in.is(end, ',') && is_aside(sum) ? end + 1 : end);
        if (behind && behind->use == status_use::aid) return settled(*behind, sum, end);
        if (before && before->distance == 0 && before->use != status_use::weak)
            return are_at_odds(before, behind) ? money_status::unknown : settled(*before, sum, end);
        if (before && behind && before->use != status_use::weak)
            return between(*before, *behind, sum, end);
        if (behind) return settled(*behind, sum, end);
        if (before) return settled(*before, sum, end);
        return std::nullopt;
    }

private:
    using governor = status_governor;
    using found = std::optional<governor>;
    using match = phrase_match<status_word>;

    static constexpr auto farthest = std::size_t{12};  // tokens before a sum
    static constexpr auto longest_name = std::size_t{4};

    const figure_line& line_;
    const lexicon& words_;
    std::span<const figure> figures_;

    [[nodiscard]] auto starts(std::size_t i, status_use use) const -> match
    {
        const auto word = line_.match(words_.statuses, i);
        return row_of(word, use) != nullptr ? word : match{};
    }
    [[nodiscard]] auto is_money(const figure_place* place) const -> bool
    {
        return place != nullptr && figures_[place->figure].is_money();
    }

    /// Behind a bracket that holds nothing but figures: the sum told again.
    [[nodiscard]] auto behind_twin(std::size_t end) const -> std::size_t
    {
        if (!line_.in.is(end, '(') || !is_money(line_.at(end + 1))) return end;
        const auto behind = line_.at(end + 1)->end;
        return line_.in.is(behind, ')') ? behind + 1 : end;
    }

    /// "$70 a barrel", "$5 per litre", "$5 million apiece".
    [[nodiscard]] auto is_per_item(std::size_t end) const -> bool
    {
        const auto per = line_.in.match(words_.per, end);
        if (!per || line_.in.match(words_.relative_periods, end)) return false;
        const auto item = end + per.length;
        return line_.in.match(words_.measures, item) || line_.in.match(words_.price_words, item) ||
               (line_.in.match(words_.items, item) && line_.is_plain_word(item));
    }

    /// "The cargo, worth $3 million, was": what follows is said of the cargo.
    [[nodiscard]] auto is_aside(const figure_place& sum) const -> bool
    {
        const auto lead = lead_before(sum.begin);
        return lead != 0 && sum.begin > lead && line_.in.is(sum.begin - lead - 1, ',');
    }

    /// The last noun of the name that a sum stands in: "a $5 million export contract".
    [[nodiscard]] auto head_behind(std::size_t end) const -> found
    {
        auto head = found{};
        for (auto i = end; i < end + longest_name && line_.is_plain_word(i);) {
            const auto word = line_.match(words_.statuses, i);
            const auto* row = noun_of(word);
            if (row != nullptr) head = governor{row->meaning, row->use, i, i + word.length, 0};
            if (row == nullptr && word && row_of(word, status_use::helper) != nullptr) break;
            if (row == nullptr && word && row_of(word, status_use::verb) != nullptr) break;
            i += std::max(word.length, std::size_t{1});
        }
        if (const auto behind = starts(end, status_use::behind); behind && !head)
            return std::nullopt;
        return head;
    }

    /// "$5 million was spent", "$5 million earmarked for", "$5 million in losses", "apiece".
    [[nodiscard]] auto governor_behind(std::size_t end) const -> found
    {
        if (starts(end, status_use::behind))
            return governor{money_status::price, status_use::behind, end, end + 1, 0};
        if (const auto counted = counted_behind(end)) return counted;
        auto i = end;
        for (auto most = 3; most > 0; --most) {
            const auto helper = starts(i, status_use::helper);
            if (!helper) break;
            i += helper.length;
        }
        const auto word = line_.match(words_.statuses, i);
        const auto* row = row_of(word, status_use::verb);
        if (row == nullptr || (i == end && is_money(line_.at(i + word.length)))) return {};
        return governor{row->meaning, row->use, i, i + word.length, i - end};
    }

    /// "in military aid", "worth of exports", "of revenue".
    [[nodiscard]] auto counted_behind(std::size_t end) const -> found
    {
        auto i = end;
        auto is_tied = false;
        if (const auto often = starts(i, status_use::helper)) i += often.length;  // "a year"
        for (auto most = 2; most > 0; --most) {
            const auto complement = starts(i, status_use::complement);
            const auto lead = starts(i, status_use::lead);
            if (!complement && !(lead && i == end)) break;
            is_tied = is_tied || complement;
            i += complement ? complement.length : lead.length;
        }
        if (!is_tied) return {};
        if (line_.is_small_word(i) && !line_.match(words_.statuses, i)) ++i;  // "of the"
        auto head = head_behind(i);
        if (!head) return {};
        const auto is_place = head->meaning == money_status::production ||
                              head->meaning == money_status::budget ||
                              head->meaning == money_status::price;
        if (is_place) return {};  // "invested $5 million in production"
        head->counted = true;
        head->distance = head->begin - end;
        return head;
    }

    /// The word before a sum that governs it.
    [[nodiscard]] auto governor_before(std::size_t begin) const -> found
    {
        if (const auto direct = word_before(begin, true)) return with_rival(*direct);
        if (const auto weak = weak_before(begin)) return better_than(*weak);
        auto start = begin;
        auto told = false;  // by a predicate
        for (auto most = 3; most > 0; --most) {
            const auto lead = lead_before(start);
            if (lead == 0) break;
            told = told || row_of(line_.match_before(words_.statuses, start),
                                  status_use::predicate) != nullptr;
            start -= lead;
            if (const auto word = word_before(start, false))
                return with_rival(whole_of(*word, told));
        }
        return scan_before(start, start != begin, told);
    }
    [[nodiscard]] auto lead_before(std::size_t end) const -> std::size_t
    {
        const auto lead = line_.match_before(words_.statuses, end);
        const auto leads = row_of(lead, status_use::lead) != nullptr ||
                           row_of(lead, status_use::predicate) != nullptr;
        if (leads) return lead.length;
        const auto is_open = end > 0 && (line_.in.is(end - 1, '(') || line_.in.is(end - 1, ':') ||
                                         line_.in.is(end - 1, ','));
        return is_open ? 1 : 0;
    }

    /// A noun or verb right before `end`. A verb has its sum right behind it, without a lead.
    [[nodiscard]] auto word_before(std::size_t end, bool direct) const -> found
    {
        const auto word = line_.match_before(words_.statuses, end);
        if (!word) return {};
        const auto* verb = row_of(word, status_use::verb);
        const auto* row = direct && verb != nullptr ? verb : noun_of(word);
        const auto is_led = verb != nullptr && verb->meaning == money_status::unknown && !direct;
        if (row == nullptr && !is_led) row = verb;  // "cut to"
        if (row == nullptr) row = row_of(word, status_use::weak);
        if (row == nullptr) return {};
        return governor{row->meaning, row->use, end - word.length, end, 0};
    }
    [[nodiscard]] auto weak_before(std::size_t end) const -> found
    {
        const auto word = line_.match_before(words_.statuses, end);
        const auto* row = row_of(word, status_use::weak);
        if (row == nullptr) return {};
        return governor{row->meaning, row->use, end - word.length, end, 0};
    }
    /// "exported products worth": what was done with them says more.
    [[nodiscard]] auto better_than(const governor& weak) const -> found
    {
        const auto other = scan_before(weak.begin, true, false);
        return other && other->meaning != money_status::unknown ? other : found{weak};
    }

    /// The nearest word farther before, in the same clause.
    [[nodiscard]] auto scan_before(std::size_t start, bool has_lead, bool told) const -> found
    {
        auto end = start;
        while (end > 0 && start - end < farthest) {
            if (const auto* place = line_.at(end - 1)) {
                if (is_money(place)) return {};
                end = place->begin;
                continue;
            }
            if (line_.is_sign(end - 1) && !(told && is_list_comma(end - 1))) return {};
            const auto word = line_.match_before(words_.statuses, end);
            if (row_of(word, status_use::stop) != nullptr) return {};
            if (const auto* row = governing_row(word, end, has_lead)) {
                const auto read =
                    governor{row->meaning, row->use, end - word.length, end, start - end};
                return with_rival(whole_of(read, told));
            }
            end -= std::max(word.length, std::size_t{1});
        }
        return {};
    }
    /// "on schools, roads and barracks": a comma with an "and" close behind it.
    [[nodiscard]] auto is_list_comma(std::size_t i) const -> bool
    {
        constexpr auto reach = std::size_t{8};  // tokens
        auto last = i;                          // comma
        for (auto k = i + 1; line_.in.is(i, ',') && k < i + reach && k < last + 4; ++k) {
            const auto word = line_.match(words_.relations, k);
            if (word && word->sense == relation_sense::joins) return true;
            if (line_.in.is(k, ',')) last = k;
        }
        return false;
    }
    /// The row by which a word governs a sum that does not stand right behind it.
    [[nodiscard]] auto governing_row(const match& word, std::size_t end, bool has_lead) const
        -> const status_word*
    {
        if (!word) return nullptr;
        const auto* noun = noun_of(word);
        const auto is_name = noun != nullptr && noun->use == status_use::adjunct;
        if (noun != nullptr && has_lead && !(is_name && is_before_noun(end))) return noun;
        const auto* verb = row_of(word, status_use::verb);
        const auto is_bare = verb != nullptr && verb->meaning == money_status::unknown && has_lead;
        return is_bare ? nullptr : verb;
    }
    /// Whether a noun at `i` takes the word before it for its kind: "budget [minister]".
    [[nodiscard]] auto is_before_noun(std::size_t i) const -> bool
    {
        return line_.is_plain_word(i) && !line_.match(words_.statuses, i);
    }

    /// "licences for the [export] of arms worth": licences. What a predicate is `told` of is the
    /// first noun: "receipts from [contracts] reached".
    [[nodiscard]] auto whole_of(const governor& part, bool told) const -> governor
    {
        const auto can_be_part = (told && part.meaning != money_status::unknown) ||
                                 part.meaning == money_status::delivery ||
                                 part.meaning == money_status::production ||
                                 part.meaning == money_status::trade;
        if (!can_be_part) return part;
        auto at = part.begin;
        auto is_tied = false;
        for (auto most = std::size_t{7}; at > 0 && most > 0; --most) {
            if (line_.at(at - 1) != nullptr || line_.is_sign(at - 1)) return part;
            const auto word = line_.match_before(words_.statuses, at);
            if (row_of(word, status_use::stop) != nullptr) return part;
            const auto* row = noun_of(word);
            if (row == nullptr) row = row_of(word, status_use::verb);
            if (row != nullptr) {
                const auto is_whole = is_tied && (row->meaning == money_status::order ||
                                                  row->meaning == money_status::licence ||
                                                  row->meaning == money_status::revenue ||
                                                  row->meaning == money_status::spending ||
                                                  row->meaning == money_status::investment ||
                                                  row->meaning == money_status::aid_pledged);
                if (!is_whole) return part;
                return {row->meaning, row->use, at - word.length, at, part.distance};
            }
            is_tied = is_tied || row_of(word, status_use::complement) != nullptr;
            at -= std::max(word.length, std::size_t{1});
        }
        return part;
    }
    /// "allocated and spent": nobody knows which of them is meant.
    [[nodiscard]] auto with_rival(governor read) const -> governor
    {
        const auto joined = read.begin;
        if (joined < 2 || line_.at(joined - 1) != nullptr) return read;
        const auto joins = line_.match(words_.relations, joined - 1);
        if (!joins ||
            (joins->sense != relation_sense::joins && joins->sense != relation_sense::either))
            return read;
        const auto other = word_before(joined - 1, read.use == status_use::verb);
        read.doubtful = other && other->meaning != read.meaning && other->use == read.use;
        return read;
    }

    /// Whether two words that both stand right beside a sum say two things.
    [[nodiscard]] static auto are_at_odds(const found& before, const found& behind) -> bool
    {
        if (before->doubtful) return true;
        return behind && behind->counted && behind->meaning == money_status::unknown;
    }

    /// What two words say, one before a sum and one behind it: the nearer one.
    [[nodiscard]] auto between(const governor& before, const governor& behind,
                               const figure_place& sum, std::size_t end) const -> money_status
    {
        constexpr auto clearly = std::size_t{3};  // tokens
        const auto first = settled(before, sum, end);
        const auto second = settled(behind, sum, end);
        if (first == second) return first;
        if (before.distance >= behind.distance + clearly) return second;
        if (behind.distance >= before.distance + clearly) return first;
        return money_status::unknown;
    }

    [[nodiscard]] auto settled(const governor& read, const figure_place& sum, std::size_t end) const
        -> money_status
    {
        if (read.doubtful) return money_status::unknown;
        if (read.use != status_use::aid) return read.meaning;
        const auto first = std::min(sum.begin, read.begin);
        return aid_stage(line_, figures_, first, std::max(end, read.end));
    }
};

}  // namespace detail

}  // namespace assay
