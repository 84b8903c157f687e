// SPDX-License-Identifier: BSL-1.0
// What has to hold for every honest change, share and sum, and for every wrong one.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <rapidcheck.h>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

#include <compiled/check_document.hpp>

using namespace assay;

namespace {

auto judge(const std::string& text) -> verdict
{
    const auto checked = compiled::check_document({"test", text}, builtin());
    for (const auto& one : checked.claims) {
        if (one.said.figures.size() > 2) return one.judged;
    }
    RC_FAIL("no claim: " + text);
}

/// "$1.23 million": as a desk prints a sum, to two digits or more.
auto printed(const decimal& value) -> std::string
{
    const auto digits = *rc::gen::inRange(2, 6);
    const auto rounded = quotient{value}.rounded_to_precision(digits, rounding::half_even);
    const auto scale = rounded.adjusted_exponent() >= 9 ? 9 : 6;
    auto shown = rounded.shifted(-scale);
    if (shown.exponent() > 0) shown = shown.quantized(0, rounding::half_even);
    return "$" + to_string(shown) + (scale == 9 ? " billion" : " million");
}

auto percent_of(const quotient& share) -> std::string
{
    const auto places = *rc::gen::inRange(0, 3);
    return to_string((share * quotient{100}).rounded(places, rounding::half_even));
}

auto some_sum() -> decimal
{
    return decimal{*rc::gen::inRange<std::int64_t>(1'000'000, 9'000'000'000)};
}

}  // namespace

TEST_CASE("an honestly rounded change is never inconsistent", "[check][property]")
{
    CHECK(rc::check([] {
        const auto before = some_sum();
        const auto growth = *rc::gen::inRange(3, 150);
        const auto rises = *rc::gen::arbitrary<bool>() || growth > 90;
        const auto share = quotient{decimal{growth}} / quotient{100};
        const auto after = (quotient{before} * (quotient{1} + (rises ? share : -share)))
                               .rounded(0, rounding::half_even);
        const auto exact = abs(quotient{after} / quotient{before} - quotient{1});
        const auto percent = percent_of(exact);
        const auto text = std::string{"Output "} + (rises ? "rose " : "fell ") + percent +
                          " percent from " + printed(before) + " to " + printed(after) + ".";
        RC_PRE(percent.find_first_of("123456789") != std::string::npos);
        RC_LOG() << text;
        RC_ASSERT(judge(text).kind != verdict_kind::inconsistent);
    }));
}

TEST_CASE("an honestly rounded share is never inconsistent", "[check][property]")
{
    CHECK(rc::check([] {
        const auto whole = some_sum();
        const auto part = (quotient{whole} * quotient{*rc::gen::inRange(3, 98)} / quotient{100})
                              .rounded(0, rounding::half_even);
        RC_PRE(part >= decimal{1'000'000});
        const auto percent = percent_of(quotient{part} / quotient{whole});
        const auto text = "The " + printed(part) + " spent is " + percent + " percent of the " +
                          printed(whole) + " planned.";
        RC_LOG() << text;
        RC_ASSERT(judge(text).kind != verdict_kind::inconsistent);
    }));
}

TEST_CASE("an honestly rounded sum is never inconsistent", "[check][property]")
{
    CHECK(rc::check([] {
        const auto a = some_sum();
        const auto b = some_sum();
        const auto c = some_sum();
        const auto text = "The " + printed(a + b + c) + " goes to roads with " + printed(a) +
                          ", schools with " + printed(b) + " and courts with " + printed(c) + ".";
        RC_LOG() << text;
        RC_ASSERT(judge(text).kind != verdict_kind::inconsistent);
    }));
}

TEST_CASE("more printed digits never make a wrong share right", "[check][property]")
{
    CHECK(rc::check([] {
        const auto whole = *rc::gen::inRange(200, 900);
        const auto part = *rc::gen::inRange(20, 190);
        const auto percent = *rc::gen::inRange(1, 99);
        const auto text_with = [&](const std::string& zeros) {
            return "The $" + std::to_string(part) + ".0" + zeros + " million spent is " +
                   std::to_string(percent) + (zeros.empty() ? "" : "." + zeros) +
                   " percent of the $" + std::to_string(whole) + ".0" + zeros + " million planned.";
        };
        RC_PRE(judge(text_with("")).kind == verdict_kind::inconsistent);
        RC_ASSERT(judge(text_with("0")).kind == verdict_kind::inconsistent);
        RC_ASSERT(judge(text_with("00")).kind == verdict_kind::inconsistent);
    }));
}

TEST_CASE("a change by half as much again is never excused", "[check][property]")
{
    CHECK(rc::check([] {
        const auto before = *rc::gen::inRange(1'000, 9'000);
        const auto growth = *rc::gen::inRange(20, 60);
        const auto after = before * (100 + growth) / 100;
        const auto text = "Output rose " + std::to_string(growth * 3 / 2) + " percent from $" +
                          std::to_string(before) + ".5 million to $" + std::to_string(after) +
                          ".5 million.";
        RC_ASSERT(judge(text).kind == verdict_kind::inconsistent);
    }));
}
