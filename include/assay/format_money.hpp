// SPDX-License-Identifier: BSL-1.0
// format_money.hpp - money, amounts and currencies in fmt's format strings (opt-in).
//
//     fmt::format("{}", cost)              AZN 1400000000
//     fmt::format("{:,.2}", cost)          AZN 1,400,000,000.00
//     fmt::format("{:.1Nsb}", cost)        ₼1.4 billion
//     fmt::format("{:*>14wk}", cost)       ***1.4bn manat
//     fmt::format("{:+,.{}s}", cost, 2)    +₼1,400,000,000.00
//     fmt::format("{:<5}|{:s}", cost.unit(), cost.unit())      AZN  |₼
//
// Of money and amounts: [[fill]align][sign][0][width][,][.digits[rounding]][unit][scale]
// What stands before the unit is what numbers have, format.hpp says it; but
//     sign         stands before a unit that is in front, zeros stand behind it: -$005
//     width        is of code points
//     ,            is the only separator; always there where a scale is asked for
//     .digits      are of what is printed before the scale; without a rounding letter (C D L T N H
//                  U Z), format_error is thrown where digits would go that are not zero
//     unit         c code (as it is without one), s symbol, w word: print_money.hpp
//     scale        b in words ("billion"), k in letters ("bn")
// Of currencies: [[fill]align][width][unit], to the left where nothing is said.
#pragma once

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include <assay/amount.hpp>
#include <assay/currency.hpp>
#include <assay/detail/number_layout.hpp>
#include <assay/detail/number_spec.hpp>
#include <assay/detail/spec_formatter.hpp>
#include <assay/money.hpp>
#include <assay/print_money.hpp>

namespace assay::detail {

[[nodiscard]] constexpr auto style_of(const number_spec& spec) -> money_style
{
    return {
        .unit = spec.unit == 's'   ? unit_notation::symbol
                : spec.unit == 'w' ? unit_notation::word
                                   : unit_notation::code,
        .scale = spec.scale == 'b'   ? scale_notation::words
                 : spec.scale == 'k' ? scale_notation::letters
                                     : scale_notation::none,
        .grouping = spec.separator != '\0',
        .digits = spec.digits.is_given() ? std::optional{spec.digits.value} : std::nullopt,
        .mode = spec.mode,
    };
}

template <typename Out>
auto put_checked_money(Out out, const money& sum, const number_spec& spec) -> Out
{
    const auto style = style_of(spec);
    const auto value = scaled(sum.amount(), style);
    if (style.digits && value.number.exponent() < -*style.digits) {
        refuse_format("digits would be lost: name a rounding");
    }
    return put_money(out, value, sum.unit(), style, spec);
}

}  // namespace assay::detail

template <>
struct fmt::formatter<assay::currency>
    : assay::detail::spec_formatter<assay::detail::currency_grammar> {
    template <typename Context>
    auto format(assay::currency unit, Context& context) const -> decltype(context.out())
    {
        return with_spec(context, [&](auto spec) {
            auto text = unit.code();
            if (spec.unit == 's' && !unit.symbol().empty()) text = unit.symbol();
            if (spec.unit == 'w' && !unit.word().empty()) text = unit.word();
            if (spec.align == '\0') spec.align = '<';
            return assay::detail::put_filled(
                context.out(), assay::detail::code_points(text), spec,
                [&](auto out) { return assay::detail::put(out, text); });
        });
    }
};

template <>
struct fmt::formatter<assay::money> : assay::detail::spec_formatter<assay::detail::money_grammar> {
    template <typename Context>
    auto format(const assay::money& sum, Context& context) const -> decltype(context.out())
    {
        return with_spec(context, [&](const auto& spec) {
            return assay::detail::put_checked_money(context.out(), sum, spec);
        });
    }
};

template <assay::currency_code Code>
struct fmt::formatter<assay::amount<Code>> : fmt::formatter<assay::money> {};
