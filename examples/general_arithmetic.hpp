// SPDX-License-Identifier: BSL-1.0
// general_arithmetic.hpp - operations of the General Decimal Arithmetic, on exact numbers.
//
//     const auto to = precision_and_mode{9, rounding::half_up};
//     find_operation("divide")->apply(1_dec, 3_dec, to);      // 0.333333333
//     find_operation("divide")->apply(1_dec, 0_dec, to);      // nothing: there is no such number
//
// Each answer is worked out exactly and rounded once. Assay's numbers have no infinity, no NaN and
// no negative zero: where the specification has one of the first two, there is no answer here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <assay/decimal.hpp>
#include <assay/quotient.hpp>
#include <assay/sum_to_precision.hpp>

struct precision_and_mode {
    int digits = 9;
    assay::rounding mode = assay::rounding::half_up;
};

using answer = std::optional<assay::decimal>;

struct operation {
    std::string_view name;
    int operands;
    answer (*apply)(const assay::decimal& a, const assay::decimal& b, const precision_and_mode& to);
    std::string (*print)(const assay::decimal& result) = assay::to_scientific;
};

[[nodiscard]] inline auto round(const assay::decimal& exact, const precision_and_mode& to)
    -> assay::decimal
{
    return exact.rounded_to_precision(to.digits, to.mode);
}

[[nodiscard]] inline auto divide(const assay::decimal& a, const assay::decimal& b,
                                 const precision_and_mode& to) -> answer
{
    if (b.is_zero()) return std::nullopt;
    return (a / b).rounded_to_precision(to.digits, to.mode);
}

/// `a` with the last digit where `b` has it, as long as that takes no more digits than there are.
[[nodiscard]] inline auto quantize(const assay::decimal& a, const assay::decimal& b,
                                   const precision_and_mode& to) -> answer
{
    const auto first = std::int64_t{a.adjusted_exponent()};
    if (!a.is_zero() && first - b.exponent() >= to.digits) return std::nullopt;
    const auto moved = a.quantized(b.exponent(), to.mode);
    if (moved.digits() > to.digits) return std::nullopt;  // 9.99 has become 10.0
    return moved;
}

/// What whole multiples of `b` leave of `a`, as long as their number can be written.
[[nodiscard]] inline auto remainder(const assay::decimal& a, const assay::decimal& b,
                                    const precision_and_mode& to) -> answer
{
    if (b.is_zero()) return std::nullopt;
    if (!a.is_zero()) {
        const auto first = std::int64_t{a.adjusted_exponent()} - b.adjusted_exponent();
        if (first > to.digits) return std::nullopt;
        if ((a / b).rounded(0, assay::rounding::down).digits() > to.digits) return std::nullopt;
    }
    return round(a % b, to);
}

[[nodiscard]] inline auto compare(const assay::decimal& a, const assay::decimal& b)
    -> assay::decimal
{
    return a < b ? -1 : a > b ? 1 : 0;
}

inline constexpr auto operations = [] {
    using assay::decimal;
    using to_ = const precision_and_mode&;
    const auto plus = [](const decimal& a, const decimal&, to_ to) -> answer {
        return round(a, to);
    };
    return std::array{
        operation{"add", 2,
                  [](const decimal& a, const decimal& b, to_ to) -> answer {
                      return sum_to_precision(a, b, to.digits, to.mode);
                  }},
        operation{"subtract", 2,
                  [](const decimal& a, const decimal& b, to_ to) -> answer {
                      return sum_to_precision(a, -b, to.digits, to.mode);
                  }},
        operation{
            "multiply", 2,
            [](const decimal& a, const decimal& b, to_ to) -> answer { return round(a * b, to); }},
        operation{"divide", 2, divide},
        operation{"quantize", 2, quantize},
        operation{"remainder", 2, remainder},
        operation{"compare", 2,
                  [](const decimal& a, const decimal& b, to_) -> answer { return compare(a, b); }},
        operation{
            "abs", 1,
            [](const decimal& a, const decimal&, to_ to) -> answer { return round(abs(a), to); }},
        operation{"minus", 1,
                  [](const decimal& a, const decimal&, to_ to) -> answer { return round(-a, to); }},
        operation{"plus", 1, plus},
        operation{"reduce", 1,
                  [](const decimal& a, const decimal&, to_ to) -> answer {
                      return round(a, to).normalized();
                  }},
        operation{"tosci", 1, plus},
        operation{"toeng", 1, plus, assay::to_engineering},
    };
}();

/// By its name in small letters; null where there is none.
[[nodiscard]] inline auto find_operation(std::string_view name) -> const operation*
{
    for (const auto& one : operations) {
        if (one.name == name) return &one;
    }
    return nullptr;
}
