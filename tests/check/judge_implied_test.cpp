// SPDX-License-Identifier: BSL-1.0
// What two sums imply for a per cent, rung by rung.
#include "support/catch.hpp"

#include <string>

#include <assay/check/judge_implied.hpp>
#include <assay/lexicon/en.hpp>

#include <compiled/extract_figures.hpp>

using namespace assay;

namespace {

/// The verdict on a text's third figure as the share that the first is of the second.
auto judge_share(const std::string& text) -> verdict
{
    const auto found = compiled::extract_figures(text, english(), {}).figures;
    REQUIRE(found.size() == 3);
    const auto side = [&](std::size_t i) { return side_of(found[i], range_end::none); };
    const auto implied = imply(
        [](const interval& part, const interval& whole) { return part / whole * quotient{100}; },
        side(0), side(1));
    return judge_implied(implied, side(2), 2);
}

auto words_of(const verdict& found) -> std::string
{
    return std::string{to_string(found.kind)} + ' ' + std::string{to_string(found.reason)} + ' ' +
           (found.expected ? to_string(*found.expected) : "none");
}

}  // namespace

TEST_CASE("what figures imply is judged by the digits printed", "[check]")
{
    const auto [text, words] = GENERATE(table<std::string, std::string>({
        {"It had €25 of €100: 25 percent.", "consistent exact 25.00"},
        {"It had €2.8 billion of €4.1 billion: 68.3 percent.", "consistent rounded 68.29"},
        {"It had €21.3 billion of €37.7 billion: 56.6 percent.", "consistent source-rounded 56.50"},
        {"It had €3,415,638 of €5,123,457: 66.6 percent.", "consistent truncated 66.67"},
        {"It had €6,241,111 of €10,066,307: over 61 percent.", "consistent hedged 62.00"},
        {"It had €4,400,000 of €10,000,000: 40 percent.", "loose coarse 44.00"},
        {"It had €2.5 billion of €4.1 million: 61 percent.", "inconsistent scale 60975.61"},
        {"It had €2.5 billion of €4.1 billion: 68.3 percent.", "inconsistent unexplained 60.98"},
    }));
    CAPTURE(text);
    CHECK(words_of(judge_share(text)) == words);
}

TEST_CASE("what the others imply is told with the room that their digits leave", "[check]")
{
    const auto found = judge_share("It had €21.3 billion of €37.7 billion: 56.6 percent.");
    REQUIRE(found.implied.has_value());
    CHECK(found.implied->contains(decimal::scaled(5663, -2)));
    CHECK_FALSE(found.implied->contains(decimal::scaled(569, -1)));
}
