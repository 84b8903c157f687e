// SPDX-License-Identifier: BSL-1.0
// What is told of changes, shares and sums: explanations, severities, suggestions.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>

using namespace assay;

namespace {

struct told {
    std::string severity;
    std::string explanation;
    std::string suggestion;
    std::string source;

    friend auto operator==(const told&, const told&) -> bool = default;
    friend auto operator<<(std::ostream& out, const told& one) -> std::ostream&
    {
        return out << one.severity << " / " << one.explanation << " / " << one.suggestion << " / "
                   << one.source;
    }
};

/// Of a text's first claim.
auto tell(const std::string& text) -> told
{
    const auto source = document{"test", text};
    const auto checked = compiled::check_document(source, builtin());
    REQUIRE_FALSE(checked.claims.empty());
    const auto& one = checked.claims[0];
    return {std::string{to_string(one.judged.severity)}, compiled::explain(source, checked, one),
            one.judged.suggestion.value_or(""), one.judged.source_suggestion.value_or("")};
}

}  // namespace

TEST_CASE("a change is told as it is typed into a calculator", "[check][change]")
{
    const auto [text, expected] = GENERATE(table<std::string, told>({
        {"From 210 manat the norm climbs by 20 manat or more than 9.52 percent to 230 manat.",
         {"none", "(230 - 210) / 210 is 9.5238 %; over 9.52 percent agrees to the digits printed",
          "", ""}},
        {"Revenue rose 15% from $6.42 billion to $7.13 billion.",
         {"error", "(7,130,000,000 - 6,420,000,000) / 6,420,000,000 is 11.06 %; 15% does not agree",
          "11%", "$7.38 billion"}},
        {"Costs of $21.3 billion were $1.07 million or 5.3 percent above 2023.",
         {"error",
          "1,070,000 / (21,300,000,000 - 1,070,000) is 0.005 %; 5.3 percent does not agree; it "
          "would with $1.07 billion",
          "0.005 percent", "$1.07 billion"}},
        {"Unemployment rose from 5 percent to 7 percent, up 2 percent.",
         {"error",
          "(7 - 5) / 5 is 40 %; 2 percent does not agree; it is 2 percentage points, and "
          "percentage points are not per cent",
          "40 percent", ""}},
        {"Unemployment rose from 5 percent to 7 percent, up 4 points.",
         {"error", "7 - 5 is 2; 4 points does not agree", "2 points", ""}},
        {"The force grew from 12 tanks to 10 tanks.",
         {"error", "10 tanks is not higher than 12 tanks, but the text says that it rose", "", ""}},
        {"Sales rose 17 percent from $12.0 million to $10.0 million.",
         {"error",
          "(10,000,000 - 12,000,000) / 12,000,000 is -16.67 %; 17 percent does not agree; the "
          "figures fall, the text says the reverse",
          "", "$14 million"}},
        {"Shares fell $1.20, or 3 percent, to $38.80.",
         {"none", "1.2 / (38.8 + 1.2) is 3 %; 3 percent agrees", "", ""}},
        {"Sales grew 2.3 times from $10.0 million to $33.0 million.",
         {"info", "33,000,000 / 10,000,000 - 1 is 2.3; 2.3 times agrees", "", ""}},
        {"Output was $8.7 billion, $3.8 billion or 1.8 times more than in 2022.",
         {"none",
          "8,700,000,000 / (8,700,000,000 - 3,800,000,000) is 1.776; 1.8 times agrees to the "
          "digits printed",
          "", ""}},
    }));
    CAPTURE(text);
    CHECK(tell(text) == expected);
}

TEST_CASE("a share is told as part by whole", "[check][share]")
{
    const auto [text, expected] = GENERATE(table<std::string, told>({
        {"The $3.1 billion is 64.6% of the $4.8 billion planned.",
         {"none", "3,100,000,000 / 4,800,000,000 is 64.583 %; 64.6% agrees to the digits printed",
          "", ""}},
        {"The $3.1 billion is 54.6% of the $4.8 billion planned.",
         {"error", "3,100,000,000 / 4,800,000,000 is 64.583 %; 54.6% does not agree", "64.6%",
          "$2.6 billion"}},
        {"It won 129 of the 120 seats.",
         {"error", "129 is more than 120 seats, of which it is said to be a part", "", ""}},
        {"43 percent of the 8 cars were lost.",
         {"warning", "no whole number of 8 cars is 43 percent; the nearest share is 37.5 %",
          "38 percent", ""}},
        {"38 percent of the 8 cars were lost.",
         {"none", "38 percent of 8 cars is a whole number of them", "", ""}},
        {"A third of the 90 seats, or 51 seats, went to women.",
         {"error", "51 / 90 is 0.5667; A third does not agree", "", "30 seats"}},
    }));
    CAPTURE(text);
    CHECK(tell(text) == expected);
}

TEST_CASE("a sum is told with all its parts", "[check][sum]")
{
    const auto [text, expected] = GENERATE(table<std::string, told>({
        {"The 97 million lari goes to police with 59 million, defence with 25 million, security "
         "with 6 million, and justice and courts with some 2 million each.",
         {"warning",
          "59,000,000 + 25,000,000 + 6,000,000 + 2,000,000 + 2,000,000 is 94,000,000; 97 million "
          "lari does not agree",
          "94 million lari", ""}},
        {"The $111.9 million is made up of $100 million in loans and $11.9 thousand in grants.",
         {"error",
          "100,000,000 + 11,900 is 100,011,900; $111.9 million does not agree; it would with "
          "$11.9 million",
          "", "$11.9 million"}},
        {"With receipts of $22.7 billion and costs of $23.2 billion the gap is $1.13 billion.",
         {"error", "23,200,000,000 - 22,700,000,000 is 500,000,000; $1.13 billion does not agree",
          "$500 million", ""}},
        {"It got $97 million, including $59 million for police and $25 million for schools.",
         {"none", "59,000,000 + 25,000,000 is 84,000,000, no more than $97 million", "", ""}},
        {"At least 40 people died, including 52 children.",
         {"error", "52 is more than at least 40 people, which is said to include it", "", ""}},
    }));
    CAPTURE(text);
    CHECK(tell(text) == expected);
}

TEST_CASE("arithmetic needs no day", "[check]")
{
    CHECK(compiled::check_document({"test", "Sales rose 20% from $5.0 million to $6.0 million."},
                                   builtin())
              .notes.empty());
}
