// SPDX-License-Identifier: BSL-1.0
// table_builder.hpp - puts the tables of a document together from where their rows and cells begin
// and end, tables within cells included.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <assay/text/text_table.hpp>

namespace assay::program {

/// What a cell says of itself.
struct cell_shape {
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    bool is_header = false;
};

/// Places are those in the text as it has been read so far. A table of more columns than anybody
/// prints is left out, so that no span of cells costs more than its own tag.
class table_builder {
public:
    void begin_table();
    void begin_row();
    /// A cell outside of any row begins one.
    void begin_cell(std::size_t at, cell_shape shape);
    void end_cell(std::size_t at);
    void caption(std::size_t begin, std::size_t end);
    void end_table();
    /// Forgets what stands at or behind `at`, because the text was cut there.
    void cut(std::size_t at);

    [[nodiscard]] auto is_open() const -> bool { return !open_.empty(); }
    /// All tables in the order in which they end, white space taken off their cells.
    [[nodiscard]] auto finish(std::string_view text) -> std::vector<text_table>;

private:
    struct open_table {
        text_table made;
        std::vector<std::uint32_t> taken_to;  // the row up to which each column is taken from above
        std::uint32_t column = 0;             // the next one of the row
        bool in_row = false;
        bool in_cell = false;
        bool is_too_wide = false;
    };

    std::vector<open_table> open_;
    std::vector<text_table> made_;
};

}  // namespace assay::program
