// SPDX-License-Identifier: BSL-1.0
// What sums of money are said to be.
#include "support/catch.hpp"
#include "support/corpus.hpp"

#include <string>
#include <vector>

#include <assay/lexicon/en.hpp>
#include <assay/lexicon/ru.hpp>
#include <assay/relations/find_statuses.hpp>

#include <compiled/extract_figures.hpp>
#include <compiled/find_claims.hpp>

using namespace assay;

namespace {

auto statuses_of(const std::string& text) -> std::vector<std::string>
{
    const auto figures =
        compiled::extract_figures(text, english(), parse_day("2026-01-06")).figures;
    const auto claims = compiled::find_claims(text, figures, english());
    const auto statuses = find_statuses(text, figures, claims, english());
    REQUIRE(statuses.size() == figures.size());
    auto found = std::vector<std::string>{};
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CHECK((statuses[i] == money_status::none) == !figures[i].is_money());
        if (figures[i].is_money()) found.emplace_back(to_string(statuses[i]));
    }
    return found;
}

}  // namespace

TEST_CASE("English statuses are what the corpus says", "[relations][corpus]")
{
    const auto lines = read_corpus(std::string{ASSAY_TEST_DIR} + "/corpus/en-statuses.txt");
    REQUIRE(lines.size() > 100);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        const auto found = statuses_of(line.text);
        REQUIRE_FALSE(found.empty());
        const auto unknown = std::vector<std::string>(found.size(), "unknown");
        CHECK(found == (line.expected.empty() ? unknown : line.expected));
    }
}

TEST_CASE("SIPRI's trend-indicator values are no money", "[relations]")
{
    for (const std::string text :
         {"Arms transfers came to 1.2 billion TIV, by SIPRI's trend-indicator values.",
          "Imports of 27 million SIPRI trend-indicator values were counted.",
          "In TIV terms exports were 312 million."}) {
        CAPTURE(text);
        CHECK(statuses_of(text).empty());
    }
}

TEST_CASE("a language without the tables knows no status", "[relations]")
{
    const auto text = std::string{"Экспорт достиг 1,4 млрд манатов"};
    const auto figures = compiled::extract_figures(text, russian_sums(), {}).figures;
    REQUIRE(figures.size() == 1);
    CHECK(find_statuses(text, figures, {}, russian_sums()).front() == money_status::unknown);
}
