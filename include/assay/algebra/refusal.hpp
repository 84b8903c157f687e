// SPDX-License-Identifier: BSL-1.0
// refusal.hpp - why a figure is not added to another one.
#pragma once

#include <cstdint>
#include <string_view>

namespace assay {

/// Those of unlike figures stand in order of how much alike they are, least first.
enum class refusal : std::uint8_t {
    none,
    // One figure alone.
    ratio,      // a share or a ratio
    price,      // of one thing: it is multiplied, not added
    no_sum,     // a speed, a temperature, a pressure
    open_unit,  // no reading of its currency is likelier than the others
    // Two that are not alike.
    unlike_kind,       // money, quantities and counts
    unlike_dimension,  // masses and lengths
    unlike_currency,
    unlike_prices,  // those of two times
    unlike_class,
    unlike_item,     // of no class, and of two names
    unlike_status,   // a licence and a delivery
    unlike_package,  // cases and what is in them
    // Two that tell one thing.
    conversion,
    of_which,
    part_of_cumulative,
    alternative,
    share,
    repetition,
    may_overlap,  // countries and companies: some may be told in both
};

[[nodiscard]] constexpr auto to_string(refusal why) noexcept -> std::string_view
{
    using namespace std::string_view_literals;
    switch (why) {
        case refusal::none: return ""sv;
        case refusal::ratio: return "ratio"sv;
        case refusal::price: return "price"sv;
        case refusal::no_sum: return "no-sum"sv;
        case refusal::open_unit: return "open-unit"sv;
        case refusal::unlike_kind: return "unlike-kind"sv;
        case refusal::unlike_dimension: return "unlike-dimension"sv;
        case refusal::unlike_currency: return "unlike-currency"sv;
        case refusal::unlike_prices: return "unlike-prices"sv;
        case refusal::unlike_class: return "unlike-class"sv;
        case refusal::unlike_item: return "unlike-item"sv;
        case refusal::unlike_status: return "unlike-status"sv;
        case refusal::unlike_package: return "unlike-package"sv;
        case refusal::conversion: return "conversion"sv;
        case refusal::of_which: return "of-which"sv;
        case refusal::part_of_cumulative: return "part-of-cumulative"sv;
        case refusal::alternative: return "alternative"sv;
        case refusal::share: return "share"sv;
        case refusal::repetition: return "repetition"sv;
        case refusal::may_overlap: return "may-overlap"sv;
    }
    return ""sv;
}

}  // namespace assay
