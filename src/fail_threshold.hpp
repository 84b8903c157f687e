// SPDX-License-Identifier: BSL-1.0
// fail_threshold.hpp - how grave a finding has to be for the exit status to tell of it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include <assay/check/verdict.hpp>

namespace assay::program {

enum class fail_threshold { error, warning, never };

/// As they are written on a command line and in a configuration.
inline constexpr auto fail_thresholds = std::array<std::pair<std::string_view, fail_threshold>, 3>{
    {{"error", fail_threshold::error},
     {"warning", fail_threshold::warning},
     {"never", fail_threshold::never}}};

/// The least such severity; none where no finding fails.
[[nodiscard]] constexpr auto severity_of(fail_threshold asked) -> std::optional<severity>
{
    switch (asked) {
        case fail_threshold::error: return severity::error;
        case fail_threshold::warning: return severity::warning;
        case fail_threshold::never: break;
    }
    return std::nullopt;
}

}  // namespace assay::program
