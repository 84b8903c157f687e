// SPDX-License-Identifier: BSL-1.0
// figure_line.hpp - a sentence as relations see it: its figures, and around them the words of two
// indices, that of figures and that of relations.
#pragma once

#include <algorithm>  // std::min
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <assay/figures/figure.hpp>
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/lexicon.hpp>
#include <assay/text/phrase_table.hpp>
#include <assay/text/token.hpp>
#include <assay/text/tokenize.hpp>

namespace assay {

/// Where a figure stands among the tokens of its sentence.
struct figure_place {
    std::uint32_t figure = 0;  // its place in the document's list
    std::size_t begin = 0;     // with the hedges before it
    std::size_t end = 0;       // with a hedge behind it
};

/// Owns nothing. `cues` are the sentence's tokens, their words looked up in relation_index.
struct figure_line {
    sentence in;
    std::span<const token> cues;
    std::span<const figure_place> places;     // of its figures, in order
    std::span<const std::uint32_t> place_at;  // by token: one more than its figure's; 0 for none

    [[nodiscard]] auto size() const noexcept -> std::size_t { return cues.size(); }
    /// The place that a token is part of; nullptr for none.
    [[nodiscard]] auto at(std::size_t i) const -> const figure_place*
    {
        return i < place_at.size() && place_at[i] != 0 ? &places[place_at[i] - 1] : nullptr;
    }
    /// The longest phrase of one of the two tables that starts at token `i`, outside of figures.
    template <typename Row>
    [[nodiscard]] auto match(const phrase_table<Row>& table, std::size_t i) const
        -> phrase_match<Row>
    {
        if (i >= cues.size() || at(i) != nullptr || (cues[i].tables & table.bit) == 0) return {};
        const auto found = in.words.relation_index().match_at(table.id, cues, i);
        return {table.rows.subspan(found.first_row, found.rows), found.length};
    }
    /// The longest phrase of a table whose last token is the one before `end`.
    template <typename Row>
    [[nodiscard]] auto match_before(const phrase_table<Row>& table, std::size_t end) const
        -> phrase_match<Row>
    {
        constexpr auto farthest = std::size_t{6};  // tokens
        for (auto i = end - std::min(end, farthest); i < end; ++i) {
            const auto found = match(table, i);
            if (found && i + found.length == end) return found;
        }
        return {};
    }
    /// Whether token `i` only ties others together: "the", "of".
    [[nodiscard]] auto is_small_word(std::size_t i) const -> bool
    {
        return static_cast<bool>(in.match(in.words.not_counted, i));
    }
    /// A word that may be a thing's name, or part of one.
    [[nodiscard]] auto is_plain_word(std::size_t i) const -> bool
    {
        return in.is(i, token_kind::word) && at(i) == nullptr && !is_small_word(i);
    }
    /// A comma, bracket, dash or other sign that parts what is said, but no hyphen.
    [[nodiscard]] auto is_sign(std::size_t i) const -> bool
    {
        if (i >= size()) return true;
        if (in.is(i, token_kind::dash)) return in.tokens[i].spaced;
        return in.is(i, token_kind::punctuation) && !in.is(i, '.') && !in.is(i, '%') &&
               !in.is(i, '\'') && !in.is(i, "\u2019") && !in.is(i, '"') && !in.is(i, "\u201C") &&
               !in.is(i, "\u201D");
    }
};

/// Keeps its buffers between sentences.
class figure_line_reader {
public:
    figure_line_reader(std::string_view text, std::span<const figure> figures, const lexicon& words)
        : text_(text), figures_(figures), words_(words)
    {}

    /// The figures behind `first` that stand in its sentence: the first one that does not.
    [[nodiscard]] auto end_of_sentence(std::size_t first) const -> std::size_t
    {
        auto end = first + 1;
        while (end < figures_.size() && figures_[end].sentence == figures_[first].sentence) ++end;
        return end;
    }

    /// The line of the figures [first, end), which stand in one sentence.
    [[nodiscard]] auto read(std::size_t first, std::size_t end) -> figure_line
    {
        const auto whole = figures_[first].sentence;
        tokens_.clear();
        cues_.clear();
        places_.clear();
        tokenize(text_, whole, words_.index(), tokens_);
        tokenize(text_, whole, words_.relation_index(), cues_);
        place_at_.assign(tokens_.size(), 0);
        const auto in = sentence{text_, whole, tokens_, words_};
        auto at = std::size_t{0};
        for (auto i = first; i < end; ++i) {
            while (at < in.size() && tokens_[at].span.end <= figures_[i].span.begin) ++at;
            auto place = figure_place{static_cast<std::uint32_t>(i), at, at};
            while (place.end < in.size() && tokens_[place.end].span.begin < figures_[i].span.end)
                ++place.end;
            take_hedges(in, place);
            places_.push_back(place);
            for (auto k = place.begin; k < place.end; ++k)
                place_at_[k] = static_cast<std::uint32_t>(places_.size());
            at = place.end;
        }
        return {in, cues_, places_, place_at_};
    }

private:
    std::string_view text_;
    std::span<const figure> figures_;
    const lexicon& words_;
    std::vector<token> tokens_;
    std::vector<token> cues_;
    std::vector<figure_place> places_;
    std::vector<std::uint32_t> place_at_;

    void take_hedges(const sentence& in, figure_place& place) const
    {
        const auto floor = places_.empty() ? std::size_t{0} : places_.back().end;
        for (auto most = 2; most > 0; --most) {
            const auto before = in.match_before(words_.hedges, place.begin);
            if (!before || place.begin - before.length < floor) break;
            place.begin -= before.length;
        }
        const auto behind = in.match(words_.hedges_after, place.end);
        if (behind && behind->meaning != hedge::none && behind->use != hedge_use::tied)
            place.end += behind.length;
    }
};

}  // namespace assay
