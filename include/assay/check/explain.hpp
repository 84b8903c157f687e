// SPDX-License-Identifier: BSL-1.0
// explain.hpp - a verdict in plain words, exact and checkable with a pocket calculator (opt-in).
#pragma once

#include <algorithm>  // std::max
#include <string>
#include <string_view>
#include <utility>  // std::swap

#include <date/date.h>

#include <assay/check/check_document.hpp>
#include <assay/check/explain_arithmetic.hpp>
#include <assay/check/explain_units.hpp>
#include <assay/check/restate.hpp>  // grouped
#include <assay/check/verdict.hpp>
#include <assay/check/verdict_words.hpp>
#include <assay/claims/claim.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/text/document.hpp>

namespace assay {

namespace detail {

/// "2025", "January 2020" as 2020-01, "2025-01-01 to 2025-03-31", "2026-01-06".
[[nodiscard]] inline auto in_words(const period& days) -> std::string
{
    const auto civil = date::year_month_day{days.from};
    const auto year = static_cast<int>(civil.year());
    const auto month = static_cast<unsigned>(civil.month());
    if (days == calendar_year(year)) return to_string(days.from).substr(0, 4);
    if (days == calendar_month(year, month)) return to_string(days.from).substr(0, 7);
    if (days.is_one_day()) return to_string(days.from);
    return to_string(days.from) + " to " + to_string(days.to);
}

[[nodiscard]] inline auto code_of(currency unit) -> std::string { return std::string{unit.code()}; }

[[nodiscard]] inline auto kind_in_words(const rate_leg& rate) -> std::string
{
    const auto days = in_words(rate.used);
    const auto is_made = rate.sampled && !rate.range;  // a point, because it was asked for
    switch (rate.kind) {
        case rate_kind::spot:
            if (is_made) return "interpolated between the quotes of " + days;
            return (rate.sampled ? "between the quotes of " : "rate of ") + days;
        case rate_kind::period_average:
            return "average of " + days + (is_made ? ", in part interpolated" : "");
        case rate_kind::period_end:
            return (is_made ? "end of period, interpolated between the quotes of "
                            : "end of period, ") +
                   days;
        case rate_kind::fixed: return "fixed parity";
        case rate_kind::stated: return "as the text states";
        case rate_kind::definition: return "by definition";
    }
    return {};
}

}  // namespace detail

/// Whose a rate is: its source, or those of its legs.
[[nodiscard]] inline auto sources_of(const exchange_rate& rate) -> std::string
{
    if (rate.legs.empty()) return std::string{rate.source};
    auto sources = std::string{};
    for (const auto& leg : rate.legs) {
        if (sources.find(leg.source) != std::string::npos) continue;
        if (!sources.empty()) sources += ", ";
        sources += leg.source;
    }
    return sources;
}

/// "1 USD = 1.7 AZN (average of 2025, cbar)"
[[nodiscard]] inline auto explain(const exchange_rate& rate) -> std::string
{
    auto words = "1 " + detail::code_of(rate.base) + " = ";
    if (rate.range) {
        words += detail::shown_value(*rate.range->low()) + " to " +
                 detail::shown_value(*rate.range->high());
    } else {
        words += detail::shown_value(rate.value);
    }
    words += ' ' + detail::code_of(rate.counter) + " (" + detail::kind_in_words(rate);
    const auto is_carried = rate.asked.is_one_day() && rate.kind == rate_kind::spot &&
                            rate.used.to != rate.asked.to && !rate.sampled;
    if (is_carried) words += ", in force on " + to_string(rate.asked.to);
    if (rate.free_market) words += ", free market";
    if (rate.kind != rate_kind::stated) words += ", " + sources_of(rate);
    return words + ')';
}

/// Why there is no rate, and what would do.
[[nodiscard]] inline auto explain(const no_rate& missing) -> std::string
{
    auto words =
        "no rate of " + detail::code_of(missing.base) + " and " + detail::code_of(missing.counter);
    if (missing.why != no_rate::cause::unknown_pair)
        words += " for " + detail::in_words(missing.asked);
    const auto nearest = missing.nearest ? to_string(*missing.nearest) : std::string{};
    const auto source = std::string{missing.source};
    switch (missing.why) {
        case no_rate::cause::unknown_pair:
            return words + " in any table; add a table that quotes it";
        case no_rate::cause::before_first:
            return words + ": the first quote (" + source + ") is of " + nearest;
        case no_rate::cause::too_old:
            return words + ": the newest quote (" + source + ") is of " + nearest +
                   "; add newer rates";
        case no_rate::cause::gap:
            return words + ": the last quote before (" + source + ") is of " + nearest +
                   ", too old to hold";
        case no_rate::cause::free_only:
            return words + " but that of the free market (" + source + "); add the official one";
    }
    return words;
}

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
