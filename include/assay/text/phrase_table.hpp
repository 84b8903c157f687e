// SPDX-License-Identifier: BSL-1.0
// phrase_table.hpp - words and short phrases of a language, with what they mean.
//
//     inline constexpr auto rows = std::to_array<scale_word>({{"thousand"sv, 3}, {"bn"sv, 9}});
//     phrase_table<scale_word>{rows}             // or {rows, endings}: "thousand", "thousands"
//
// Phrases are in small letters, one space between words; a text may have a hyphen there. Rows of
// one phrase stand together and are found together: the readings of an ambiguous word, likeliest
// first. A table answers through the word_index that it is entered in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace assay {

/// Which of an index's tables: 63 at most.
using table_id = std::uint8_t;

/// A bit for each table of an index.
using table_set = std::uint64_t;

inline constexpr auto no_table = std::numeric_limits<table_id>::max();

/// A row of a table that only says which phrases belong to it.
struct plain_phrase {
    std::string_view phrase;
};

template <typename Row>
struct phrase_table {
    std::span<const Row> rows;
    std::span<const std::string_view> endings;  // that a phrase's last word may add
    table_id id = no_table;                     // set by the index
    table_set bit = 0;                          // that of its id

    constexpr phrase_table() = default;
    template <std::size_t N>
    constexpr phrase_table(const std::array<Row, N>& all) : rows(all)
    {}
    template <std::size_t N, std::size_t M>
    constexpr phrase_table(const std::array<Row, N>& all,
                           const std::array<std::string_view, M>& inflections)
        : rows(all), endings(inflections)
    {}
};

/// The rows found and how many tokens the phrase takes; none and 0 where nothing matched.
template <typename Row>
struct phrase_match {
    std::span<const Row> rows;
    std::size_t length = 0;

    explicit operator bool() const noexcept { return length != 0; }
    auto operator->() const noexcept -> const Row* { return rows.data(); }
};

}  // namespace assay
