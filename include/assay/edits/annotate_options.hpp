// SPDX-License-Identifier: BSL-1.0
// annotate_options.hpp - which conversions are to be written into a text, and in whose manner.
#pragma once

#include <cstdint>
#include <optional>

#include <assay/currency.hpp>
#include <assay/period.hpp>

namespace assay {

/// Newsrooms whose manner is known: house_style.hpp.
enum class house : std::uint8_t { ap, guardian, economist, oc_media };

/// Which mentions of a sum get a conversion.
enum class mentions : std::uint8_t {
    every,        // each figure that has none
    of_sum,       // the first of a sum: the same again has been told
    of_currency,  // the first of a currency: readers can reckon the others themselves
};

struct annotate_options {
    currency to = no_currency;
    std::optional<house> style{};     // none: the article's own
    std::optional<mentions> which{};  // none: as the style has it
    std::optional<period> over{};     // at the average of this period, whatever the text speaks of
};

}  // namespace assay
