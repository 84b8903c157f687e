// SPDX-License-Identifier: BSL-1.0
// check_policy.hpp - what a house lets pass, and how loudly it is told of the rest.
//
//     auto policy = check_policy{};
//     policy.tolerance = decimal::scaled(2, -2);                    // a gap of 2 % is no matter
//     policy.severity_of(verdict_reason::stale_rate) = severity::error;
#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include <assay/check/verdict.hpp>
#include <assay/decimal.hpp>
#include <assay/quotient.hpp>

namespace assay {

/// Which rates beside the default one a conversion may rest on. What a text states, parities and
/// the default itself, whatever its kind, are always accepted.
struct accepted_rates {
    bool spot = true;            // fixings of the days around, and the other market's
    bool period_average = true;  // of the period, of the month
    bool period_end = true;
};

struct check_policy {
    accepted_rates accepted{};
    std::optional<decimal> tolerance{};  // a share: gaps up to it are told as info at most
    std::array<std::optional<severity>, verdict_reason_count> severities{};  // none: as graded

    [[nodiscard]] auto severity_of(verdict_reason reason) -> std::optional<severity>&
    {
        return severities[static_cast<std::size_t>(reason)];
    }
};

/// Grades a verdict anew: by its reason where the house has a word on it; a gap that the house
/// tolerates is no warning and no error, whatever its reason.
inline void apply_policy(verdict& found, const check_policy& policy)
{
    if (const auto& asked = policy.severities[static_cast<std::size_t>(found.reason)])
        found.severity = *asked;
    const auto is_loud = found.severity == severity::warning || found.severity == severity::error;
    const auto is_finding =
        found.kind == verdict_kind::loose || found.kind == verdict_kind::inconsistent;
    if (!policy.tolerance || !found.error || !is_loud || !is_finding) return;
    if (abs(*found.error) <= quotient{*policy.tolerance}) found.severity = severity::info;
}

}  // namespace assay
