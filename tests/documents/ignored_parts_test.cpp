// SPDX-License-Identifier: BSL-1.0
// Which parts of a text its marks say are to be ignored, in each kind of document.
#include "support/catch.hpp"

#include <algorithm>  // std::min
#include <string>
#include <string_view>

#include "documents/ignore_mark.hpp"
#include "documents/ignored_parts.hpp"
#include "documents/load_document.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto trimmed(std::string_view text) -> std::string_view
{
    const auto begin = std::min(text.find_first_not_of(" \r\n"), text.size());
    return text.substr(begin, text.find_last_not_of(" \r\n") + 1 - begin);
}

/// The ignored words without the space around them, joined by bars, and behind them the notes.
auto ignored_in(const std::string& text, input_format format) -> std::string
{
    const auto loaded = load_document("test", text, {format, {}});
    if (!loaded) return loaded.error();
    auto found = std::string{};
    for (const auto part : loaded->ignored) {
        if (!found.empty()) found += '|';
        found += trimmed(part.in(loaded->text()));
    }
    for (const auto& note : loaded->notes) found += "! " + note;
    return found;
}

}  // namespace

TEST_CASE("marks say what of a page is ignored", "[documents][ignored]")
{
    const auto [page, ignored] = GENERATE(table<std::string, std::string>({
        {"<p>a <!-- assay:ignore -->b<!-- assay:end --> c</p>", "b"},
        {"<p>a</p><!--assay:ignore--><p>b &amp; <i>c</i></p><p>d</p><!--assay:end--><p>e</p>",
         "b & c\n\nd"},
        {"<p>a\n<b>b</b> c <!-- assay:ignore-line as she said it -->\nd</p>", "b c"},
        {"<!-- assay:ignore-next-line -->\n\n<p>a</p>\n<p>b</p>", "a"},
        {"a <!-- assay:ignore --> b <!-- assay:ignore -->c<!-- assay:end --> d", "b c"},
        {"a <!-- assay:ignore -->b\nc <!-- assay:ignore-line --> d<!-- assay:end -->", "b c d"},
        {"a<!-- assay:ignore --><!-- assay:end -->b", ""},
        {"<script>'<!-- assay:ignore -->'</script>a", ""},
        {"a <!-- assay:ignore --> b",
         "b! 1:3: assay:ignore has no assay:end; all that follows is "
         "ignored"},
        {"a\n b <!-- assay:end -->", "! 2:4: assay:end without assay:ignore before it"},
        {"<!-- assay:ingore -->a", "! 1:1: assay:ingore says nothing; did you mean assay:ignore?"},
        {"<!-- assay: -->a",
         "! 1:1: assay: says nothing; there are assay:ignore, assay:end, "
         "assay:ignore-line, assay:ignore-next-line"},
        {"<!-- assay is fine --><!-- ignore -->a", ""},
        {"a <!-- assay:ignore", ""},
    }));
    CAPTURE(page);
    CHECK(ignored_in(page, input_format::html) == ignored);
}

TEST_CASE("marks say what of a Markdown file is ignored", "[documents][ignored]")
{
    const auto [source, ignored] = GENERATE(table<std::string, std::string>({
        {"a\n\n<!-- assay:ignore -->\n\n*b*\n\n- c\n\n<!-- assay:end -->\n\nd\n", "b\n\nc"},
        {"a **b** <!-- assay:ignore-line -->\nc\n", "a b"},
        {"<!-- assay:ignore-next-line -->\na [b](http://c)\n\nd\n", "a b"},
        {"    <!-- assay:ignore -->\n\na\n", ""},  // code
        {"`<!-- assay:ignore -->` a\n", ""},       // code
        {"---\nlang: en\n---\na <!-- assay:end -->\n",
         "! 4:3: assay:end without assay:ignore "
         "before it"},
    }));
    CAPTURE(source);
    CHECK(ignored_in(source, input_format::markdown) == ignored);
}

TEST_CASE("the same marks stand in plain text", "[documents][ignored]")
{
    const auto [text, ignored] = GENERATE(table<std::string, std::string>({
        {"a\nb <!-- assay:ignore-line -->\nc", "b <!-- assay:ignore-line -->"},
        {"<!-- assay:ignore-next-line -->\r\na\r\nb", "a"},
        {"<!-- assay:ignore-next-line -->", ""},
        {"<!-- a --> <!-- assay:ignore -->b<!-- assay:end -->c",
         "<!-- assay:ignore -->b<!-- assay:end -->"},
        {"<!-- assay:ignore -->a",
         "<!-- assay:ignore -->a! 1:1: assay:ignore has no assay:end; "
         "all that follows is ignored"},
    }));
    CAPTURE(text);
    CHECK(ignored_in(text, input_format::text) == ignored);
}

TEST_CASE("a hundred thousand marks on one line cost no more than as many words",
          "[documents][ignored]")
{
    auto text = std::string{};
    for (auto i = 0; i < 100'000; ++i) text += "a <!-- assay:ignore-line --> ";
    CHECK(load_document("test", text, {input_format::text, {}})->ignored.size() == 1);
    text.clear();
    for (auto i = 0; i < 100'000; ++i) text += "<!-- assay:ignore -->a<!-- assay:end --> ";
    CHECK(load_document("test", text, {input_format::html, {}})->ignored.size() == 100'000);
}
