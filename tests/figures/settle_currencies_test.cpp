// SPDX-License-Identifier: BSL-1.0
// What a mark or word of several countries means, by what the text names and where it is at home.
#include "support/catch.hpp"

#include <optional>
#include <string>

#include <compiled/extract_document.hpp>

using namespace assay;

namespace {

/// The readings of the only figure, likeliest first: "AUD USD"; "?" before those none of which is.
auto readings_of(const std::string& text, const char* home) -> std::string
{
    const auto read =
        compiled::extract_document({"test", text}, {.home = currency::from_code(home)});
    if (read.found.figures.size() != 1) return std::to_string(read.found.figures.size());
    const auto& only = read.found.figures[0];
    auto found = std::string{only.open_unit ? "?" : ""};
    for (const auto unit : only.currencies)
        found += (found.empty() || found == "?" ? "" : " ") + std::string{unit.code()};
    return found;
}

}  // namespace

TEST_CASE("a bare mark means the home currency, and what the document names outranks it",
          "[figures]")
{
    const auto [text, home, readings] = GENERATE(table<std::string, const char*, std::string>({
        {"It cost $5 million.", "", "USD"},
        {"It cost $5 million.", "AUD", "AUD USD"},
        {"It cost $5 million.", "USD", "USD"},
        {"It cost $5 million.", "EUR", "USD"},
        {"It cost 5 million dollars.", "CAD", "CAD USD"},
        {"In Canada it cost $5 million.", "", "USD CAD"},
        {"In Canada it cost $5 million.", "AUD", "CAD AUD USD"},
        {"In Canada and Australia it cost $5 million.", "AUD", "AUD CAD USD"},
        {"It cost US$5 million.", "AUD", "USD"},
        {"It cost £5 million.", "EGP", "EGP GBP"},
        {"It cost 20 million dinars.", "KWD", "KWD"},
        {"In Iraq it cost 20 million dinars.", "KWD", "IQD KWD"},
        {"It cost 20 million kroner.", "NOK", "NOK"},
        {"It cost 20 million rupees.", "", "INR"},
        {"It cost 20 million rupees.", "PKR", "PKR"},
        {"It cost 20 million pesos.", "COP", "COP"},
        {"In Lahore it cost Rs 5 million.", "", "PKR"},
        {"It cost Rs 5 million.", "", "INR"},
        {"In Cairo it cost 5 million pounds.", "", "EGP GBP"},
        {"In Cairo it cost £5 million.", "", "GBP EGP"},
        {"In London and Cairo it cost 5 million pounds.", "", "EGP GBP"},
        {"South Sudan paid 5 million pounds.", "", "SSP GBP"},
        {"Shanghai spent ¥5 million.", "", "CNY JPY"},
        {"It spent ¥5 million.", "", "JPY"},
        {"HARARE. It cost $5 million.", "", "USD"},
        {"In Bridgetown, Barbados, it cost $5 million.", "", "USD BBD"},
        {"In Uppsala it costs 500 kr.", "", "SEK"},
        {"Iraq said that Kuwait paid 40 million dinars.", "", "KWD IQD"},
        {"Iraq met Kuwait. It paid 40 million dinars.", "", "IQD KWD"},
        {"Iraq met Kuwait. Jordan paid 40 million dinars.", "", "JOD IQD KWD"},
        {"In Guadalajara it cost 5 million pesos.", "", "MXN"},
        {"In Beirut it cost 50,000 lira.", "", "LBP"},
        {"In Kigali it cost 40,000 francs.", "", "RWF"},
    }));
    CAPTURE(text, home);
    CHECK(readings_of(text, home) == readings);
}

TEST_CASE("a word that nothing settles stays open, at home elsewhere too", "[figures]")
{
    const auto* home = GENERATE("", "USD");
    CHECK(readings_of("It cost 20 million dinars.", home).starts_with("?"));
}

TEST_CASE("a home currency is read as its old unit where the text is older", "[figures]")
{
    const auto read =
        compiled::extract_document({"test", "It cost ₼5 million."},
                                   {.published = parse_day("2004-05-05"), .home = currency{"AZN"}});
    REQUIRE(read.found.figures.size() == 1);
    CHECK(read.found.figures[0].unit() == currency{"AZM"});
}

TEST_CASE("a language without a lexicon yields no figures and a note", "[figures]")
{
    const auto read =
        compiled::extract_document({"test", "Es kostete 5 Euro."}, {.language = "xx"});
    CHECK(read.words == nullptr);
    CHECK(read.found.figures.empty());
    CHECK(read.notes.size() == 1);
}

TEST_CASE("a sum that a bracket tells again in US dollars is in others", "[figures]")
{
    const auto [text, first, second] = GENERATE(table<std::string, std::string, std::string>({
        {"Canada paid $1.4 billion (US$1 billion).", "CAD", "USD"},
        {"Canada paid US$1 billion ($1.4 billion).", "USD", "CAD"},
        {"Canada paid $1.4 billion (about US$1 billion).", "CAD", "USD"},
        {"Canada paid $1.4 billion ($1 billion).", "USD CAD", "USD CAD"},
        {"Canada paid $1.4 billion. It got US$1 billion.", "USD CAD", "USD"},
        {"It paid $1.4 billion (US$1 billion).", "USD", "USD"},
    }));
    CAPTURE(text);
    const auto read = compiled::extract_document({"test", text}, {});
    REQUIRE(read.found.figures.size() == 2);
    const auto codes = [](const figure& one) {
        auto all = std::string{};
        for (const auto unit : one.currencies)
            all += (all.empty() ? "" : " ") + std::string{unit.code()};
        return all;
    };
    CHECK(codes(read.found.figures[0]) == first);
    CHECK(codes(read.found.figures[1]) == second);
}
