// SPDX-License-Identifier: BSL-1.0
// The corpora of tests/corpus, line by line.
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <assay/claims/find_conversions.hpp>
#include <assay/figures/extract_figures.hpp>
#include <assay/lexicon/en.hpp>

#include "support/corpus.hpp"

using namespace assay;

namespace {

const auto folder = std::string{ASSAY_TEST_DIR} + "/corpus/";

auto in_words(const stated_number& number) -> std::string
{
    const auto value = to_string(number.value.normalized());
    return number.divisor == 1 ? value : value + '/' + std::to_string(number.divisor);
}

auto unit_of(const figure& stated, std::string_view text) -> std::string
{
    switch (stated.kind) {
        case figure_kind::money: return std::string{stated.unit().code()};
        case figure_kind::quantity: return std::string{to_string(stated.units.likeliest())};
        case figure_kind::percent: return stated.points ? "pp" : "%";
        case figure_kind::ratio: return "times";
        case figure_kind::count: break;
    }
    return std::string{stated.item.in(text)};
}

auto in_words(const figure& stated, std::string_view text) -> std::string
{
    auto words = in_words(stated.number);
    if (stated.upper) words += ".." + in_words(*stated.upper);
    if (const auto unit = unit_of(stated, text); !unit.empty()) words += ' ' + unit;
    const auto is_measured = stated.kind == figure_kind::quantity && !stated.item.empty();
    if (is_measured) words += " of " + std::string{stated.item.in(text)};
    if (stated.qualifier != hedge::none) words += ' ' + std::string{to_string(stated.qualifier)};
    if (stated.open_unit) words += " open";
    return words;
}

}  // namespace

TEST_CASE("English money is read as the corpus says, and nothing else is", "[figures][corpus]")
{
    const auto lines = read_corpus(folder + "en.txt");
    REQUIRE(lines.size() > 70);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        auto found = std::vector<std::string>{};
        for (const auto& one :
             extract_figures(line.text, english(), parse_day("2026-01-06")).figures) {
            found.push_back(in_words(one, line.text));
        }
        CHECK(found == line.expected);
    }
}

TEST_CASE("English conversions are paired as the corpus says", "[claims][corpus]")
{
    const auto lines = read_corpus(folder + "en-conversions.txt");
    REQUIRE(lines.size() > 20);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        const auto figures = extract_figures(line.text, english(), parse_day("2026-01-06")).figures;
        auto found = std::vector<std::string>{};
        for (const auto& said : find_conversions(line.text, figures, english())) {
            const auto* end = said.end == range_end::low    ? " low"
                              : said.end == range_end::high ? " high"
                                                            : "";
            found.push_back(std::string{figures[said.figures[0]].span.in(line.text)} + " => " +
                            std::string{figures[said.figures[1]].span.in(line.text)} + end);
        }
        CHECK(found == line.expected);
    }
}

TEST_CASE("English periods are attached as the corpus says", "[figures][corpus]")
{
    const auto lines = read_corpus(folder + "en-periods.txt");
    REQUIRE(lines.size() > 120);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        auto found = std::vector<std::string>{};
        for (const auto& one :
             extract_figures(line.text, english(), parse_day("2026-01-06")).figures) {
            found.push_back(one.when ? to_string(one.when->days) : "-");
        }
        CHECK(found == line.expected);
    }
}
