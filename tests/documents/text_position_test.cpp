// SPDX-License-Identifier: BSL-1.0
// A walk over places gives what each alone gives, in whatever order they come.
#include "support/catch.hpp"

#include <string>
#include <vector>

#include <rapidcheck.h>

#include <text_position.hpp>

using namespace assay::program;

namespace {

/// Lines of letters of one to three bytes, with or without a mark at the head.
auto some_text() -> std::string
{
    const auto letters = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "\xC3\xA9", "\xE2\x82\xBC", "\n", "\n\n"));
    auto text = std::string{*rc::gen::arbitrary<bool>() ? byte_order_mark : ""};
    for (const auto& letter : letters) text += letter;
    return text;
}

}  // namespace

TEST_CASE("steps back and forth give the same positions as walks from the head", "[documents]")
{
    CHECK(rc::check([] {
        const auto text = some_text();
        auto begins = std::vector<std::size_t>{text.size()};
        const auto head = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        for (auto i = head; i < text.size(); ++i) {
            if (!assay::utf8::is_continuation(text[i])) begins.push_back(i);
        }
        auto walk = position_walk{text};
        const auto visits =
            *rc::gen::container<std::vector<std::size_t>>(rc::gen::elementOf(begins));
        for (const auto at : visits) {
            const auto walked = walk.to(at);
            const auto alone = position_of(text, at);
            RC_ASSERT(walked.line == alone.line);
            RC_ASSERT(walked.column == alone.column);
            RC_ASSERT(walked.line_begin == alone.line_begin);
        }
    }));
}
