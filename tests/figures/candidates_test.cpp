// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <rapidcheck.h>

#include <string>
#include <utility>
#include <vector>

#include <assay/figures/read_figure.hpp>  // begins_in_words
#include <assay/figures/sentence.hpp>
#include <assay/lexicon/en.hpp>
#include <assay/text/sentence_reader.hpp>

#include "support/corpus.hpp"

using namespace assay;

namespace {

auto make_reader(const std::string& text, bool skims) -> sentence_reader
{
    return {text, english().index(), english().abbreviations.id, english().scales.id,
            skims ? &english().candidates() : nullptr};
}

/// What a reader finds, sentence by sentence: where each ends, and whether a figure can be in it.
auto skimmed(const std::string& text) -> std::vector<std::pair<std::string, bool>>
{
    auto reader = make_reader(text, true);
    auto found = std::vector<std::pair<std::string, bool>>{};
    while (reader.next()) found.emplace_back(reader.span().in(text), reader.is_candidate());
    return found;
}

/// Whether a number, in digits or words, can begin anywhere among a sentence's tokens.
auto has_number(const std::string& text, const sentence_reader& reader) -> bool
{
    const auto in = sentence{text, reader.span(), reader.tokens(), english(), reader.tables()};
    for (std::size_t i = 0; i < in.size(); ++i) {
        if (in.is(i, token_kind::number) || begins_in_words(in, i)) return true;
    }
    return false;
}

/// Reads a text both ways: the sentences are the same, and none that is left out has a number.
void check_skimming(const std::string& text)
{
    auto skimming = make_reader(text, true);
    auto reading = make_reader(text, false);
    while (reading.next()) {
        RC_ASSERT(skimming.next());
        RC_ASSERT(skimming.span() == reading.span());
        if (skimming.is_candidate()) {
            RC_ASSERT(skimming.tokens().size() == reading.tokens().size());
        } else {
            RC_ASSERT(!has_number(text, reading));
        }
    }
    RC_ASSERT(!skimming.next());
}

/// Pieces that sentences end at, begin with and are read for.
auto random_text() -> rc::Gen<std::string>
{
    const auto piece = rc::gen::element<std::string>(
        " ", "  ", ".", ". ", "! ", "?", "\n", "\n\n", "- ", "a ", "A", "an ", "half a ", "two",
        "dozen", "Dozens", "million", "m", "MİLLION", "thIrd", "½", "é", "U.S.", "Mr.", "no.", ".5",
        "1.5", "5", "\u201D", ")", "the ", "word ", "London", "new ", "Hong Kong", "$", "\u00A0",
        std::string(70, 'x'), std::string(9000, 'y'), std::string(9000, ' '));
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string>& pieces) {
                            auto text = std::string{};
                            for (const auto& one : pieces) text += one;
                            return text;
                        });
}

}  // namespace

TEST_CASE("a sentence without digits or number words is not cut into tokens",
          "[figures][candidates]")
{
    const auto [text, is_candidate] = GENERATE(table<std::string, bool>({
        {"The minister left without a word.", false},
        {"He paid $5.", true},
        {"It rose by .5 again", true},
        {"Dozens were hurt.", true},
        {"TWO were hurt.", true},
        {"A third of them left.", true},
        {"Half an hour later they left.", true},
        {"It cost a million.", true},
        {"It cost 'millions', they say", true},
        {"A man and an hour passed.", false},
        {"Onerous, thirsty and thoughtful", false},
        {"\u00BDthey", true},
        {"", false},
    }));
    CAPTURE(text);
    auto any = false;
    for (const auto& [sentence, is_one] : skimmed(text)) any = any || is_one;
    CHECK(any == is_candidate);
}

TEST_CASE("names are told of a sentence that is not cut into tokens", "[figures][candidates]")
{
    const auto text = std::string{"They flew from London to Hong Kong, new to all but Éire."};
    auto reader = make_reader(text, true);
    REQUIRE(reader.next());
    CHECK_FALSE(reader.is_candidate());
    REQUIRE(reader.names().size() == 2);
    CHECK(reader.names()[0] == text.find("London"));
    CHECK(reader.names()[1] == text.find("Hong"));
}

TEST_CASE("skimming finds the sentences and the numbers that reading finds",
          "[figures][candidates]")
{
    for (const auto* file : {"en.txt", "en-periods.txt", "en-conversions.txt"}) {
        auto all = std::string{};
        for (const auto& line : read_corpus(std::string{ASSAY_TEST_DIR} + "/corpus/" + file)) {
            check_skimming(line.text);
            all += line.text + (all.size() % 3 == 0 ? "\n\n" : " ");
        }
        check_skimming(all);
    }
    CHECK(rc::check("on random text", [] { check_skimming(*random_text()); }));
}
