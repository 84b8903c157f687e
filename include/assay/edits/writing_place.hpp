// SPDX-License-Identifier: BSL-1.0
// writing_place.hpp - whether a bracket may be written behind a figure where it stands.
#pragma once

#include <algorithm>  // std::ranges::upper_bound
#include <cstddef>
#include <cstdint>
#include <iterator>  // std::prev
#include <optional>
#include <string_view>
#include <vector>

#include <assay/edits/enclosures.hpp>
#include <assay/text/source_span.hpp>

namespace assay {

/// What is against a bracket behind a figure.
enum class unwritable_place : std::uint8_t {
    in_bracket,      // the figure is in one itself
    bracket_behind,  // one begins there
    tied,            // a word goes on there: "$60m-plus"
    alone,           // its block holds nothing else: a table's cell
    headline,        // the first block, which is no sentence
};

class writing_places {
public:
    /// The text outlives this.
    explicit writing_places(std::string_view text)
        : text_(text),
          blocks_(find_blocks(text)),
          brackets_(find_brackets(text)),
          quotations_(find_quotations(text))
    {
        while (lead_ < blocks_.size() && !is_sentence(blocks_[lead_])) ++lead_;
    }

    [[nodiscard]] auto find_obstacle(source_span figure) const -> std::optional<unwritable_place>
    {
        if (is_within(brackets_, figure)) return unwritable_place::in_bracket;
        if (opens_bracket(figure.end)) return unwritable_place::bracket_behind;
        if (is_tied(figure.end)) return unwritable_place::tied;
        if (blocks_.size() < 2) return std::nullopt;
        const auto block = block_of(figure.begin);
        if (has_no_other_word(block, figure)) return unwritable_place::alone;
        if (block == blocks_.front() && !is_sentence(block)) return unwritable_place::headline;
        return std::nullopt;
    }
    [[nodiscard]] auto is_quoted(source_span figure) const -> bool
    {
        return is_within(quotations_, figure);
    }
    /// In the first block that is a sentence, with which articles begin, or before it.
    [[nodiscard]] auto is_in_lead(source_span figure) const -> bool
    {
        return lead_ < blocks_.size() && figure.begin < blocks_[lead_].end;
    }

private:
    std::string_view text_;
    std::vector<source_span> blocks_;
    std::vector<source_span> brackets_;
    std::vector<source_span> quotations_;
    std::size_t lead_ = 0;  // its block

    [[nodiscard]] static auto is_letter(char c) -> bool
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               static_cast<unsigned char>(c) >= 0x80;
    }
    [[nodiscard]] static auto is_digit(char c) -> bool { return c >= '0' && c <= '9'; }

    /// Precondition: `at` is in a block.
    [[nodiscard]] auto block_of(std::size_t at) const -> source_span
    {
        return *std::prev(std::ranges::upper_bound(blocks_, at, {}, &source_span::begin));
    }

    /// Whether it ends as a sentence does, quotation marks and brackets aside.
    [[nodiscard]] auto is_sentence(source_span block) const -> bool
    {
        auto end = block.in(text_);
        const auto drop = [&](std::string_view mark) {
            const auto has = end.ends_with(mark);
            if (has) end.remove_suffix(mark.size());
            return has;
        };
        while (drop(" ") || drop("\r") || drop("\"") || drop("'") || drop(")") || drop("]") ||
               drop("\u201D") || drop("\u2019") || drop("\u00BB")) {
        }
        return end.ends_with('.') || end.ends_with('!') || end.ends_with('?') ||
               end.ends_with(':') || end.ends_with(';') || end.ends_with(',') ||
               end.ends_with("\u2026");
    }

    /// "(" or "[" behind spaces; a footnote's mark, "[1]", is none.
    [[nodiscard]] auto opens_bracket(std::size_t at) const -> bool
    {
        while (at < text_.size() && (text_[at] == ' ' || text_[at] == '\n')) ++at;
        if (at >= text_.size()) return false;
        if (text_[at] == '(') return true;
        if (text_[at] != '[') return false;
        auto end = at + 1;
        while (end < text_.size() && is_digit(text_[end])) ++end;
        return end == at + 1 || end >= text_.size() || text_[end] != ']';
    }

    /// Whether a letter, a digit or a hyphen, slash or apostrophe with one follows without a space.
    [[nodiscard]] auto is_tied(std::size_t at) const -> bool
    {
        auto rest = text_.substr(at);
        const auto starts_word = [&] {
            return !rest.empty() &&
                   (is_digit(rest.front()) ||
                    (is_letter(rest.front()) && static_cast<unsigned char>(rest.front()) < 0x80));
        };
        if (starts_word()) return true;
        for (const std::string_view tie : {"-", "/", "'", "\u2019", "\u2010", "\u2011"}) {
            if (!rest.starts_with(tie)) continue;
            rest.remove_prefix(tie.size());
            return starts_word();
        }
        return false;
    }

    [[nodiscard]] auto has_no_other_word(source_span block, source_span figure) const -> bool
    {
        constexpr auto most = std::size_t{64};  // bytes of signs and digits beside it
        if (block.length() - figure.length() > most) return false;
        const auto has_letter = [&](source_span part) {
            return std::ranges::any_of(part.in(text_), is_letter);
        };
        return !has_letter({block.begin, figure.begin}) && !has_letter({figure.end, block.end});
    }
};

}  // namespace assay
