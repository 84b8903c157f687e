// SPDX-License-Identifier: BSL-1.0
// The corpora of tests/corpus, line by line.
#include "support/catch.hpp"

#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include <assay/claims/find_conversions.hpp>
#include <assay/lexicon/en.hpp>

#include <compiled/extract_figures.hpp>

#include "support/corpus.hpp"
#include "support/figure_words.hpp"

using namespace assay;

namespace {

const auto folder = std::string{ASSAY_TEST_DIR} + "/corpus/";

struct tally {
    std::string feature;
    int lines = 0;
    int wrong = 0;
};

/// How many lines of each feature there are and how many are read otherwise than they say.
auto count_by_feature(const std::vector<corpus_line>& lines) -> std::vector<tally>
{
    auto counts = std::vector<tally>{};
    for (const auto& line : lines) {
        if (counts.empty() || counts.back().feature != line.feature)
            counts.push_back({line.feature});
        ++counts.back().lines;
        if (figures_in_words(line.text) != line.expected) ++counts.back().wrong;
    }
    return counts;
}

}  // namespace

TEST_CASE("English figures are read as the corpus says, and nothing else is", "[figures][corpus]")
{
    const auto lines = read_corpus(folder + "en.txt");
    REQUIRE(lines.size() >= 600);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text, line.feature);
        CHECK_FALSE(line.feature.empty());
        CHECK(figures_in_words(line.text) == line.expected);
    }
}

TEST_CASE("no two lines of the corpus are alike but for numbers and names", "[corpus]")
{
    auto seen = std::map<std::string, std::size_t>{};
    for (const auto& line : read_corpus(folder + "en.txt")) {
        const auto [first, is_new] = seen.emplace(masked(line.text), line.number);
        CAPTURE(line.number, first->second, line.text);
        CHECK(is_new);
    }
}

TEST_CASE("the mask hides numbers and capitalised words and nothing else", "[corpus]")
{
    CHECK(masked("Baku paid $5.3m to 2 men") == "A paid $0m to 0 men");
    CHECK(masked("1 234 567 euros") == masked("8,500 euros"));
    CHECK(masked("it paid 5 euros") != masked("it owed 5 euros"));
}

// Hidden: it is what `ctest -L corpus -V` prints.
TEST_CASE("how the corpus is read, by feature", "[.][report]")
{
    auto all = tally{"all"};
    std::printf("%-48s %6s %6s %6s\n", "feature", "lines", "right", "wrong");
    const auto print = [](const tally& one) {
        std::printf("%-48s %6d %6d %6d\n", one.feature.c_str(), one.lines, one.lines - one.wrong,
                    one.wrong);
    };
    for (const auto& one : count_by_feature(read_corpus(folder + "en.txt"))) {
        print(one);
        all.lines += one.lines;
        all.wrong += one.wrong;
    }
    print(all);
    CHECK(all.lines > 0);
    CHECK(all.wrong == 0);
}

TEST_CASE("English conversions are paired as the corpus says", "[claims][corpus]")
{
    const auto lines = read_corpus(folder + "en-conversions.txt");
    REQUIRE(lines.size() > 20);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text);
        const auto figures =
            compiled::extract_figures(line.text, english(), parse_day("2026-01-06")).figures;
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
             compiled::extract_figures(line.text, english(), parse_day("2026-01-06")).figures) {
            found.push_back(one.when ? to_string(one.when->days) : "-");
        }
        CHECK(found == line.expected);
    }
}
