// SPDX-License-Identifier: BSL-1.0
// status_governor.hpp - the word that says what became of a sum of money, and where it stands.
#pragma once

#include <cstddef>

#include <assay/lexicon/status_word.hpp>
#include <assay/money_status.hpp>
#include <assay/text/phrase_table.hpp>

namespace assay {

struct status_governor {
    money_status meaning = money_status::none;
    status_use use = status_use::noun;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t distance = 0;  // tokens between it and what leads to the sum
    bool counted = false;      // the sum is told "in" it: "$5 million in losses"
    bool doubtful = false;     // "allocated and spent"
};

namespace detail {

/// The row of a phrase that has a use; nullptr for none.
[[nodiscard]] inline auto row_of(const phrase_match<status_word>& word, status_use use)
    -> const status_word*
{
    for (const auto& row : word.rows) {
        if (row.use == use) return &row;
    }
    return nullptr;
}

/// The row by which a phrase is a noun.
[[nodiscard]] inline auto noun_of(const phrase_match<status_word>& word) -> const status_word*
{
    for (const auto& row : word.rows) {
        if (row.use == status_use::noun || row.use == status_use::adjunct ||
            row.use == status_use::aid)
            return &row;
    }
    return nullptr;
}

}  // namespace detail

}  // namespace assay
