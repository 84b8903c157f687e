// SPDX-License-Identifier: BSL-1.0
// What has up to 38 digits, and what comes of it with up to 38 digits, takes no memory. A program
// of its own, because it counts every operator new.
#include "support/allocations.hpp"
#include "support/catch.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include <assay/decimal.hpp>
#include <assay/money.hpp>
#include <assay/quotient.hpp>
#include <assay/sum_to_precision.hpp>

using namespace assay;
using namespace assay::literals;

namespace {

/// How often `work` allocates. Its result is kept, so that it cannot be optimised away.
template <typename Work>
auto allocations_of(const Work& work) -> int
{
    const auto before = allocations();
    [[maybe_unused]] const auto result = work();
    return allocations() - before;
}

auto read(const std::string& text) -> decimal { return parse_decimal(text).value(); }

/// Of one machine word, of two, with as many digits as there may be, and with a fraction.
const auto lengths = {"0",
                      "-7.25",
                      "9223372036854775807",
                      "-18446744073709551616",
                      "1234567890123456789.012345678",
                      "99999999999999999999999999999999999999",
                      "-0.00000000000000000000000000000000000001"};

}  // namespace

TEST_CASE("what does not fit is seen to be counted", "[memory]")
{
    const auto large = read(std::string(38, '9'));
    CHECK(allocations_of([&] { return large * large; }) > 0);
    CHECK(allocations_of([] { return std::string(40, ' '); }) > 0);
}

TEST_CASE("one number of up to 38 digits takes no memory", "[memory]")
{
    const auto text = std::string{GENERATE(values(lengths))};
    const auto a = read(text);
    const auto one_third = a / 3;
    auto buffer = std::array<char, 64>{};
    auto moved = a;
    CAPTURE(text);
    CHECK(allocations_of([&] { return parse_decimal(text); }) == 0);
    CHECK(allocations_of([&] { return to_chars(buffer.data(), &buffer.back(), a).ptr; }) == 0);
    CHECK(allocations_of([&] { return decimal{a}; }) == 0);
    CHECK(allocations_of([&] { return std::exchange(moved, 1); }) == 0);
    CHECK(allocations_of([&] { return -a; }) == 0);
    CHECK(allocations_of([&] { return abs(a); }) == 0);
    CHECK(allocations_of([&] { return a.shifted(9); }) == 0);
    CHECK(allocations_of([&] { return a.normalized(); }) == 0);
    CHECK(allocations_of([&] { return a.is_integer(); }) == 0);
    CHECK(allocations_of([&] { return a.fits<std::int64_t>(); }) == 0);
    CHECK(allocations_of([&] { return std::hash<decimal>{}(a); }) == 0);
    CHECK(allocations_of([&] { return pow(a, 1); }) == 0);
    for (auto i = 0; i < 8; ++i) {
        const auto mode = static_cast<rounding>(i);
        CHECK(allocations_of([&] { return a.quantized(a.exponent() + 2, mode); }) == 0);
        CHECK(allocations_of([&] { return a.quantized(90, mode); }) == 0);
        CHECK(allocations_of([&] { return a.rounded(0, mode); }) == 0);
        CHECK(allocations_of([&] { return a.rounded_to_precision(5, mode); }) == 0);
        CHECK(allocations_of([&] { return one_third.rounded(0, mode); }) == 0);
        CHECK(allocations_of([&] { return one_third.rounded_to_precision(20, mode); }) == 0);
        CHECK(allocations_of([&] { return sum_to_precision(a, 1, 5, mode); }) == 0);
    }
}

TEST_CASE("two numbers take no memory as long as their result has up to 38 digits", "[memory]")
{
    const auto [x, y] = GENERATE(table<std::string, std::string>({
        {"12.50", "7.25"},
        {"12.50", "-1.70000"},
        {"9223372036854775807", "9223372036854775807"},
        {"9999999999999999999", "-9999999999999999999"},
        {"1234567890123456789012345678901234567", "1"},
        {"-99999999999999999999999999999999999.99", "0.1"},
        {"0.0000000000000000001", "1000000000000000000"},
        {"9999999999999999999", "1E-19"},
    }));
    const auto a = read(x);
    const auto b = read(y);
    CAPTURE(x, y);
    CHECK(allocations_of([&] { return a + b; }) == 0);
    CHECK(allocations_of([&] { return a - b; }) == 0);
    CHECK(allocations_of([&] { return a * b; }) == 0);
    CHECK(allocations_of([&] { return a % b; }) == 0);
    CHECK(allocations_of([&] { return a < b; }) == 0);
    CHECK(allocations_of([&] { return a == b; }) == 0);
    CHECK(allocations_of([&] { return a / b; }) == 0);
    CHECK(allocations_of([&] { return (a / b).rounded(0, rounding::half_even); }) == 0);
    CHECK(allocations_of([&] { return (a / b).rounded_to_precision(38, rounding::up); }) == 0);
    CHECK(allocations_of([&] { return a / b < b / a; }) == 0);
    CHECK(allocations_of([&] { return (a / b).reciprocal(); }) == 0);
}

TEST_CASE("a remainder takes no memory however far apart its numbers stand", "[memory]")
{
    const auto a = read("12345678901234567890123456789012345678");
    CHECK(allocations_of([&] { return a % 0.07_dec; }) == 0);
    CHECK(allocations_of([&] { return 0.07_dec % a; }) == 0);
    CHECK(allocations_of([&] { return a.shifted(20) % 7_dec; }) == 0);
}

TEST_CASE("numbers are compared without memory however far apart they stand", "[memory]")
{
    const auto a = read("99999999999999999999999999999999999999");
    CHECK(allocations_of([&] { return a < 0.1_dec; }) == 0);
    CHECK(allocations_of([&] { return a < read("1E+38"); }) == 0);
    CHECK(allocations_of([&] { return a.shifted(1'000'000) < a.shifted(-1'000'000); }) == 0);
    CHECK(allocations_of([&] { return a / 7 < a.shifted(-38) / 7.0000_dec; }) == 0);
}

TEST_CASE("sums of money are converted and rounded without memory", "[memory]")
{
    const auto fare = money{1234567.89_dec, "EUR"};
    const auto rate = 1.0837_dec;
    const auto lira = 1.95583_dec;
    CHECK(allocations_of([&] { return fare + fare; }) == 0);
    CHECK(allocations_of([&] { return (fare * rate).rounded(rounding::half_even); }) == 0);
    CHECK(allocations_of(
              [&] { return (fare.amount() / lira * rate).rounded(2, rounding::half_even); }) == 0);
    CHECK(allocations_of([&] {
              return (fare.amount() / lira / rate).rounded_to_precision(12, rounding::half_even);
          }) == 0);
}
