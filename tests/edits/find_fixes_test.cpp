// SPDX-License-Identifier: BSL-1.0
// Which wrong figures are mended, and why the others are not.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>
#include <utility>

#include <assay/edits/find_fixes.hpp>  // least_edit

#include <compiled/check_document.hpp>
#include <compiled/find_fixes.hpp>

using namespace assay;

namespace {

/// The text with its repairs, and the reasons of what is left behind it.
auto mended(const std::string& text) -> std::string
{
    const auto source = document{"test", text};
    const auto how = check_options{.published = parse_day("2026-01-06")};
    const auto found = compiled::find_fixes(
        source, compiled::check_document(source, builtin(), how), builtin(), how);
    auto made = apply_edits(text, found.edits());
    for (const auto& [claim, why] : found.unfixed) made += " | " + std::string{to_string(why)};
    return made;
}

}  // namespace

TEST_CASE("the reported figure is mended where its slip is certain", "[edits][fix]")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"It made ₼1.4 billion ($820,000).", "It made ₼1.4 billion ($820 million)."},
        {"It made ₼1.4bn ($820bn).", "It made ₼1.4bn ($820m)."},
        {"It made ₼1.4 billion ($8.2 billion).", "It made ₼1.4 billion ($820 million)."},
        {"It cost AZN 3,400 (USD 20,000).", "It cost AZN 3,400 (USD 2,000)."},
        // the writer's own digits stay
        {"It made ₼1.4 billion ($825,000).", "It made ₼1.4 billion ($825 million)."},
        {"It owes ₼200,000 ($340,000).", "It owes ₼200,000 ($120,000)."},
        {"It made 1.7 million manats, or $1 billion.",
         "It made 1.7 million manats, or $1 million."},
        {"The field is 10 square miles (16 square km).",
         "The field is 10 square miles (26 square km)."},
        {"The road is 55 km (340 miles) long.", "The road is 55 km (34 miles) long."},
        // in a quotation only what its writer put in brackets
        {"“It made ₼1.4 billion ($820,000),” he said.",
         "“It made ₼1.4 billion ($820 million),” he said."},
        // the same mistake twice is no evidence for it
        {"It made ₼1.4 billion ($820,000). Then it made ₼1.4 billion ($820,000) again.",
         "It made ₼1.4 billion ($820 million). Then it made ₼1.4 billion ($820 million) "
         "again."},
    }));
    CAPTURE(text);
    CHECK(mended(text) == expected);
}

TEST_CASE("what is in doubt is left with the reason", "[edits][fix]")
{
    const auto [text, why] = GENERATE(table<std::string, std::string>({
        {"It made ₼1.4 billion ($780 million).", ""},  // no error
        {"It made ₼1.4 billion ($600 million).", "no-slip"},
        {"In August 2025 it cost €20.4 million ($21.2 million).", "hint"},
        {"It made ₼1.4 billion ($760,000).", "digits-differ"},
        {"It made 8.5 billion manats ($1 million).", "either-side"},
        {"It made ₼6-7 billion ($3.5-4.1 million).", "range"},
        {"“It made ₼1.4 billion, or $820,000,” he said.", "quoted"},
        {"It made ₼1.4 billion ($820,000). The $820,000 went to Baku.", "told-again"},
        {"It made ₼1.4 billion ($820,000). The ₼1.4 million went to Baku.", "source-doubted"},
        {"It owes ₼200,000 ($340,000). The $200,000 is due in May.", "source-doubted"},
        {"It made ₼1.4 billion ($820,000, or €1.2 trillion).", "source-doubted"},
        {"It sailed 100 nautical miles (161 km).", "either-side"},
    }));
    CAPTURE(text);
    const auto made = mended(text);
    CHECK(made.substr(0, text.size()) == text);
    CHECK(made.find(why) != std::string::npos);
    if (why.empty()) CHECK(made == text);
}

TEST_CASE("the document can settle which side is wrong", "[edits][fix]")
{
    CHECK(mended("It made 1.7 million manats ($200). Of the 1.7 million manats a half is left.") ==
          "It made 1.7 million manats ($1 million). Of the 1.7 million manats a half is left.");
    CHECK(mended("It sailed 100 nautical miles (161 km); the 100 nautical miles took a day.") ==
          "It sailed 100 nautical miles (185 km); the 100 nautical miles took a day.");
}

TEST_CASE("a repair changes no more bytes than it must", "[edits][fix]")
{
    const auto least = [](std::string_view text, std::string_view wanted) {
        return detail::least_edit(text, {0, text.size()}, wanted);
    };
    const auto scale = least("$820,000", "$820 million");
    CHECK(scale.span == source_span{4, 8});
    CHECK(scale.replacement == " million");
    const auto whole = least("₼5", "€5");  // no half of a character
    CHECK(whole.span == source_span{0, 3});
    CHECK(whole.replacement == "€");
    const auto inserted = least("$82 million", "$820 million");
    CHECK(inserted.span == source_span{3, 3});
    CHECK(inserted.replacement == "0");
}
