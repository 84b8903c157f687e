// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <assay/lexicon/en.hpp>
#include <assay/text/candidates.hpp>
#include <assay/text/sentence_bounds.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>

using namespace assay;

namespace {

auto tokens_of(const std::string& text) -> std::vector<std::string>
{
    auto tokens = std::vector<token>{};
    tokenize(text, {0, text.size()}, tokens);
    auto words = std::vector<std::string>{};
    for (const auto& one : tokens) words.emplace_back(one.span.in(text));
    return words;
}

auto sentence_at(const std::string& text, const std::string& word) -> std::string
{
    return std::string{sentence_around(text, text.find(word), 0, english.abbreviations).in(text)};
}

}  // namespace

TEST_CASE("tokens keep a number's separators and let go of the sentence's", "[text]")
{
    using words = std::vector<std::string>;
    CHECK(tokens_of("₼1,400.5bn, US$820m.") ==
          words{"₼", "1,400.5", "bn", ",", "US", "$", "820", "m", "."});
    CHECK(tokens_of("2024–2025") == words{"2024", "–", "2025"});
    CHECK(tokens_of("5\u00A0000 manat") == words{"5", "000", "manat"});
    CHECK(tokens_of("S-300") == words{"S", "-", "300"});
    CHECK(tokens_of(" \n\t").empty());
}

TEST_CASE("bytes that are not UTF-8 are found where they start", "[text]")
{
    const auto [text, at] = GENERATE(table<std::string, std::size_t>({
        {"a\xFF", 1},
        {"ab\xC3", 2},
        {"\xC0\xAF", 0},          // overlong
        {"\xED\xA0\x80", 0},      // a surrogate
        {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
        {"₼\x80", 3},
    }));
    CHECK(utf8::find_invalid(text) == at);
    CHECK_FALSE(utf8::find_invalid("₼ 1.4 — \U0001F600"));
}

TEST_CASE("a sentence ends at its full stop and not at an abbreviation's", "[text]")
{
    const auto text = std::string{
        "It cost U.S. $5 million approx. in 2020. Then No. 7 paid \"10 manat.\" Next came 3.5 "
        "million!\n\n"
        "Headline 9\n\n- item 11\n"};
    CHECK(sentence_at(text, "5 million") == "It cost U.S. $5 million approx. in 2020.");
    CHECK(sentence_at(text, "10 manat") == " Then No. 7 paid \"10 manat.");
    CHECK(sentence_at(text, "3.5") == "\" Next came 3.5 million!");
    CHECK(sentence_at(text, "9").find("Headline 9") != std::string::npos);
    CHECK(sentence_at(text, "11").find("Headline") == std::string::npos);
}

TEST_CASE("a line without an end is read in pieces", "[text]")
{
    auto text = std::string{};
    for (auto i = 0; i < 20'000; ++i) text += "word ";
    text += "5";
    const auto span = sentence_around(text, text.size() - 1, 0, english.abbreviations);
    CHECK(span.length() <= longest_sentence);
    CHECK(span.end == text.size());
}

TEST_CASE("candidates are digits and number words, nothing else", "[text]")
{
    const auto text = std::string{"No figure none someone, half a billion tones and 7."};
    const auto finder = candidate_finder{std::string_view{text}, english.number_starts};
    auto found = std::vector<std::size_t>{};
    for (auto at = finder.next(0); at != finder.none; at = finder.next(at + 1)) found.push_back(at);
    CHECK(found ==
          std::vector<std::size_t>{text.find("half"), text.find("billion"), text.find('7')});
}
