// SPDX-License-Identifier: BSL-1.0
// sarif_rules.hpp - what can be wrong with a claim, as SARIF describes it: a rule a reason.
#pragma once

#include <array>
#include <string_view>

#include <assay/check/verdict.hpp>

namespace assay::program {

struct sarif_rule {
    verdict_reason reason;
    std::string_view title;
    std::string_view help;
};

inline constexpr auto sarif_rules = std::to_array<sarif_rule>({
    {verdict_reason::coarse, "Figures agree only by hard rounding",
     "The two figures meet only if no digit but the first was meant."},
    {verdict_reason::scale, "Wrong by a power of ten",
     "One figure looks a thousand, a million or another power of ten too large or too small."},
    {verdict_reason::inverted_rate, "Rate turned over",
     "The figures would agree if multiplied where they were divided, or the reverse."},
    {verdict_reason::old_unit, "Old unit of a redenominated currency",
     "The figures would agree with the unit before or after a redenomination."},
    {verdict_reason::wrong_unit, "Another unit of the same name",
     "The figures would agree with another unit of the same name, or with the factor of another "
     "dimension."},
    {verdict_reason::other_currency, "Another currency of the same name",
     "The figures would agree at the rate of another currency of the same name."},
    {verdict_reason::stale_rate, "Rate of another time",
     "The figures would agree at the rate of earlier days."},
    {verdict_reason::unexplained, "Figures do not agree",
     "The figures do not agree, and no usual mistake explains it."},
    {verdict_reason::no_rate, "No rate known",
     "No table has a rate for these currencies and days."},
    {verdict_reason::no_date, "Day unknown",
     "The day of publication is not known, so that there is no rate to hold the figures against."},
    {verdict_reason::open_unit, "Unit open",
     "The text does not tell which of several units is meant."},
    {verdict_reason::multi_regime, "Several rates in one period",
     "The currency was worth different things in the period that the figures speak of."},
    {verdict_reason::forecast, "Period still to come",
     "There is no rate yet for the period that the figures speak of."},
});

}  // namespace assay::program
