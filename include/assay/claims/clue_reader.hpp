// SPDX-License-Identifier: BSL-1.0
// clue_reader.hpp - makes clue lines of a document's sentences.
#pragma once

#include <algorithm>  // std::min, std::ranges::binary_search
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <assay/claims/clue_line.hpp>
#include <assay/claims/per_unit.hpp>
#include <assay/figures/figure.hpp>
#include <assay/figures/read_date.hpp>
#include <assay/figures/read_measure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>

namespace assay {

/// Keeps its buffers between sentences. `twins` are the figures, in order, that only tell the one
/// before them in another unit: no line has them, nor the brackets around them.
class clue_reader {
public:
    clue_reader(std::string_view text, std::span<const figure> figures,
                std::span<const std::uint32_t> twins, const lexicon& words)
        : text_(text), figures_(figures), twins_(twins), words_(words)
    {}

    /// The line of the figures [first, end), which stand in one sentence.
    [[nodiscard]] auto read(std::size_t first, std::size_t end) -> clue_line
    {
        const auto part = window(first, end);
        tokens_.clear();
        clues_.clear();
        tokenize(text_, part, words_.index(), tokens_);
        const auto in = sentence{text_, part, tokens_, words_};
        auto next = first;
        for (std::size_t i = 0; i < in.size();) {
            while (next < end && figures_[next].span.end <= in.tokens[i].span.begin) ++next;
            const auto lead = next < end ? lead_of(in, i, next) : none;
            i = lead != none ? add_figure(in, lead, next++) : add_token(in, i);
        }
        return {clues_, figures_, text_, part.begin == figures_[first].sentence.begin, {}};
    }

    /// The line just read, with the figure `place` of the sentence before behind a stop at its end.
    [[nodiscard]] auto with_previous(clue_line line, std::uint32_t place) -> clue_line
    {
        add(clue_kind::stop);
        clues_.push_back({.kind = clue_kind::figure, .place = place});
        line.clues = clues_;
        line.previous = clues_.size() - 1;
        return line;
    }

private:
    static constexpr auto none = ~std::size_t{0};
    static constexpr auto reach =
        std::size_t{120};  // bytes before the first figure, behind the last

    std::string_view text_;
    std::span<const figure> figures_;
    std::span<const std::uint32_t> twins_;
    const lexicon& words_;
    std::vector<token> tokens_;
    std::vector<clue> clues_;
    bool behind_twin_ = false;

    /// The stretch of the sentence that is looked at; it begins and ends at a word's edge.
    [[nodiscard]] auto window(std::size_t first, std::size_t end) const -> source_span
    {
        const auto whole = figures_[first].sentence;
        auto from = figures_[first].span.begin;
        from = from - whole.begin > reach ? from - reach : whole.begin;
        if (from != whole.begin) {
            while (from < figures_[first].span.begin && text_[from] != ' ') ++from;
        }
        auto to = std::min(whole.end, figures_[end - 1].span.end + reach);
        while (to < whole.end && to > figures_[end - 1].span.end &&
               (utf8::is_continuation(text_[to]) || text_[to] != ' '))
            --to;
        return {from, to};
    }

    /// The token at which figure `next` begins where its hedge, if any, begins at token `i`.
    [[nodiscard]] auto lead_of(const sentence& in, std::size_t i, std::size_t next) const
        -> std::size_t
    {
        const auto begin = figures_[next].span.begin;
        if (in.tokens[i].span.begin >= begin) return i;
        if (!clues_.empty() && clues_.back().kind == clue_kind::figure)
            return none;  // "5 percent more than 20 million" compares
        auto at = i;
        for (auto hedges = 0; hedges < 2; ++hedges) {
            const auto hedge = in.match(words_.hedges, at);
            if (!hedge) return none;
            at += hedge.length;
            if (at < in.size() && in.tokens[at].span.begin >= begin) return at;
        }
        return none;
    }

    [[nodiscard]] auto add_figure(const sentence& in, std::size_t at, std::size_t place)
        -> std::size_t
    {
        const auto& stated = figures_[place];
        auto end = at + 1;
        auto senses = sense_set{0};
        if (const auto word = in.match(words_.arithmetic, at)) senses = senses_of(word);
        while (end < in.size() && in.tokens[end].span.begin < stated.span.end) ++end;
        if (std::ranges::binary_search(twins_, static_cast<std::uint32_t>(place))) {
            drop_lead_of_twin();
            return end;
        }
        auto made = clue{.kind = clue_kind::figure, .place = static_cast<std::uint32_t>(place)};
        made.senses = stated.kind == figure_kind::ratio ? senses : sense_set{0};
        made.per_unit = is_per_unit(in, end);
        if (made.per_unit) {
            made.per_measure = measure_behind(in, end);
            const auto per = end + in.match(words_.per, end).length;
            if (per < in.size()) made.per_word = in.tokens[per].span;
        }
        if (stated.kind == figure_kind::count) {
            const auto noun = in.match(words_.arithmetic, end - 1);
            made.is_points = noun && (senses_of(noun) & only(arithmetic_sense::points)) != 0;
            made.is_time = static_cast<bool>(in.match(words_.durations, end - 1));
        }
        clues_.push_back(made);
        behind_twin_ = false;
        const auto hedge = in.match(words_.hedges_after, end);
        const auto is_hedge =
            hedge && hedge->meaning != hedge::none && hedge->use != hedge_use::tied;
        return is_hedge ? end + hedge.length : end;
    }

    /// "$547 [a tonne]".
    [[nodiscard]] static auto measure_behind(const sentence& in, std::size_t at)
        -> std::optional<unit>
    {
        const auto per = in.match(in.words.per, at);
        const auto read = read_measure(in, at + per.length);
        const auto is_unit = read && read->kind == figure_kind::quantity;
        return is_unit ? std::optional{read->units.likeliest()} : std::nullopt;
    }

    /// "(", ", or", "- " before a figure that is told again.
    void drop_lead_of_twin()
    {
        while (!clues_.empty()) {
            const auto& last = clues_.back();
            const auto leads =
                last.kind == clue_kind::comma || last.kind == clue_kind::dash ||
                (last.kind == clue_kind::word &&
                 (last.senses & any_of(arithmetic_sense::either, arithmetic_sense::is)) != 0);
            if (!leads) break;
            clues_.pop_back();
        }
        behind_twin_ = true;
    }

    [[nodiscard]] static auto senses_of(const phrase_match<arithmetic_word>& found) -> sense_set
    {
        auto senses = sense_set{0};
        for (const auto& row : found.rows) senses |= only(row.sense);
        return senses;
    }

    [[nodiscard]] auto add_token(const sentence& in, std::size_t i) -> std::size_t
    {
        if (is_plain_word(in.tokens[i])) {
            count_other(in, i);
            return i + 1;
        }
        if (in.is(i, '+')) {
            clues_.push_back({.kind = clue_kind::word, .senses = only(arithmetic_sense::rises)});
            return i + 1;
        }
        const auto word = in.match(words_.arithmetic, i);
        const auto senses = senses_of(word);
        if (word && is_clue(senses)) {
            const auto goes_on =
                behind_twin_ && is_open_bracket() && (senses & only(arithmetic_sense::either)) != 0;
            if (!goes_on)  // "($1.6 billion or 68.3 percent)"
                clues_.push_back(
                    {.kind = clue_kind::word, .qualified = is_qualified(in, i), .senses = senses});
            behind_twin_ = false;
            return i + word.length;
        }
        if (const auto stop = in.match(words_.clause_breaks, i)) {
            add(clue_kind::stop);
            return i + stop.length;
        }
        if (begins_clause(in, i)) {
            add(clue_kind::stop);
            return i + 1;
        }
        const auto kind = kind_of(in, i);
        if (kind == clue_kind::close) {
            close_bracket();
        } else if (kind == clue_kind::other) {
            add_other(in, i);
        } else if (!(behind_twin_ && (kind == clue_kind::comma || kind == clue_kind::dash))) {
            add(kind);
        }
        if (kind != clue_kind::other) behind_twin_ = false;
        return i + 1;
    }

    /// Whether it is a word, as most are, that no clue begins with.
    [[nodiscard]] auto is_plain_word(const token& word) const -> bool
    {
        const auto heads =
            words_.arithmetic.bit | words_.clause_breaks.bit | words_.clause_heads.bit;
        return word.kind == token_kind::word && (word.tables & heads) == 0;
    }

    /// Whether a word before token `i` says which of several things it is.
    [[nodiscard]] auto is_qualified(const sentence& in, std::size_t i) const -> bool
    {
        return i > 0 && in.is(i - 1, token_kind::word) && !in.match(words_.not_counted, i - 1) &&
               !in.may_begin(words_.arithmetic, i - 1);
    }

    /// ", as freight rates fell": something else is told.
    [[nodiscard]] auto begins_clause(const sentence& in, std::size_t i) const -> bool
    {
        return i > 0 && in.is(i - 1, ',') && in.match(words_.clause_heads, i) &&
               in.match(words_.not_counted, i) &&
               detail::part_length(in, i, period_part::article) == 0;
    }

    void add(clue_kind kind) { clues_.push_back({.kind = kind}); }

    [[nodiscard]] static auto kind_of(const sentence& in, std::size_t i) -> clue_kind
    {
        if (in.is(i, ',')) return clue_kind::comma;
        if (in.is(i, '(') || in.is(i, '[')) return clue_kind::open;
        if (in.is(i, ')') || in.is(i, ']')) return clue_kind::close;
        if (in.is(i, ';')) return clue_kind::stop;
        if (in.is(i, ':')) return clue_kind::colon;
        if (in.is(i, token_kind::dash) && in.tokens[i].spaced) return clue_kind::dash;
        return clue_kind::other;
    }

    void add_other(const sentence& in, std::size_t i)
    {
        const auto is_quote = in.is(i, token_kind::punctuation) &&
                              (in.is(i, '"') || in.is(i, "\u201C") || in.is(i, "\u201D") ||
                               in.is(i, '.') || in.is(i, '\'') || in.is(i, "\u2019"));
        if (is_quote) return;
        count_other(in, i);
        if (in.is(i, token_kind::number) && read_year(in, i) == 0) clues_.back().has_number = true;
    }

    void count_other(const sentence& in, std::size_t i)
    {
        if (clues_.empty() || clues_.back().kind != clue_kind::other) add(clue_kind::other);
        auto& words = clues_.back();
        words.is_article = (words.is_article || words.length == 0) &&
                           detail::part_length(in, i, period_part::article) != 0;
        if (words.length == 0)
            words.tells_time = in.match(words_.period_words, i) ||
                               in.match(words_.relative_periods, i) || in.match(words_.months, i);
        ++words.length;
    }

    /// Whether a word reckons with the figures around it; not "number of", nor every "at".
    [[nodiscard]] auto is_clue(sense_set senses) const -> bool
    {
        if (senses == only(arithmetic_sense::at)) return tells_level();
        return senses != only(arithmetic_sense::tally);
    }
    /// "up 8 percent [at] 5 million", "or 8 percent, [at]": right behind an amount of change.
    [[nodiscard]] auto tells_level() const -> bool
    {
        if (clues_.empty()) return false;
        const auto is_comma = clues_.back().kind == clue_kind::comma && clues_.size() > 1;
        const auto& before = is_comma ? clues_[clues_.size() - 2] : clues_.back();
        return before.kind == clue_kind::figure &&
               figures_[before.place].kind == figure_kind::percent;
    }

    [[nodiscard]] auto is_open_bracket() const -> bool
    {
        return !clues_.empty() && clues_.back().kind == clue_kind::open;
    }

    /// A bracket without a figure is as good as none.
    void close_bracket()
    {
        constexpr auto farthest = std::size_t{16};  // clues
        const auto first = clues_.size() - std::min(clues_.size(), farthest);
        for (auto i = clues_.size(); i > first; --i) {
            if (clues_[i - 1].kind == clue_kind::figure) break;
            if (clues_[i - 1].kind != clue_kind::open) continue;
            clues_.resize(i - 1);
            return;
        }
        add(clue_kind::close);
    }
};

}  // namespace assay
