// SPDX-License-Identifier: BSL-1.0
// What has to hold for every honest and every dishonest conversion.
#include "support/catch.hpp"
#include "support/rates.hpp"

#include <string>

#include <rapidcheck.h>

#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>

#include <compiled/check_document.hpp>

using namespace assay;

namespace {

struct pair_of_sums {
    decimal source;
    decimal reported;
    std::string published;
};

/// A sum in manats and what it honestly was in euros, rounded to some digits.
auto honest_pair() -> pair_of_sums
{
    const auto coefficient = *rc::gen::inRange(100, 10'000);
    const auto power = *rc::gen::inRange(3, 9);
    const auto on = *parse_day("2003-01-10") + date::days{*rc::gen::inRange(0, 4700)};
    const auto digits = *rc::gen::inRange(2, 5);
    const auto source = decimal{coefficient}.shifted(power);
    const auto rate = find_rate(builtin(), "AZN", "EUR", on).value();
    const auto worth = convert(quotient{source}, "AZN", rate);
    return {source, worth.rounded_to_precision(digits, rounding::half_even), to_string(on)};
}

auto judge(const decimal& source, const decimal& reported, const std::string& published) -> verdict
{
    const auto text = "It paid AZN " + to_string(source) + " (EUR " + to_string(reported) + ").";
    const auto checked =
        compiled::check_document({"test", text}, builtin(), {.published = parse_day(published)});
    RC_ASSERT(checked.claims.size() == 1U);
    return checked.claims[0].judged;
}

}  // namespace

TEST_CASE("an honest conversion is never inconsistent", "[check][property]")
{
    CHECK(rc::check([] {
        const auto pair = honest_pair();
        RC_ASSERT(judge(pair.source, pair.reported, pair.published).kind ==
                  verdict_kind::consistent);
    }));
}

TEST_CASE("a thousandfold slip is always named", "[check][property]")
{
    CHECK(rc::check([] {
        const auto pair = honest_pair();
        const auto power = *rc::gen::element(3, -3);
        const auto found = judge(pair.source, pair.reported.shifted(power), pair.published);
        RC_ASSERT(found.kind == verdict_kind::inconsistent);
        RC_ASSERT(found.reason == verdict_reason::scale);
        RC_ASSERT(std::get<decimal>(found.slip->detail) == decimal{1}.shifted(power));
    }));
}

TEST_CASE("an error by half is never excused", "[check][property]")
{
    CHECK(rc::check([] {
        const auto pair = honest_pair();
        const auto wrong =
            (quotient{pair.reported} * quotient{3, 2}).rounded_to_precision(4, rounding::half_even);
        RC_ASSERT(judge(pair.source, wrong, pair.published).kind == verdict_kind::inconsistent);
    }));
}
