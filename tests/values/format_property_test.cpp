// SPDX-License-Identifier: BSL-1.0
// The laws of printing, tried on random numbers and specifications.
#include "support/catch.hpp"

#include <cctype>
#include <cstdint>
#include <string>

#include <rapidcheck.h>

#include <assay/format.hpp>

using namespace assay;

namespace {

auto any_decimal() -> rc::Gen<decimal>
{
    return rc::gen::apply(
        [](std::int64_t coefficient, int exponent, bool large) {
            const auto value = decimal::scaled(coefficient, exponent);
            return large ? value * decimal::scaled(coefficient, 3) * coefficient : value;
        },
        rc::gen::arbitrary<std::int64_t>(), rc::gen::inRange(-30, 10), rc::gen::arbitrary<bool>());
}

auto any_mode() -> rc::Gen<rounding>
{
    return rc::gen::map(rc::gen::inRange(0, 8), [](int n) { return static_cast<rounding>(n); });
}

auto letter_of(rounding mode) -> char { return "CDLTNHUZ"[static_cast<std::size_t>(mode)]; }

auto without(std::string text, char unwanted) -> std::string
{
    std::erase(text, unwanted);
    return text;
}

}  // namespace

TEST_CASE("a number in scientific notation is read again with the digits it had", "[format]")
{
    CHECK(rc::check([] {
        const auto value = *any_decimal();
        const auto read = parse_decimal(fmt::format("{:e}", value)).value();
        RC_ASSERT(read == value);
        RC_ASSERT(read.exponent() == value.exponent());
    }));
}

TEST_CASE("a rounding letter rounds as its mode does, and pads", "[format]")
{
    CHECK(rc::check([] {
        const auto value = *any_decimal();
        const auto mode = *any_mode();
        const auto digits = *rc::gen::inRange(0, 12);
        const auto specification = "{:." + std::to_string(digits) + letter_of(mode) + "}";
        const auto expected = to_string(value.quantized(-digits, mode));
        RC_ASSERT(fmt::format(fmt::runtime(specification), value) == expected);
        RC_ASSERT(fmt::format(fmt::runtime(specification), quotient{value}) == expected);
    }));
}

TEST_CASE("separators and filling change no digit", "[format]")
{
    CHECK(rc::check([] {
        const auto value = *any_decimal();
        const auto width = *rc::gen::inRange(0, 80);
        const auto plain = to_string(value);
        const auto filled = fmt::format("{:*^{}_}", value, width);
        RC_ASSERT(without(without(filled, '*'), '_') == plain);
        RC_ASSERT(filled.size() >= static_cast<std::size_t>(width));
        const auto zeros = fmt::format("{:0{},}", value, width);
        RC_ASSERT(parse_decimal(without(zeros, ',')).value() == value);
        RC_ASSERT(std::isdigit(static_cast<unsigned char>(zeros[value.is_negative() ? 1 : 0])));
    }));
}
