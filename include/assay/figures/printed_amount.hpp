// SPDX-License-Identifier: BSL-1.0
// printed_amount.hpp - a numeral with the unit that stands beside it, if any, as it is being read.
#pragma once

#include <cstddef>
#include <optional>

#include <assay/figures/figure.hpp>
#include <assay/figures/read_currency.hpp>
#include <assay/figures/read_measure.hpp>

namespace assay {

struct printed_amount {
    stated_number number{};
    std::optional<currency_read> money{};
    std::optional<measure_read> measure{};
    std::size_t begin = 0;  // its tokens: [begin, end)
    std::size_t end = 0;
    std::size_t numeral_end = 0;  // the token behind its numeral
    bool grouped = false;
    bool in_words = false;

    [[nodiscard]] auto has_unit() const noexcept -> bool
    {
        return money.has_value() || measure.has_value();
    }
    /// A currency's name that is an ordinary word, too, needs an amount that can hardly be anything
    /// but money.
    [[nodiscard]] auto has_sure_unit() const -> bool
    {
        return measure || (money && (!money->needs_size || number.is_scaled() || grouped ||
                                     number.fractional));
    }
};

}  // namespace assay
