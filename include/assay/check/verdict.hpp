// SPDX-License-Identifier: BSL-1.0
// verdict.hpp - what is to be thought of a claim, and why.
//
// The enumerators are closed lists: their names (hyphenated by to_string) are part of the reports'
// schema. A verdict carries the evidence that it rests on, so that it can be checked by hand.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/interval.hpp>
#include <assay/period.hpp>
#include <assay/quotient.hpp>
#include <assay/rates/exchange_rate.hpp>
#include <assay/rates/no_rate.hpp>
#include <assay/unit.hpp>
#include <assay/unit_conversion.hpp>

namespace assay {

enum class verdict_kind : std::uint8_t { consistent, loose, inconsistent, unverifiable };

enum class verdict_reason : std::uint8_t {
    // consistent
    exact,  // equal to the minor unit
    rounded,
    source_rounded,
    truncated,
    other_rate,
    other_reading,
    hedged,
    // loose
    coarse,
    // inconsistent
    scale,
    inverted_rate,
    old_unit,
    wrong_unit,
    other_currency,
    stale_rate,
    unexplained,
    // unverifiable
    no_rate,
    no_date,
    open_unit,
    multi_regime,
    forecast,
};
inline constexpr auto verdict_reason_count = static_cast<std::size_t>(verdict_reason::forecast) + 1;

enum class severity : std::uint8_t { none, info, warning, error, unknown };

enum class slip_kind : std::uint8_t {
    scale,
    inverted_rate,
    old_unit,
    wrong_unit,
    other_currency,
    stale_rate,
};

enum class verdict_note : std::uint8_t {
    overprecise,
    hedge_dropped,
    chain_rounding,
    multi_regime,
    sampled_rate,
    dual_rate,
    year_end,
    budget_rate,
    cumulative,
};

/// How a quantity was converted that should have been converted otherwise: an area or a volume by
/// the factor of lengths, a temperature as a difference of two, a difference as a temperature.
enum class misused_factor : std::uint8_t { linear, difference, temperature };

/// The mistake that explains a wrong figure. `detail` is the factor of a scale or old-unit slip,
/// the currency whose rate fits, the days on which a stale rate held, or the unit or factor that
/// was taken for the right one; an inverted rate needs none.
struct slip {
    slip_kind kind = slip_kind::scale;
    std::variant<std::monostate, decimal, currency, period, unit, misused_factor> detail;
};

/// A rate that was tried beside the default one, for explanations.
struct tried_rate {
    exchange_rate rate;
    bool fits = false;
};

struct verdict {
    verdict_kind kind = verdict_kind::unverifiable;
    verdict_reason reason = verdict_reason::no_rate;
    assay::severity severity = assay::severity::unknown;
    std::array<currency, 2> units{no_currency, no_currency};  // as they were read: source, reported
    std::optional<exchange_rate> rate;  // that decided; for loose and inconsistent the default
    std::optional<unit_conversion>
        definition;                   // of quantities: the units as read, and their factor
    std::optional<no_rate> missing;   // why there was none
    std::optional<decimal> expected;  // the source in the reported unit, to its minor digits or two
                                      // beyond those printed; what other figures imply for this one
    std::optional<interval> implied;  // of arithmetic: that, by the strict readings of the others
    std::optional<quotient> error;    // reported / expected - 1, exactly
    std::optional<assay::slip> slip;
    std::optional<std::string> suggestion;         // the reported figure as it should be printed
    std::optional<std::string> source_suggestion;  // the source that the reported figure would fit
    std::vector<period>
        implied_rate_held;  // with no date known: when the implied rate was the rate
    std::vector<verdict_note> notes;
    std::vector<tried_rate> tried;
};

/// The reason of a verdict that a slip explains.
[[nodiscard]] constexpr auto reason_of(slip_kind kind) noexcept -> verdict_reason
{
    switch (kind) {
        case slip_kind::scale: return verdict_reason::scale;
        case slip_kind::inverted_rate: return verdict_reason::inverted_rate;
        case slip_kind::old_unit: return verdict_reason::old_unit;
        case slip_kind::wrong_unit: return verdict_reason::wrong_unit;
        case slip_kind::other_currency: return verdict_reason::other_currency;
        case slip_kind::stale_rate: return verdict_reason::stale_rate;
    }
    return verdict_reason::unexplained;
}

[[nodiscard]] constexpr auto to_string(verdict_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"consistent"sv, "loose"sv, "inconsistent"sv, "unverifiable"sv};
    return names[static_cast<std::size_t>(kind)];
}

[[nodiscard]] constexpr auto to_string(verdict_reason reason) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{
        "exact"sv,         "rounded"sv,    "source-rounded"sv, "truncated"sv,    "other-rate"sv,
        "other-reading"sv, "hedged"sv,     "coarse"sv,         "scale"sv,        "inverted-rate"sv,
        "old-unit"sv,      "wrong-unit"sv, "other-currency"sv, "stale-rate"sv,   "unexplained"sv,
        "no-rate"sv,       "no-date"sv,    "open-unit"sv,      "multi-regime"sv, "forecast"sv,
    };
    static_assert(names.size() == verdict_reason_count);
    return names[static_cast<std::size_t>(reason)];
}

[[nodiscard]] constexpr auto to_string(severity grade) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"none"sv, "info"sv, "warning"sv, "error"sv, "unknown"sv};
    return names[static_cast<std::size_t>(grade)];
}

[[nodiscard]] constexpr auto to_string(slip_kind kind) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"scale"sv,      "inverted-rate"sv,  "old-unit"sv,
                               "wrong-unit"sv, "other-currency"sv, "stale-rate"sv};
    return names[static_cast<std::size_t>(kind)];
}

[[nodiscard]] constexpr auto to_string(misused_factor factor) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"linear"sv, "difference"sv, "temperature"sv};
    return names[static_cast<std::size_t>(factor)];
}

[[nodiscard]] constexpr auto to_string(verdict_note note) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    constexpr std::array names{"overprecise"sv,  "hedge-dropped"sv, "chain-rounding"sv,
                               "multi-regime"sv, "sampled-rate"sv,  "dual-rate"sv,
                               "year-end"sv,     "budget-rate"sv,   "cumulative"sv};
    return names[static_cast<std::size_t>(note)];
}

}  // namespace assay
