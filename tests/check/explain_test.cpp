// SPDX-License-Identifier: BSL-1.0
// What is told of the words and the rungs.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <assay/check/context_of.hpp>
#include <assay/check/explain_steps.hpp>
#include <assay/check/explain_words.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/rates/known_rates.hpp>
#include <assay/text/tokenize.hpp>

#include <compiled/check_document.hpp>
#include <compiled/extract_document.hpp>

using namespace assay;

namespace {

/// "word = meaning; meaning" of each word of a text that has any.
auto meanings_in(const std::string& text) -> std::vector<std::string>
{
    auto tokens = std::vector<token>{};
    tokenize(text, {0, text.size()}, english().index(), tokens);
    auto made = std::vector<std::string>{};
    for (const auto& word : explain_words({text, {0, text.size()}, tokens, english()})) {
        if (word.meanings.empty()) continue;
        auto line = std::string{word.span.in(text)} + " =";
        for (const auto& meaning : word.meanings) line += ' ' + meaning + ';';
        made.push_back(line);
    }
    return made;
}

/// The steps told of a text's only claim.
auto steps_of(const std::string& text, const char* published) -> std::vector<std::string>
{
    const auto source = document{"test", text};
    auto read = compiled::extract_document(source, {.published = parse_day(published)});
    const auto checked = compiled::check_extracted(source, read, builtin());
    REQUIRE(checked.claims.size() == 1);
    auto rates = known_rates{builtin()};
    const auto context = context_of(source, read, checked, rates);
    return explain_steps(context, checked.claims[0].said, checked.claims[0].judged);
}

auto has(const std::vector<std::string>& lines, std::string_view part) -> bool
{
    return std::ranges::any_of(
        lines, [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

}  // namespace

TEST_CASE("a word is told with all its meanings, a phrase as a whole", "[check]")
{
    CHECK(meanings_in("more than 5m tonnes") ==
          std::vector<std::string>{"more than = hedge over;", "5 = numeral;",
                                   "m = scale 10^6, of money only; unit m; part of a year;",
                                   "tonnes = unit t;"});
}

TEST_CASE("steps go down to the rung that decided, and no farther", "[check]")
{
    const auto rounded = steps_of("It made ₼1.4 billion ($820 million).", "2026-01-06");
    CHECK(has(rounded, "the day of publication"));
    CHECK(has(rounded, "as printed: 823,529,411.765 USD"));
    CHECK(has(rounded, "against 815,000,000 to 825,000,000: they meet"));
    CHECK_FALSE(has(rounded, "own rounding"));

    const auto slipped = steps_of("It made ₼1.4 billion ($820,000).", "2026-01-06");
    CHECK(has(slipped, "own rounding"));
    CHECK(has(slipped, "first digits alone"));
    CHECK(has(slipped, "1,000 times too small"));

    const auto stated =
        steps_of("It made ₼1.4 billion ($700 million) at 2 manats per dollar.", "2026-01-06");
    CHECK(has(stated, "what the text states goes first"));
}
