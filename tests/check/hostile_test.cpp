// SPDX-License-Identifier: BSL-1.0
// Texts that nobody means well with: read to the end, without a figure that is not there.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <rapidcheck.h>

#include <assay/text/utf8.hpp>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>

using namespace assay;

namespace {

auto repeated(const std::string& piece, std::size_t count) -> std::string
{
    auto text = std::string{};
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

auto check(const std::string& text) -> checked_document
{
    return compiled::check_document({"test", text}, builtin(),
                                    {.published = parse_day("2026-01-06")});
}

}  // namespace

TEST_CASE("hostile texts are read to the end", "[check][hostile]")
{
    CHECK(check(repeated("7", 1'000'000)).figures.empty());
    CHECK(check("$" + repeated("7,777", 200'000)).figures.empty());
    CHECK(check(repeated("(", 10'000) + "$5" + repeated(")", 10'000)).claims.empty());
    CHECK(check(repeated("$5 million (", 3'000)).claims.empty());
    CHECK(check(repeated("between from to or 5 ", 20'000)).claims.empty());
    CHECK(check(repeated("\n", 100'000)).figures.empty());
    CHECK(check(repeated("₼", 100'000)).figures.empty());
    CHECK(check(repeated("the tall 5m and 6m by 7m ", 10'000)).claims.empty());
    CHECK(check(repeated("last year since 2015 in 2024 ", 10'000) + "$5 million").figures.size() ==
          1);
    CHECK(check(repeated("in 2024 $5 (", 20'000)).figures.size() == 20'000);
    CHECK(check(repeated("1 (€2) ", 20'000) + "$5").figures.size() > 20'000);
    CHECK(check("").figures.empty());
    CHECK(check(std::string(1000, '\0') + " $5 million").figures.size() == 1);
    CHECK(check("₼0 ($0) and ₼0.00 ($5)").claims.size() == 2);
}

TEST_CASE("endless arithmetic is read in one pass", "[check][hostile]")
{
    const auto times = std::size_t{20'000};
    for (const auto* piece :
         {"5 percent up by of to from ", "$5m of $6m (5%) or ", "$5m rose ", "$5m, ",
          "$5m has $5m and ", "$5m is made up of ", "rose rose rose rose ", "of which of which 5% ",
          "$5m: ", "5% of the 7 ", ")))) $5m ((((", "which which which is ", "$5m plus ",
          "$1m each, and ", "doubled 5% "}) {
        CAPTURE(piece);
        const auto checked = check(repeated(piece, times));
        CHECK(checked.claims.size() <= checked.figures.size() * 2);
    }
    const auto huge = std::string(3'000, '9');
    CHECK(check("It rose 5% from $" + huge + " to $1" + huge + ".").figures.size() <= 3);
}

TEST_CASE("any valid text is survived, and spans lie within it", "[check][hostile][property]")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::elementOf(std::vector<std::string>{
                "$",       "₼",       "5",         "1.4",       "1,400",    "billion",
                "bn",      " ",         "(",         ")",         "[",        "or",
                ",",       "-",         "–",         "US",        "manat",    "AZN",
                "in 2024", "last year", ".",         "\n",        "half a",   "to",
                "from",    "between",   "and",       "=",         "/",        "per",
                "dollar",  "U.S.",      "more than", "%",         "é",        "'",
                "2024",    "January",   "0",         "00",        "m",        " rose ",
                " up ",    " of ",      " is ",      "5 percent", " people ", " consists of ",
                " plus ",  " which ",   ", or ",     "half",      "doubled",  " including ",
                ": ",      "; ",        " each"}));
        auto text = std::string{};
        for (const auto& piece : pieces) text += piece;
        RC_PRE(!utf8::find_invalid(text));
        const auto checked = check(text);
        for (const auto& one : checked.figures) {
            RC_ASSERT(one.span.begin < one.span.end);
            RC_ASSERT(one.span.end <= text.size());
            RC_ASSERT(!utf8::is_continuation(text[one.span.begin]));
            RC_ASSERT(!one.is_money() || !one.currencies.empty());
        }
        for (const auto& one : checked.claims) {
            RC_ASSERT(one.said.figures.size() >= 2);
            RC_ASSERT(one.said.kind == claim_kind::conversion ||
                      one.said.roles.size() == one.said.figures.size());
            for (const auto place : one.said.figures) RC_ASSERT(place < checked.figures.size());
            RC_ASSERT(!compiled::explain({"test", text}, checked, one).empty());
        }
    }));
}
