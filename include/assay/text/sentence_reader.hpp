// SPDX-License-Identifier: BSL-1.0
// sentence_reader.hpp - a text sentence by sentence, cut into tokens in one pass.
//
// A sentence is the window in which figures are read. It ends at a full stop, at a paragraph's end
// or, where neither comes, at a word's end after `longest_sentence` bytes: no line is too long.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include <assay/text/character.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>
#include <assay/text/word_index.hpp>

namespace assay {

inline constexpr auto longest_sentence = std::size_t{8192};  // bytes

class sentence_reader {
public:
    /// A full stop behind a word of the table `abbreviations` ends no sentence.
    sentence_reader(std::string_view text, const word_index& words, table_id abbreviations)
        : text_(text), words_(words), abbreviations_(only(abbreviations))
    {}

    /// Reads the next sentence; false at the text's end.
    [[nodiscard]] auto next() -> bool
    {
        tokens_.clear();
        tables_ = 0;
        has_number_ = false;
        span_ = {span_.end, span_.end};
        if (span_.begin == text_.size()) return false;
        span_.end = read();
        return true;
    }

    [[nodiscard]] auto span() const noexcept -> source_span { return span_; }
    [[nodiscard]] auto tokens() const noexcept -> std::span<const token> { return tokens_; }
    /// The tables of which a phrase may begin in this sentence.
    [[nodiscard]] auto tables() const noexcept -> table_set { return tables_; }
    [[nodiscard]] auto has_number() const noexcept -> bool { return has_number_; }

private:
    std::string_view text_;
    const word_index& words_;
    table_set abbreviations_;
    source_span span_;
    std::vector<token> tokens_;
    table_set tables_ = 0;
    bool has_number_ = false;

    /// Reads tokens up to the sentence's end, which it returns.
    [[nodiscard]] auto read() -> std::size_t
    {
        auto spaced = true;
        for (auto at = span_.begin; at < text_.size();) {
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
                const auto& one = push(read_token(text_, at, here, text_.size(), words_), spaced);
                spaced = false;
                at = one.span.end;
                if (here.kind == character::other && ends_sentence(one)) return at;
            }
        }
        return text_.size();
    }

    auto push(token read, bool spaced) -> const token&
    {
        read.spaced = spaced;
        has_number_ = has_number_ || read.kind == token_kind::number;
        tables_ |= words_.tables_of(read.word);
        return tokens_.emplace_back(read);
    }

    [[nodiscard]] auto ends_sentence(const token& last) const -> bool
    {
        switch (text_[last.span.begin]) {
            case '!':
            case '?': return opens_sentence(last.span.end);
            case '.': return opens_sentence(last.span.end) && !is_abbreviated();
            default: return false;
        }
    }

    /// Whether the full stop that was just read stands behind one letter ("U.S.") or a known
    /// abbreviation.
    [[nodiscard]] auto is_abbreviated() const -> bool
    {
        if (tokens_.size() < 2 || tokens_.back().spaced) return false;
        const auto& word = tokens_[tokens_.size() - 2];
        if (word.kind != token_kind::word) return false;
        const auto is_letter = utf8::decode(text_, word.span.begin).length == word.span.length();
        return is_letter || (words_.tables_of(word.word) & abbreviations_) != 0;
    }

    /// Whether a new sentence may start at `at`: behind closing quotes, white space, then anything
    /// but a small letter.
    [[nodiscard]] auto opens_sentence(std::size_t at) const -> bool
    {
        while (at < text_.size() &&
               (text_[at] == '"' || text_[at] == '\'' || text_[at] == ')' ||
                text_.substr(at, 3) == "\u201D" || text_.substr(at, 3) == "\u2019")) {
            at += utf8::decode(text_, at).length;
        }
        if (at == text_.size()) return true;
        if (!is_blank(text_[at]) && text_[at] != '\n') return false;
        const auto limit = at + longest_sentence;
        while (at < text_.size() && at < limit && (is_blank(text_[at]) || text_[at] == '\n')) ++at;
        return at == text_.size() || !(text_[at] >= 'a' && text_[at] <= 'z');
    }

    /// Whether a line that starts at `at` is empty or an item of a list.
    [[nodiscard]] auto starts_paragraph(std::size_t at) const -> bool
    {
        const auto limit = at + longest_sentence;
        while (at < text_.size() && at < limit && is_blank(text_[at])) ++at;
        if (at == text_.size() || text_[at] == '\n') return true;
        const auto rest = text_.substr(at, 4);
        return rest.starts_with("- ") || rest.starts_with("* ") || rest.starts_with("\u2022") ||
               rest.starts_with("#") || rest.starts_with("|");
    }
    [[nodiscard]] static auto is_blank(char c) noexcept -> bool
    {
        return c == ' ' || c == '\t' || c == '\r';
    }
};

}  // namespace assay
