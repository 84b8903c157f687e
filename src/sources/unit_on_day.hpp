// SPDX-License-Identifier: BSL-1.0
// unit_on_day.hpp - which unit a publisher's code meant on a day.
//
//     unit_on_day("AZN", 2005-12-30, ...)      // AZM: the code is today's, the number of its time
//     unit_on_day("TRL", 2010-01-12, ...)      // none: withdrawn, so the number is of something
//     else
#pragma once

#include <cstdint>
#include <string>

#include <assay/currency.hpp>
#include <assay/decimal.hpp>
#include <assay/period.hpp>
#include <assay/result.hpp>

namespace assay::program {

/// What a publisher's codes mean on days before a redenomination.
enum class code_habit : std::uint8_t {
    literal,      // what they say
    of_today,     // today's code beside the number of its time
    of_its_time,  // likewise, and an old code is not used beyond the day of change
    restated,     // today's code, and the number restated in today's unit
};

struct dated_unit {
    currency unit = no_currency;
    decimal per_stated{1};  // how many of it one of the stated unit is
};

/// The unit meant; else why no number can be taken for one of this currency, for people.
[[nodiscard]] auto unit_on_day(currency stated, day on, code_habit habit)
    -> result<dated_unit, std::string>;

}  // namespace assay::program
