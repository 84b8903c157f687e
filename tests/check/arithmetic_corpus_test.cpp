// SPDX-License-Identifier: BSL-1.0
// Changes, shares and sums of the corpus: which figures are tied, and what is thought of them.
#include "support/catch.hpp"
#include "support/corpus.hpp"
#include "support/rates.hpp"

#include <string>
#include <vector>

#include <compiled/check_document.hpp>

using namespace assay;

namespace {

/// "change: $5 million; $6 million; 20 percent => consistent exact"
auto words_of(const std::string& text, const checked_document& checked, const checked_claim& one)
    -> std::string
{
    auto words = std::string{to_string(one.said.kind)} + ':';
    for (const auto place : one.said.figures) {
        if (place != one.said.figures.front() || words.back() != ':') words += ';';
        words += ' ' + std::string{checked.figures[place].span.in(text)};
    }
    return words + " => " + std::string{to_string(one.judged.kind)} + ' ' +
           std::string{to_string(one.judged.reason)};
}

}  // namespace

TEST_CASE("English arithmetic is found and judged as the corpus says", "[check][corpus]")
{
    const auto lines = read_corpus(std::string{ASSAY_TEST_DIR} + "/corpus/en-arithmetic.txt");
    REQUIRE(lines.size() > 300);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        const auto checked = compiled::check_document({"test", line.text}, builtin());
        auto found = std::vector<std::string>{};
        for (const auto& one : checked.claims) {
            if (one.said.kind != claim_kind::conversion)
                found.push_back(words_of(line.text, checked, one));
        }
        CHECK(found == line.expected);
    }
}

TEST_CASE("a share may be told in the sentence behind its whole", "[check]")
{
    const auto text =
        std::string{"Spending is $41.4 billion. Of this, $22.1 billion, or 53.4 percent, is new."};
    const auto checked = compiled::check_document({"test", text}, builtin());
    REQUIRE(checked.claims.size() == 1);
    CHECK(words_of(text, checked, checked.claims[0]) ==
          "share: $22.1 billion; 53.4 percent; $41.4 billion => consistent rounded");
    const auto two = std::string{
        "Spending is $41.4 billion and debt $9 billion. Of this, $22.1 billion (53.4 percent) is "
        "new."};
    CHECK(compiled::check_document({"test", two}, builtin()).claims.empty());
    const auto sum = std::string{
        "The fund has $10 billion. Of this, $6 billion went to roads and the remaining $5 billion "
        "to schools."};
    const auto judged = compiled::check_document({"test", sum}, builtin());
    REQUIRE(judged.claims.size() == 1);
    CHECK(words_of(sum, judged, judged.claims[0]) ==
          "sum: $6 billion; $5 billion; $10 billion => loose coarse");
}
