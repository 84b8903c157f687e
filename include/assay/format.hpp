// SPDX-License-Identifier: BSL-1.0
// format.hpp - numbers, money and currencies in fmt's format strings (opt-in).
//
//     fmt::format("{}", 1234.50_dec);          // 1234.50: the digits as they are, no exponent
//     fmt::format("{:,.3}", 1234.50_dec);      // 1,234.500: zeros may be added
//     fmt::format("{:.1}", 1234.56_dec);       // format_error: a digit would be lost
//     fmt::format("{:.1N}", 1234.56_dec);      // 1234.6: rounded to nearest, because it says so
//     fmt::format("{:*>+12}", 12.5_dec);       // *******+12.5
//     fmt::format("{:08.2}", -12.5_dec);       // -0012.50
//     fmt::format("{:.1H%}", 0.0475_dec);      // 4.8%
//     fmt::format("{:e}", 1234.50_dec);        // 1.23450e+3
//     fmt::format("{}", 1_dec / 3_dec);        // 1/3, and 0.25 for a quarter
//     fmt::format("{:.2N}", 2_dec / 3_dec);    // 0.67, rounded once, from the fraction
//     fmt::format("{:.1}", interval::closed_open(1, 2));  // [1.0, 2.0)
//
// A specification is [[fill]align][sign][#][0][width][,|_|'][.digits[rounding]][type], as in
// std::format but for two things: digits are those after the point, never lost without a rounding
// letter; and a separator stands before every third digit of the whole ones. Width and digits may
// be arguments ({:{}.{}}). Types: f plain (what none means), e and E with an exponent, %
// hundredfold.
//
//     C ceiling   D down   L floor   T half_down (ties towards zero)   N half_even (to nearest)
//     H half_up   U up     Z zero_five_up
//
// The ends of an interval are printed by the specification, all of it filled up to the width.
// Money, amounts and currencies are told of in format_money.hpp, which this includes.
#pragma once

#include <iterator>  // std::back_inserter
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <assay/decimal.hpp>
#include <assay/detail/number_layout.hpp>
#include <assay/detail/number_spec.hpp>
#include <assay/detail/number_text.hpp>
#include <assay/detail/spec_formatter.hpp>
#include <assay/format_money.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

template <typename Out>
auto put_checked(Out out, const printable& value, const number_spec& spec) -> Out
{
    if (!value) refuse_format(value.error());
    return put_number(out, *value, spec);
}

template <typename Out>
auto put_decimal(Out out, const decimal& value, const number_spec& spec) -> Out
{
    if (spec.is_only_filled()) {
        const auto plain = plain_text{value};
        return put_filled(out, plain.view().size(), spec,
                          [&](Out at) { return put(at, plain.view()); });
    }
    return put_checked(out, printable_value(value, spec), spec);
}

template <typename Out>
auto put_quotient(Out out, const quotient& value, const number_spec& spec) -> Out
{
    const auto is_as_it_is = spec.type == 'f' && !spec.digits.is_given() && !spec.always_point;
    if (is_as_it_is) return put_number_text(out, to_string(value), spec);
    return put_checked(out, printable_value(value, spec), spec);
}

[[nodiscard]] inline auto interval_text(const interval& value, number_spec of_end) -> std::string
{
    of_end.width = {};
    auto text = std::string{};
    const auto put_end = [&](const quotient* end, std::string_view otherwise) {
        if (end == nullptr) {
            text += otherwise;
        } else {
            put_quotient(std::back_inserter(text), *end, of_end);
        }
    };
    text += value.low() == nullptr || value.low_open() ? '(' : '[';
    put_end(value.low(), "-inf");
    text += ", ";
    put_end(value.high(), "inf");
    text += value.high() == nullptr || value.high_open() ? ')' : ']';
    return text;
}

}  // namespace assay::detail

template <>
struct fmt::formatter<assay::decimal>
    : assay::detail::spec_formatter<assay::detail::number_grammar> {
    template <typename Context>
    auto format(const assay::decimal& value, Context& context) const -> decltype(context.out())
    {
        if (is_plain()) {
            return assay::detail::put(context.out(), assay::detail::plain_text{value}.view());
        }
        return with_spec(context, [&](const auto& spec) {
            return assay::detail::put_decimal(context.out(), value, spec);
        });
    }
};

template <>
struct fmt::formatter<assay::quotient>
    : assay::detail::spec_formatter<assay::detail::number_grammar> {
    template <typename Context>
    auto format(const assay::quotient& value, Context& context) const -> decltype(context.out())
    {
        return with_spec(context, [&](const auto& spec) {
            return assay::detail::put_quotient(context.out(), value, spec);
        });
    }
};

template <>
struct fmt::formatter<assay::interval>
    : assay::detail::spec_formatter<assay::detail::interval_grammar> {
    template <typename Context>
    auto format(const assay::interval& value, Context& context) const -> decltype(context.out())
    {
        return with_spec(context, [&](const auto& spec) {
            const auto text = assay::detail::interval_text(value, spec);
            return assay::detail::put_filled(context.out(), text.size(), spec, [&](auto out) {
                return assay::detail::put(out, text);
            });
        });
    }
};

/// By its name; a specification is a string's: {:>12}.
template <>
struct fmt::formatter<assay::rounding> : fmt::formatter<fmt::string_view> {
    template <typename Context>
    auto format(assay::rounding mode, Context& context) const -> decltype(context.out())
    {
        return formatter<fmt::string_view>::format(to_string(mode), context);
    }
};

/// 2026-01-06, or 2025-01-01/2025-12-31; a specification is a string's.
template <>
struct fmt::formatter<assay::period> : fmt::formatter<fmt::string_view> {
    template <typename Context>
    auto format(const assay::period& days, Context& context) const -> decltype(context.out())
    {
        return formatter<fmt::string_view>::format(to_string(days), context);
    }
};
