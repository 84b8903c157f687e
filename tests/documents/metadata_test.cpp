// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include "documents/front_matter.hpp"
#include "documents/markup.hpp"
#include "documents/stamped_day.hpp"

using namespace assay;
using namespace assay::program;

TEST_CASE("the day is read from dates as machines write them", "[documents]")
{
    const auto [stamp, on] = GENERATE(table<std::string, std::string>({
        {"2026-01-06", "2026-01-06"},
        {" 2026-01-06T23:30:00-05:00\n", "2026-01-06"},
        {"2026-01-06 10:00", "2026-01-06"},
        {"20260106T100000Z", "2026-01-06"},
        {"Tue, 06 Jan 2026 10:00:00 GMT", "2026-01-06"},
        {"January 6, 2026", "2026-01-06"},
        {"6 January 2026", "2026-01-06"},
    }));
    CAPTURE(stamp);
    CHECK(stamped_day(stamp) == parse_day(on));
}

TEST_CASE("what is no day says nothing", "[documents]")
{
    const auto* stamp = GENERATE("", "yesterday", "2026-13-06", "2026-02-30", "2026-01-066", "2026",
                                 "06/01/2026", "{{ date }}", "1767690000");
    CAPTURE(stamp);
    CHECK_FALSE(stamped_day(stamp));
}

TEST_CASE("a page's day is that of its most trusted source", "[documents][html]")
{
    const auto article = std::string{
        R"(<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished":
        "2026-01-01"}, {"@type": ["NewsArticle"], "datePublished": "2026-01-02T01:00:00Z"}]}</script>)"};
    const auto page = std::string{
        R"(<script type="application/ld+json">[{"@type": "WebPage", "datePublished": "2026-01-03"}]</script>)"};
    const auto property =
        std::string{R"(<meta property="article:published_time" content="2026-01-04">)"};
    const auto name = std::string{R"(<meta name="DC.date" content="2026-01-05">)"};
    const auto time =
        std::string{R"(<time itemprop="datePublished" datetime="2026-01-06">now</time>)"};
    const auto [html, on] = GENERATE_COPY(table<std::string, std::string>({
        {time + name + property + page + article, "2026-01-02"},
        {time + name + property + page, "2026-01-03"},
        {time + name + property, "2026-01-04"},
        {time + name, "2026-01-05"},
        {time, "2026-01-06"},
        {"<time pubdate datetime=2026-01-06>", "2026-01-06"},
        {name + R"(<meta name="pubdate" content="2026-01-09">)", "2026-01-05"},
        {R"(<meta name="date" content="soon">)" + time, "2026-01-06"},
        {R"(<script type="application/ld+json">{"datePublished": "2026-01-01"</script>)" + time,
         "2026-01-06"},
    }));
    CAPTURE(html);
    CHECK(read_html(html).published == parse_day(on));
}

TEST_CASE("other days of a page are not its publication's", "[documents][html]")
{
    const auto* html = GENERATE(
        R"(<time datetime="2026-01-06">)", R"(<meta name="last-modified" content="2026-01-06">)",
        R"(<script>{"datePublished": "2026-01-06"}</script>)",
        R"(<script type="application/ld+json">{"dateModified": "2026-01-06"}</script>)",
        R"(<!-- <meta name="date" content="2026-01-06"> -->)");
    CHECK_FALSE(read_html(html).published);
}

TEST_CASE("a page's language is that of its html element", "[documents][html]")
{
    const auto [html, language] = GENERATE(table<std::string, std::string>({
        {"<html lang=\"en-US\">", "en"},
        {"<HTML LANG=az>", "az"},
        {"<html xml:lang='ru'>", "ru"},
        {"<html lang=''>", ""},
        {"<html lang='{{ lang }}'>", ""},
        {"<p lang=de>", ""},
    }));
    CAPTURE(html);
    CHECK(read_html(html).language.value_or("") == language);
}

TEST_CASE("front matter tells day and language and is no text", "[documents][markdown]")
{
    const auto [head, on, language] = GENERATE(table<std::string, std::string, std::string>({
        {"---\ndate: 2026-01-06\nlang: en\n---\n", "2026-01-06", "en"},
        {"---\r\ndate: \"2026-01-06T10:00\" # said\r\n...\r\n", "2026-01-06", ""},
        {"---\ndate: 2026-01-07\npublished: 2026-01-06\n---\n", "2026-01-06", ""},
        {"---\ntags:\n  - a: b\n  date: 2026-01-01\nlanguage: 'az-Latn'\n---\n", "", "az"},
        {"+++\ndate = 2026-01-06T10:00:00Z\n[x]\nlang = \"en\"\n+++\n", "2026-01-06", ""},
        {"+++\npublishDate = 2026-01-06\n+++\n", "2026-01-06", ""},
        {"---\n---\n", "", ""},
    }));
    CAPTURE(head);
    const auto read = read_markdown(head + "text");
    REQUIRE(read);
    CHECK(read->words.text == "text");
    CHECK(read->published == parse_day(on));
    CHECK(read->language.value_or("") == language);
}

TEST_CASE("a rule at the head of a text begins no front matter", "[documents][markdown]")
{
    const auto* source =
        GENERATE("---\nIt was late.\n---\n", "---\ndate: 2026-01-06\n", "----\na: b\n---\n");
    CHECK(read_front_matter(source).end == 0);
}
