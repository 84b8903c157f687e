// SPDX-License-Identifier: BSL-1.0
// no_rate.hpp - why there is no rate, as a value.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/period.hpp>

namespace assay {

struct no_rate {
    enum class cause : std::uint8_t {
        unknown_pair,  // no source, and no chain of sources, joins the two
        before_first,  // the days asked lie before the first quote
        too_old,       // the days asked lie behind the newest quote
        gap,           // the days asked lie between two quotes of which neither holds
        free_only,     // of two markets only the free one's rate is known, which proves nothing
    };
    cause why = cause::unknown_pair;
    currency base = no_currency;
    currency counter = no_currency;
    period asked;
    std::optional<day> nearest;  // the first, or the newest, or the last quote that there is
    std::string_view source;     // whose quotes were looked at; empty for an unknown pair
};

}  // namespace assay
