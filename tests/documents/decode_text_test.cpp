// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>

#include "documents/declared_encoding.hpp"
#include "documents/decode_text.hpp"
#include "documents/load_document.hpp"

using namespace assay;
using namespace assay::program;
using namespace std::string_literals;

TEST_CASE("text of any encoding is read, and each character knows its bytes", "[documents]")
{
    // In each a letter beyond ASCII stands first, then "$5": the place of "$5" is told.
    const auto [name, bytes, text, begin] =
        GENERATE(table<std::string, std::string, std::string, std::size_t>({
            {"windows-1251", "\xD6$5", "Ц$5", 1},
            {"koi8-r", "\xE3$5", "Ц$5", 1},
            {"ISO-8859-1", "\x80$5", "€$5", 1},  // windows-1252 by the web's custom
            {"windows-1254", "\xFE$5", "ş$5", 1},
            {"iso-8859-5", "\xC6$5", "Ц$5", 1},
            {"windows-1257", "\xD0$5", "Š$5", 1},
            {"utf-16le", "\x26\x04$\0"s + "5\0"s, "Ц$5", 2},
            {"utf-16be", "\x04\x26\0$\0"s + "5", "Ц$5", 2},
            {"gb2312", "\xD4\xAA$5", "元$5", 2},
            {"shift_jis", "\x89\x7E$5", "円$5", 2},
            {"euc-kr", "\xBF\xF8$5", "원$5", 2},
            {"iso-2022-jp", "\x1B$B1_\x1B(B$5", "円$5", 5},
            {"utf-8", "Ц$5", "Ц$5", 2},
        }));
    CAPTURE(name);
    auto given = bytes;
    const auto read = decode_text(std::move(given), {name, {}});
    REQUIRE(read);
    CHECK(read->text == text);
    const auto figure = source_span{text.find('$'), text.size()};
    CHECK(read->places.in_source(figure) == source_span{begin, bytes.size()});
}

TEST_CASE("a byte order mark tells the encoding", "[documents]")
{
    const auto [bytes, text] = GENERATE(table<std::string, std::string>({
        {"\xFF\xFE$\0"s + "5\0"s, "\uFEFF$5"},
        {"\xFE\xFF\0$\0"s + "5", "\uFEFF$5"},
        {"\uFEFF$5", "\uFEFF$5"},
    }));
    auto given = bytes;
    const auto read = decode_text(std::move(given), {{}, "koi8-r"});
    REQUIRE(read);
    CHECK(read->text == text);
}

TEST_CASE("a page's own word for its encoding counts unless the page is UTF-8", "[documents]")
{
    const auto decoded = [](std::string bytes, std::string_view declared) {
        const auto read = decode_text(std::move(bytes), {{}, declared});
        return read ? read->text : read.error().why;
    };
    CHECK(decoded("\xD6", "windows-1251") == "Ц");
    CHECK(decoded("Ц", "windows-1251") == "Ц");
    CHECK(decoded("Ц", "utf-16") == "Ц");
    CHECK(decoded("Ц", "utf-8") == "Ц");
}

TEST_CASE("what cannot be decoded is refused with the byte and what would do", "[documents]")
{
    const auto [name, bytes, why] = GENERATE(table<std::string, std::string, std::string>({
        {"windows-1251", "a\x98",
         "byte 2, 0x98, is not windows-1251; say what the file is by --encoding NAME"},
        {"utf-16le", "a\0b"s,
         "byte 3, 0x62, is not utf-16le; say what the file is by --encoding "
         "NAME"},
        {"ebcdic-moon", "a",
         "'ebcdic-moon' is not an encoding that is known; say what the file is "
         "by --encoding, such as windows-1251"},
        {"utf-8//IGNORE", "a",
         "'utf-8//IGNORE' is not an encoding that is known; say what the "
         "file is by --encoding, such as windows-1251"},
        {"", "a\xFF",
         "byte 0xFF is not UTF-8; convert the file to UTF-8, or say what it is by "
         "--encoding NAME"},
        {"", "$\0"s + "5\0"s,
         "looks like UTF-16 without a byte order mark; say --encoding "
         "utf-16le or utf-16be"},
    }));
    auto given = bytes;
    const auto read = decode_text(std::move(given), {name, {}});
    REQUIRE_FALSE(read);
    CHECK(read.error().why == why);
    CHECK(given == bytes);
}

TEST_CASE("a page says at its head what its encoding is", "[documents][html]")
{
    const auto [page, name] = GENERATE(table<std::string, std::string>({
        {"<meta charset=windows-1251>", "windows-1251"},
        {"<META HTTP-EQUIV='Content-Type' CONTENT='text/html; Charset = \"koi8-r\"'>", "koi8-r"},
        {"<?xml version='1.0' encoding='iso-8859-9'?><html>", "iso-8859-9"},
        {"<!-- <meta charset=x> --><script>'<meta charset=x>'</script><meta charset=y>", "y"},
        {"<meta name=a content='charset=x'>", ""},
        {std::string(5000, ' ') + "<meta charset=x>", ""},
    }));
    CAPTURE(page);
    CHECK(declared_encoding(page) == name);
}

TEST_CASE("a file's format is told by its name, else by how it begins", "[documents]")
{
    using enum input_format;
    CHECK(format_of_name("a.html") == html);
    CHECK(format_of_name("a.HTM") == html);
    CHECK(format_of_name("b/c.md") == markdown);
    CHECK(format_of_name("a.markdown") == markdown);
    CHECK(format_of_name("a.txt") == text);
    CHECK(format_of_name("a.ndjson") == jsonl);
    CHECK_FALSE(format_of_name("a.pdf"));
    CHECK_FALSE(format_of_name("-"));
    CHECK(format_of_content("\uFEFF \n<!DOCTYPE HTML>") == html);
    CHECK(format_of_content("<p class=a>b") == html);
    CHECK(format_of_content("<person@example.org> wrote") == text);
    CHECK(format_of_content("---\ndate: 2026-01-06\n---\na") == markdown);
    CHECK(format_of_content("BAKU, 6 January") == text);
    CHECK(format_of_content("") == text);
}

TEST_CASE("markup and encoding are undone together", "[documents]")
{
    const auto page =
        "<meta charset=windows-1251><p>\xD6\xE5\xED\xE0 <b>$1</b>.4&nbsp;billion now"s;
    const auto loaded = load_document("a.html", page, {});
    REQUIRE(loaded);
    CHECK(loaded->text() == "Цена $1.4\u00A0billion now");
    const auto words = source_span{loaded->text().find('$'), loaded->text().find(" now")};
    CHECK(loaded->in_input(words).in(page) == "$1</b>.4&nbsp;billion");
    CHECK(loaded->in_source(words).in(loaded->source.text) == "$1</b>.4&nbsp;billion");
}
