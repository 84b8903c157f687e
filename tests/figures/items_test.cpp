// SPDX-License-Identifier: BSL-1.0
// What counted things are: the corpus of classes, and the laws of the table behind it.
#include "support/catch.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <assay/figures/read_class.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/text/tokenize.hpp>

#include <compiled/extract_figures.hpp>

#include "support/corpus.hpp"
#include "support/figure_words.hpp"

using namespace assay;

namespace {

const auto corpus = std::string{ASSAY_TEST_DIR} + "/corpus/en-items.txt";

auto classes_in_words(std::string_view text) -> std::vector<std::string>
{
    auto words = std::vector<std::string>{};
    for (const auto& one :
         compiled::extract_figures(text, english(), parse_day("2026-01-06")).figures)
        words.push_back(class_in_words(one, text));
    return words;
}

/// The reading of a text that is nothing but a thing's name.
auto reading_of(std::string_view name) -> item_reading
{
    auto tokens = std::vector<token>{};
    tokenize(name, {0, name.size()}, english().index(), tokens);
    return read_class({name, {0, name.size()}, tokens, english()}, 0, tokens.size());
}

auto codes_of(const item_reading& read) -> std::string
{
    auto codes = std::string{};
    for (const auto one : read.classes) {
        codes += (codes.empty() ? "" : " ");
        codes += to_string(one);
    }
    return codes;
}

}  // namespace

TEST_CASE("counted things have the classes that the corpus says", "[items][corpus]")
{
    const auto lines = read_corpus(corpus);
    REQUIRE(lines.size() >= 200);
    for (const auto& line : lines) {
        CAPTURE(line.number, line.text, line.feature);
        CHECK(classes_in_words(line.text) == line.expected);
    }
}

TEST_CASE("no two lines of the corpus of items are alike but for numbers and names", "[corpus]")
{
    auto seen = std::map<std::string, std::size_t>{};
    for (const auto& line : read_corpus(corpus)) {
        const auto [first, is_new] = seen.emplace(masked(line.text), line.number);
        CAPTURE(line.number, first->second, line.text);
        CHECK(is_new);
    }
}

TEST_CASE("a name may be of several classes, and says which decide", "[items]")
{
    const auto [name, codes, told] = GENERATE(table<std::string, std::string, bool>({
        {"mortars", "U3 LW6", true},
        {"82mm mortars", "U3", true},
        {"60 mm mortars", "LW6", true},
        {"7.62x39 rounds", "AM-S", true},
        {"machine guns", "SA5 LW1", true},
        {"tanks", "U1", false},  // of what?
        {"battle tanks", "U1", true},
        {"water tanks", "", false},
        {"rounds", "AM", false},
        {"mines", "AM-MI", false},
        {"guns", "U3 SA", false},
        {"fighters", "U4 P-TR", false},
        {"Javelins", "LW5 MS-AT", false},
        {"Javelin launchers", "LW5", true},
        {"Grad rockets", "AM-RK", true},
        {"Grads", "U3", false},
        {"S-300 missiles", "MS-SA", true},
        {"S-300 systems", "AD", true},
        {"attack drones", "U4u UV-F", true},
        {"questions", "", false},
    }));
    CAPTURE(name);
    const auto read = reading_of(name);
    CHECK(codes_of(read) == codes);
    CHECK(read.is_told == told);
}

TEST_CASE("model and calibre are kept as attributes", "[items]")
{
    const auto [name, model, calibre] = GENERATE(table<std::string, std::string, unsigned>({
        {"T-72B3 tanks", "T-72B3", 0},
        {"Leopard 2A4 tanks", "Leopard 2A4", 0},
        {"Iskander-M missiles", "Iskander-M", 0},
        {"155mm shells", "", 15'500},
        {"7.62x39mm cartridges", "", 762},
        {"12.7-mm machine guns", "", 1'270},
        {"shells of 152 mm calibre", "", 0},  // the name ends before "of"
        {"Russian T-90Ms", "T-90Ms", 0},
    }));
    CAPTURE(name);
    const auto read = reading_of(name);
    CHECK(std::string{read.model.in(name)} == model);
    CHECK(read.calibre == calibre);
}

TEST_CASE("a phrase of the table of items stands in one place", "[items][lexicon]")
{
    auto seen = std::set<std::string>{};
    const auto rows = english().items.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(rows[i].phrase);
        if (i > 0 && rows[i].phrase == rows[i - 1].phrase) continue;
        CHECK(seen.insert(std::string{rows[i].phrase}).second);
        const auto ended =
            std::string{rows[i].phrase} + 's';  // would be found as this one's plural
        CHECK(std::ranges::find(rows, ended, &item_word::phrase) == rows.end());
    }
}

TEST_CASE("classes and packages are found by their codes", "[items]")
{
    for (auto i = 1U; i <= static_cast<unsigned>(item_class::contracts); ++i) {
        const auto which = static_cast<item_class>(i);
        CHECK(item_class_from_code(to_string(which)) == which);
    }
    CHECK_FALSE(item_class_from_code(""));
    CHECK_FALSE(item_class_from_code("U9"));
    CHECK(package_from_name("case") == package::case_);
    CHECK_FALSE(package_from_name(""));
}
