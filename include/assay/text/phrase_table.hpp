// SPDX-License-Identifier: BSL-1.0
// phrase_table.hpp - words and short phrases of a language, each found in constant time.
//
//     inline constexpr auto rows = std::to_array<scale_word>({{"thousand"sv, 3}, {"bn"sv, 9}});
//     inline constexpr auto index = index_phrases(rows);
//     constexpr auto table = phrase_table<scale_word>{rows, index};
//     table.find("bn");                          // the row with power 9
//
// Phrases are written in lower case, one space between words. Rows of one phrase stand together
// and are found together: the readings of an ambiguous word, likeliest first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace assay {

namespace detail {

[[nodiscard]] constexpr auto phrase_hash(std::string_view phrase) noexcept -> std::uint32_t
{
    auto hash = std::uint32_t{2166136261U};  // FNV-1a
    for (const auto c : phrase) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash ^ (hash >> 15U);
}

[[nodiscard]] constexpr auto slot_count(std::size_t rows) noexcept -> std::size_t
{
    auto count = std::size_t{4};
    while (count < rows * 2) count *= 2;
    return count;
}

/// The bit of a phrase's first character: a letter's own, or one for all others.
[[nodiscard]] constexpr auto initial_bit(char c) noexcept -> std::uint32_t
{
    const auto letter = static_cast<unsigned char>(c | 0x20);
    return letter >= 'a' && letter <= 'z' ? 1U << (letter - 'a') : 1U << 31U;
}

/// The most tokens that a phrase can take in a text: its words and points, with hyphens between.
[[nodiscard]] constexpr auto token_count(std::string_view phrase) noexcept -> std::size_t
{
    auto words = std::size_t{1};
    auto points = std::size_t{0};
    for (const auto c : phrase) {
        words += c == ' ' || c == '.' ? 1U : 0U;
        points += c == '.' ? 1U : 0U;
    }
    return words * 2 - 1 + points;
}

/// Called only where a table is out of order, so that its name stands in the compiler's message.
inline void rows_of_a_phrase_stand_apart() {}

}  // namespace detail

/// What a table needs to answer at once: the place of a phrase's first row plus one for each hash
/// (0 where a slot is empty), and what no phrase of it exceeds.
template <std::size_t Slots>
struct phrase_index {
    std::array<std::uint16_t, Slots> slots{};
    std::uint32_t initials = 0;
    std::size_t longest = 0;  // tokens
};

template <typename Row, std::size_t N>
[[nodiscard]] consteval auto index_phrases(const std::array<Row, N>& rows)
{
    constexpr auto count = detail::slot_count(N);
    auto index = phrase_index<count>{};
    for (std::size_t i = 0; i < N; ++i) {
        const auto phrase = rows[i].phrase;
        index.initials |= detail::initial_bit(phrase[0]);
        index.longest = index.longest > detail::token_count(phrase) ? index.longest
                                                                    : detail::token_count(phrase);
        if (i > 0 && phrase == rows[i - 1].phrase) continue;
        auto slot = detail::phrase_hash(phrase) % count;
        while (index.slots[slot] != 0) {
            if (rows[index.slots[slot] - 1].phrase == phrase)
                detail::rows_of_a_phrase_stand_apart();
            slot = (slot + 1) % count;
        }
        index.slots[slot] = static_cast<std::uint16_t>(i + 1);
    }
    return index;
}

/// A row of a table that only says which phrases belong to it.
struct plain_phrase {
    std::string_view phrase;
};

template <typename Row>
struct phrase_table {
    std::span<const Row> rows;
    std::span<const std::uint16_t> slots;
    std::uint32_t initials = 0;
    std::size_t longest = 0;

    constexpr phrase_table() = default;
    template <std::size_t N, std::size_t Slots>
    constexpr phrase_table(const std::array<Row, N>& all, const phrase_index<Slots>& index)
        : rows(all), slots(index.slots), initials(index.initials), longest(index.longest)
    {}

    /// Whether any phrase begins with such a letter, in either case.
    [[nodiscard]] constexpr auto may_begin_with(char c) const noexcept -> bool
    {
        return (initials & detail::initial_bit(c)) != 0;
    }

    /// The rows of a phrase, none where it is unknown. `phrase` is in lower case.
    [[nodiscard]] constexpr auto find(std::string_view phrase) const noexcept
        -> std::span<const Row>
    {
        if (slots.empty()) return {};
        auto slot = detail::phrase_hash(phrase) % slots.size();
        for (; slots[slot] != 0; slot = (slot + 1) % slots.size()) {
            const auto first = std::size_t{slots[slot]} - 1;
            if (rows[first].phrase != phrase) continue;
            auto last = first + 1;
            while (last < rows.size() && rows[last].phrase == phrase) ++last;
            return rows.subspan(first, last - first);
        }
        return {};
    }
};

}  // namespace assay
