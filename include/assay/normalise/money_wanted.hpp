// SPDX-License-Identifier: BSL-1.0
// money_wanted.hpp - in which currency and prices sums are wanted.
#pragma once

#include <optional>
#include <span>

#include <assay/currency.hpp>
#include <assay/period.hpp>
#include <assay/prices/price_index.hpp>

namespace assay {

struct money_wanted {
    std::optional<currency> unit{};  // none: each in its own
    std::optional<period> prices{};  // none: those of its own time
    std::span<const price_source> price_tables{};
};

}  // namespace assay
