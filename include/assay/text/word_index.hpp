// SPDX-License-Identifier: BSL-1.0
// word_index.hpp - every word of a language's tables, each with the phrases that it begins.
//
// A text's words are looked up once, when it is cut into tokens; whether a table has a phrase at a
// token is then a bit, and a phrase is compared by the numbers of its words.
//
// Tables that do not fit (over 63 of them, a phrase of over 8 tokens, over 65,535 words) are a
// mistake in the program that holds them, and end it the first time they are entered.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>  // std::abort
#include <limits>
#include <span>
#include <string_view>
#include <vector>

#include <assay/text/character.hpp>
#include <assay/text/phrase_table.hpp>
#include <assay/text/read_word.hpp>
#include <assay/text/token.hpp>
#include <assay/text/utf8.hpp>
#include <assay/text/word_key.hpp>

namespace assay {

[[nodiscard]] constexpr auto only(table_id id) noexcept -> table_set
{
    return id == no_table ? 0 : table_set{1} << id;
}

class word_index {
public:
    /// Enters a table and gives it its id.
    template <typename Row>
    void enter(phrase_table<Row>& table)
    {
        if (tables_ == most_tables) std::abort();
        table.id = tables_++;
        table.bit = only(table.id);
        for (const auto plain : {true, false}) {  // a phrase as written before one with an ending
            for (std::size_t i = 0; i < table.rows.size();) {
                auto end = i + 1;
                while (end < table.rows.size() && table.rows[end].phrase == table.rows[i].phrase)
                    ++end;
                const auto found = entry{.first_row = static_cast<std::uint16_t>(i),
                                         .rows = static_cast<std::uint16_t>(end - i),
                                         .table = table.id};
                if (plain) {
                    add(found, table.rows[i].phrase, {});
                } else {
                    for (const auto ending : table.endings)
                        add(found, table.rows[i].phrase, ending);
                }
                i = end;
            }
        }
    }

    /// Makes what was entered ready to be found: a word's phrases side by side, those of each table
    /// together, longest first.
    void close()
    {
        for (const auto& one : pending_) {
            ++words_[one.first].count;
            table_sets_[one.first] |= only(one.found.table);
        }
        auto begin = std::uint32_t{0};
        for (auto& word : words_) {
            word.begin = begin;
            begin += word.count;
            word.count = 0;
        }
        entries_.resize(pending_.size());
        for (const auto& one : pending_) {
            auto& word = words_[one.first];
            auto place = word.begin + word.count++;
            for (; place > word.begin && comes_before(one.found, entries_[place - 1]); --place)
                entries_[place] = entries_[place - 1];
            entries_[place] = one.found;
        }
        count_groups();
        pending_ = {};
    }

    [[nodiscard]] auto find(const word_key& key) const noexcept -> word_id
    {
        return find_where(key.hash(), [&](const word_key& known) { return known == key; });
    }

    /// As find, of a key of 16 bytes at most.
    [[nodiscard]] auto find_short(std::uint64_t first, std::uint64_t second,
                                  std::size_t length) const noexcept -> word_id
    {
        return find_where(word_key::short_hash(first, second, length), [&](const word_key& known) {
            return known.parts[0] == first && known.parts[1] == second && known.length == length;
        });
    }

    /// As find, of one sign: those of ASCII, which are nearly all, are found without hashing.
    [[nodiscard]] auto find_sign(std::string_view sign) const noexcept -> word_id
    {
        if (sign.size() == 1) return signs_[static_cast<unsigned char>(sign[0]) & 0x7FU];
        return find(make_word_key(sign));
    }

    /// The tables that have a phrase beginning with a word.
    [[nodiscard]] auto tables_of(word_id word) const noexcept -> table_set
    {
        return table_sets_[word];
    }

    /// The tokens of the longest phrase of a table, hyphens between its words included.
    [[nodiscard]] auto longest_of(table_id table) const noexcept -> std::size_t
    {
        return longest_[table] == 0 ? 0 : 2 * std::size_t{longest_[table]} - 1;
    }

    struct match {
        std::uint16_t first_row = 0;
        std::uint16_t rows = 0;
        std::size_t length = 0;  // tokens; 0 where nothing matched
    };

    /// The longest phrase of a table that starts at token `at`.
    [[nodiscard]] auto match_at(table_id table, std::span<const token> tokens, std::size_t at) const
        -> match
    {
        if ((tokens[at].tables & only(table)) == 0) return {};
        const auto& first = words_[tokens[at].word];
        const auto* one = entries_.data() + first.begin;
        while (one->table != table) one += one->group;
        const auto second = word_at(tokens, behind_hyphen(tokens, at + 1));
        for (const auto* end = one + one->group; one != end; ++one) {
            if (one->length > 1 && one->rest[0] != second) continue;
            if (const auto length = length_of(*one, tokens, at))
                return {one->first_row, one->rows, length};
        }
        return {};
    }

private:
    static constexpr auto most_tables = table_id{63};
    static constexpr auto longest_phrase = std::size_t{8};  // tokens

    struct entry {
        std::uint16_t first_row = 0;
        std::uint16_t rows = 0;
        table_id table = no_table;
        std::uint8_t length = 0;  // tokens
        std::uint16_t group = 0;  // of the word and its table, from this one on
        std::array<word_id, longest_phrase - 1> rest{};  // behind the first one
    };
    struct pending_entry {
        word_id first = unknown_word;
        entry found;
    };
    struct word_entry {
        std::uint32_t begin = 0;
        std::uint32_t count = 0;
    };
    struct slot {
        std::uint16_t tag = 0;  // of the word's hash
        word_id word = unknown_word;
    };

    std::vector<slot> slots_ = std::vector<slot>(4096);
    std::size_t mask_ = 4095;
    std::vector<word_key> keys_ = std::vector<word_key>(1);
    std::array<word_id, 128> signs_{};
    std::vector<table_set> table_sets_ = std::vector<table_set>(1);
    std::vector<word_entry> words_ = std::vector<word_entry>(1);
    std::vector<entry> entries_;
    std::vector<pending_entry> pending_;
    std::array<std::uint8_t, most_tables> longest_{};  // phrase of each table, in words and signs
    table_id tables_ = 0;

    [[nodiscard]] static auto comes_before(const entry& a, const entry& b) noexcept -> bool
    {
        return a.table != b.table ? a.table < b.table : a.length > b.length;
    }
    void count_groups()
    {
        for (const auto& word : words_) {
            for (auto i = word.begin + word.count; i > word.begin; --i) {
                auto& here = entries_[i - 1];
                const auto goes_on = i < word.begin + word.count && entries_[i].table == here.table;
                here.group = static_cast<std::uint16_t>(goes_on ? entries_[i].group + 1 : 1);
            }
        }
    }

    /// The place of a phrase's next word: a hyphen glued to both of its words counts as their
    /// space.
    [[nodiscard]] static auto behind_hyphen(std::span<const token> tokens, std::size_t at)
        -> std::size_t
    {
        const auto is_glued = at + 1 < tokens.size() && tokens[at].kind == token_kind::dash &&
                              !tokens[at].spaced && !tokens[at + 1].spaced;
        return is_glued ? at + 1 : at;
    }
    [[nodiscard]] static auto word_at(std::span<const token> tokens, std::size_t at) -> word_id
    {
        return at < tokens.size() ? tokens[at].word : unknown_word;
    }

    /// How many tokens a phrase takes at `at`; 0 where it does not stand there.
    [[nodiscard]] static auto length_of(const entry& phrase, std::span<const token> tokens,
                                        std::size_t at) -> std::size_t
    {
        auto next = at + 1;
        for (std::size_t i = 0; i + 1 < phrase.length; ++i) {
            next = behind_hyphen(tokens, next);
            if (word_at(tokens, next) != phrase.rest[i]) return 0;
            ++next;
        }
        return next - at;
    }

    void add(entry found, std::string_view phrase, std::string_view ending)
    {
        auto first = unknown_word;
        for (std::size_t at = 0; at < phrase.size();) {
            if (phrase[at] == ' ') {
                ++at;
                continue;
            }
            const auto here = utf8::decode(phrase, at);
            auto end = at + here.length;
            if (character_of(here.value) == character::letter)
                end = read_word_at(phrase, at, phrase.size()).end;
            auto key = make_word_key(phrase.substr(at, end - at));
            if (end == phrase.size()) {
                for (const auto byte : ending) key.append(byte);
            }
            const auto word = intern(key);
            if (found.length == 0) {
                first = word;
            } else if (found.length < longest_phrase) {
                found.rest[found.length - 1] = word;
            } else {
                std::abort();
            }
            ++found.length;
            at = end;
        }
        if (longest_[found.table] < found.length) longest_[found.table] = found.length;
        pending_.push_back({first, found});
    }

    template <typename Test>
    [[nodiscard]] auto find_where(std::uint64_t hash, const Test& is_it) const noexcept -> word_id
    {
        for (auto at = hash & mask_;; at = (at + 1) & mask_) {
            const auto here = slots_[at];
            if (here.word == unknown_word) return unknown_word;
            if (here.tag == static_cast<std::uint16_t>(hash >> 48U) && is_it(keys_[here.word]))
                return here.word;
        }
    }

    [[nodiscard]] auto intern(const word_key& key) -> word_id
    {
        if (const auto known = find(key)) return known;
        if (keys_.size() * 4 > slots_.size()) grow();
        if (keys_.size() > std::numeric_limits<word_id>::max()) std::abort();
        const auto word = static_cast<word_id>(keys_.size());
        keys_.push_back(key);
        words_.push_back({});
        table_sets_.push_back(0);
        if (key.length == 1) signs_[key.parts[0] & 0x7FU] = word;
        place(word);
        return word;
    }
    void place(word_id word)
    {
        const auto hash = keys_[word].hash();
        auto at = hash & mask_;
        while (slots_[at].word != unknown_word) at = (at + 1) & mask_;
        slots_[at] = {static_cast<std::uint16_t>(hash >> 48U), word};
    }
    void grow()
    {
        slots_.assign(slots_.size() * 2, {});
        mask_ = slots_.size() - 1;
        for (std::size_t word = 1; word < keys_.size(); ++word) place(static_cast<word_id>(word));
    }
};

}  // namespace assay
