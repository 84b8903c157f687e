// SPDX-License-Identifier: BSL-1.0
// dated_conversion.cpp - what 1.4 billion manats were worth, on the days around a devaluation.
#include <string_view>

#include <fmt/core.h>

#include <assay/format.hpp>
#include <assay/money.hpp>
#include <assay/rates/builtin.hpp>
#include <assay/rates/convert.hpp>
#include <assay/rates/find_rate.hpp>

namespace {

const auto budget = assay::money{1'400'000'000, "AZN"};

/// A sum is worth nothing without the rate that it was converted at, so both are told.
void tell(std::string_view when, const assay::result<assay::exchange_rate, assay::no_rate>& rate)
{
    if (!rate) {
        fmt::print("{}: no rate\n", when);
        return;
    }
    const auto dollars = convert(budget.amount(), budget.unit(), *rate);
    fmt::print("{}: {:,.2N} USD\n", when, dollars);
    fmt::print("    1 {} = {} {}, {}, {}, {}\n", rate->base.code(), rate->value,
               rate->counter.code(), to_string(rate->kind), rate->used, rate->source);
}

}  // namespace

auto main() -> int
{
    const auto rates = assay::make_builtin_rates();
    for (const auto* when : {"2015-02-20", "2015-02-23", "1066-10-14"}) {
        tell(when, find_rate(rates, "AZN", "USD", *assay::parse_day(when)));
    }
    tell("all of 2025", average_rate(rates, "AZN", "USD", assay::calendar_year(2025)));
}
