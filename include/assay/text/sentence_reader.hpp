// SPDX-License-Identifier: BSL-1.0
// sentence_reader.hpp - a text sentence by sentence, cut into tokens where a figure can be.
//
// A sentence is the window in which figures are read. It ends at a full stop, at a paragraph's end
// or, where neither comes, at a word's end after `longest_sentence` bytes: no line is too long.
//
// Its end is found without looking at its words. Only of a sentence with a digit, or with one of
// the words that a caller names as candidates, the tokens are read.
#pragma once

#include <bit>  // std::countr_zero
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <assay/detail/byte_block.hpp>
#include <assay/text/candidate_words.hpp>
#include <assay/text/character.hpp>
#include <assay/text/fold_case.hpp>
#include <assay/text/read_word.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>
#include <assay/text/word_index.hpp>

namespace assay {

inline constexpr auto longest_sentence = std::size_t{8192};  // bytes

class sentence_reader {
public:
    /// A full stop behind a word of the table `abbreviations` ends no sentence; behind one of
    /// `scales` too ("5 bn.") it may. Without candidates all sentences are cut into tokens.
    sentence_reader(std::string_view text, const word_index& words, table_id abbreviations,
                    table_id scales, const candidate_words* candidates = nullptr)
        : text_(text),
          words_(words),
          abbreviations_(only(abbreviations)),
          scales_(only(scales)),
          candidates_(candidates)
    {}

    /// Reads the next sentence; false at the text's end.
    [[nodiscard]] auto next() -> bool
    {
        tokens_.clear();
        names_.clear();
        tables_ = 0;
        has_number_ = false;
        span_ = {span_.end, span_.end};
        if (span_.begin == text_.size()) return false;
        const auto end = find_end();
        if (end) span_.end = *end;
        is_candidate_ = !end || has_digit_ || candidates_ == nullptr ||
                        candidates_->find(text_, span_, words_, names_);
        if (is_candidate_) span_.end = read_tokens(end.value_or(text_.size()));
        return true;
    }

    [[nodiscard]] auto span() const noexcept -> source_span { return span_; }
    /// Whether it has been cut into tokens, for it may hold a figure.
    [[nodiscard]] auto is_candidate() const noexcept -> bool { return is_candidate_; }
    /// Where names stand in a sentence that has not.
    [[nodiscard]] auto names() const noexcept -> std::span<const std::size_t> { return names_; }
    [[nodiscard]] auto tokens() const noexcept -> std::span<const token> { return tokens_; }
    /// The tables of which a phrase may begin in this sentence.
    [[nodiscard]] auto tables() const noexcept -> table_set { return tables_; }
    [[nodiscard]] auto has_number() const noexcept -> bool { return has_number_; }

private:
    std::string_view text_;
    const word_index& words_;
    table_set abbreviations_;
    table_set scales_;
    const candidate_words* candidates_;
    source_span span_;
    std::vector<token> tokens_;
    std::vector<std::size_t> names_;
    table_set tables_ = 0;
    bool has_number_ = false;
    bool has_digit_ = false;
    bool is_candidate_ = false;

    /// The sentence's end, and whether there is a digit before it; none where the sentence is too
    /// long.
    [[nodiscard]] auto find_end() -> std::optional<std::size_t>
    {
        has_digit_ = false;
        const auto limit = span_.begin + longest_sentence;
        for (auto at = span_.begin; at < text_.size(); at += detail::block_length) {
            const auto signs = detail::bits_at(text_, at, detail::find_signs);
            for (auto ends = signs.ends; ends != 0; ends &= ends - 1) {
                const auto place = at + static_cast<std::size_t>(std::countr_zero(ends));
                if (place >= limit) return std::nullopt;
                const auto end = end_at(place);
                if (end == 0) continue;
                const auto before = (ends & (~ends + 1)) - 1;
                has_digit_ = has_digit_ || (signs.digits & before) != 0 || end != place + 1;
                return end;
            }
            has_digit_ = has_digit_ || signs.digits != 0;
        }
        if (text_.size() > limit) return std::nullopt;
        return text_.size();
    }

    /// The end of the sentence that the sign at `at` closes; 0 where it closes none.
    [[nodiscard]] auto end_at(std::size_t at) const -> std::size_t
    {
        auto end = at + 1;
        if (text_[at] == '\n') return starts_paragraph(end) ? end : 0;
        if (text_[at] == '.') {
            if (detail::is_leading_point(text_, at, text_.size()))
                end = detail::end_of_number(text_, end, text_.size());
            if (!opens_sentence(end) || is_abbreviated(at)) return 0;
            return end;
        }
        return opens_sentence(end) ? end : 0;
    }

    /// Reads tokens up to `stop`, or to the longest sentence's end, which it returns.
    [[nodiscard]] auto read_tokens(std::size_t stop) -> std::size_t
    {
        auto spaced = true;
        for (auto at = span_.begin; at < stop;) {
            const auto here = read_character(text_, at);
            if (here.kind == character::space) {
                spaced = true;
                at = here.end;
            } else if (here.kind == character::line_end) {
                spaced = true;
                at = here.end;
                if (text_[at - 1] == '\n' && starts_paragraph(at)) return at;
            } else {
                if (at - span_.begin >= longest_sentence) return at;
                auto& read = tokens_.emplace_back();
                read_token(text_, at, here, text_.size(), words_, read);
                read.spaced = spaced;
                has_number_ = has_number_ || read.kind == token_kind::number;
                tables_ |= read.tables;
                spaced = false;
                at = read.span.end;
            }
        }
        return stop;
    }

    /// Whether the full stop at `at` stands behind one letter ("U.S.") or a known abbreviation.
    [[nodiscard]] auto is_abbreviated(std::size_t at) const -> bool
    {
        const auto begin = start_of_word(at);
        if (begin == at) return false;
        const auto is_letter = utf8::decode(text_, begin).length == at - begin;
        const auto is_of_number = begin > span_.begin && is_digit(text_[begin - 1]);  // "$5m."
        if (is_letter) return !is_of_number || goes_on_with_sum(at + 1);
        const auto word = words_.find(read_word_at(text_, begin, text_.size()).key);
        const auto tables = words_.tables_of(word);
        if ((tables & abbreviations_) == 0) return false;
        return (tables & scales_) == 0 || goes_on_with_sum(at + 1);
    }

    /// The first of the letters that end before `at`.
    [[nodiscard]] auto start_of_word(std::size_t at) const -> std::size_t
    {
        while (at > span_.begin) {
            const auto byte = static_cast<unsigned char>(text_[at - 1]);
            if ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z') {
                --at;
                continue;
            }
            const auto before = byte < 0x80U ? at : utf8::previous(text_, at);
            if (before == at || read_character(text_, before).kind != character::letter) break;
            at = before;
        }
        return at;
    }

    /// Whether what follows a sum's scale word can only be of the same sum: a currency's code, or a
    /// bracket. Precondition: no small letter follows.
    [[nodiscard]] auto goes_on_with_sum(std::size_t at) const -> bool
    {
        const auto limit = at + longest_sentence;
        while (at < text_.size() && at < limit && (is_blank(text_[at]) || text_[at] == '\n')) ++at;
        if (at == text_.size()) return false;
        if (text_[at] == '(' || text_[at] == '[') return true;
        const auto is_capital = [&](std::size_t i) {
            return i < text_.size() && text_[i] >= 'A' && text_[i] <= 'Z';
        };
        return is_capital(at) && is_capital(at + 1) && is_capital(at + 2) &&
               (at + 3 == text_.size() || read_character(text_, at + 3).kind != character::letter);
    }

    /// Whether a new sentence may start at `at`: behind closing quotes, white space, then anything
    /// but a small letter.
    [[nodiscard]] auto opens_sentence(std::size_t at) const -> bool
    {
        while (at < text_.size() && closes_quote(at)) at += utf8::decode(text_, at).length;
        if (at == text_.size()) return true;
        if (!is_blank(text_[at]) && text_[at] != '\n') return false;
        const auto limit = at + longest_sentence;
        while (at < text_.size() && at < limit && (is_blank(text_[at]) || text_[at] == '\n')) ++at;
        return at == text_.size() || !is_small_letter(utf8::decode(text_, at).value);
    }

    [[nodiscard]] auto closes_quote(std::size_t at) const -> bool
    {
        constexpr auto first = "\u201D"[0];
        static_assert(first == "\u2019"[0]);
        const auto c = text_[at];
        if (c != first) return c == '"' || c == '\'' || c == ')';
        return text_.substr(at, 3) == "\u201D" || text_.substr(at, 3) == "\u2019";
    }

    /// Whether a line that starts at `at` is empty or an item of a list.
    [[nodiscard]] auto starts_paragraph(std::size_t at) const -> bool
    {
        const auto limit = at + longest_sentence;
        while (at < text_.size() && at < limit && is_blank(text_[at])) ++at;
        if (at == text_.size() || text_[at] == '\n') return true;
        constexpr auto heads = std::string_view{"-*#|\u2022"};
        if (heads.find(text_[at]) == std::string_view::npos) return false;
        const auto rest = text_.substr(at, 4);
        return rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("\u2022") ||
               rest.starts_with("#") || rest.starts_with("|");
    }
    [[nodiscard]] static auto is_digit(char c) noexcept -> bool { return c >= '0' && c <= '9'; }
    [[nodiscard]] static auto is_blank(char c) noexcept -> bool
    {
        return c == ' ' || c == '\t' || c == '\r';
    }
};

}  // namespace assay
