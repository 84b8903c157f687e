// SPDX-License-Identifier: BSL-1.0
// Which numbers are no figures, and the reason that is given.
#include "support/catch.hpp"

#include <string>

#include <compiled/extract_document.hpp>

using namespace assay;

namespace {

/// "1995 year; 300 part-of-a-name"
auto unread_in(const std::string& text) -> std::string
{
    auto made = std::string{};
    for (const auto& number : compiled::extract_document({"test", text}).found.unread) {
        if (!made.empty()) made += "; ";
        made += std::string{number.span.in(text)} + ' ' + std::string{to_string(number.reason)};
    }
    return made;
}

}  // namespace

TEST_CASE("a number that is no figure is told with the reason", "[figures]")
{
    const auto [text, told] = GENERATE(table<std::string, std::string>({
        {"The S-300 was old.", "300 part-of-a-name"},
        {"See Article 5 of it.", "5 part-of-a-name"},
        {"It was bought in 1995.", "1995 year"},
        {"In 2025 it made ₼5 million.", "2025 year"},
        {"On 5 January it paid $7.", "5 date-or-time"},
        {"It grew to 2.5 and paid $7.", "2.5 no-unit"},
        {"They spent 415m on players.", "415m needs-money"},
        {"It costs 5.000 euros.", "5.000 euros unclear-point"},
        {"On 5 May it cost 5.000 euros in 1995.",
         "5 date-or-time; 5.000 euros unclear-point; 1995 year"},
        {"It paid $7.", ""},
    }));
    CAPTURE(text);
    CHECK(unread_in(text) == told);
}

TEST_CASE("a number that shares another figure's unit is not told as unread", "[figures]")
{
    const auto text =
        std::string{"It paid 5, 6 and 7 million dollars in 2025, 100 manats, then 180 ($105)."};
    const auto read = compiled::extract_document({"test", text});
    for (const auto& number : read.found.unread) {
        for (const auto& stated : read.found.figures) {
            CAPTURE(number.span.in(text));
            CHECK_FALSE(stated.span.contains(number.span.begin));
        }
    }
    CHECK(read.found.figures.size() == 6);
    CHECK(unread_in(text) == "2025 year");
}
