// SPDX-License-Identifier: BSL-1.0
// explain.hpp - a verdict in plain words, exact and checkable with a pocket calculator (opt-in).
#pragma once

#include <algorithm>  // std::max
#include <string>
#include <string_view>
#include <utility>  // std::swap

#include <assay/check/checked_document.hpp>
#include <assay/check/explain_arithmetic.hpp>
#include <assay/check/explain_rate.hpp>
#include <assay/check/explain_units.hpp>
#include <assay/check/rates_disagree.hpp>  // implied_by_digits
#include <assay/check/restate.hpp>         // grouped
#include <assay/check/verdict.hpp>
#include <assay/check/verdict_words.hpp>
#include <assay/claims/claim.hpp>
#include <assay/text/document.hpp>

namespace assay {

/// The mistake, as a guess that can be checked.
[[nodiscard]] inline auto explain(const slip& likely) -> std::string
{
    switch (likely.kind) {
        case slip_kind::scale: {
            const auto& factor = std::get<decimal>(likely.detail);
            if (factor < decimal{1}) {
                const auto inverse =
                    (quotient{1} / quotient{factor}).rounded(0, rounding::half_even);
                return "looks " + detail::grouped(inverse) + " times too small";
            }
            return "looks " + detail::grouped(factor) + " times too large";
        }
        case slip_kind::inverted_rate:
            return "looks multiplied where it should be divided, or the reverse";
        case slip_kind::old_unit:
            return "would fit with the old unit for the new one, or the reverse (" +
                   detail::grouped(std::get<decimal>(likely.detail)) + " to 1)";
        case slip_kind::wrong_unit: return detail::wrong_unit_in_words(likely);
        case slip_kind::other_currency:
            return "would fit with " + detail::code_of(std::get<currency>(likely.detail)) + ", " +
                   std::string{std::get<currency>(likely.detail).name()};
        case slip_kind::stale_rate:
            return "would fit at the rate of " + detail::in_words(std::get<period>(likely.detail));
    }
    return {};
}

namespace detail {

/// "₼1.4 billion at 1 USD = 1.7 AZN (average of 2025, cbar) is 823,529,411.76 USD; $820 million:
/// -0.43 %"
[[nodiscard]] inline auto arithmetic(std::string_view source, std::string_view reported,
                                     const verdict& found) -> std::string
{
    auto words = std::string{source};
    if (found.rate) words += " at " + explain(*found.rate);
    if (found.rate && !found.rate->legs.empty()) {
        words += " [";
        for (const auto& leg : found.rate->legs) {
            if (!words.ends_with('[')) words += "; ";
            words += "1 " + code_of(leg.base) + " = " + shown_value(leg.value) + ' ' +
                     code_of(leg.counter) + ", " + kind_in_words(leg) + ", " +
                     std::string{leg.source};
        }
        words += ']';
    }
    const auto is_default = found.reason != verdict_reason::other_rate;
    if (found.expected && is_default)
        words += " is " + grouped(*found.expected) + ' ' + code_of(found.units[1]);
    words += "; " + std::string{reported};
    if (found.error && is_default) words += " is " + percent(*found.error) + " from it and";
    return words + ' ' + std::string{agreement(found.reason)};
}

/// "₼1.4 billion ($820 million) means 1 AZN = 0.562069 to 0.614815 USD".
[[nodiscard]] inline auto implied_in_words(const document& source, const checked_document& checked,
                                           const checked_claim& conversion) -> std::string
{
    const auto text_of = [&](std::size_t i) {
        return std::string{checked.figures[conversion.said.figures[i]].span.in(source.text)};
    };
    auto [base, counter] = conversion.judged.units;
    if (counter.code() < base.code()) std::swap(base, counter);
    auto words = text_of(0) + " (" + text_of(1) + ')';
    const auto implied = implied_by_digits(conversion, checked.figures);
    if (!implied) return words;
    const auto shown = [](const quotient& value) {
        constexpr auto digits = 6;
        return to_string(value.rounded_to_precision(digits, rounding::half_even).normalized());
    };
    return words + " means 1 " + code_of(base) + " = " + shown(*implied->low()) + " to " +
           shown(*implied->high()) + ' ' + code_of(counter);
}

[[nodiscard]] inline auto explain_disagreement(const document& source,
                                               const checked_document& checked,
                                               const checked_claim& judged) -> std::string
{
    const auto half = [&](std::size_t at) {
        auto made = checked_claim{};
        made.said.figures = {judged.said.figures[at], judged.said.figures[at + 1]};
        made.judged.units = judged.judged.units;
        const auto& source_units = checked.figures[made.said.figures[0]].currencies;
        if (!source_units.contains(made.judged.units[0]))
            std::swap(made.judged.units[0], made.judged.units[1]);
        return made;
    };
    auto words = implied_in_words(source, checked, half(0)) + ", but " +
                 implied_in_words(source, checked, half(2)) + ": they cannot both be right";
    if (judged.judged.slip) words += "; the last " + explain(*judged.judged.slip);
    return words;
}

[[nodiscard]] inline auto explain_repetition(const document& source,
                                             const checked_document& checked,
                                             const checked_claim& judged) -> std::string
{
    const auto& told = checked.figures[judged.said.figures[0]];
    const auto& head = checked.figures[judged.said.figures[1]];
    const auto words_of = [&](const figure& stated) {
        const auto end = std::max(stated.span.end, stated.item.end);
        return hedge_in_words(stated.qualifier) +
               std::string{source_span{stated.span.begin, end}.in(source.text)};
    };
    auto words = "the headline says " + words_of(head) + ", the article " + words_of(told);
    if (judged.judged.kind == verdict_kind::consistent) return words + ": the hedge is dropped";
    words += ": if they are the same, one of them is mistyped";
    if (judged.judged.slip) words += "; the headline's " + explain(*judged.judged.slip);
    return words;
}

}  // namespace detail

/// One to a few sentences: the rate with its kind, days and source, the arithmetic, what fits.
[[nodiscard]] inline auto explain(const document& source, const checked_document& checked,
                                  const checked_claim& judged) -> std::string
{
    const auto& found = judged.judged;
    if (judged.said.kind == claim_kind::rates_disagree)
        return detail::explain_disagreement(source, checked, judged);
    if (judged.said.kind == claim_kind::repetition)
        return detail::explain_repetition(source, checked, judged);
    if (judged.said.kind != claim_kind::conversion)
        return detail::arithmetic_words{source, checked, judged}.explain();
    const auto text_of = [&](std::size_t i) {
        return checked.figures[judged.said.figures[i]].span.in(source.text);
    };
    const auto both = std::string{text_of(0)} + " and " + std::string{text_of(1)};
    if (found.kind != verdict_kind::unverifiable) {
        auto words = found.definition ? detail::unit_arithmetic(source.text, checked, judged)
                                      : detail::arithmetic(text_of(0), text_of(1), found);
        if (found.slip) words += "; it " + explain(*found.slip);
        const auto is_unexplained = found.reason == verdict_reason::unexplained;
        if (is_unexplained && !found.tried.empty()) {
            words += "; nor does it at any of " + std::to_string(found.tried.size()) +
                     " other rates tried";
        }
        return words;
    }
    switch (found.reason) {
        case verdict_reason::no_date: {
            if (found.implied_rate_held.empty()) {
                return "no day is known for " + both +
                       ", and their rate is that of no day in the tables";
            }
            auto words = "no day is known for " + both + "; their rate held in ";
            for (const auto& days : found.implied_rate_held) {
                if (&days != &found.implied_rate_held.front()) words += ", ";
                words += detail::in_words(days);
            }
            return words;
        }
        case verdict_reason::no_rate: return found.missing ? explain(*found.missing) : "no rate";
        case verdict_reason::open_unit:
            return "the unit of " + both + " is open: the text names no country";
        case verdict_reason::multi_regime:
            return both + ": the currency was worth different things in that period; " +
                   (found.rate ? explain(*found.rate) : std::string{});
        case verdict_reason::forecast:
            return both + ": of a period still to come, for which there is no rate yet";
        default: return both + ": cannot be checked";
    }
}

}  // namespace assay
