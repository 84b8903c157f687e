// SPDX-License-Identifier: BSL-1.0
#include "rate_command.hpp"

#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <assay/check/explain.hpp>

#include "asked_rate.hpp"
#include "messages.hpp"
#include "reports/json_values.hpp"

namespace assay::program {

namespace {

using json = nlohmann::ordered_json;

auto to_report(const exchange_rate& rate, const rate_question& asked) -> json
{
    auto made = json::object({{"schema", "assay.rate/1"}});
    made.update(to_json(rate));
    made["asked_from"] = to_string(asked.days.from);
    made["asked_to"] = to_string(asked.days.to);
    made["asked_kind"] = name_of(asked.kind);
    made["legs"] = json::array();
    for (const auto& leg : rate.legs) made["legs"].push_back(to_json(leg));
    made["low"] = rate.range ? json(detail::shown_value(*rate.range->low())) : json(nullptr);
    made["high"] = rate.range ? json(detail::shown_value(*rate.range->high())) : json(nullptr);
    return made;
}

void print_text(const exchange_rate& rate, const rate_question& asked)
{
    fmt::print("{}\n", explain(rate));
    for (const auto& leg : rate.legs) {
        fmt::print("  1 {} = {} {} ({}, {})\n", leg.base.code(), detail::shown_value(leg.value),
                   leg.counter.code(), detail::kind_in_words(leg), leg.source);
    }
    if (asked.kind == rate_choice::low || asked.kind == rate_choice::high) {
        fmt::print("  the {}est of {}\n", name_of(asked.kind), detail::in_words(asked.days));
    }
    if (rate.multi_regime)
        fmt::print("  the currency was worth different things in this period: no one rate\n");
    if (rate.sampled)
        fmt::print("  between quotes too far apart for either to hold: somewhere in this range\n");
}

}  // namespace

auto run_rate(const rate_command& options) -> exit_status
{
    const auto rates = load_asked(options.asked);
    if (!rates) return exit_status::trouble;
    const auto found = find_asked(*rates, options.base, options.counter, options.asked);
    const auto as_json = options.format == report_format::json;
    if (!found) {
        if (as_json)
            fmt::print("{}\n", json::object({{"error", explain(found.error(), options.asked)},
                                             {"reason", "no-rate"}})
                                   .dump(2));
        report_trouble(explain(found.error(), options.asked));
        return exit_status::trouble;
    }
    if (as_json) {
        fmt::print("{}\n", to_report(*found, options.asked).dump(2));
    } else {
        print_text(*found, options.asked);
    }
    return exit_status::ok;
}

}  // namespace assay::program
