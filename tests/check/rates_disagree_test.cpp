// SPDX-License-Identifier: BSL-1.0
// Two conversions of one document that cannot both be right, whatever the rate was.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>
#include <vector>

#include <compiled/check_document.hpp>
#include <compiled/explain.hpp>

using namespace assay;

namespace {

/// "severity reason: a, b, c, d" of each disagreement found, and what is told of it.
auto disagreements(const std::string& text, const char* published) -> std::vector<std::string>
{
    const auto source = document{"test", text};
    const auto options =
        published != nullptr ? check_options{.published = parse_day(published)} : check_options{};
    const auto checked = compiled::check_document(source, builtin(), options);
    auto made = std::vector<std::string>{};
    for (const auto& one : checked.claims) {
        if (one.said.kind != claim_kind::rates_disagree) continue;
        auto line = std::string{to_string(one.judged.severity)} + ' ' +
                    std::string{to_string(one.judged.reason)} + ':';
        for (const auto place : one.said.figures)
            line += ' ' + std::string{checked.figures[place].span.in(text)} + ',';
        made.push_back(line);
    }
    return made;
}

using lines = std::vector<std::string>;

}  // namespace

TEST_CASE("undated conversions that imply different rates disagree", "[check]")
{
    CHECK(disagreements(
              "It had ₼1.4 billion ($820 million) and spent ₼1.1 billion ($750 million).",
              nullptr) ==
          lines{"error unexplained: ₼1.4 billion, $820 million, ₼1.1 billion, $750 million,"});
    CHECK(disagreements(
              "It had ₼1.4 billion ($820 million) and spent ₼1.1 billion ($647 million).",
              nullptr)
              .empty());
}

TEST_CASE("either currency may come first", "[check]")
{
    CHECK(disagreements(
              "It got $820 million (₼1.4 billion). It spent ₼1.1 billion ($850 million).",
              nullptr) ==
          lines{"error unexplained: $820 million, ₼1.4 billion, ₼1.1 billion, $850 million,"});
    CHECK(disagreements(
              "It got $820 million (₼1.4 billion). It spent ₼1.1 billion ($647 million).",
              nullptr)
              .empty());
}

TEST_CASE("the one that most others rule out is told, with its slip", "[check]")
{
    CHECK(
        disagreements("It sold ₼1.1 billion ($647,000), bought ₼1.4 billion ($820 million) and "
                      "kept ₼1.2 billion ($706 million).",
                      nullptr) ==
        lines{"error scale: ₼1.1 billion, $647,000, ₼1.2 billion, $706 million,"});
}

TEST_CASE("what known rates tell already is told once more, mildly", "[check]")
{
    CHECK(disagreements(
              "It had ₼1.4 billion ($820 million) and spent ₼1.1 billion ($750 million).",
              "2026-01-06") ==
          lines{"info unexplained: ₼1.4 billion, $820 million, ₼1.1 billion, $750 million,"});
}

TEST_CASE("of two the one that is known to be wrong stands last", "[check]")
{
    CHECK(disagreements("It had ₼1.4 billion ($820,000) and spent ₼1.1 billion ($647 million).",
                        "2026-01-06") ==
          lines{"info scale: ₼1.1 billion, $647 million, ₼1.4 billion, $820,000,"});
    CHECK(disagreements("It had ₼1.4 billion ($820,000) and spent ₼1.1 billion ($750 million).",
                        "2026-01-06")
              .empty());
}

TEST_CASE("nothing disagrees that may be right", "[check]")
{
    const auto text = GENERATE(
        as<std::string>{},
        // another year, another rate
        "In 2014 it made ₼1.4 billion ($1.78 billion), in 2024 ₼1.4 billion ($824 million).",
        // other currencies
        "It had ₼1.4 billion ($820 million) and spent €1.1 billion ($1.2 billion).",
        // few digits
        "It had ₼3 ($2), and kept ₼2 ($1).",
        // a hedge
        "It had over ₼1.4 billion ($820 million) and spent ₼1.45 billion ($860 million).");
    CAPTURE(text);
    CHECK(disagreements(text, nullptr).empty());
}

TEST_CASE("the rates that both imply are told", "[check]")
{
    const auto text = std::string{
        "It had ₼1.4 billion ($820 million) and spent ₼1.1 billion ($750 million)."};
    const auto source = document{"test", text};
    const auto checked = compiled::check_document(source, builtin(), {});
    CHECK(
        compiled::explain(source, checked, checked.claims.back()) ==
        "₼1.4 billion ($820 million) means 1 AZN = 0.543333 to 0.614815 USD, but "
        "₼1.1 billion ($750 million) means 1 AZN = 0.620833 to 0.72381 USD: they cannot both be "
        "right");
}
