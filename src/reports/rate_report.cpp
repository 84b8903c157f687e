// SPDX-License-Identifier: BSL-1.0
#include "rate_report.hpp"

#include <utility>

#include <fmt/format.h>

#include <assay/check/explain_rate.hpp>

#include "../asked_rate.hpp"
#include "json_values.hpp"

namespace assay::program {

auto evidence_of(const exchange_rate& rate, const rate_question& asked) -> std::string
{
    auto lines = explain(rate) + '\n';
    for (const auto& leg : rate.legs) {
        lines += fmt::format("  1 {} = {} {} ({}, {})\n", leg.base.code(),
                             detail::shown_value(leg.value), leg.counter.code(),
                             detail::kind_in_words(leg), leg.source);
    }
    if (asked.kind == rate_choice::low || asked.kind == rate_choice::high) {
        lines +=
            fmt::format("  the {}est of {}\n", name_of(asked.kind), detail::in_words(asked.days));
    }
    if (rate.multi_regime)
        lines += "  the currency was worth different things in this period: no one rate\n";
    if (is_interpolated(rate))
        lines +=
            "  interpolated, as was asked: on the line between two quotes, published by nobody\n";
    if (rate.sampled && rate.range)
        lines += "  between quotes too far apart for either to hold: somewhere in this range\n";
    return lines;
}

auto rate_to_json(const exchange_rate& rate, const rate_question& asked) -> json_object
{
    auto made = json_object({{"schema", "assay.rate/1"}});
    const auto told = to_json(rate);
    made.insert(told.begin(), told.end());
    made["asked_from"] = to_string(asked.days.from);
    made["asked_to"] = to_string(asked.days.to);
    made["asked_kind"] = name_of(asked.kind);
    if (is_interpolated(rate)) made["interpolated"] = true;
    auto legs = json_array();
    for (const auto& leg : rate.legs) legs.push_back(to_json(leg));
    made["legs"] = std::move(legs);
    made["low"] =
        rate.range ? json_value(detail::shown_value(*rate.range->low())) : json_value(nullptr);
    made["high"] =
        rate.range ? json_value(detail::shown_value(*rate.range->high())) : json_value(nullptr);
    return made;
}

}  // namespace assay::program
