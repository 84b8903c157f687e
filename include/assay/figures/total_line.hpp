// SPDX-License-Identifier: BSL-1.0
// total_line.hpp - a total in a table with the numbers beside or above it; or per cents without
// one, which may make a whole.
#pragma once

#include <cstdint>
#include <vector>

namespace assay {

struct total_line {
    std::vector<std::uint32_t> figures{};  // places of the parts, then that of the total, if any
    bool has_gaps = false;                 // a cell is empty, or has a footnote
};

/// The columns that one row totals, or all rows that one column does: where it does so for some it
/// does so for all.
struct total_group {
    std::vector<total_line> lines{};
    bool is_weak = false;   // other rows leave it open of which parts it is the total
    bool is_whole = false;  // per cents without a total
    bool is_row = false;    // each line is a row, of a whole of its own
    bool has_rest = false;  // of per cents: one part is "Other", so that all are told
};

}  // namespace assay
