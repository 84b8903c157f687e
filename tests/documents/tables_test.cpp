// SPDX-License-Identifier: BSL-1.0
// Where the cells of tables stand, in pages, Markdown and CSV.
#include "support/catch.hpp"

#include <string>

#include "documents/markup.hpp"

using namespace assay;
using namespace assay::program;

namespace {

/// "0,0 Region|0,1 Cost": row, column and words of every cell; a star behind those of headings.
auto cells_of(const marked_up& read) -> std::string
{
    auto told = std::string{};
    for (const auto& table : read.tables) {
        if (!told.empty()) told += " // ";
        if (!table.caption.empty()) told += std::string{table.caption.in(read.words.text)} + ": ";
        for (std::size_t i = 0; i < table.cells.size(); ++i) {
            const auto& cell = table.cells[i];
            if (i > 0) told += '|';
            told += std::to_string(cell.row) + ',' + std::to_string(cell.column);
            if (cell.rows > 1 || cell.columns > 1)
                told += '+' + std::to_string(cell.rows) + 'x' + std::to_string(cell.columns);
            told += ' ' + std::string{cell.text.in(read.words.text)};
            if (cell.is_header) told += '*';
        }
    }
    return told;
}

auto repeated(const std::string& piece, std::size_t times) -> std::string
{
    auto made = std::string{};
    for (std::size_t i = 0; i < times; ++i) made += piece;
    return made;
}

}  // namespace

TEST_CASE("the cells of a page's tables are found", "[documents][html][tables]")
{
    const auto [html, cells] = GENERATE(table<std::string, std::string>({
        {"<table><tr><th>A<th>B<tr><td>1<td>2</table>", "0,0 A*|0,1 B*|1,0 1|1,1 2"},
        {"<table><caption> C, $m </caption><tr><td>1</td><td> <b>2</b>,000 </td></tr></table>",
         "C, $m: 0,0 1|0,1 2,000"},
        {"<table><thead><tr><th colspan=2>A</th><th>B</th></tr></thead><tbody><tr><td "
         "rowspan='2'>x</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>",
         "0,0+1x2 A*|0,2 B*|1,0+2x1 x|1,1 1|1,2 2|2,1 3|2,2 4"},
        {"<table><td>1<td>2</table>", "0,0 1|0,1 2"},
        {"<table><tr><td>1<tr><td>2<td></table>", "0,0 1|1,0 2|1,1 "},
        {"<table><tr><td>a<table><tr><td>b</table><td>c</table>", "0,0 b // 0,0 a\n\nb|0,1 c"},
        {"<table><tr hidden><td>1<tr><td>2<td style='display:none'>3<td>4</table>", "0,0 2|0,1 4"},
        {"<table><tr><td>120<sup><a href=#1>1</a></sup><td>5</table>", "0,0 120|0,1 5"},
        {"<table><tr><td colspan=0>1<td rowspan=x>2<td colspan=99999>3</table>",
         "0,0 1|0,1 2|0,2+1x1000 3"},
        {"<table>", ""},
        {"<tr><td>1", ""},
        {"<table><tr><td>1", "0,0 1"},
        {"<nav><table><tr><td>1</table></nav>", ""},
    }));
    CAPTURE(html);
    CHECK(cells_of(read_html(html)) == cells);
}

TEST_CASE("the cells of a Markdown table are found", "[documents][markdown][tables]")
{
    const auto read =
        read_markdown("A\n\n| R | *Cost* |\n|---|---:|\n| x | 1\\|2 |\n| **Total** | |\n");
    REQUIRE(read);
    CHECK(cells_of(*read) == "0,0 R*|0,1 Cost*|1,0 x|1,1 1|2|2,0 Total|2,1 ");
}

TEST_CASE("the cells of CSV are found", "[documents][csv][tables]")
{
    const auto [csv, cells] = GENERATE(table<std::string, std::string>({
        {"A,B\n1,2\n", "0,0 A|0,1 B|1,0 1|1,1 2"},
        {"A,B\r\n\"1,000\",2\r\n", "0,0 A|0,1 B|1,0 1,000|1,1 2"},
        {"\"a \"\"b\"\", c\";1,5", "0,0 a \"b\", c|0,1 1,5"},
        {"A\tB, C\n1\t2", "0,0 A|0,1 B, C|1,0 1|1,1 2"},
        {"a,\n,b\n,", "0,0 a|0,1 |1,0 |1,1 b|2,0 |2,1 "},
        {"\"a\nb\",c", "0,0 a\nb|0,1 c"},
        {"\"a", "0,0 a"},
        {"\"a\"x,b", "0,0 ax|0,1 b"},
        {"\xEF\xBB\xBF"
         "a",
         "0,0 a"},
        {"", ""},
        {"\n\na", "0,0 |1,0 |2,0 a"},
    }));
    CAPTURE(csv);
    CHECK(cells_of(read_csv(csv)) == cells);
}

TEST_CASE("tables made to break a reader cost what others do", "[documents][tables][hostile]")
{
    CHECK(read_html(repeated("<table><tr><td>", 20'000)).tables.size() < 20'000);
    CHECK(read_html("<table>" + repeated("<td colspan=1000>", 100'000)).tables.empty());
    CHECK(read_html("<table><tr>" + repeated("<td rowspan=65534>1", 10'000)).tables.size() == 1);
    CHECK(read_html("<table>" + repeated("<tr><td rowspan=9>1<td colspan=3>2", 50'000))
              .tables.size() == 1);
    CHECK(read_csv(repeated("1,", 10'000)).tables.size() == 1);
    CHECK(read_csv(repeated(",", 100'000)).tables.empty());
    CHECK(read_csv(repeated("\"\n", 100'000)).tables.size() == 1);
}
