// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include "documents/markup.hpp"

using namespace assay::program;

namespace {

auto words_of(const std::string& markdown) -> std::string
{
    const auto read = read_markdown(markdown);
    return read ? read->words.text : read.error().why;
}

}  // namespace

TEST_CASE("the words of Markdown are those of the page it makes", "[documents][markdown]")
{
    const auto [markdown, words] = GENERATE(table<std::string, std::string>({
        {"# a\nb\nc  \nd\n\ne", "a\n\nb c\nd\n\ne"},
        {"**$1.4** _billion_", "$1.4 billion"},
        {"\\$1.4 &dollar;2 &nosuch;", "$1.4 $2 &nosuch;"},
        {"[₼17](http://x/$5 \"$6\") ![$5](x) <http://x>", "₼17 http://x"},
        {"a `$5` b", "a \uFFFC b"},
        {"1`x`000",
         "1\uFFFC"
         "000"},
        {"a\n\n    $5\n\nb\n\n```\n$5\n```\nc", "a\n\nb\n\nc"},
        {"| a | b |\n|---|---|\n| c | d |", "a\n\nb\n\nc\n\nd"},
        {"- a\n- b\n\n> c", "a\n\nb\n\nc"},
        {"~~$5~~ $6", "$6"},
        {"billion[^1] more", "billion more"},
        {"a <b>$1</b>.4<!-- $5 --> <span hidden>$5</span>b", "a $1.4 b"},
        {"10<sup>9</sup> billion<sup>[3]</sup>",
         "10\uFFFC"
         "9 billion"},
        {"<div>a <b>b</b></div>\n\n<script>\n$5\n\n$6</script>\n\nc", "a b\n\nc"},
        {"a<br>b", "a\nb"},
        {std::string{"a\0b", 3}, "ab"},
        {"\xEF\xBB\xBF# a\n\nb", "a\n\nb"},
    }));
    CAPTURE(markdown);
    CHECK(words_of(markdown) == words);
}

TEST_CASE("a place in Markdown spans the marks inside it alone", "[documents][markdown]")
{
    const auto source = std::string{"---\na: b\n---\nIt cost **\\$1.4**\n&nbsp;billion now"};
    const auto read = read_markdown(source);
    REQUIRE(read);
    const auto& words = read->words;
    const auto begin = words.text.find('$');
    const auto place = words.places.in_source({begin, words.text.find(" now")});
    CHECK(place.in(source) == "$1.4**\n&nbsp;billion");
}

TEST_CASE("a paragraph that would take hours is refused", "[documents][markdown]")
{
    auto source = std::string{"head\n\n"};
    for (auto i = 0; i < 10'001; ++i) source += "[a]\n";
    const auto read = read_markdown(source);
    REQUIRE_FALSE(read);
    CHECK(read.error().at == 6 + 4 * 10'000);
    CHECK(read.error().why.starts_with("over 10,000 lines with links in one paragraph"));
}
