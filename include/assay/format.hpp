// SPDX-License-Identifier: BSL-1.0
// format.hpp - decimals, quotients and intervals in fmt's format strings (opt-in).
//
//     fmt::format("{}", 1234.50_dec);          // 1234.50: the digits as they are, no exponent
//     fmt::format("{:,.3}", 1234.50_dec);      // 1,234.500: zeros may be added
//     fmt::format("{:.1}", 1234.56_dec);       // format_error: a digit would be lost
//     fmt::format("{:.1n}", 1234.56_dec);      // 1234.6: rounded to nearest, because it says so
//     fmt::format("{:*>+12}", 12.5_dec);       // *******+12.5
//     fmt::format("{:08.2}", -12.5_dec);       // -0012.50
//     fmt::format("{:.1h%}", 0.0475_dec);      // 4.8%
//     fmt::format("{:e}", 1234.50_dec);        // 1.23450e+3
//     fmt::format("{}", 1_dec / 3_dec);        // 1/3, and 0.25 for a quarter
//     fmt::format("{:.2n}", 2_dec / 3_dec);    // 0.67, rounded once, from the fraction
//     fmt::format("{:.1}", interval::closed_open(1, 2));  // [1.0, 2.0)
//
// A specification is [[fill]align][sign][#][0][width][,|_|'][.digits[rounding]][type], as in
// std::format but for two things: digits are those after the point, never lost without a rounding
// letter; and a separator stands before every third digit of the whole ones. Width and digits may
// be arguments ({:{}.{}}). Types: f plain (what none means), e and E with an exponent, %
// hundredfold.
//
//     c ceiling     d down     h half_up     t half_down (ties towards zero)
//     l floor       u up       n half_even (to nearest)     z zero_five_up
//
// The ends of an interval are printed by the specification, all of it filled up to the width.
#pragma once

#include <concepts>  // std::same_as
#include <iterator>  // std::back_inserter
#include <string>
#include <string_view>
#include <utility>  // std::cmp_less_equal

#include <fmt/format.h>
#include <boost/throw_exception.hpp>

#include <assay/decimal.hpp>
#include <assay/detail/number_spec.hpp>
#include <assay/detail/number_text.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rounding.hpp>

namespace assay::detail {

[[noreturn]] inline void refuse_format(std::string_view why)
{
    boost::throw_exception(fmt::format_error{std::string{why}});
}

/// An argument that stands for a width or for digits; -1 where it cannot.
struct size_of_argument {
    template <typename T>
    constexpr auto operator()(const T& value) const -> int
    {
        if constexpr (machine_integer<T> && !std::same_as<T, char>) {
            if (std::cmp_greater_equal(value, 0) &&
                std::cmp_less_equal(value, decimal::max_digits)) {
                return static_cast<int>(value);
            }
        }
        return -1;
    }
};

template <typename Context>
void settle(spec_size& size, Context& context)
{
    if (size.argument < 0) return;
    const auto argument = context.arg(size.argument);
    if constexpr (requires { argument.visit(size_of_argument{}); }) {
        size.value = argument.visit(size_of_argument{});
    } else {
        size.value = fmt::visit_format_arg(size_of_argument{}, argument);
    }
    if (size.value < 0) refuse_format("a width or count of digits that is no such number");
}

/// What the formatters of numbers share: the specification.
class number_formatter {
public:
    constexpr auto parse(fmt::format_parse_context& context) -> const char*
    {
        auto parser = number_spec_parser{context};
        if (parser.is_empty()) return parser.position();
        is_plain_ = false;
        const auto read = parser.run();
        if (!read) refuse_format(read.error());
        spec_ = *read;
        return parser.position();
    }

protected:
    [[nodiscard]] constexpr auto is_plain() const noexcept -> bool { return is_plain_; }
    [[nodiscard]] constexpr auto wants_zeros() const noexcept -> bool { return spec_.zeros; }

    template <typename Context>
    [[nodiscard]] auto settled_spec(Context& context) const -> number_spec
    {
        auto spec = spec_;
        settle(spec.width, context);
        settle(spec.digits, context);
        return spec;
    }

private:
    number_spec spec_;
    bool is_plain_ = true;
};

template <typename Out>
auto put_checked(Out out, const printable& value, const number_spec& spec) -> Out
{
    if (!value) refuse_format(value.error());
    return put_number(out, *value, spec);
}

template <typename Out>
auto put_decimal(Out out, const decimal& value, const number_spec& spec) -> Out
{
    if (!spec.digits.is_given() && !spec.is_percent()) return put_number(out, value, spec);
    return put_checked(out, printable_value(value, spec), spec);
}

template <typename Out>
auto put_quotient(Out out, const quotient& value, const number_spec& spec) -> Out
{
    const auto is_as_it_is = spec.type == 'f' && !spec.digits.is_given() && !spec.always_point;
    if (is_as_it_is) return lay_out(out, to_string(value), spec);
    return put_checked(out, printable_value(value, spec), spec);
}

}  // namespace assay::detail

template <>
struct fmt::formatter<assay::decimal> : assay::detail::number_formatter {
    template <typename Context>
    auto format(const assay::decimal& value, Context& context) const -> decltype(context.out())
    {
        if (is_plain()) return assay::detail::put_plain(context.out(), value);
        return assay::detail::put_decimal(context.out(), value, settled_spec(context));
    }
};

template <>
struct fmt::formatter<assay::quotient> : assay::detail::number_formatter {
    template <typename Context>
    auto format(const assay::quotient& value, Context& context) const -> decltype(context.out())
    {
        return assay::detail::put_quotient(context.out(), value, settled_spec(context));
    }
};

template <>
struct fmt::formatter<assay::interval> : assay::detail::number_formatter {
    constexpr auto parse(fmt::format_parse_context& context) -> const char*
    {
        const auto* const end = number_formatter::parse(context);
        if (wants_zeros()) assay::detail::refuse_format("an interval is not filled with zeros");
        return end;
    }

    template <typename Context>
    auto format(const assay::interval& value, Context& context) const -> decltype(context.out())
    {
        const auto spec = settled_spec(context);
        auto of_end = spec;
        of_end.width = {};
        auto text = std::string{};
        const auto put_end = [&](const assay::quotient* end, std::string_view otherwise) {
            if (end == nullptr) {
                text += otherwise;
            } else {
                assay::detail::put_quotient(std::back_inserter(text), *end, of_end);
            }
        };
        text += value.low() == nullptr || value.low_open() ? '(' : '[';
        put_end(value.low(), "-inf");
        text += ", ";
        put_end(value.high(), "inf");
        text += value.high() == nullptr || value.high_open() ? ')' : ']';
        return assay::detail::put_filled(context.out(), text, spec);
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
