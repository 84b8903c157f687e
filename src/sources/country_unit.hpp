// SPDX-License-Identifier: BSL-1.0
// country_unit.hpp - which unit a country's rate of a year is told in where a publisher names
// countries and not currencies, as the World Bank does.
//
//     country_unit("AZ", 2005)       // AZN: the past is told in the unit of today
//     country_unit("HR", 2022)       // HRK: but never in the euro before there was one at home
//     country_unit("ZH", 2022)       // none: an aggregate
#pragma once

#include <string>
#include <string_view>

#include <assay/currency.hpp>
#include <assay/result.hpp>

namespace assay::program {

/// Else why no number can be taken for one of this country's money, for people.
[[nodiscard]] auto country_unit(std::string_view country, int year)
    -> result<currency, std::string>;

/// Whether a country's number is its currency's own: Australia's and not Kiribati's, which pays in
/// the same dollar; of the euro that of the euro area (XC).
[[nodiscard]] auto issues(std::string_view country, currency unit) -> bool;

}  // namespace assay::program
