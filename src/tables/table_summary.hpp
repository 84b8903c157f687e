// SPDX-License-Identifier: BSL-1.0
// table_summary.hpp - what one table of rates holds, in short: of what its quotes are, from when to
// when, and where some are missing.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/rates/rate_source.hpp>

namespace assay::program {

/// What the quotes of a table are of. Parities and averages have no others beside them.
enum class table_kind { parities, days, months, years };

/// "fixed", "spot", "month-average", "year-average", as in a table's own column.
[[nodiscard]] auto word_of(table_kind kind) -> std::string_view;

struct table_summary {
    /// Days, or whole months or years of an average, without a quote of one currency.
    struct hole {
        currency unit = no_currency;
        period days;
    };

    table_kind kind = table_kind::days;
    std::optional<period> days;  // from the first to the last that is quoted
    std::size_t quotes = 0;
    std::size_t gaps = 0;
    std::optional<hole> longest;
};

/// A table that samples days has no holes: between two quotes the rate is between them.
[[nodiscard]] auto summary_of(const rate_source& source) -> table_summary;

}  // namespace assay::program
