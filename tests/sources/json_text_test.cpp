// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <string>
#include <string_view>

#include <rapidcheck.h>

#include "sources/json_text.hpp"

using namespace assay;
using namespace assay::program;

namespace {

auto repeated(std::string_view text, int times) -> std::string
{
    auto made = std::string{};
    for (auto i = 0; i < times; ++i) made += text;
    return made;
}

}  // namespace

TEST_CASE("what is JSON has no flaw", "[sources][json]")
{
    const auto* text = GENERATE(
        "0", "-0", "12345678901234567890123.50e-7", "1E+9", "1e999", "true", "false", "null",
        "\"\"", R"("\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00")", "\"\xC3\xA9 \xF0\x9F\x98\x80\"", "[]",
        "{}", " [ ] ", "\t{ \"a\" : [ 1 , { } , [ ] ] ,\r\n\"a\" : null }\n", "\xEF\xBB\xBF[1]");
    CAPTURE(text);
    CHECK_FALSE(find_json_flaw(text));
}

TEST_CASE("a flaw is told at the byte that is wrong", "[sources][json]")
{
    // The bar stands before that byte.
    const auto* marked =
        GENERATE("|", " |", "[|", "[1|", "[1,|", "[1,|]", "[1 |2]", "[|,1]", "[1]|]", "[1] |x",
                 "{|1:2}", "{\"a\"|}", "{\"a\":|}", "{\"a\":1,|}", "{\"a\":1|", "{\"a\" |\"b\"}",
                 "[1|}", "|]", "tr|ve", "nul|", "|True", "|'a'", "-|", "-|x", "0|1", "1.|", "1.|e5",
                 "1e|", "1e+|]", "|+1", "|.5", "\"a|", "\"a|\n\"", "\"\\|x\"", "\"\\u12|g4\"",
                 "\"\\ud83d|\"", "\"\\ud83d\\|n\"", "\"\\ud83d\\u004|1\"", "\"\\ude0|0\"",
                 "\"|\xFF\"", "\"|\xC3\"", "\"|\xED\xA0\x80\"", "|\xC3\xA9", "[1]|/");
    const auto bar = std::string_view{marked}.find('|');
    auto text = std::string{marked};
    text.erase(bar, 1);
    CAPTURE(marked);
    const auto flaw = find_json_flaw(text);
    REQUIRE(flaw);
    CHECK(flaw->at == bar);
    CHECK_FALSE(flaw->is_too_deep);
}

TEST_CASE("a byte of zero is no end of JSON", "[sources][json]")
{
    CHECK(find_json_flaw(std::string_view{"[1]\0", 4})->at == 3);
    CHECK(find_json_flaw(std::string_view{"[\0]", 3})->at == 1);
    CHECK(find_json_flaw(std::string_view{"\"\0\"", 3})->at == 1);
}

TEST_CASE("JSON may nest as deep as is asked", "[sources][json]")
{
    CHECK_FALSE(find_json_flaw("[[1]]", 2));
    CHECK(find_json_flaw("[{\"a\":[]}]", 2)->is_too_deep);
    const auto deep = repeated("[", 1'000'000) + repeated("]", 1'000'000);
    CHECK_FALSE(find_json_flaw(deep));
    CHECK(find_json_flaw(repeated("{\"a\":", 1'000'000))->at == 5'000'000);
}

TEST_CASE("a string is read with its escapes", "[sources][json]")
{
    const auto [written, meant] = GENERATE(table<std::string, std::string>({
        {R"("")", ""},
        {R"("plain – text")", "plain – text"},
        {R"("a\"b\\c\/d\n\t\r\b\f")", "a\"b\\c/d\n\t\r\b\f"},
        {R"("\u20bc1.4 \u00e9 \uD83D\uDE00")", "₼1.4 é 😀"},
    }));
    CAPTURE(written);
    CHECK(unquoted(written) == meant);
    CHECK(end_of_json_string(written + ",\"\"", 0) == written.size());
}

TEST_CASE("JSON that is cut short is flawed at its end", "[sources][json][property]")
{
    const auto whole =
        std::string{R"({"id":[1,-2.5e3,{"x":null}],"t":"a\u20bcb\n","b":[true,false,{}]})"};
    CHECK(rc::check("every head of it", [&] {
        const auto size = *rc::gen::inRange<std::size_t>(0, whole.size());
        const auto flaw = find_json_flaw(std::string_view{whole}.substr(0, size));
        RC_ASSERT(flaw.has_value());
        RC_ASSERT(flaw->at == size);
    }));
}
