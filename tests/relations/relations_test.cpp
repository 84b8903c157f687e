// SPDX-License-Identifier: BSL-1.0
// How figures stand to other figures of their document.
#include "support/catch.hpp"
#include "support/corpus.hpp"

#include <string>
#include <vector>

#include <assay/lexicon/en.hpp>
#include <assay/lexicon/ru.hpp>
#include <assay/relations/find_relations.hpp>
#include <assay/relations/find_statuses.hpp>

#include <compiled/extract_figures.hpp>
#include <compiled/find_claims.hpp>

using namespace assay;

namespace {

auto end_of(const quotient* end) -> std::string { return end ? to_string(*end) : std::string{}; }

/// "half: share ₼1 billion = 500000000 450000000..550000000"
auto in_words(const std::string& text, const std::vector<figure>& figures, std::size_t child,
              const relation& found) -> std::string
{
    auto words = std::string{figures[child].span.in(text)} + ": " +
                 std::string{to_string(found.kind)} + ' ' +
                 std::string{figures[found.parent].span.in(text)};
    if (!found.derived) return words;
    const auto& value = found.derived->value;
    return words + " = " + (value ? to_string(*value) : std::string{"-"}) + ' ' +
           end_of(found.derived->bounds.low()) + ".." + end_of(found.derived->bounds.high());
}

auto relations_of(const std::string& text) -> std::vector<std::string>
{
    const auto figures =
        compiled::extract_figures(text, english(), parse_day("2026-01-06")).figures;
    const auto claims = compiled::find_claims(text, figures, english());
    const auto statuses = find_statuses(text, figures, claims, english());
    const auto relations = find_relations(text, figures, claims, statuses, english());
    REQUIRE(relations.size() == figures.size());
    auto found = std::vector<std::string>{};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (relations[i]) found.push_back(in_words(text, figures, i, *relations[i]));
    }
    return found;
}

}  // namespace

TEST_CASE("English relations are what the corpus says", "[relations][corpus]")
{
    const auto lines = read_corpus(std::string{ASSAY_TEST_DIR} + "/corpus/en-relations.txt");
    REQUIRE(lines.size() > 150);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        CHECK(relations_of(line.text) == line.expected);
    }
}

TEST_CASE("a language without the tables has only the relations of its claims", "[relations]")
{
    const auto text = std::string{"1,4 млрд манатов ($820 млн) или 5 млн евро"};
    const auto figures = compiled::extract_figures(text, russian_sums(), {}).figures;
    const auto claims = compiled::find_claims(text, figures, russian_sums());
    const auto statuses = find_statuses(text, figures, claims, russian_sums());
    const auto relations = find_relations(text, figures, claims, statuses, russian_sums());
    REQUIRE(relations.size() == 3);
    CHECK_FALSE(relations[0]);
    REQUIRE(relations[1]);
    CHECK(relations[1]->kind == relation_kind::conversion);
    CHECK(relations[1]->parent == 0);
    CHECK_FALSE(relations[2]);
}

TEST_CASE("no chain of parents comes back to where it began", "[relations]")
{
    const auto text = GENERATE(
        std::string{"Of 20 tanks, 20 tanks, including 20 tanks, 20 of which, of which 20, or 20."},
        std::string{"Of them 5, of which 5 of them, including 5 and 5 or 5 men of which 5 men."},
        std::string{
            "$5 of it, half of it, of which half, including $5, of which $5, or $5 of it."});
    const auto figures = compiled::extract_figures(text, english(), {}).figures;
    const auto claims = compiled::find_claims(text, figures, english());
    const auto statuses = find_statuses(text, figures, claims, english());
    const auto relations = find_relations(text, figures, claims, statuses, english());
    for (auto i = std::size_t{0}; i < relations.size(); ++i) {
        auto at = i;
        auto steps = std::size_t{0};
        for (; relations[at] && steps <= relations.size(); ++steps) at = relations[at]->parent;
        CAPTURE(text, i);
        CHECK(steps <= relations.size());
    }
}

TEST_CASE("a sentence of many figures is read in little time", "[relations][hostile]")
{
    auto text = std::string{"Since 2015"};
    for (auto i = 0; i < 40'000; ++i) text += " 20 tanks, half of them, including";
    const auto figures =
        compiled::extract_figures(text, english(), parse_day("2026-01-06")).figures;
    REQUIRE(figures.size() > 40'000);
    const auto statuses = find_statuses(text, figures, {}, english());
    CHECK(find_relations(text, figures, {}, statuses, english()).size() == figures.size());
}
