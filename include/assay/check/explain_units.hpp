// SPDX-License-Identifier: BSL-1.0
// explain_units.hpp - a conversion of units in plain words (opt-in).
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include <assay/check/checked_document.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/check/two_units.hpp>
#include <assay/check/verdict.hpp>
#include <assay/check/verdict_words.hpp>
#include <assay/claims/claim.hpp>
#include <assay/quotient.hpp>
#include <assay/unit.hpp>
#include <assay/unit_conversion.hpp>

namespace assay {

/// 1 base = value counter, the base being the larger unit: 1 mi = 1.609344 km.
struct unit_factor {
    unit base;
    unit counter;
    quotient value;
};

[[nodiscard]] inline auto factor_of(const unit_conversion& how) -> unit_factor
{
    if (how.factor >= quotient{1}) return {how.from, how.to, how.factor};
    return {how.to, how.from, how.factor.reciprocal()};
}

namespace detail {

/// "°C × 1.8 + 32", "(°F - 32) × 5/9"
[[nodiscard]] inline auto formula_of(const unit_conversion& how) -> std::string
{
    const auto with_sign = [](const quotient& shift) {
        return (shift.is_negative() ? " - " : " + ") + shown_value(abs(shift));
    };
    const auto symbol = std::string{to_string(how.from)};
    const auto times = how.factor == quotient{1} ? std::string{} : " × " + to_string(how.factor);
    if (how.shift.to_decimal()) return symbol + times + with_sign(how.shift);
    return '(' + symbol + with_sign(how.shift / how.factor) + ')' + times;
}

/// "at 1 mi = 1.609344 km (by definition)", "by °F = °C × 1.8 + 32"
[[nodiscard]] inline auto definition_in_words(const unit_conversion& how) -> std::string
{
    if (!how.shift.is_zero())
        return "by " + std::string{to_string(how.to)} + " = " + formula_of(how);
    const auto told = factor_of(how);
    const auto is_difference = facts_of(how.from).measures == dimension::temperature;
    return "at 1 " + std::string{to_string(told.base)} + " = " + shown_value(told.value) + ' ' +
           std::string{to_string(told.counter)} +
           (is_difference ? " (by definition, of differences)" : " (by definition)");
}

/// A figure as printed, with its value where the print does not show it.
[[nodiscard]] inline auto named_quantity(std::string_view text, const figure& stated, range_end end)
    -> std::string
{
    auto words = std::string{stated.span.in(text)};
    const auto shows_unit = stated.is_range() || stated.span.end != stated.number.digits.end;
    if (!shows_unit) words += ' ' + std::string{to_string(stated.units.likeliest())};
    if (is_in_two_units(text, stated)) {
        words += " (" + shown_value(quotient{stated.number.value}) + ' ' +
                 std::string{to_string(stated.units.likeliest())} + ')';
    }
    if (end == range_end::low) words += " (low end)";
    if (end == range_end::high) words += " (high end)";
    return words;
}

/// "103 kilometers at 1 mi = 1.609344 km (by definition) is 64.00 mi; 64 miles agrees to the digits
/// printed"
[[nodiscard]] inline auto unit_arithmetic(std::string_view text, const checked_document& checked,
                                          const checked_claim& judged) -> std::string
{
    const auto& found = judged.judged;
    const auto name_of = [&](std::size_t i) {
        return named_quantity(text, checked.figures[judged.said.figures[i]], judged.said.end);
    };
    auto words = name_of(0) + ' ' + definition_in_words(*found.definition);
    if (found.expected) {
        words +=
            " is " + grouped(*found.expected) + ' ' + std::string{to_string(found.definition->to)};
    }
    words += "; " + name_of(1);
    if (found.reason == verdict_reason::exact) return words + " is just that";
    const auto gap = found.error ? percent(*found.error) : std::string{};
    const auto tells_gap = found.error && gap != "+0.00 %" && gap != "-0.00 %";
    if (tells_gap) words += " is " + gap + " from it and";
    return words + ' ' + std::string{agreement(found.reason)};
}

[[nodiscard]] inline auto wrong_unit_in_words(const slip& likely) -> std::string
{
    if (const auto* other = std::get_if<unit>(&likely.detail))
        return "would fit with " + std::string{to_string(*other)} + " for one of the units";
    const auto* misused = std::get_if<misused_factor>(&likely.detail);
    if (misused == nullptr) return "would fit with another unit of the same name";
    switch (*misused) {
        case misused_factor::linear: return "looks converted by the factor of lengths";
        case misused_factor::difference:
            return "looks converted as a difference of two temperatures";
        case misused_factor::temperature:
            return "is a difference that looks converted as a temperature";
    }
    return {};
}

}  // namespace detail

}  // namespace assay
