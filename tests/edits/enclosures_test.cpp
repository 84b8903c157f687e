// SPDX-License-Identifier: BSL-1.0
// What stands in brackets and in quotation marks.
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <assay/edits/enclosures.hpp>

using namespace assay;

namespace {

auto texts_of(const std::vector<source_span>& parts, std::string_view text)
    -> std::vector<std::string>
{
    auto found = std::vector<std::string>{};
    for (const auto& part : parts) found.emplace_back(part.in(text));
    return found;
}

}  // namespace

TEST_CASE("quotations end at their marks, or with their block", "[edits]")
{
    const auto [text, quoted] = GENERATE(table<std::string, std::vector<std::string>>({
        {"He said “it cost ₼5” and left.", {"“it cost ₼5”"}},
        {"He said \"it cost ₼5\" and \"left\".", {"\"it cost ₼5\"", "\"left\""}},
        {"Sie sagte „fünf Euro“ dazu.", {"„fünf Euro“"}},
        {"« cinq » euros", {"« cinq »"}},
        {"‘It’s ₼5,’ he said.", {"‘It’s ₼5,’"}},
        {"'It isn't ₼5,' he said.", {"'It isn't ₼5,'"}},
        {"“He said ‘no’ to ₼5” today", {"“He said ‘no’ to ₼5”"}},
        {"“It goes on\n\n“and on,” he said.", {"“It goes on", "“and on,”"}},
        {"the workers' pay and the writers' pay", {}},
        {"a 5' 11\" man and a 6\" nail", {}},
        {"plain words", {}},
    }));
    CAPTURE(text);
    CHECK(texts_of(find_quotations(text), text) == quoted);
}

TEST_CASE("brackets are told outermost, and only with both their halves", "[edits]")
{
    const auto [text, bracketed] = GENERATE(table<std::string, std::vector<std::string>>({
        {"a (b) [c] d", {"(b)", "[c]"}},
        {"a (b [c] (d)) e", {"(b [c] (d))"}},
        {"1) a 2) b", {}},
        {"a (b\n\nc) d", {}},
        {"a ( b (c) d", {"(c)"}},
    }));
    CAPTURE(text);
    CHECK(texts_of(find_brackets(text), text) == bracketed);
}

TEST_CASE("blocks stand between empty lines", "[edits]")
{
    const auto text = std::string{"\n\na\nb\n \t\r\nc\n"};
    CHECK(texts_of(find_blocks(text), text) == std::vector<std::string>{"a\nb", "c"});
    CHECK(find_blocks("").empty());
}
