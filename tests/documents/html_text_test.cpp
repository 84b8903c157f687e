// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include "documents/markup.hpp"

using namespace assay::program;

namespace {

auto words_of(const std::string& html) -> std::string { return read_html(html).words.text; }

}  // namespace

TEST_CASE("the words of a page are what its readers see", "[documents][html]")
{
    const auto [html, words] = GENERATE(table<std::string, std::string>({
        {"plain", "plain"},
        {"  white \n\t space ", "white space"},
        {"a\xC2\xA0 b", "a\xC2\xA0 b"},
        {"<b>$1.4</b>&nbsp;billion",
         "$1.4\xC2\xA0"
         "billion"},
        {"1,<b>0</b>00", "1,000"},
        {"mil&shy;li<wbr>on", "million"},
        {"a<!-- $5 -->b<!--> c <!-- - -- --> d", "ab c d"},
        {"a<!--b", "a"},
        {"a<? $5 ?>b<![CDATA[$5]]>c<!doctype html>d</ $5>e</>f", "abcdef"},
        {"5 < 6 <7 a<b", "5 < 6 <7 a"},
        {"a <b title='>$5' x=\"$6>\" y=$7 $8>c", "a c"},
        {"<script>$5</scripty></script >x", "x"},
        {"<style>$5 <b></style>x<title>$5 &lt;</title>y", "xy"},
        {"<textarea>$5</textarea>x<select><option>$5<option>$6</select>y", "xy"},
        {"<svg><title/><text>$5</text><style/></svg>x", "x"},
        {"<template>$5</template><noscript>$5</noscript><iframe>$5</iframe>x", "x"},
        {"<del>$5</del> <s>$5</s> <ins>$6</ins>", "$6"},
        {std::string{"a\0b", 3}, "ab"},
        {"\xEF\xBB\xBF"
         "a",
         "a"},
    }));
    CAPTURE(html);
    CHECK(words_of(html) == words);
}

TEST_CASE("blocks and cells stand apart, and lines are broken", "[documents][html]")
{
    const auto [html, words] = GENERATE(table<std::string, std::string>({
        {"<p>a<p>b</p>c", "a\n\nb\n\nc"},
        {"<h1>a</h1><div>b<div>c</div></div>", "a\n\nb\n\nc"},
        {"a<br>b<br/><br>c</br>d", "a\nb\n\nc\nd"},
        {"<table><tr><td>a<td>b<tr><th>c</table>", "a\n\nb\n\nc"},
        {"<ul><li>a<li>b<ul><li>c</ul>d</ul>", "a\n\nb\n\nc\n\nd"},
        {"<dl><dt>a<dd>b</dl>", "a\n\nb"},
        {"<pre>a  b\n c</pre> d", "a  b\n c\n\nd"},
        {"a<hr>b", "a\n\nb"},
        {"a<img alt='$5'>b", "a b"},
    }));
    CAPTURE(html);
    CHECK(words_of(html) == words);
}

TEST_CASE("what is hidden or beside the article is left out", "[documents][html]")
{
    const auto [html, words] = GENERATE(table<std::string, std::string>({
        {"a<span hidden>$5</span>b", "ab"},
        {"a<b style='color:red; DISPLAY : none'>$5</b>b", "ab"},
        {"a<i aria-hidden=true>$5</i>b", "ab"},
        {"<p hidden>$5<p>a", "a"},
        {"<ul><li hidden>$5<li>a</ul>", "a"},
        {"<table><tr><td hidden>$5<td>a<tr hidden><td>$5<tr><td>b</table>", "a\n\nb"},
        {"<div hidden><div>$5</div>$5<p>$5</div>a", "a"},
        {"<div><nav>$5</div>a", "a"},                             // a div ends what is open in it
        {"<div hidden><table><td></div>$5</table></div>a", "a"},  // but not from inside a cell
        {"<header>$5</header>a", "a"},
        {"<article><header><h1>a</h1></header>b<footer>$5</footer></article>", "a\n\nb"},
        {"a<aside>$5</aside>b", "a\n\nb"},
        {"<div role=Navigation>$5</div>a", "a"},
        {"<body style='display:none'>a", "a"},
        {"a<form><p>Give $5</p><input value='$5'></form>b", "a\n\nb"},
        {"<form><h1>a</h1>b</form>c", "a\n\nb\n\nc"},
        {"<form>a", "a"},
    }));
    CAPTURE(html);
    CHECK(words_of(html) == words);
}

TEST_CASE("raised text is a footnote, a power or part of a word", "[documents][html]")
{
    const auto [html, words] = GENERATE(table<std::string, std::string>({
        {"billion<sup>[3]</sup> more", "billion more"},
        {"billion<sup>3</sup> more", "billion more"},
        {"billion<sup>1,2</sup>", "billion"},
        {"$5<sup><a href='#n'>3</a></sup>", "$5"},
        {"$5<sup>*</sup> billion<sup>a</sup>", "$5 billion"},
        {"10<sup>9</sup> manats",
         "10\uFFFC"
         "9 manats"},
        {"5 km<sup>2</sup>", "5 km²"},
        {"the 1<sup>st</sup>", "the 1st"},
    }));
    CAPTURE(html);
    CHECK(words_of(html) == words);
}

TEST_CASE("references to characters are read as browsers do", "[documents][html]")
{
    const auto [html, words] = GENERATE(table<std::string, std::string>({
        {"&dollar;5 &euro;6 &#8380;7 &#x20BC;8", "$5 €6 ₼7 ₼8"},
        {"&pound5 &copy &amp &amplifier", "£5 © & &lifier"},
        {"&euro5 &nosuch; & &; &#; &#x; &#xg;", "&euro5 &nosuch; & &; &#; &#x; &#xg;"},
        {"&#150;&#0;&#xD800;&#99999999999999999999;", "–\uFFFD\uFFFD\uFFFD"},
        {"&amp;nbsp;a&amp;quot;b&amp;c",
         "\xC2\xA0"
         "a\"b&c"},  // escaped twice by some publishers' systems
        {"&NotEqualTilde;", "\u2242\u0338"},
        {"a&#10; b", "a b"},
    }));
    CAPTURE(html);
    CHECK(words_of(html) == words);
}

TEST_CASE("a figure's place is that of its first to its last byte in the page", "[documents][html]")
{
    const auto html = std::string{"<p>It cost <b>&#8380;1.4</b>&nbsp;billion<br>now"};
    const auto words = read_html(html).words;
    const auto begin = words.text.find("₼");
    const auto end = words.text.find("\nnow");
    const auto place = words.places.in_source({begin, end});
    CHECK(place.in(html) == "&#8380;1.4</b>&nbsp;billion");
}
