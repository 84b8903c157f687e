// SPDX-License-Identifier: BSL-1.0
// Claims that have a figure in an ignored part of the text are counted and not judged.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>
#include <vector>

#include <compiled/check_document.hpp>

using namespace assay;

using spans = std::vector<source_span>;

TEST_CASE("a claim with a figure in an ignored part is no finding", "[check][ignored]")
{
    // 0         1         2         3         4         5         6
    // 0123456789012345678901234567890123456789012345678901234567890123456789
    const auto text =
        std::string{"It paid $17 (AZN 29). It got $34 (AZN 57.80). It owes $51 (AZN 88)."};
    const auto [ignored, judged] = GENERATE(table<spans, std::size_t>({
        {spans{}, 3},
        {spans{{0, 21}}, 2},
        {spans{{0, 8}, {46, 50}}, 3},
        {spans{{8, 9}, {60, 61}}, 1},
        {spans{{19, 30}}, 2},
        {spans{{0, 99}}, 0},
        {spans{{21, 21}, {22, 29}, {44, 54}}, 3},
    }));
    const auto checked = compiled::check_document(
        {"test", text}, builtin(), {.published = parse_day("2026-01-06"), .ignored = ignored});
    CHECK(checked.claims.size() == judged);
    CHECK(checked.ignored.size() == 3 - judged);
    CHECK(checked.figures.size() == 6);
}
