// SPDX-License-Identifier: BSL-1.0
// The laws that decimals obey, whatever their size.
#include "support/catch.hpp"
#include "support/decimal_oracle.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <system_error>

#include <rapidcheck.h>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>

using namespace assay;
using oracle::any_decimal;
using oracle::any_decimal_but_zero;

TEST_CASE("decimals obey the laws of a ring", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *any_decimal();
        const auto c = *any_decimal();
        RC_ASSERT(a + b == b + a);
        RC_ASSERT((a + b) + c == a + (b + c));
        RC_ASSERT(a * b == b * a);
        RC_ASSERT((a * b) * c == a * (b * c));
        RC_ASSERT(a * (b + c) == a * b + a * c);
        RC_ASSERT(a + 0 == a);
        RC_ASSERT(a * 1 == a);
        RC_ASSERT(a - a == 0);
        RC_ASSERT(a - b == a + -b);
        RC_ASSERT(-(-a) == a);
    }));
}

TEST_CASE("an operation in place is the operation", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *any_decimal_but_zero();
        auto sum = a;
        auto difference = a;
        auto product = a;
        auto rest = a;
        sum += b;
        difference -= b;
        product *= b;
        rest %= b;
        RC_ASSERT(to_scientific(sum) == to_scientific(a + b));
        RC_ASSERT(to_scientific(difference) == to_scientific(a - b));
        RC_ASSERT(to_scientific(product) == to_scientific(a * b));
        RC_ASSERT(to_scientific(rest) == to_scientific(a % b));
        auto doubled = a;
        doubled += doubled;
        RC_ASSERT(doubled == a * 2);
    }));
}

TEST_CASE("the order of decimals is the order of their differences", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *rc::gen::oneOf(any_decimal(), rc::gen::just(a * 1),
                                       rc::gen::just(a + decimal::scaled(1, a.exponent() - 3)));
        RC_ASSERT((a < b) == ((b - a).sign() > 0));
        RC_ASSERT((a == b) == (b - a).is_zero());
        RC_ASSERT((a > b) == (b < a));
        RC_ASSERT((a < b) == (-b < -a));
        RC_ASSERT(abs(a) >= a);
    }));
}

TEST_CASE("zeros at the end change neither the value nor its hash", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto longer = a.quantized(a.exponent() - *rc::gen::inRange(1, 40), rounding::down);
        RC_ASSERT(longer.exponent() < a.exponent());
        RC_ASSERT(longer == a);
        RC_ASSERT(std::hash<decimal>{}(longer) == std::hash<decimal>{}(a));
        RC_ASSERT(to_scientific(longer.normalized()) == to_scientific(a.normalized()));
        RC_ASSERT(a.normalized() == a);
    }));
}

TEST_CASE("a decimal reaches from its first digit to its last", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal_but_zero();
        const auto first = decimal::scaled(1, a.adjusted_exponent());
        RC_ASSERT(abs(a) >= first);
        RC_ASSERT(abs(a) < first * 10);
        RC_ASSERT(a.digits() == static_cast<int>(a.coefficient_digits().size()));
        RC_ASSERT(a.is_integer() == (a.rounded(0, rounding::down) == a));
    }));
}

TEST_CASE("every notation is read back", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto plain = parse_decimal(to_string(a)).value();
        const auto scientific = parse_decimal(to_scientific(a)).value();
        RC_ASSERT(plain == a);
        RC_ASSERT(a.exponent() > 0 || plain.exponent() == a.exponent());
        RC_ASSERT(scientific == a);
        RC_ASSERT(scientific.exponent() == a.exponent());
        RC_ASSERT(parse_decimal(to_engineering(a)).value() == a);
    }));
}

TEST_CASE("printing into a buffer is printing, or nothing where it is short", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto text = to_string(a);
        auto buffer = std::array<char, 128>{};
        const auto size = *rc::gen::inRange(std::size_t{0}, text.size() + 3);
        auto* const last = buffer.data() + size;
        const auto [end, error] = to_chars(buffer.data(), last, a);
        if (size < text.size()) {
            RC_ASSERT(error == std::errc::value_too_large);
            RC_ASSERT(end == last);
            RC_ASSERT(buffer[0] == '\0');
        } else {
            RC_ASSERT(error == std::errc{});
            RC_ASSERT(std::string(buffer.data(), end) == text);
            RC_ASSERT(*end == '\0');
        }
    }));
}

TEST_CASE("a remainder is what whole multiples leave", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto b = *any_decimal_but_zero();
        const auto rest = a % b;
        RC_ASSERT(a == b * (a / b).rounded(0, rounding::down) + rest);
        RC_ASSERT(abs(rest) < abs(b));
        RC_ASSERT(rest.is_zero() || rest.sign() == a.sign());
    }));
}

TEST_CASE("a power is a repeated product", "[decimal][property]")
{
    CHECK(rc::check([] {
        const auto a = *any_decimal();
        const auto m = *rc::gen::inRange(0U, 9U);
        const auto n = *rc::gen::inRange(0U, 9U);
        auto product = decimal{1};
        for (auto i = 0U; i < n; ++i) product *= a;
        RC_ASSERT(to_scientific(pow(a, n)) == to_scientific(product));
        RC_ASSERT(pow(a, m + n) == pow(a, m) * pow(a, n));
    }));
}

TEST_CASE("an integer that fits is the same decimal, and no other fits", "[decimal][property]")
{
    CHECK(rc::check([] {
        using limits = std::numeric_limits<std::int64_t>;
        const auto a = *any_decimal();
        const auto in_range = a >= limits::min() && a <= limits::max();
        RC_ASSERT(a.fits<std::int64_t>() == (in_range && a.is_integer()));
        RC_ASSERT((a * decimal::scaled(0, 20)).fits<std::uint8_t>());  // zero, wherever it stands
        RC_ASSERT(a.fits<std::uint8_t>() == (a.is_integer() && a >= 0 && a <= 255));
        if (a.fits<std::int64_t>()) RC_ASSERT(decimal{a.to_integer<std::int64_t>()} == a);
    }));
}
