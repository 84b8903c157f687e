// SPDX-License-Identifier: BSL-1.0
// table_label.hpp - what the words at the head of a row or column of a table make of it.
#pragma once

#include <cstdint>
#include <string_view>

namespace assay {

enum class table_sense : std::uint8_t {
    none,
    total,      // "Total": of the cells in its row or column
    grand,      // "Grand total": of the totals, too
    subtotal,   // "Subtotal": of those since the one before
    rest,       // "Other": a part that is what the others leave
    apart,      // "Average", "of which", "Rank": cells that are no parts of any total
    numbering,  // "No": as a heading it counts the rows; as a row it is an answer
    absent,     // "n/a": in a cell, that it holds no number
    unit_in,    // "in": in a heading, that a unit follows: "in millions of manats"
    unit_of,    // "of": in a unit: "millions of manats"
};

struct table_label {
    std::string_view phrase;  // in small letters
    table_sense sense = table_sense::none;
    bool goes_on = false;  // words may follow: "total exports", "average of the year"
};

}  // namespace assay
