// SPDX-License-Identifier: BSL-1.0
// phrase_table.hpp - words and short phrases of a language, each found in constant time.
//
//     inline constexpr auto rows = std::to_array<scale_word>({{"thousand"sv, 3}, {"bn"sv, 9}});
//     inline constexpr auto slots = phrase_slots(rows);
//     constexpr auto table = phrase_table<scale_word>{rows, slots};
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

}  // namespace detail

/// The hash slots of `rows`: the place of a phrase's first row plus one, 0 where a slot is empty.
template <typename Row, std::size_t N>
[[nodiscard]] consteval auto phrase_slots(const std::array<Row, N>& rows)
{
    constexpr auto count = detail::slot_count(N);
    auto slots = std::array<std::uint16_t, count>{};
    for (std::size_t i = 0; i < N; ++i) {
        if (i > 0 && rows[i].phrase == rows[i - 1].phrase) continue;
        auto slot = detail::phrase_hash(rows[i].phrase) % count;
        while (slots[slot] != 0) {
            if (rows[slots[slot] - 1].phrase == rows[i].phrase)
                throw "rows of a phrase stand apart";
            slot = (slot + 1) % count;
        }
        slots[slot] = static_cast<std::uint16_t>(i + 1);
    }
    return slots;
}

/// A row of a table that only says which phrases belong to it.
struct plain_phrase {
    std::string_view phrase;
};

template <typename Row>
struct phrase_table {
    std::span<const Row> rows;
    std::span<const std::uint16_t> slots;

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
