// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include <rapidcheck.h>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

#include <compiled/check_document.hpp>

using namespace assay;

namespace {

auto is_chained(const verdict& found) -> bool
{
    return std::ranges::count(found.notes, verdict_note::chain_rounding) > 0;
}

auto check(const std::string& text) -> checked_document
{
    return compiled::check_document({"test", text}, builtin(),
                                    {.published = parse_day("2026-01-06")});
}

}  // namespace

TEST_CASE("a report that was reckoned from a rounded one is noted", "[check][notes]")
{
    const auto [text, chained] = GENERATE(table<std::string, bool>({
        {"It cost ₼1 billion ($590 million), half of it, ₼500 million ($295 million), private.",
         true},
        {"It cost ₼1 billion ($590 million), half of it, ₼500 million ($294 million), private.",
         false},
        {"It cost ₼500 million ($295 million).", false},
        {"One cost ₼700 million ($410 million), one ₼500 million ($295 million).", false},
        {"It cost ₼1 billion ($590 million). A tenth, ₼100 million, ($59 million), is spent.",
         false},
        {"It lies 10 miles (16 km; 8.6 nautical miles) away.", true},
        {"It lies 10 miles (16 km; 8.7 nautical miles) away.", false},
    }));
    CAPTURE(text);
    const auto checked = check(text);
    auto found = false;
    for (const auto& one : checked.claims) found |= is_chained(one.judged);
    CHECK(found == chained);
}

TEST_CASE("half of a rounded sum is noted where it is no rounding of half the sum",
          "[check][property]")
{
    CHECK(rc::check([] {
        const auto whole = decimal{*rc::gen::inRange<std::int64_t>(20, 900) * 2};  // million manats
        const auto half = whole * decimal::scaled(5, -1);
        const auto rate = decimal::scaled(17, -1);
        const auto dollars = (whole / rate).rounded_to_precision(2, rounding::half_even);
        const auto reckoned = dollars * decimal::scaled(5, -1);
        const auto print = [](const decimal& value) {
            const auto plain =
                value.exponent() > 0 ? value.quantized(0, rounding::half_even) : value.normalized();
            return to_string(plain.exponent() > 0 ? plain.quantized(0, rounding::half_even)
                                                  : plain);
        };
        const auto text = "It cost ₼" + print(whole) + " million ($" + print(dollars) +
                          " million), half of it, ₼" + print(half) + " million ($" +
                          print(reckoned) + " million), private.";
        const auto checked = check(text);
        RC_ASSERT(checked.claims.size() >= 2U);
        const auto& first = checked.claims[0].judged;
        const auto& second = checked.claims[1].judged;
        RC_ASSERT(!is_chained(first));
        const auto is_nearest =
            second.reason == verdict_reason::exact || second.reason == verdict_reason::rounded;
        RC_ASSERT(is_chained(second) == (!is_nearest && second.kind != verdict_kind::inconsistent));
    }));
}
