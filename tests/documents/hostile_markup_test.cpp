// SPDX-License-Identifier: BSL-1.0
// Pages made to break a reader: read to the end, in time and memory that grow with their length.
#include "support/catch.hpp"

#include <string>

#include <rapidcheck.h>

#include <assay/text/utf8.hpp>

#include "documents/declared_encoding.hpp"
#include "documents/decode_text.hpp"
#include "documents/markup.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto repeated(const std::string& piece, std::size_t count) -> std::string
{
    auto text = std::string{};
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

auto ends_in_x(const std::string& html) -> bool
{
    return read_html(html + "<p>x").words.text.ends_with("x");
}

}  // namespace

TEST_CASE("a hundred thousand elements are read whether they end or not", "[documents][hostile]")
{
    const auto* piece =
        GENERATE("<div>", "<p>", "<b>", "<li>", "<table><td>", "<ul><li>", "</div>", "<div></p>",
                 "<sup>", "<font a=1>", "<x-y>", "<td>", "<dd><dl>", "<form>", "<a>", "<", "&",
                 "&amp;", "&#1", "</", "<!-->", "<br>", "<div><span></div></span>");
    CAPTURE(piece);
    CHECK(ends_in_x(repeated(piece, 100'000)));
}

TEST_CASE("hidden depths stay hidden", "[documents][hostile]")
{
    const auto deep = 100'000;
    const auto html =
        "<div hidden>" + repeated("<div>", deep) + "$5" + repeated("</div>", deep) + "$6</div>x";
    CHECK(read_html(html).words.text == "x");
}

TEST_CASE("endless constructs end with the page", "[documents][hostile]")
{
    const auto* begin = GENERATE("<!--", "<!--- -", "<script>", "<title>", "<a b='", "<a b=", "<a ",
                                 "<plaintext>", "<![CDATA[", "<?", "<svg><script>", "</a b=\"");
    CAPTURE(begin);
    CHECK_NOTHROW(read_html(begin + repeated("$5 -- ", 200'000)));
    CHECK_NOTHROW(read_html(repeated(begin, 100'000)));
}

TEST_CASE("an element of a hundred thousand attributes is read", "[documents][hostile]")
{
    auto html = std::string{"<meta "};
    for (auto i = 0; i < 100'000; ++i) html += "a" + std::to_string(i) + "=b ";
    CHECK(ends_in_x(html + ">"));
}

TEST_CASE("deep linked data says nothing and does no harm", "[documents][hostile]")
{
    const auto script = std::string{"<script type='application/ld+json'>"};
    const auto deep = repeated("[", 500'000);
    CHECK(ends_in_x(script + deep + "</script>"));
    CHECK(ends_in_x(script + deep + repeated("]", 500'000) + "</script>"));
}

TEST_CASE("deep and endless Markdown is read", "[documents][hostile]")
{
    const auto* piece =
        GENERATE("[", "![", "*a_ ", "> ", "- ", "`a", "<a ", "<!--", "&", "[a](", "**a ",
                 "<div>\n\n", "a|b\n-|-\n", "~~a", "\\", "```\n", "[^", "[^a]");
    CAPTURE(piece);
    CHECK(read_markdown(repeated(piece, 50'000)));
}

TEST_CASE("any bytes are survived by every reader", "[documents][hostile]")
{
    const auto piece = rc::gen::element<std::string>(
        "<b>", "</b>", "<p ", ">", "<!--", "-->", "&amp;", "&#", "x", "$5", " ", "\n", "<script>",
        "</script>", "<td>", "</table>", "<table>", "'", "\"", "=", "`", "*", "[", "](", ")", "|",
        "---\n", "\xC2\xAD", "\xEF\xBB\xBF", std::string{'\0'}, "₼", "</", "<sup>", "</sup>",
        "<form>", "</form>", "<header>", "#", "> ", "    ", "~~", "<svg>", "<style/>");
    CHECK(rc::check("the words are UTF-8 and each of them has its place", [&piece] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(piece);
        auto source = std::string{};
        for (const auto& one : pieces) source += one;
        const auto markdown = read_markdown(source);
        RC_ASSERT(markdown.has_value());
        for (const auto& words : {read_html(source).words, markdown->words}) {
            RC_ASSERT(!utf8::find_invalid(words.text));
            for (std::size_t at = 0; at < words.text.size(); ++at) {
                const auto place = words.places.in_source({at, at + 1});
                RC_ASSERT(place.begin <= place.end);
                RC_ASSERT(place.end <= source.size());
            }
        }
    }));
    CHECK(rc::check("bytes of any encoding are read or refused", [] {
        auto bytes = *rc::gen::string<std::string>();
        const auto name =
            *rc::gen::element<std::string>("", "utf-16", "utf-16le", "gbk", "utf-7", "iso-2022-jp",
                                           "koi8-u", "windows-1258", "hz");
        RC_LOG() << declared_encoding(bytes);
        const auto size = bytes.size();
        const auto read = decode_text(std::move(bytes), {name, {}});
        if (!read) return;
        RC_ASSERT(!utf8::find_invalid(read->text));
        RC_ASSERT(read->places.in_source({0, read->text.size()}).end <= size);
    }));
}
