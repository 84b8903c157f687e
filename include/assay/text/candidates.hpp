// SPDX-License-Identifier: BSL-1.0
// candidates.hpp - where in a text a figure can be: at digits and at number words.
//
// What stands between two candidates is never tokenised, so text without figures costs one pass.
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <string_view>

#include <assay/text/phrase_table.hpp>

namespace assay {

/// Finds candidates in order. `words` are the numbers that a language writes in letters.
template <typename Row>
class candidate_finder {
public:
    candidate_finder(std::string_view text, const phrase_table<Row>& words)
        : text_(text), words_(words)
    {
        for (const auto& row : words.rows) initials_.set(static_cast<unsigned char>(row.phrase[0]));
    }

    static constexpr auto none = std::string_view::npos;

    /// The first candidate at or after `from`, none where there is no further one.
    [[nodiscard]] auto next(std::size_t from) const -> std::size_t
    {
        for (auto at = from; at < text_.size(); ++at) {
            const auto c = text_[at];
            if (c >= '0' && c <= '9') return at;
            if (!is_letter(c)) continue;
            const auto end = end_of_word(at);
            if (initials_.test(static_cast<unsigned char>(c | 0x20)) && is_number_word(at, end)) {
                return at;
            }
            at = end - 1;
        }
        return none;
    }

private:
    static constexpr auto longest_word = std::size_t{16};

    std::string_view text_;
    const phrase_table<Row>& words_;
    std::bitset<256> initials_;

    [[nodiscard]] static auto is_letter(char c) -> bool
    {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
    [[nodiscard]] auto end_of_word(std::size_t at) const -> std::size_t
    {
        while (at < text_.size() && is_letter(text_[at])) ++at;
        return at;
    }
    [[nodiscard]] auto is_number_word(std::size_t begin, std::size_t end) const -> bool
    {
        if (end - begin > longest_word) return false;
        auto word = std::array<char, longest_word>{};
        for (auto i = begin; i < end; ++i) word[i - begin] = static_cast<char>(text_[i] | 0x20);
        return !words_.find({word.data(), end - begin}).empty();
    }
};

}  // namespace assay
