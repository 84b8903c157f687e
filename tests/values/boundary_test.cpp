// SPDX-License-Identifier: BSL-1.0
// Every pair of values around the ends of the machine words, in each operation, against big
// integers: whichever path a result takes, it is the same result.
#include "support/catch.hpp"
#include "support/decimal_oracle.hpp"

#include <compare>
#include <functional>  // std::hash
#include <string>
#include <vector>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>

using namespace assay;
using oracle::cpp_int;

namespace {

auto values_at_the_edges() -> std::vector<cpp_int>
{
    auto values = std::vector<cpp_int>{};
    for (const auto& edge : oracle::edges()) {
        for (const auto offset : {-1, 0, 1}) {
            values.push_back(edge + offset);
            values.push_back(-edge - offset);
        }
    }
    return values;
}

/// Calls `check(a, b, gap)` for all pairs of values and gaps between their exponents.
template <typename Check>
void for_each_pair(Check check)
{
    const auto values = values_at_the_edges();
    for (const auto& a : values) {
        for (const auto& b : values) {
            for (const auto gap : {0, 1, 18, 19, 38, 39}) check(a, b, gap);
        }
    }
}

/// `a` has its last digit `gap` places above that of `b`.
void require(bool agreed, const char* operation, const cpp_int& a, const cpp_int& b, int gap)
{
    if (agreed) return;
    FAIL_CHECK(a.str() << 'E' << gap << ' ' << operation << ' ' << b.str());
}

}  // namespace

TEST_CASE("sums and differences agree on every path", "[decimal][boundary]")
{
    for_each_pair([](const cpp_int& a, const cpp_int& b, int gap) {
        const auto left = oracle::make_decimal(a, gap);
        const auto right = oracle::make_decimal(b, 0);
        const auto raised = cpp_int{a * oracle::power_of_ten(gap)};
        require(oracle::is_written(left + right, raised + b, 0), "+", a, b, gap);
        require(oracle::is_written(left - right, raised - b, 0), "-", a, b, gap);
        require(oracle::is_written(right - left, b - raised, 0), "subtracted from", a, b, gap);
    });
}

TEST_CASE("products agree on every path", "[decimal][boundary]")
{
    for_each_pair([](const cpp_int& a, const cpp_int& b, int gap) {
        const auto product = oracle::make_decimal(a, gap) * oracle::make_decimal(b, -7);
        require(oracle::is_written(product, a * b, gap - 7), "*", a, b, gap);
    });
}

TEST_CASE("remainders agree on every path", "[decimal][boundary]")
{
    for_each_pair([](const cpp_int& a, const cpp_int& b, int gap) {
        const auto left = oracle::make_decimal(a, gap);
        const auto right = oracle::make_decimal(b, 0);
        const auto raised = cpp_int{a * oracle::power_of_ten(gap)};
        if (b != 0) require(oracle::is_written(left % right, raised % b, 0), "%", a, b, gap);
        if (a != 0) {
            require(oracle::is_written(right % left, b % raised, 0), "divides", a, b, gap);
        }
    });
}

TEST_CASE("orders agree on every path", "[decimal][quotient][boundary]")
{
    for_each_pair([](const cpp_int& a, const cpp_int& b, int gap) {
        const auto left = oracle::make_decimal(a, gap);
        const auto right = oracle::make_decimal(b, 0);
        const auto expected = cpp_int{a * oracle::power_of_ten(gap)}.compare(b) <=> 0;
        require((left <=> right) == expected, "<=>", a, b, gap);
        require((right <=> left) == (0 <=> expected), "<=> from the right", a, b, gap);
        require((left == right) == (expected == 0), "==", a, b, gap);
        require((left / 3 <=> right / 3) == expected, "<=> of thirds", a, b, gap);
        require((left / -3 <=> right / -3) == (0 <=> expected), "<=> of -thirds", a, b, gap);
    });
}

TEST_CASE("divisions agree on every path and in every mode", "[quotient][boundary]")
{
    auto mode = 0;
    for_each_pair([&](const cpp_int& a, const cpp_int& b, int gap) {
        if (b == 0) return;
        const auto left = oracle::make_decimal(a, 0);
        const auto right = oracle::make_decimal(b, 0);
        mode = (mode + 1) % 8;  // takes turns: 8 is no divisor of the number of pairs
        const auto how = static_cast<rounding>(mode);
        const auto sign = b < 0 ? -1 : 1;
        const auto power = oracle::power_of_ten(gap);
        const auto raised = oracle::divide(a * power * sign, abs(b), how);
        const auto lowered = oracle::divide(a * sign, abs(b) * power, how);
        require(oracle::is_written((left / right).rounded(gap, how), raised, -gap), "/", a, b, gap);
        require(oracle::is_written((left / right).rounded(-gap, how), lowered, gap), "/ above", a,
                b, gap);
    });
}

TEST_CASE("a value is one value, however it was reached", "[decimal][boundary]")
{
    for (const auto& value : values_at_the_edges()) {
        const auto text = value.str();
        const auto made = oracle::make_decimal(value, 0);
        const auto reached = oracle::make_decimal(value + 1, 0) - 1;
        CAPTURE(text);
        CHECK(made == reached);
        CHECK(std::hash<decimal>{}(made) == std::hash<decimal>{}(reached));
        for (const auto& one : {made, reached}) {
            CHECK(to_string(one) == text);
            CHECK(one.digits() == static_cast<int>(text.size()) - (value < 0 ? 1 : 0));
            CHECK(one.is_negative() == (value < 0));
            CHECK(to_string(-one) == cpp_int{-value}.str());
            CHECK(to_string(abs(one)) == cpp_int{abs(value)}.str());
        }
    }
}

TEST_CASE("a division that rounds up to 2^128 is not taken for zero", "[quotient][boundary]")
{
    const auto above = cpp_int{((cpp_int{27} << 128U) - 12) / 100};  // × 100 / 27 is just below
    const auto found = (oracle::make_decimal(above, 0) / 27).rounded(2, rounding::half_even);
    CHECK(oracle::is_written(found, cpp_int{1} << 128U, -2));
}

TEST_CASE("fractions whose comparison needs just over 256 bits are compared",
          "[quotient][boundary]")
{
    const auto large = parse_decimal("144740111546645244279463731260859884817E+38").value();
    const auto small = oracle::make_decimal((cpp_int{1} << 127U) - 1, 0);
    CHECK(large / 3 > small / 8);
    CHECK(small / 8 < large / 3);
    CHECK(large / -3 < small / -8);
}
