// SPDX-License-Identifier: BSL-1.0
// stamped_day.hpp - the day in a date as pages and front matter write it for machines.
#pragma once

#include <optional>
#include <string_view>

#include <assay/period.hpp>

namespace assay::program {

/// "2026-01-06", "2026-01-06T23:30:00-05:00", "20260106", "Tue, 06 Jan 2026 10:00:00 GMT", "January
/// 6, 2026". The day is the one written, whatever the zone: it is the newsroom's own.
[[nodiscard]] auto stamped_day(std::string_view stamp) -> std::optional<day>;

}  // namespace assay::program
