// SPDX-License-Identifier: BSL-1.0
// What has to hold for every honest and every dishonest conversion of units.
#include "support/catch.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include <compiled/check_document.hpp>

using namespace assay;

namespace {

/// Units with one meaning in English, as they are printed.
struct printed_unit {
    unit which;
    std::string_view print;
};

const auto printed_units = std::vector<printed_unit>{
    {unit::kilometre, "km"},
    {unit::mile, "miles"},
    {unit::nautical_mile, "nautical miles"},
    {unit::metre, "metres"},
    {unit::foot, "feet"},
    {unit::yard, "yards"},
    {unit::kilogram, "kg"},
    {unit::tonne, "tonnes"},
    {unit::short_ton, "short tons"},
    {unit::hectare, "hectares"},
    {unit::acre, "acres"},
    {unit::square_kilometre, "sq km"},
    {unit::square_mile, "square miles"},
    {unit::litre, "litres"},
    {unit::imperial_gallon, "imperial gallons"},
    {unit::kilometre_per_hour, "km/h"},
    {unit::mile_per_hour, "mph"},
    {unit::knot, "knots"},
    {unit::kilowatt, "kW"},
    {unit::horsepower, "hp"},
};

struct pair_of_quantities {
    std::string_view from;
    std::string_view to;
    decimal source;
    decimal reported;
};

/// A quantity and what it honestly is in another unit, rounded to two to five digits.
auto honest_pair() -> pair_of_quantities
{
    const auto from = *rc::gen::elementOf(printed_units);
    auto others = printed_units;
    std::erase_if(others, [&](const printed_unit& other) {
        return other.which == from.which || !unit_conversion_between(from.which, other.which);
    });
    const auto to = *rc::gen::elementOf(others);
    const auto source = decimal{*rc::gen::inRange(10, 1000)}.shifted(*rc::gen::inRange(-1, 4));
    const auto told = convert(quotient{source}, *unit_conversion_between(from.which, to.which));
    const auto digits = *rc::gen::inRange(2, 6);
    return {from.print, to.print, source, told.rounded_to_precision(digits, rounding::half_even)};
}

auto judge(const pair_of_quantities& pair) -> verdict
{
    RC_PRE(pair.reported.exponent() != -3 && pair.source.exponent() != -3);  // "1.100": a thousand?
    const auto text = "It came to " + to_string(pair.source) + ' ' + std::string{pair.from} + " (" +
                      to_string(pair.reported) + ' ' + std::string{pair.to} + ").";
    const auto checked =
        compiled::check_document({"test", text}, rate_table{std::vector<rate_source>{}});
    RC_LOG() << text;
    RC_ASSERT(checked.claims.size() == 1U);
    return checked.claims[0].judged;
}

auto swapped(pair_of_quantities pair) -> pair_of_quantities
{
    std::swap(pair.from, pair.to);
    std::swap(pair.source, pair.reported);
    return pair;
}

}  // namespace

TEST_CASE("an honest conversion of units is consistent", "[check][units][property]")
{
    CHECK(rc::check([] { RC_ASSERT(judge(honest_pair()).kind == verdict_kind::consistent); }));
}

TEST_CASE("a thousandfold slip with units is always named", "[check][units][property]")
{
    CHECK(rc::check([] {
        auto pair = honest_pair();
        const auto power = *rc::gen::element(3, -3);
        pair.reported = pair.reported.shifted(power);
        const auto found = judge(pair);
        RC_ASSERT(found.kind == verdict_kind::inconsistent);
        RC_ASSERT(found.reason == verdict_reason::scale);
        RC_ASSERT(std::get<decimal>(found.slip->detail) == decimal{1}.shifted(power));
    }));
}

TEST_CASE("an honest conversion told the other way round is never wrong",
          "[check][units][property]")
{
    CHECK(rc::check([] {
        const auto found = judge(swapped(honest_pair()));
        RC_ASSERT(found.kind != verdict_kind::inconsistent);
    }));
}

TEST_CASE("an error of units by half is never excused", "[check][units][property]")
{
    CHECK(rc::check([] {
        auto pair = honest_pair();
        pair.reported =
            (quotient{pair.reported} * quotient{3, 2}).rounded_to_precision(4, rounding::half_even);
        RC_ASSERT(judge(pair).kind == verdict_kind::inconsistent);
    }));
}
