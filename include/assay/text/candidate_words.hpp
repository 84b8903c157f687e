// SPDX-License-Identifier: BSL-1.0
// candidate_words.hpp - the words without which a sentence that has no digits holds no figure:
// "dozen", "half", "million"; and the names that are looked for in any sentence.
//
// Of most words the first four letters are enough to say that they are none of them.
#pragma once

#include <array>
#include <bit>  // std::countr_zero
#include <cstddef>
#include <cstdint>
#include <cstring>  // std::memcpy
#include <span>
#include <string_view>
#include <vector>

#include <assay/detail/byte_block.hpp>
#include <assay/text/character.hpp>
#include <assay/text/read_word.hpp>
#include <assay/text/source_span.hpp>
#include <assay/text/token.hpp>
#include <assay/text/tokenize.hpp>  // read_character
#include <assay/text/utf8.hpp>
#include <assay/text/word_index.hpp>
#include <assay/text/word_key.hpp>

namespace assay {

/// What a word makes of its sentence.
enum class candidate_role : std::uint8_t { none, name, number };

/// Which word of a phrase is looked for.
enum class phrase_word : std::uint8_t { first, longest };

class candidate_words {
public:
    /// Enters the word of a phrase that stands for all of it; `endings` are those of its last word.
    void add(const word_index& words, std::string_view phrase,
             std::span<const std::string_view> endings, candidate_role role, phrase_word which)
    {
        auto chosen = std::string_view{};
        for (std::size_t at = 0; at < phrase.size();) {
            const auto here = read_character(phrase, at);
            auto end = here.end;
            if (here.kind == character::letter) end = read_word_at(phrase, at, phrase.size()).end;
            const auto part = phrase.substr(at, end - at);
            const auto is_better = which == phrase_word::longest && part.size() > chosen.size();
            if (here.kind != character::space && (chosen.empty() || is_better)) chosen = part;
            at = end;
        }
        add(words, make_word_key(chosen), role);
        if (!phrase.ends_with(chosen)) return;
        for (const auto ending : endings) {
            auto inflected = make_word_key(chosen);
            for (const auto byte : ending) inflected.append(byte);
            add(words, inflected, role);
        }
    }

    /// Whether a sentence without digits has to be read; else appends to `names` the places of the
    /// words that may be names.
    [[nodiscard]] auto find(std::string_view text, source_span sentence, const word_index& words,
                            std::vector<std::size_t>& names) const -> bool
    {
        auto before = std::uint64_t{0};  // the last byte was a letter
        for (auto at = sentence.begin; at < sentence.end; at += stride) {
            auto rest = std::array<char, detail::block_length>{};
            const auto left = text.size() - at;
            const auto* bytes = text.data() + at;
            if (left < rest.size())
                bytes = static_cast<const char*>(std::memcpy(rest.data(), bytes, left));
            const auto bits = detail::find_letters(bytes);
            const auto ahead = sentence.end - at;
            const auto reach = ahead < stride ? ahead : stride;
            const auto within = (std::uint64_t{1} << reach) - 1;
            for (auto first = bits.beyond & within; first != 0; first &= first - 1) {
                const auto byte = bytes[std::countr_zero(first)];
                if (first_bytes_[static_cast<unsigned char>(byte)]) return true;
            }
            const auto starts = bits.ascii & within & ~(bits.ascii << 1U | before);
            before = bits.ascii >> (stride - 1) & 1U;
            for (auto start = starts; start != 0; start &= start - 1) {
                const auto offset = static_cast<std::size_t>(std::countr_zero(start));
                if (!is_marked(read_key(bytes + offset, bits.ascii >> offset))) continue;
                const auto place = at + offset;
                const auto role = role_at(text, place, words);
                if (role == candidate_role::number) return true;
                if (role == candidate_role::name && begins_word(text, place))
                    names.push_back(place);
            }
        }
        return false;
    }

private:
    static constexpr auto key_bits = 14U;
    /// So many bytes of a block may begin a word: the four letters of each are within it.
    static constexpr auto stride = detail::block_length - 4;

    std::vector<candidate_role> roles_;  // by the word's number
    std::array<std::uint64_t, (1U << key_bits) / 64> keys_{};
    std::array<bool, 256> first_bytes_{};  // of words that begin beyond ASCII

    void add(const word_index& words, const word_key& word, candidate_role role)
    {
        const auto id = words.find(word);
        if (id == unknown_word) return;
        if (roles_.size() <= id) roles_.resize(id + std::size_t{1});
        if (roles_[id] < role) roles_[id] = role;
        const auto letters = static_cast<std::uint32_t>(word.parts[0]);
        const auto length = word.length < 4 ? word.length : std::size_t{4};
        for (std::size_t i = 0; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(letters >> 8 * i);
            // What is not of ASCII cuts a key short; so does a capital i with a dot.
            const auto is_letter = byte >= 'a' && byte <= 'z';
            if (is_letter && byte != 'i') continue;
            if (i == 0) add_first_byte(byte);
            mark(cut(letters, i));
            if (!is_letter) return;
        }
        mark(cut(letters, length));
    }
    /// The first `length` of four letters.
    [[nodiscard]] static auto cut(std::uint32_t letters, std::size_t length) noexcept
        -> std::uint32_t
    {
        return letters & static_cast<std::uint32_t>((std::uint64_t{1} << 8 * length) - 1);
    }
    /// The first four letters of a word, or fewer where a bit of `letters` is missing.
    [[nodiscard]] static auto read_key(const char* bytes, std::uint64_t letters) noexcept
        -> std::uint32_t
    {
        static constexpr auto masks =
            std::array<std::uint32_t, 16>{0, 0xFFU, 0, 0xFFFFU, 0, 0xFFU, 0, 0xFFFFFFU,
                                          0, 0xFFU, 0, 0xFFFFU, 0, 0xFFU, 0, 0xFFFFFFFFU};
        auto key = std::uint32_t{0};
        std::memcpy(&key, bytes, sizeof key);
        return (key | 0x20202020U) & masks[letters & 15U];
    }
    /// Whether no letter beyond ASCII stands right before the letter at `at`.
    [[nodiscard]] static auto begins_word(std::string_view text, std::size_t at) -> bool
    {
        if (at == 0 || static_cast<unsigned char>(text[at - 1]) < 0x80U) return true;
        const auto before = utf8::decode(text, utf8::previous(text, at));
        return character_of(before.value) != character::letter;
    }
    [[nodiscard]] static auto slot_of(std::uint32_t key) noexcept -> std::uint32_t
    {
        return key * 0x9E3779B1U >> (32U - key_bits);
    }
    void mark(std::uint32_t key)
    {
        keys_[slot_of(key) / 64] |= std::uint64_t{1} << slot_of(key) % 64;
    }
    [[nodiscard]] auto is_marked(std::uint32_t key) const noexcept -> bool
    {
        const auto slot = slot_of(key);
        return (keys_[slot / 64] >> slot % 64 & 1U) != 0;
    }
    /// A capital may begin with another byte than its small letter: all of alphabets are taken.
    void add_first_byte(unsigned char byte)
    {
        constexpr auto first_of_letters = 0xC3U;
        first_bytes_[byte] = true;
        if (byte != 'i' && byte < first_of_letters) return;
        for (auto i = first_of_letters; i < 0xF5U; ++i) {
            if (byte != 'i' || i == 0xC4U) first_bytes_[i] = true;
        }
    }
    [[nodiscard]] auto role_at(std::string_view text, std::size_t at, const word_index& words) const
        -> candidate_role
    {
        auto word = token{.span = {at, at}};
        detail::read_word(text, at, text.size(), words, word);
        const auto role = word.word < roles_.size() ? roles_[word.word] : candidate_role::none;
        const auto is_plain = role == candidate_role::name && word.letters == letter_case::lower;
        return is_plain ? candidate_role::none : role;
    }
};

}  // namespace assay
