// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <assay/lexicon/en.hpp>
#include <assay/text/fold_case.hpp>
#include <assay/text/sentence_reader.hpp>
#include <assay/text/tokenize.hpp>
#include <assay/text/utf8.hpp>

using namespace assay;

namespace {

auto tokens_of(const std::string& text) -> std::vector<token>
{
    auto tokens = std::vector<token>{};
    tokenize(text, {0, text.size()}, english().index(), tokens);
    return tokens;
}

auto words_of(const std::string& text) -> std::vector<std::string>
{
    auto words = std::vector<std::string>{};
    for (const auto& one : tokens_of(text)) words.emplace_back(one.span.in(text));
    return words;
}

auto sentences_of(const std::string& text) -> std::vector<std::string>
{
    auto reader =
        sentence_reader{text, english().index(), english().abbreviations.id, english().scales.id};
    auto found = std::vector<std::string>{};
    while (reader.next()) found.emplace_back(reader.span().in(text));
    return found;
}

}  // namespace

TEST_CASE("tokens keep a number's separators and let go of the sentence's", "[text]")
{
    using words = std::vector<std::string>;
    CHECK(words_of("₼1,400.5bn, US$820m.") ==
          words{"₼", "1,400.5", "bn", ",", "US", "$", "820", "m", "."});
    CHECK(words_of("2024–2025") == words{"2024", "–", "2025"});
    CHECK(words_of("5\u00A0000 manat") == words{"5", "000", "manat"});
    CHECK(words_of("S-300") == words{"S", "-", "300"});
    CHECK(words_of("naïve café’s миллионов") == words{"naïve", "café", "’", "s", "миллионов"});
    CHECK(words_of(" \n\t").empty());
}

TEST_CASE("a word is found whatever its capitals, its length and what stands around it", "[text]")
{
    const auto [text, letters] = GENERATE(table<std::string, letter_case>({
        {"billion", letter_case::lower},
        {"Billion", letter_case::capital},
        {"BILLION", letter_case::upper},
        {"bIllion", letter_case::mixed},
    }));
    const auto behind = GENERATE(as<std::string>{}, "", "s", " ", "₼", ".", "                  ");
    const auto tokens = tokens_of(text + behind);
    REQUIRE_FALSE(tokens.empty());
    if (behind == "s") {
        CHECK(tokens[0].word != unknown_word);
    } else {
        CHECK(tokens[0].letters == letters);
        CHECK(tokens[0].word == tokens_of("billion")[0].word);
    }
    CHECK(tokens_of(text + "x")[0].word == unknown_word);
}

TEST_CASE("letters are folded in the alphabets that are read", "[text]")
{
    const auto [capital, small] = GENERATE(table<char32_t, char32_t>({
        {U'A', U'a'},
        {U'Ö', U'ö'},
        {U'Ş', U'ş'},
        {U'Ə', U'ə'},
        {U'Ž', U'ž'},
        {U'Ł', U'ł'},
        {U'İ', U'i'},
        {U'Σ', U'σ'},
        {U'Ж', U'ж'},
        {U'Ё', U'ё'},
        {U'Ґ', U'ґ'},
        {U'Ә', U'ә'},
        {U'Ա', U'ա'},
        {U'Ა', U'ა'},
        {U'×', U'×'},
        {U'ı', U'ı'},
        {U'5', U'5'},
        {U'万', U'万'},
    }));
    CHECK(fold_case(capital) == small);
    CHECK(fold_case(small) == small);
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
    CHECK(
        sentences_of("It cost U.S. $5 million approx. in 2020. Then No. 7 paid \"10 manat.\" Next "
                     "came 3.5 million!\n\nHeadline 9\n\n- item 11\n") ==
        std::vector<std::string>{"It cost U.S. $5 million approx. in 2020.",
                                 " Then No. 7 paid \"10 manat.", "\" Next came 3.5 million!", "\n",
                                 "\nHeadline 9\n", "\n", "- item 11\n"});
}

TEST_CASE("a sum's short scale word may end its sentence", "[text]")
{
    using sentences = std::vector<std::string>;
    CHECK(sentences_of("It made £9.7bn. Revenue fell.") ==
          sentences{"It made £9.7bn.", " Revenue fell."});
    CHECK(sentences_of("It costs US$1k. The plant made €3m. Nobody paid 68p. 5 did.") ==
          sentences{"It costs US$1k.", " The plant made €3m.", " Nobody paid 68p.", " 5 did."});
    CHECK(sentences_of("It got 5 mln. USD and 3 bn. manats (4 mln. (2 mln. EUR)).").size() == 1);
    CHECK(sentences_of("At 5 p.m. Friday J. Smith of U.S. Steel came.").size() == 1);
    CHECK(sentences_of("Более 500 тыс. долларов и 3 млн. рублей. Он").size() == 2);
    CHECK(sentences_of("5 min. ərzində, 2 հազ. դրամ, 7 χιλ. ευρώ").size() == 1);
}

TEST_CASE("a line without an end is read in pieces", "[text]")
{
    auto text = std::string{};
    for (auto i = 0; i < 20'000; ++i) text += "word ";
    text += "5";
    const auto sentences = sentences_of(text);
    auto joined = std::string{};
    for (const auto& one : sentences) {
        CHECK(one.size() <= longest_sentence + 5);
        joined += one;
    }
    CHECK(joined == text);
}
