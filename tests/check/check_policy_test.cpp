// SPDX-License-Identifier: BSL-1.0
// What a house may say about rates, gaps and severities, each on one sentence.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <compiled/check_document.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

auto verdict_on(const std::string& text, const char* published, const check_policy& policy)
    -> std::string
{
    const auto checked = compiled::check_document(
        {"test", text}, builtin(), {.published = parse_day(published), .policy = policy});
    if (checked.claims.size() != 1) return std::to_string(checked.claims.size()) + " claims";
    const auto& found = checked.claims[0].judged;
    return std::string{to_string(found.kind)} + ' ' + std::string{to_string(found.reason)} + ' ' +
           std::string{to_string(found.severity)};
}

constexpr auto spot_alone = accepted_rates{.period_average = false, .period_end = false};
constexpr auto average_alone = accepted_rates{.spot = false, .period_end = false};
constexpr auto end_alone = accepted_rates{.spot = false, .period_average = false};

}  // namespace

TEST_CASE("a house says which kinds of rate may stand for the default one", "[check][policy]")
{
    const auto [text, published, accepted, verdict] =
        GENERATE(table<std::string, const char*, accepted_rates, std::string>({
            // the fixing of the day before
            {"It costs €100.00 ($108.34).", "2024-03-29", {}, "consistent other-rate info"},
            {"It costs €100.00 ($108.34).", "2024-03-29", spot_alone, "consistent other-rate info"},
            {"It costs €100.00 ($108.34).", "2024-03-29", average_alone,
             "inconsistent unexplained info"},
            // the rate at the end of the year
            {"In 2015 it made ₼1.27 billion ($815 million).", "2016-03-15", end_alone,
             "consistent other-rate info"},
            {"In 2015 it made ₼1.27 billion ($815 million).", "2016-03-15", average_alone,
             "inconsistent unexplained error"},
            // the default rate is no alternative
            {"It made ₼1.4 billion ($820 million).", "2026-01-06", end_alone,
             "consistent rounded none"},
        }));
    CAPTURE(text);
    auto policy = check_policy{};
    policy.accepted = accepted;
    CHECK(verdict_on(text, published, policy) == verdict);
}

TEST_CASE("a gap that a house tolerates is neither a warning nor an error", "[check][policy]")
{
    const auto [text, tolerance, verdict] = GENERATE(table<std::string, decimal, std::string>({
        {"It made ₼1.700 billion ($1.080 billion).", 0.05_dec,
         "inconsistent unexplained warning"},
        {"It made ₼1.700 billion ($1.080 billion).", 0.08_dec, "inconsistent unexplained info"},
        {"It made ₼1.700 billion ($1.080 billion).", 0.0799_dec,
         "inconsistent unexplained warning"},
        {"It made ₼1.700 billion ($0.920 billion).", 0.08_dec, "inconsistent unexplained info"},
        {"It made ₼1.4 billion ($820,000).", 0.5_dec, "inconsistent scale error"},
        {"It made ₼1.4 billion ($820 million).", 0.5_dec, "consistent rounded none"},
        {"The road is 55 km (38 miles) long.", 0.1_dec, "inconsistent unexplained error"},
        {"The road is 55 km (38 miles) long.", 0.2_dec, "inconsistent unexplained info"},
    }));
    CAPTURE(text);
    auto policy = check_policy{};
    policy.tolerance = tolerance;
    CHECK(verdict_on(text, "2026-01-06", policy) == verdict);
}

TEST_CASE("a house grades reasons as it likes", "[check][policy]")
{
    auto policy = check_policy{};
    policy.severity_of(verdict_reason::stale_rate) = severity::info;
    policy.severity_of(verdict_reason::no_date) = severity::warning;
    policy.severity_of(verdict_reason::unexplained) = severity::error;
    CHECK(verdict_on("It cost €20.4 million ($21.2 million).", "2025-09-12", policy) ==
          "inconsistent stale-rate info");
    CHECK(verdict_on("It made ₼1.700 billion ($1.080 billion).", "2026-01-06", policy) ==
          "inconsistent unexplained error");
    CHECK(verdict_on("It made ₼1.4 billion ($820,000).", "2026-01-06", policy) ==
          "inconsistent scale error");
    CHECK(verdict_on("It cost €20.4 million ($21.2 million).", "", policy) ==
          "unverifiable no-date warning");

    policy.tolerance = 0.1_dec;  // outranks what its reason weighs
    CHECK(verdict_on("It made ₼1.700 billion ($1.080 billion).", "2026-01-06", policy) ==
          "inconsistent unexplained info");
}
