// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include "documents/mapped_text.hpp"
#include "documents/offset_map.hpp"

using namespace assay;
using namespace assay::program;

TEST_CASE("a map without runs says that the text is the input", "[documents]")
{
    CHECK(offset_map{}.in_source({3, 5}) == source_span{3, 5});
}

TEST_CASE("a span of the text is given as the bytes that made it", "[documents]")
{
    auto made = mapped_text{};
    made.copy("abcdef", {1, 3});  // bc
    made.put("₼", {3, 10});
    made.insert("\n\n", 10);
    made.copy("..........defghi", {12, 14});  // fg
    REQUIRE(made.text == "bc₼\n\nfg");
    const auto [words, source] = GENERATE(table<source_span, source_span>({
        {{0, 1}, {1, 2}},
        {{0, 2}, {1, 3}},
        {{1, 5}, {2, 10}},  // a reference is taken whole
        {{2, 8}, {3, 13}},  // as is what stands between two pieces
        {{5, 7}, {10, 10}},
        {{7, 9}, {12, 14}},
        {{9, 9}, {14, 14}},
    }));
    CAPTURE(words.begin, words.end);
    CHECK(made.places.in_source(words) == source);
}

TEST_CASE("a place in the input is found in the text, or what follows it", "[documents]")
{
    CHECK(offset_map{}.first_from(3) == 3);
    auto made = mapped_text{};
    made.copy("abcdef", {1, 3});  // bc
    made.put("₼", {3, 10});
    made.insert("\n\n", 10);
    made.copy("..........defghi", {12, 14});  // fg
    const auto [source, text] = GENERATE(table<std::size_t, std::size_t>({
        {0, 0},
        {1, 0},
        {2, 1},
        {3, 2},
        {4, 5},
        {9, 5},
        {10, 5},
        {11, 7},
        {12, 7},
        {13, 8},
        {14, 9},
    }));
    CAPTURE(source);
    CHECK(made.places.first_from(source) == text);
}

TEST_CASE("what was cut is forgotten and what follows keeps its place", "[documents]")
{
    auto made = mapped_text{};
    made.copy("abcdef", {0, 2});
    made.put("&", {2, 6});
    made.cut(1);
    made.copy("abcdefghij", {8, 10});
    CHECK(made.text == "aij");
    CHECK(made.places.in_source({0, 1}) == source_span{0, 1});
    CHECK(made.places.in_source({1, 3}) == source_span{8, 10});
}
