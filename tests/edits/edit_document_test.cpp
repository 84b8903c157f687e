// SPDX-License-Identifier: BSL-1.0
// Changes of words carried out in bytes, and nothing else in them changed.
#include "support/catch.hpp"

#include <string>

#include "documents/load_document.hpp"
#include "edits/edit_document.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto load(std::string bytes, input_format format, std::string encoding = {}) -> loaded_document
{
    return load_document("test", std::move(bytes), {format, std::move(encoding)}).value();
}

/// The bytes with `found` in the words replaced; where it is empty, with an insertion behind
/// `before`.
auto edited(const std::string& bytes, input_format format, const std::string& before,
            const std::string& found, const std::string& replacement,
            insertion_place place = insertion_place::behind_markup,
            const std::string& encoding = {}) -> std::string
{
    const auto original = load(bytes, format, encoding);
    const auto at = original.text().find(before + found);
    REQUIRE(at != std::string_view::npos);
    const auto begin = at + before.size();
    const auto made =
        edit_document(original, {{{begin, begin + found.size()}, replacement}}, place);
    if (!made) return made.error();
    if (!made->refused.empty()) return made->refused.front().why;
    return std::string{made->read.input()};
}

}  // namespace

TEST_CASE("an insertion goes behind what ends with the figure", "[edits][documents]")
{
    using enum input_format;
    const auto [format, bytes, expected] = GENERATE(table<input_format, std::string, std::string>({
        {text, "It cost ₼5.", "It cost ₼5 ($3)."},
        {html, "<p>It cost &#8380;5.", "<p>It cost &#8380;5 ($3)."},
        {html, "<p>It cost <b>₼5</b>.", "<p>It cost <b>₼5</b> ($3)."},
        {html, "<p>It cost <a href='x'><b>₼5</b></a >.",
         "<p>It cost <a href='x'><b>₼5</b></a > ($3)."},
        {html, "<p>It cost <b>₼</b>5.", "<p>It cost <b>₼</b>5 ($3)."},
        {html, "<p>It cost ₼5</p>\n<p>more", "<p>It cost ₼5 ($3)</p>\n<p>more"},
        {html, "<p>It cost ₼5<sup>[1]</sup>.", "<p>It cost ₼5 ($3)<sup>[1]</sup>."},
        {html, "<p>It cost ₼5<b>!</b>", "<p>It cost ₼5 ($3)<b>!</b>"},
        {html, "It cost ₼5", "It cost ₼5 ($3)"},
        {markdown, "It cost **₼5**.", "It cost **₼5** ($3)."},
        {markdown, "It cost *₼5* or", "It cost *₼5* ($3) or"},
        {markdown, "It cost [₼5](/a_(b) \"t)\").", "It cost [₼5](/a_(b) \"t)\") ($3)."},
        {markdown, "It cost [₼5][a].\n\n[a]: /b", "It cost [₼5][a] ($3).\n\n[a]: /b"},
        {markdown, "It cost ₼5 **more**.", "It cost ₼5 ($3) **more**."},
        {markdown, "# Head ₼5\n\nMore", "# Head ₼5 ($3)\n\nMore"},
    }));
    CAPTURE(bytes);
    CHECK(edited(bytes, format, "₼5", "", " ($3)") == expected);
}

TEST_CASE("a replacement leaves references and tags around it alone", "[edits][documents]")
{
    using enum input_format;
    CHECK(edited("<p>(&dollar;<b>820</b>,000)", html, "$820", ",000", " million",
                 insertion_place::in_markup) == "<p>(&dollar;<b>820</b> million)");
    CHECK(edited("<p>($820&nbsp;billion)", html, "$820", "\u00A0billion", " million") ==
          "<p>($820 million)");
    CHECK(edited("<p>($820\n  billion)", html, "$", "820 billion", "820 million") ==
          "<p>($820 million)");
    CHECK(edited("<p>$82</p>", html, "$82", "", "0", insertion_place::in_markup) == "<p>$820</p>");
    CHECK(edited("<p>A <i>$82</i></p>", html, "$82", "", "0", insertion_place::in_markup) ==
          "<p>A <i>$820</i></p>");
    CHECK(edited("<p>(<b>$8</b>20,000)", html, "", "$820", "$9") ==
          "markup stands inside what would change; mend it by hand, or take that out");
}

TEST_CASE("what is written is made safe for its format", "[edits][documents]")
{
    using enum input_format;
    CHECK(edited("<p>₼5.", html, "₼5", "", " (<b>&)") == "<p>₼5 (&#60;b>&#38;).");
}

TEST_CASE("other encodings are written back", "[edits][documents]")
{
    using enum input_format;
    const auto behind = insertion_place::behind_markup;
    CHECK(edited("17 \xD2\xD5\xC2.", text, "17 руб", "", " ($1)", behind, "koi8-r") ==
          "17 \xD2\xD5\xC2 ($1).");
    CHECK(edited("17 \xD2\xD5\xC2.", text, "17 руб", "", " (€1)", behind, "koi8-r") ==
          "' (€1)' cannot be written in koi8-r; make the file UTF-8, or ask for another style");
    CHECK(edited("<p>17 \xD2\xD5\xC2.", html, "17 руб", "", " (€1)", behind, "koi8-r") ==
          "<p>17 \xD2\xD5\xC2 (&#8364;1).");
    const auto wide = std::string{
        "\xFF\xFE"
        "5\0 \0A\0",
        8};
    CHECK(edited(wide, text, "5", "", " (€)") == std::string{"\xFF\xFE"
                                                             "5\0 \0(\0\xAC\x20)\0 \0A\0",
                                                             16});
    // A state that the bytes before have set: the insertion would be read as something else.
    const auto japanese = std::string{"\x1B$B1_1_\x1B(B."};
    CHECK(edited(japanese, text, "円", "", " ($1)", behind, "iso-2022-jp")
              .ends_with("nothing was written"));
}
