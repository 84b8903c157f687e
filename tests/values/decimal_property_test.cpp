// SPDX-License-Identifier: BSL-1.0
// The laws of arithmetic, and rounding against an oracle on plain big integers.
#include "support/catch.hpp"

#include <cstdint>
#include <string>

#include <rapidcheck.h>
#include <boost/multiprecision/cpp_int.hpp>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>

using namespace assay;
using boost::multiprecision::cpp_int;

namespace {

/// Decimals around every boundary of the machine words, and small ones.
auto any_decimal() -> rc::Gen<decimal>
{
    return rc::gen::apply(
        [](std::int64_t coefficient, std::uint8_t raise, std::uint8_t place, bool near) {
            static const auto edges = {"9223372036854775807", "18446744073709551616",
                                       "99999999999999999999999999999999999999",
                                       "170141183460469231731687303715884105727"};
            auto value = decimal{coefficient % 1'000'000'007};
            if (near) value += parse_decimal(*(edges.begin() + raise % 4)).value();
            return value.shifted(place % 25 - 12);
        },
        rc::gen::arbitrary<std::int64_t>(), rc::gen::arbitrary<std::uint8_t>(),
        rc::gen::arbitrary<std::uint8_t>(), rc::gen::arbitrary<bool>());
}

/// Rounds `units`/10^places the slow way.
auto oracle(const cpp_int& units, int places, rounding mode) -> cpp_int
{
    const auto step = cpp_int{pow(cpp_int{10}, static_cast<unsigned>(places))};
    auto floor = cpp_int{units / step};
    if (floor * step > units) floor -= 1;
    const auto rest = cpp_int{units - floor * step};
    if (rest == 0) return floor;
    const auto above = cpp_int{floor + 1};
    const auto toward_zero = units < 0 ? above : floor;
    const auto away = units < 0 ? floor : above;
    const auto doubled = cpp_int{rest * 2};
    const auto nearest = doubled < step ? floor : above;
    const auto is_tie = doubled == step;
    switch (mode) {
        case rounding::ceiling: return above;
        case rounding::floor: return floor;
        case rounding::down: return toward_zero;
        case rounding::up: return away;
        case rounding::half_down: return is_tie ? toward_zero : nearest;
        case rounding::half_up: return is_tie ? away : nearest;
        case rounding::half_even: return is_tie ? (floor % 2 == 0 ? floor : above) : nearest;
        case rounding::zero_five_up: return toward_zero % 5 == 0 ? away : toward_zero;
    }
    return floor;
}

}  // namespace

TEST_CASE("decimals obey the laws of a ring", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *any_decimal();
        const auto c = *any_decimal();
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a * b == b * a);
        RC_ASSERT(a * (b + c) == a * b + a * c);
        RC_ASSERT(a - a == decimal{0});
        RC_ASSERT((a < b) == (b - a > decimal{0}));
    }));
}

TEST_CASE("what is printed is read back", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto back = parse_decimal(to_string(a)).value();
        RC_ASSERT(back == a);
        RC_ASSERT(a.exponent() > 0 || back.exponent() == a.exponent());
    }));
}

TEST_CASE("rounding agrees with a slow oracle in every mode", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto units = *rc::gen::arbitrary<std::int64_t>();
        const auto scale = *rc::gen::inRange(0, 30);
        const auto places = *rc::gen::inRange(1, 25);
        const auto mode = static_cast<rounding>(*rc::gen::inRange(0, 8));
        const auto factor = cpp_int{pow(cpp_int{10}, static_cast<unsigned>(scale))};
        const auto whole = cpp_int{cpp_int{units} * factor + units % 97};
        const auto value = parse_decimal(whole.str()).value().shifted(-places);
        const auto expected = oracle(whole, places, mode);
        RC_ASSERT(to_string(value.rounded(0, mode)) == expected.str());
    }));
}

TEST_CASE("a quotient rounds like the decimal that it comes from", "[quotient][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b =
            *rc::gen::suchThat(any_decimal(), [](const decimal& x) { return !x.is_zero(); });
        const auto mode = static_cast<rounding>(*rc::gen::inRange(0, 8));
        const auto product = quotient{a * b} / quotient{b};
        RC_ASSERT(product == quotient{a});
        RC_ASSERT(product.rounded(3, mode) == a.rounded(3, mode));
        RC_ASSERT(product.to_decimal() == a);
        RC_ASSERT(product.rounded_to_precision(5, mode) == a.rounded_to_precision(5, mode));
    }));
}

TEST_CASE("rounding never turns an order round", "[quotient][property]")
{
    CHECK(rc::check([] {
        const auto a = quotient{*any_decimal()} / quotient{7};
        const auto b = quotient{*any_decimal()} / quotient{7};
        const auto mode = static_cast<rounding>(*rc::gen::inRange(0, 8));
        RC_PRE(a <= b);
        RC_ASSERT(a.rounded(2, mode) <= b.rounded(2, mode));
    }));
}
