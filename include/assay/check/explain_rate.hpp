// SPDX-License-Identifier: BSL-1.0
// explain_rate.hpp - a rate in plain words, or why there is none (opt-in).
#pragma once

#include <string>

#include <date/date.h>

#include <assay/check/verdict_words.hpp>
#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>

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

}  // namespace assay
