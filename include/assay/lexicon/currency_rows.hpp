// SPDX-License-Identifier: BSL-1.0
// currency_rows.hpp - which rows of a language's table of currencies can mean one of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <assay/currency.hpp>

namespace assay {

/// The places of rows by their currency, counted once: a table has far more rows than a currency
/// has names.
class currency_rows {
public:
    /// `Row` has a member `reading`. At most 65,536 rows.
    template <typename Row>
    explicit currency_rows(std::span<const Row> rows) : begins_(currency::count() + 1)
    {
        for (const auto& row : rows) ++begins_[row.reading.place() + 1];
        for (std::size_t i = 1; i < begins_.size(); ++i) begins_[i] += begins_[i - 1];
        places_.resize(rows.size());
        auto next = begins_;
        for (std::size_t i = 0; i < rows.size(); ++i)
            places_[next[rows[i].reading.place()]++] = static_cast<std::uint16_t>(i);
    }

    /// In the order of the table.
    [[nodiscard]] auto of(currency unit) const -> std::span<const std::uint16_t>
    {
        const auto* first = places_.data() + begins_[unit.place()];
        return {first, places_.data() + begins_[unit.place() + 1]};
    }

private:
    std::vector<std::size_t> begins_;  // of each currency in `places_`; one more for the end
    std::vector<std::uint16_t> places_;
};

}  // namespace assay
