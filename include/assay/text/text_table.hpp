// SPDX-License-Identifier: BSL-1.0
// text_table.hpp - a table of a document: its cells, as the words in which figures are read.
#pragma once

#include <cstdint>
#include <vector>

#include <assay/text/source_span.hpp>

namespace assay {

/// A cell that spans several rows or columns stands in the first of them.
struct table_cell {
    source_span text{};  // of the document, without white space around it; may be empty
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    bool is_header = false;
};

/// Rows may be of different lengths: a cell that is not there is an empty one.
struct text_table {
    source_span caption{};
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::vector<table_cell> cells{};  // in the order of the text: row by row
};

}  // namespace assay
